"""Rows that add up a block, though their labels do not say so: heads with figures of their own, rows that close a list.

"Publications 5" stands over its numbered items, "Net change" under the posts of an office. One block alone may hold by
chance, for its figures are few and small; so all that a table has of one style are believed together, or none
(docs/decisions/0015-rows-that-close-a-list.md).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.belief import Ground, ground_of, weighed
from checker.evaluator.lines import SEVERAL, block_slip, numbered
from checker.evaluator.relations import DASH, Judged, LineSlip, Relation, judge_each
from checker.evaluator.sheet import Sheet
from checker.model.quantity import Kind
from checker.model.report import Verdict
from checker.model.rule import Rule

#: The term for rows of a list that say that something stays as it is: no change, so they may not add.
UNCHANGED = "unchanged"
#: What it costs to look for blocks of a style that no label announces, and for those that one does. [decision 0024]
SEARCH, CALLED = -6, 0
NUMBERED = 6  #: and what it is worth that all rows under a head are numbered [decision 0061]
#: What it is worth that a block holds in none of several columns: it may be no block. [decision 0024]
NOWHERE = -6

_SELDOM = "too few sums of this kind hold in the table"


class _Block(Struct, frozen=True):
    """A row and those that it may total, as indices of the table's rows."""

    total: int
    parts: tuple[int, ...]


def judge_headed(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the figures of each head against the sums of the rows under it; numbered rows are items of a list."""
    listed = [(block, _is_numbered(sheet, block)) for block in _headed(sheet)]
    kinds = (([block for block, own in listed if own is numbered], numbered) for numbered in (True, False))
    return [item for kind, own in kinds for item in _judge_blocks(rule, sheet, kind, NUMBERED if own else SEARCH)]


def _is_numbered(sheet: Sheet, block: _Block) -> bool:
    return all(numbered(sheet.table.rows[part].label) for part in block.parts)


def _headed(sheet: Sheet) -> Iterator[_Block]:
    """Bold rows with figures, each with the plain rows down to the next bold row."""
    rows = sheet.table.rows
    totals = {line.index for line in sheet.row_grid.lines if line.total}
    bold = [index for index, row in enumerate(rows) if row.bold]
    for start, end in zip(bold, [*bold[1:], len(rows)], strict=False):
        parts = tuple(i for i in range(start + 1, end) if not rows[i].is_head and i not in totals)
        if parts and not rows[start].is_head and start not in totals:
            yield _Block(start, parts)


def judge_closed(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the figures of each closing row against the sum of the rows since the one before it, or since a total."""
    closing = {row for name in rule.scope.rows for row in sheet.rows_called((name,))}
    unchanged = _unchanged(sheet)
    readings = [
        _judge_blocks(rule, sheet, _closed(sheet, closing, aside), CALLED) for aside in {frozenset(), unchanged}
    ]
    return max(readings, key=lambda items: sum(item.holds for item in items))


def _unchanged(sheet: Sheet) -> frozenset[int]:
    """The rows one of whose words says that nothing changes: "Continuation"."""
    return frozenset(
        index
        for index, row in enumerate(sheet.table.rows)
        if any(cell and not cell.quantity and sheet.vocabulary.label(UNCHANGED, cell.text) for cell in row.cells)
    )


def _closed(sheet: Sheet, closing: Collection[int], aside: Collection[int]) -> Iterator[_Block]:
    parts: list[int] = []
    for line in sheet.row_grid.lines:
        if line.index in closing or line.total:
            if line.index in closing and parts:
                yield _Block(line.index, tuple(parts))
            parts = []
        elif line.figures and not line.memo and line.index not in aside:
            parts.append(line.index)


def _judge_blocks(rule: Rule, sheet: Sheet, blocks: Iterable[_Block], said: int) -> list[Judged]:
    """Hold the figures of each block's total against the sums of its parts; none where all together mean nothing."""
    columns = [c for c in sheet.numeric_columns if sheet.table.columns[c].kind is not Kind.PERCENTAGE]
    listed = [
        (block, _filled(judge_each(_relation(rule, sheet, block, column) for column in columns))) for block in blocks
    ]
    items = [item for _, judged in listed for item in judged]
    ground, apart = ground_of(items, said), _apart(items)
    if not ground.believed:
        return []
    may_slip = said == NUMBERED
    slips = [block_slip(judged, sheet.row_grid, block.parts) if may_slip else None for block, judged in listed]
    return [
        item.unchecked(_SELDOM)
        if item.cell[2] in apart
        else weighed(item, _bits(ground, item, judged, slip), True, _SELDOM, slip)
        for (_, judged), slip in zip(listed, slips, strict=True)
        for item in judged
    ]


def _apart(judged: Sequence[Judged]) -> frozenset[int]:
    """The columns in which blocks fail, several of them, and hold no more often: there they mean nothing."""
    fails = Counter(item.cell[2] for item in judged if item.wrong)
    holds = Counter(item.cell[2] for item in judged if item.holds and not item.compared.target.quantity.nil)
    return frozenset(column for column, count in fails.items() if count >= max(SEVERAL, holds[column]))


def _filled(block: list[Judged]) -> list[Judged]:
    """The verdicts on one block; a dash is wrong where another column shows that the row adds up the block."""
    shown = any(item.holds and not item.compared.target.quantity.nil for item in block)
    dashes = {id(item) for item in block if shown and item.reason == DASH}
    return [replace(item, verdict=Verdict.DISAGREED, reason="") if id(item) in dashes else item for item in block]


def _bits(ground: Ground, item: Judged, block: Sequence[Judged], slip: LineSlip | None) -> int:
    """What speaks for a slip where a block fails, be it that it holds in another column or is the only one."""
    nowhere = sum(other.wrong for other in block) > 1 and not any(other.holds for other in block)
    return ground.bits(item, slip=slip.bits) if slip else ground.bits(item) + NOWHERE * nowhere


def _relation(rule: Rule, sheet: Sheet, block: _Block, column: int) -> Relation | None:
    """One column of a block; None where a figure cannot be read for certain, or is a percentage among counts."""
    target = sheet.operand(block.total, column)
    cells = [sheet.operand(row, column) for row in block.parts]
    parts = [cell for cell in cells if isinstance(cell, Operand)]
    if not isinstance(target, Operand) or not parts or len(parts) < sum(cell is not None for cell in cells):
        return None
    if len({each.quantity.kind is Kind.PERCENTAGE for each in (target, *parts) if not each.quantity.nil}) > 1:
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
