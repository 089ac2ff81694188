"""Finds what stands out of order in a row of numbers: all but the longest part that never falls."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence


def longest_rise(numbers: Sequence[int]) -> set[int]:
    """Where the numbers stand that remain when as few as possible are taken out so that the others never fall.

    Patience sorting: `ends` are the lowest numbers that a rise of each length can end on, `before` leads back.
    """
    ends: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        length = bisect(ends, number)
        before.append(tops[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        tops[length : length + 1] = [index]
    kept: set[int] = set()
    index = tops[-1] if tops else -1
    while index >= 0:
        kept.add(index)
        index = before[index]
    return kept
