"""Sums of one style that a table repeats, believed for what all of them show together.

Each alone may hold by chance, for its figures are few and small; many that hold, and hardly one that does not, leave no
doubt (docs/decisions/0015-rows-that-close-a-list.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.relations import Judged, Relation, judge_relation
from checker.evaluator.sheet import Sheet
from checker.model.quantity import Kind
from checker.model.rule import Rule

LEAST = 4  #: so many sums of a table must hold [decision 0015]
MOST_WRONG = 5  #: and at least so many for each one that does not [decision 0015]


class Block(Struct, frozen=True):
    """A row and those that it may total, as indices of the table's rows."""

    total: int
    parts: tuple[int, ...]


def judge_blocks(rule: Rule, sheet: Sheet, blocks: Iterable[Block]) -> list[Judged]:
    """Hold the figures of each block's total against the sums of its parts, believed or not."""
    columns = [c for c in sheet.numeric_columns if sheet.table.columns[c].kind is not Kind.PERCENTAGE]
    relations = (_relation(rule, sheet, block, column) for block in blocks for column in columns)
    return [judged for relation in relations if relation and (judged := judge_relation(relation))]


def is_borne_out(judged: Sequence[Judged], telling: Callable[[Relation], bool]) -> bool:
    """Whether enough sums hold, of those that say something."""
    held = sum(item.holds and item.relation is not None and telling(item.relation) for item in judged)
    return held >= LEAST and held >= MOST_WRONG * sum(item.wrong for item in judged)


def _relation(rule: Rule, sheet: Sheet, block: Block, column: int) -> Relation | None:
    """One column of a block; None where a figure cannot be read for certain."""
    target = sheet.operand(block.total, column)
    cells = [sheet.operand(row, column) for row in block.parts]
    parts = [cell for cell in cells if isinstance(cell, Operand)]
    if not isinstance(target, Operand) or not parts or len(parts) < sum(cell is not None for cell in cells):
        return None
    return Relation(rule, "=", target, Added(_as_meant(target, parts), "rows"), target)


def _as_meant(target: Operand, parts: Sequence[Operand]) -> tuple[Operand, ...]:
    """The parts as the total counts them: a dash with a figure in brackets behind it may stand for that figure."""
    bracketed = tuple(_bracketed(part) for part in parts)
    return bracketed if _sum(bracketed) == target.quantity.value != _sum(parts) else tuple(parts)


def _bracketed(part: Operand) -> Operand:
    quantity = part.quantity
    if not quantity.nil or quantity.bracketed is None:
        return part
    return replace(part, quantity=replace(quantity, value=quantity.bracketed, nil=False))


def _sum(parts: Sequence[Operand]) -> Decimal:
    return sum((part.quantity.value for part in parts), Decimal(0))
