"""The numbers that drafts and minutes bear in the margin, line by line: they are no text, and no column of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from checker.readers.pdf.page.ink import Ink, Word

MARGIN = 0.14  #: this part of a page's width, at both sides, is margin [unknown]
FEWEST = 5  #: so many numbers or more are those of lines: on a page on which only each fifth bears one [unknown]
STEPS = {1, 2, 5, 10}  #: lines are counted so [given]
FLUSH = 1.0  #: numbers of one column end, or begin, no further apart than this [unknown]
APART = 3.0  #: and stand further than this from all that the page prints beside them [unknown]


def without_line_numbers(ink: Ink) -> Ink:
    """A page without the numbers of its lines."""
    for numbers in (
        margin_of(ink.words, right=ink.width * MARGIN),
        margin_of(ink.words, left=ink.width * (1 - MARGIN)),
    ):
        if are_counted(numbers) and are_flush(numbers) and stand_apart(numbers, ink.words):
            gone = set(map(id, numbers))
            return replace(ink, words=tuple(word for word in ink.words if id(word) not in gone))
    return ink


def margin_of(words: Iterable[Word], left: float = 0.0, right: float = float("inf")) -> list[Word]:
    """The numbers in a margin, from the top down."""
    found = (word for word in words if left <= word.box.x0 and word.box.x1 <= right and word.text.isdecimal())
    return sorted(found, key=lambda word: word.box.top)


def are_counted(numbers: Sequence[Word]) -> bool:
    """Whether numbers rise by one step from line to line."""
    steps = {int(lower.text) - int(upper.text) for upper, lower in pairwise(numbers)}
    return len(numbers) >= FEWEST and len(steps) == 1 and steps <= STEPS


def are_flush(numbers: Sequence[Word]) -> bool:
    """Whether numbers stand in one column."""
    starts, ends = [word.box.x0 for word in numbers], [word.box.x1 for word in numbers]
    return max(starts) - min(starts) < FLUSH or max(ends) - min(ends) < FLUSH


def stand_apart(numbers: Sequence[Word], words: Iterable[Word]) -> bool:
    """Whether nothing else reaches into the column of numbers, as the head and the other rows of a table would."""
    own = set(map(id, numbers))
    x0, x1 = min(word.box.x0 for word in numbers) - APART, max(word.box.x1 for word in numbers) + APART
    return not any(word.box.x0 < x1 and x0 < word.box.x1 for word in words if id(word) not in own)
