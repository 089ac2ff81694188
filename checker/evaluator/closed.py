"""Rows that close a list, as "Net change" closes the posts of an office: the sum of what was listed since the last one.

The same words also stand beside figures that are compared and not added ("approved 10, proposed 12, net change 2"), so
the sum is believed of a table only where its figures bear it out almost everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from checker.evaluator.pooled import LEAST, Block, is_borne_out, judge_blocks
from checker.evaluator.relations import Judged, Relation
from checker.evaluator.sheet import Sheet
from checker.model.rule import Rule

#: The term for rows of a list that say that something stays as it is: no change, so they may not add.
UNCHANGED = "unchanged"

_BROKEN_OFF = "a total bears the figure out, and rows of the list may be missing where the page ends"


def judge_closed(rule: Rule, sheet: Sheet) -> list[Judged]:
    """Hold the figures of each closing row against the sum of the rows since the one before it, or since a total."""
    closing = {row for name in rule.scope.rows for row in sheet.rows_called((name,))}
    if len(closing) < LEAST:
        return []
    unchanged = _unchanged(sheet)
    readings = [judge_blocks(rule, sheet, _blocks(sheet, closing, aside)) for aside in {frozenset(), unchanged}]
    judged = max(readings, key=lambda items: sum(item.holds for item in items))
    return [_sure(sheet, item) for item in judged] if is_borne_out(judged, _says_something) else []


def _says_something(relation: Relation) -> bool:
    """Whether two figures at least were added up; one alone is merely repeated."""
    return sum(bool(figure.quantity.value) for figure in relation.figures[1:]) >= 2


def _unchanged(sheet: Sheet) -> frozenset[int]:
    """The rows one of whose words says that nothing changes: "Continuation"."""
    return frozenset(
        index
        for index, row in enumerate(sheet.table.rows)
        if any(cell and not cell.quantity and sheet.vocabulary.label(UNCHANGED, cell.text) for cell in row.cells)
    )


def _blocks(sheet: Sheet, closing: Collection[int], aside: Collection[int]) -> Iterator[Block]:
    parts: list[int] = []
    for line in sheet.row_ledger.lines:
        if line.index in closing or line.total:
            if line.index in closing and parts:
                yield Block(line.index, tuple(parts))
            parts = []
        elif line.figures and not line.memo and line.index not in aside:
            parts.append(line.index)


def _sure(sheet: Sheet, item: Judged) -> Judged:
    """The verdict; put aside where a list runs over a page and a total bears its closing row out: a row may be lost."""
    if not item.wrong or item.relation is None:
        return item
    _, row, column = item.cell
    pages = {figure.place.page for figure in item.relation.figures}
    totals = (account for account in sheet.row_accounts if row in account.parts)
    borne_out = any(column in account.weight.held for account in totals)
    return item.unchecked(_BROKEN_OFF) if len(pages) > 1 and borne_out else item
