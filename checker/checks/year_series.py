"""The years of a series in parentheses follow one another: "(2023/24: 12; 2024/25: 15; 2025/26: 15)".

Held are parentheses of which three items or more are led by a year, or a budget year, and a colon. In 127 published
files all 352 such series go on by one year. A series may rightly leave years out, or have two figures of one year; so
one year must stand out of its place, and the year that its place wants be in no other. At either end that is asked of
budget years alone: "(2023: $5; 2024: $3; 2024: $2)" may be two payments.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.checks import Analysis, Options, Outcome, held, wrong
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
            led = sum(bool(item["colon"]) for item in items)
            if led >= _FEWEST and len(set(map(len, years))) == 1:
                yield from _outcomes(passage, bracket.span(), years, is_whole=led == len(items))


def _outcomes(passage: Passage, span: tuple[int, int], years: Sequence[str], *, is_whole: bool) -> Iterator[Outcome]:
    found = [int(year[:4]) for year in years]
    if _step(found):
        yield held(passage, *span)
    elif is_whole and _is_misplaced(found, at_ends="/" in years[0]):
        yield wrong(passage, *span, f"lists {joined(years)}, which do not follow one another.")


def _step(years: Sequence[int]) -> int:
    """The one step from year to year, forwards or back; nothing where there is none."""
    steps = {other - one for one, other in pairwise(years)}
    return steps.pop() if len(steps) == 1 else 0


def _is_misplaced(years: Sequence[int], *, at_ends: bool) -> bool:
    """Whether all but one go on by one year, and that one is no year before or behind them all."""
    for step in (1, -1):
        begins = [year - step * at for at, year in enumerate(years)]
        begin, often = Counter(begins).most_common(1)[0]
        if often == len(years) - 1:
            at, ahead = next((at, step * (each - begin)) for at, each in enumerate(begins) if each != begin)
            is_end = at in (0, len(years) - 1)
            return not is_end or (at_ends and (ahead > 0) is (at == 0))
    return False
