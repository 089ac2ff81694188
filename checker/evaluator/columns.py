"""Rules about columns, `balance = approved - spent`, in each row, and about rows, `net = gross - tax`, likewise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.belief import APART, RULE, believe, decided, filled, ground_of
from checker.evaluator.heads import (
    Combination,
    HeadMatch,
    Names,
    beside,
    candidates,
    combinations_for,
    kinds_agree,
    years_of,
)
from checker.evaluator.lines import stale
from checker.evaluator.relations import Judged, Resolved, names_in, target_reference
from checker.evaluator.sheet import Sheet
from checker.model.quantity import Kind
from checker.model.report import Verdict
from checker.model.rule import Operation, Reference, Rule, Sum
from checker.understand.dates.years import by_year

#: How many combinations of columns are tried out on the figures. [unknown]
_TRIED = 8


def columns_of(rule: Rule, sheet: Sheet) -> dict[Names, list[HeadMatch]]:
    """The columns that each name of a rule may mean."""
    names = names_in(rule, rule.scope.columns)
    yearly = any(map(by_year, names))
    return {name: candidates(sheet.table, name, sheet.vocabulary, yearly) for name in names}


def judge_columns(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the columns that the rule names against each other, in each row and under each spanning head."""
    found = columns_of(rule, sheet)
    fixed = {name: sheet.cell_called(name) for name in found if not found[name]}
    if any(resolved is None for resolved in fixed.values()):
        return []
    found = {name: choice for name, choice in found.items() if choice}
    anchor = _anchor(rule, found)
    if anchor is None:
        return []
    judged = [
        judged
        for candidate, others in beside(found, anchor)
        for judged in _Anchored(rule, sheet, anchor, candidate, fixed).judge(others)
    ]
    return judged or _without_years(rule, sheet, found, found[anchor][0].column)


def clash(rule: Rule, sheet: Sheet) -> bool:
    """Whether each name of a rule has a column, and all of them are of kinds that neither add nor agree."""
    found = columns_of(rule, sheet)
    kinds = [{each.kind: each.column for each in choice}.values() for choice in found.values()]
    choices = (dict(zip(found, columns, strict=True)) for columns in product(*kinds))
    return all(found.values()) and not any(kinds_agree(rule, each, sheet.table) for each in choices)


def _without_years(rule: Rule, sheet: Sheet, found: dict[Names, list[HeadMatch]], anchor: int) -> list[Judged]:
    """That a rule is held against nothing since a year is not there, if that is why."""
    years = years_of(found)
    named = {names: {each.column for each in choice} for names, choice in found.items() if by_year(names)}
    lacking = [reason for names, columns in named.items() if (reason := years.lacking(names, columns))]
    cell = sheet.index, 0, anchor
    return [Judged(rule, sheet.head(anchor), cell, Verdict.UNCHECKED, reason) for reason in lacking[:1]]


def _anchor(rule: Rule, found: dict[Names, list[HeadMatch]]) -> Names | None:
    """The name whose columns are gone through: the figure that the rule is about."""
    target = target_reference(rule)
    if target is not None and target.names in found:
        return target.names
    return next(iter(found), None)


