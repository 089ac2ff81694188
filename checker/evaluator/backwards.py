"""Changes that run backwards in time: two heads that stand over each other's columns.

A change is what a later period has more than an earlier one, and nearly all tables set the earlier one first. A column
that is the earlier period less the later, in columns that stand in no order, is none that anybody prints
(docs/decisions/0041-changes-run-forward.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.evaluator.relations import Judged
from checker.evaluator.sheet import Sheet
from checker.model.place import Place
from checker.model.report import Evidence, Outcome, Verdict
from checker.model.rule import Rule
from checker.relations import Operator, Pattern
from checker.understand.dates.periods import compatible, years

#: So many other changes of a document stand in order, and none otherwise, where a table has two periods only. [decision 0041]
USUAL = 2


class _Change(Struct, frozen=True):
    """A column that is one column, `after`, less another, `before`, with the last years that their heads name."""

    sheet: Sheet
    pattern: Pattern
    after: int
    before: int

    @property
    def forward(self) -> bool:
        """Whether the later period comes first in the difference, as it should."""
        return _year(self.sheet, self.after) > _year(self.sheet, self.before)

    @property
    def in_order(self) -> bool:
        """Whether the earlier period stands first in the table."""
        return (self.after > self.before) is self.forward


def judge_changes(rule: Rule, sheets: Sequence[Sheet]) -> list[Judged]:
    """The changes that run backwards and out of order, as those of exchanged heads do."""
    changes = [change for sheet in sheets for change in _changes(sheet)]
    usual = [change.in_order for change in changes if change.forward]
    ordered = len(usual) >= USUAL and all(usual)
    wrong = (change for change in changes if not (change.forward or change.in_order))
    return [_judged(rule, change) for change in wrong if ordered or _is_mixed(change)]


def _changes(sheet: Sheet) -> Iterator[_Change]:
    """The differences of two columns whose heads name periods that are not the same."""
    for pattern in dict.fromkeys(each.pattern for each in sheet.kept):
        signs = sorted(pattern.terms, reverse=True)
        if pattern.axis == "columns" and pattern.operator is Operator.DIFFERENCE and len(signs) == 2:
            change = _Change(sheet, pattern, signs[0][1], signs[1][1])
            named = [years(" ".join(sheet.table.columns[column].path)) for _, column in signs]
            if all(named) and not compatible(*named) and not pattern.contradictions:
                yield change


def _year(sheet: Sheet, column: int) -> int:
    """The last year that the heads of a column name; none is earlier than all."""
    named = years(" ".join(sheet.table.columns[column].path))
    return max((int(each[:4]) + ("/" in each) for each in named), default=0)


def _is_mixed(change: _Change) -> bool:
    """Whether the periods from one column to the other stand in no order, and in order with the two exchanged."""
    ends = change.after, change.before
    stand = [_year(change.sheet, column) for column in range(min(ends), max(ends) + 1)]
    dated = [year for year in stand if year]
    exchanged = [dated[-1], *dated[1:-1], dated[0]]
    return dated != sorted(dated, reverse=True) and exchanged == sorted(exchanged)


def _judged(rule: Rule, change: _Change) -> Judged:
    table = change.sheet.table
    called = [f"“{table.columns[column].name}”" for column in (change.pattern.target, change.after, change.before)]
    places = [
        Place(f"{table.name}, head of column “{table.columns[column].name}”", next(iter(table.pages), None), table.columns[column].box)
        for column in (change.after, change.before)
    ]
    said = f"{places[0].label}: exchanged with {called[2]}? {called[0]} is {called[1]} less {called[2]}, a later period."
    evidence = (Evidence(places[1].label, table.columns[change.before].name, places[1]),)
    outcome = Outcome(Verdict.UNLIKELY, places[0], said, evidence=evidence)
    return Judged(rule, places[0], (change.sheet.index, -1, change.after), outcome.verdict, outcome=outcome)
