"""Rules about the rows of a table: `net = gross - assessment`, column by column."""

from __future__ import annotations

from collections.abc import Sequence

from checker.evaluator.belief import RULE, believe
from checker.evaluator.heads import Names
from checker.evaluator.relations import Judged, Resolved, names_in, target_reference
from checker.evaluator.sheet import Sheet
from checker.model.quantity import Kind
from checker.model.rule import Operation, Reference, Rule, Sum


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
        for judged in believe(_columns(rule, sheet, _nearest(found, anchor, row), row), RULE, "columns")
    ]


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
        judged = sheet.judge(rule, resolve, anchor, column)
        if judged and not _adds_percentages(judged):
            found.append(judged)
    return found


def _adds_percentages(judged: Judged) -> bool:
    """Whether percentages would be added or subtracted, which means nothing."""
    sides = judged.rule.comparison.left, judged.rule.comparison.right
    linear = any(isinstance(side, Operation) and side.operator in "+-" for side in sides)
    figures = judged.relation.figures if judged.relation else ()
    return linear and any(figure.quantity.kind is Kind.PERCENTAGE for figure in figures)
