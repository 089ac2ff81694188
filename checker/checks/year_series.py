"""The years of a series in parentheses follow one another: "(2023/24: 12; 2024/25: 15; 2025/26: 15)".

Held are parentheses of which three items or more are led by a year, or a budget year, and a colon; other marks may be
mistyped. In 127 published files all 352 such series go on by one year; longer steps are left alone where all are equal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.checks import Analysis, Options, Outcome, Verdict
from checker.languages.characters import levelled
from checker.understand.listing import joined
from checker.understand.passages import Passage

_BRACKET = re.compile(r"[(（]([^()（）]*)[)）]")
_LED = re.compile(
    r"(?:^|[;；؛,，،:：])\s*((?:19|20)\d\d(?:/\d\d)?)(?![\d/-])(?:(?:\s?[^\W\d_]{1,4})?\s?(?P<colon>[:：]))?"
)
_FEWEST = 3  #: years are a series from so many on [unknown]


def check(analysis: Analysis, options: Options) -> Iterator[Outcome]:
    """Hold the steps from year to year of each series against each other."""
    for passage in analysis.prose:
        for bracket in _BRACKET.finditer(levelled(passage.text)):
            items = list(_LED.finditer(bracket[1]))
            years = [item[1] for item in items]
            if sum(bool(item["colon"]) for item in items) >= _FEWEST and len(set(map(len, years))) == 1:
                yield _outcome(passage, bracket.span(), years)


def _outcome(passage: Passage, span: tuple[int, int], years: list[str]) -> Outcome:
    place = passage.place(*span)
    steps = {int(other[:4]) - int(one[:4]) for one, other in pairwise(years)}
    if len(steps) == 1 and min(steps) != 0:
        return Outcome(Verdict.HELD, place, order=passage.order, offset=span[0])
    message = f"{passage.label}: lists {joined(years)}, which do not follow one another."
    return Outcome(Verdict.DISAGREED, place, message, passage.order, span[0])
