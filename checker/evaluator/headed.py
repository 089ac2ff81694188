"""Heads with figures of their own, which total the rows under them: "Publications 5", then its numbered items.

Nothing in their labels says so, so it is believed of a table only where its figures bear it out almost everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.relations import Judged, Relation, judge_relation
from checker.evaluator.sheet import Sheet
from checker.model.quantity import Kind
from checker.model.rule import Rule

LEAST = 4  #: so many sums of a table must hold
MOST_WRONG = 5  #: and at least so many for each one that does not


@dataclass(frozen=True, slots=True)
class Headed:
    """A head with figures and the rows under it, as indices of the table's rows."""

    head: int
    parts: tuple[int, ...]


def judge_headed(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the figures of each head against the sums of the rows under it."""
    columns = [c for c in sheet.numeric_columns if sheet.table.columns[c].kind is not Kind.PERCENTAGE]
    relations = (_relation(rule, sheet, each, column) for each in _headed(sheet) for column in columns)
    judged = [item for relation in relations if relation and (item := judge_relation(relation))]
    held = sum(item.holds and _says_something(item) for item in judged)
    wrong = sum(item.wrong for item in judged)
    return judged if held >= LEAST and held >= MOST_WRONG * wrong else []


def _says_something(item: Judged) -> bool:
    """Whether a sum that holds has more than dashes and zeros to it."""
    return item.relation is not None and bool(item.relation.target.quantity.value)


def _headed(sheet: Sheet) -> Iterator[Headed]:
    """Bold rows with figures, each with the plain rows down to the next bold row."""
    rows = sheet.table.rows
    totals = {line.index for line in sheet.row_ledger.lines if line.total}
    bold = [index for index, row in enumerate(rows) if row.bold]
    for start, end in zip(bold, [*bold[1:], len(rows)], strict=False):
        parts = tuple(i for i in range(start + 1, end) if not rows[i].is_head and i not in totals)
        if parts and not rows[start].is_head and start not in totals:
            yield Headed(start, parts)


def _relation(rule: Rule, sheet: Sheet, headed: Headed, column: int) -> Relation | None:
    """One column of a head and its parts; None where a figure cannot be read for certain."""
    target = sheet.operand(headed.head, column)
    cells = [sheet.operand(row, column) for row in headed.parts]
    parts = [cell for cell in cells if isinstance(cell, Operand)]
    if not isinstance(target, Operand) or not parts or len(parts) < sum(cell is not None for cell in cells):
        return None
    return Relation(rule, "=", target, Added(_as_meant(target, parts), "rows"), target)


def _as_meant(target: Operand, parts: Sequence[Operand]) -> tuple[Operand, ...]:
    """The parts as the head counts them: a dash with a figure in brackets behind it may stand for that figure."""
    bracketed = tuple(_bracketed(part) for part in parts)
    return bracketed if _total(bracketed) == target.quantity.value != _total(parts) else tuple(parts)


def _bracketed(part: Operand) -> Operand:
    quantity = part.quantity
    if not quantity.nil or quantity.bracketed is None:
        return part
    return replace(part, quantity=replace(quantity, value=quantity.bracketed, nil=False))


def _total(parts: Sequence[Operand]) -> Decimal:
    return sum((part.quantity.value for part in parts), Decimal(0))
