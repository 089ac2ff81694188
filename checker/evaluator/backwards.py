"""Differences that run backwards: two heads that stand over each other's columns.

A change is what a later period has more than an earlier one, and nearly all tables set the earlier one first. A column
that is the earlier period less the later, in columns that stand in no order, is none that anybody prints; nor is one
that the other tables with these heads work out the other way round (docs/decisions/0041-differences-run-one-way.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from checker.evaluator.relations import Judged
from checker.evaluator.sheet import Sheet
from checker.model.report import Evidence, Outcome, Verdict
from checker.model.rule import Rule
from checker.relations import Operator, Pattern
from checker.understand.dates.periods import Periods, compatible, years
from checker.understand.terms import plain

#: So many other tables of a document must show the way, and none another. [decision 0041]
USUAL = 2


class _Difference(Struct, frozen=True, dict=True):
    """A column that is one column, `minuend`, less another."""

    sheet: Sheet
    pattern: Pattern
    minuend: int
    subtrahend: int

    @cached_property
    def heads(self) -> tuple[str, str, str]:
        """What the three columns are called."""
        columns = (self.pattern.target, self.minuend, self.subtrahend)
        result, first, second = (self.sheet.table.columns[column].name for column in columns)
        return result, first, second

    @cached_property
    def lag(self) -> int:
        """How many years the first period is later than the second; nothing where they may be the same one."""
        first, second = map(self._periods, (self.minuend, self.subtrahend))
        return 0 if compatible(first, second) else _year(first) - _year(second)

    @property
    def in_order(self) -> bool:
        """Whether the earlier period stands first in the table."""
        return (self.minuend > self.subtrahend) is (self.lag > 0)

    @property
    def is_mixed(self) -> bool:
        """Whether the periods, of all columns or of those in between, are in order only with the two exchanged."""
        one, two = sorted((self.minuend, self.subtrahend))
        turn = {one: two, two: one}
        columns = range(len(self.sheet.table.columns))
        return any(
            self._years(reach) != sorted(self._years(reach), reverse=True)
            and (exchanged := self._years([turn.get(column, column) for column in reach])) == sorted(exchanged)
            for reach in (columns[one : two + 1], columns)
        )

    def _years(self, columns: Sequence[int]) -> list[int]:
        return [_year(named) for column in columns if (named := self._periods(column))]

    def _periods(self, column: int) -> Periods:
        return years(" ".join(self.sheet.table.columns[column].path))


def judge_differences(rule: Rule, sheets: Sequence[Sheet]) -> list[Judged]:
    """The differences that run another way than those of their document, or of all tables, as exchanged heads do."""
    found = [difference for sheet in sheets for difference in _differences(sheet)]
    forward = [each.in_order for each in found if each.lag > 0]
    ordered = len(forward) >= USUAL and all(forward)
    ways = Counter(tuple(map(plain, each.heads)) for each in found)
    return [
        _judged(rule, each)
        for each in found
        if not each.pattern.contradictions
        and ((each.lag < 0 and not each.in_order and (ordered or each.is_mixed)) or _is_turned(each, ways))
    ]


def _differences(sheet: Sheet) -> Iterator[_Difference]:
    """The columns of a table that are the difference of two others."""
    for pattern in dict.fromkeys(each.pattern for each in sheet.kept):
        if pattern.axis == "columns" and pattern.operator is Operator.DIFFERENCE and len(pattern.terms) == 2:
            (_, minuend), (_, subtrahend) = sorted(pattern.terms, reverse=True)
            yield _Difference(sheet, pattern, minuend, subtrahend)


def _year(named: Periods) -> int:
    """The last year that is named."""
    return max((int(each[:4]) + ("/" in each) for each in named), default=0)


def _is_turned(each: _Difference, ways: Counter[tuple[str, ...]]) -> bool:
    """Whether this difference alone is the other way round than those of the same heads."""
    result, first, second = map(plain, each.heads)
    return ways[result, first, second] == 1 and ways[result, second, first] >= USUAL


def _judged(rule: Rule, each: _Difference) -> Judged:
    result, first, second = each.heads
    place, other = each.sheet.head(each.minuend), each.sheet.head(each.subtrahend)
    said = f"{place.label}: exchanged with “{second}”? “{result}” is “{first}” less “{second}”, not the other way round"
    outcome = Outcome(Verdict.UNLIKELY, place, f"{said}.", evidence=(Evidence(other.label, second, other),))
    return Judged(rule, place, (each.sheet.index, -1, each.minuend), outcome.verdict, outcome=outcome)