class _Anchored(Struct, frozen=True):
    """A rule at one column of its target: which other columns go with it is still to be found."""

    rule: Rule
    sheet: Sheet
    name: Names
    candidate: HeadMatch
    fixed: dict[Names, Resolved]

    def judge(self, others: dict[Names, list[HeadMatch]]) -> list[Judged]:
        """The verdicts for the columns that belong together."""
        choices = combinations_for(self.candidate, others, self.name, self.sheet.vocabulary)
        agreeing = [choice for choice in choices if kinds_agree(self.rule, choice.columns, self.sheet.table)]
        if not agreeing:
            return self._plain(choices)
        return self._judge(agreeing)

    def _plain(self, choices: Sequence[Combination]) -> list[Judged]:
        """The verdicts where a quotient of like figures is no percentage, "cases per visit": most rows must say so."""
        plain = [each for each in choices if kinds_agree(self.rule, each.columns, self.sheet.table, plain=True)]
        judged = self._judge(plain) if plain and plain[0].agrees else []
        ground = ground_of(judged, RULE)
        return judged if ground.applies and len(ground.held) > 1 else []

    def _judge(self, choices: Sequence[Combination]) -> list[Judged]:
        """The verdicts for the likeliest of some columns."""
        equal = self.rule.comparison.operator == "="
        best = max(choices[:_TRIED], key=self._score) if equal else choices[0]
        judged = self._rows(best)
        if not best.agrees:
            return self._by_numbers(judged) if equal else []
        if self.rule.comparison.is_presence:
            return usual(judged, "rows")
        # That one column exceeds another which it may not is a matter of the words alone, and of no slip.
        if not equal:
            return judged if ground_of(judged, RULE).applies else believe(judged, RULE, "rows")
        return believe(judged, RULE, "rows", stale(judged))

    def _score(self, choice: Combination) -> tuple[int, bool]:
        """How many rows hold; of equals the likelier columns come first."""
        return sum(1 for item in decided(self._rows(choice)) if item.holds), choice.agrees

    def _by_numbers(self, judged: list[Judged]) -> list[Judged]:
        """Columns whose heads do not say that they belong together: only the figures can say so."""
        if ground_of(judged, APART).believed:
            return believe(judged, APART, "rows")
        reason = "no columns of the same heading stand beside it"
        return [replace(item.unchecked(reason), relation=None) for item in judged[:1]]

    def _rows(self, choice: Combination) -> list[Judged]:
        rows = [index for index, row in enumerate(self.sheet.table.rows) if not row.is_head]
        column = self.candidate.column
        found = (self.sheet.judge(self.rule, partial(self._resolve, row, choice), row, column) for row in rows)
        return filled([judged for judged in found if judged])

    def _resolve(self, row: int, choice: Combination, part: Reference | Sum) -> Resolved:
        if isinstance(part, Sum):
            return None
        if part.names in choice.columns:
            return self.sheet.operand(row, choice.columns[part.names])
        return self.fixed.get(part.names)


def judge_rows(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the rows that the rule names against each other, in each numeric column."""
    names = names_in(rule, rule.scope.rows)
    found = {name: sheet.rows_called(name) for name in names}
    target = target_reference(rule)
    anchor = target.names if target else next(iter(found), None)
    if anchor is None or not all(_placed(sheet, name, rows) for name, rows in found.items()):
        return []
    return [
        judged
        for row in found[anchor]
        for judged in _believed(_columns(rule, sheet, _nearest(found, anchor, row), row))
    ]


def _believed(judged: Sequence[Judged]) -> list[Judged]:
    """The verdicts on one row, as far as the relation is believed, or a figure is usual there."""
    presence = any(item.rule.comparison.is_presence for item in judged)
    return usual(judged, "columns") if presence else believe(judged, RULE, "columns")


def usual(judged: Sequence[Judged], things: str) -> list[Judged]:
    """The verdicts on figures that must be printed; where most are blank, something else is meant."""
    blank = sum(item.wrong for item in judged)
    reason = f"nothing is printed in {blank} of {len(judged)} {things}"
    return list(judged) if 2 * blank <= len(judged) else [item.unchecked(reason) for item in judged]


def _placed(sheet: Sheet, names: Names, rows: Sequence[int]) -> bool:
    return bool(rows) or (len(names) > 1 and sheet.cell_called(names) is not None)


def _nearest(found: dict[Names, list[int]], anchor: Names, row: int) -> dict[Names, int]:
    """For each name the row nearest to the anchor's, those above it first."""
    others = {name: rows for name, rows in found.items() if name != anchor and set(rows) - {row}}
    nearest = {
        name: min((r for r in rows if r != row), key=lambda r: (r > row, abs(r - row))) for name, rows in others.items()
    }
    return {anchor: row, **nearest}


def _columns(rule: Rule, sheet: Sheet, rows: dict[Names, int], anchor: int) -> list[Judged]:
    def resolve(part: Reference | Sum) -> Resolved:
        if isinstance(part, Sum):
            return None
        return sheet.operand(rows[part.names], column) if part.names in rows else sheet.cell_called(part.names)

    found = []
    for column in sheet.numeric_columns:
        if (judged := sheet.judge(rule, resolve, anchor, column)) and not _adds_percentages(judged):
            found.append(judged)
    return found


def _adds_percentages(judged: Judged) -> bool:
    """Whether percentages would be added or subtracted, which means nothing."""
    sides = judged.rule.comparison.left, judged.rule.comparison.right
    linear = any(isinstance(side, Operation) and side.operator in "+-" for side in sides)
    figures = judged.relation.figures if judged.relation else ()
    return linear and any(figure.quantity.kind is Kind.PERCENTAGE for figure in figures)
