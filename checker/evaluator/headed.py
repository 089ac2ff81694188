"""Heads with figures of their own, which total the rows under them: "Publications 5", then its numbered items.

Nothing in their labels says so, so it is believed of a table only where its figures bear it out almost everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.evaluator.pooled import Block, is_borne_out, judge_blocks
from checker.evaluator.relations import Judged, Relation
from checker.evaluator.sheet import Sheet
from checker.model.rule import Rule


def judge_headed(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the figures of each head against the sums of the rows under it."""
    judged = judge_blocks(rule, sheet, _headed(sheet))
    return judged if is_borne_out(judged, _says_something) else []


def _says_something(relation: Relation) -> bool:
    """Whether a sum that holds has more than dashes and zeros to it."""
    return bool(relation.target.quantity.value)


def _headed(sheet: Sheet) -> Iterator[Block]:
    """Bold rows with figures, each with the plain rows down to the next bold row."""
    rows = sheet.table.rows
    totals = {line.index for line in sheet.row_ledger.lines if line.total}
    bold = [index for index, row in enumerate(rows) if row.bold]
    for start, end in zip(bold, [*bold[1:], len(rows)], strict=False):
        parts = tuple(i for i in range(start + 1, end) if not rows[i].is_head and i not in totals)
        if parts and not rows[start].is_head and start not in totals:
            yield Block(start, parts)
