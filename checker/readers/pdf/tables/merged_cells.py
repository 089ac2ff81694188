"""Figures in cells that reach over several columns or rows: which of them they are of, nothing says.

Where a border is printed beside most rows and not beside one, the cells on both sides of it are one; where rules across
a column part most rows and not two of them, its cells in both are one.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate, pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.model.table import Row
from checker.readers.pdf.page.ink import Rule, Upright
from checker.readers.wording import is_number

NEAR = 3.0  #: a vertical rule so close to a border is that of it [unknown]
SAID = "it stands in a cell that reaches over several columns"
ALSO = "it stands in a cell that reaches over several rows"


class PrintedBorder(Struct, frozen=True):
    """The vertical rules along one border: where each begins, and how far down those up to each of them reach."""

    tops: tuple[float, ...]
    bottoms: tuple[float, ...]

    @classmethod
    def at(cls, place: float, uprights: Sequence[Upright]) -> PrintedBorder:
        """Taken from the vertical rules of a page."""
        found = sorted((each.top, each.bottom) for each in uprights if abs(each.x - place) < NEAR)
        return cls(tuple(top for top, _ in found), tuple(accumulate((bottom for _, bottom in found), max)))

    def stands_beside(self, row: Row) -> bool:
        """Whether it is printed beside the middle of a row."""
        level = row.box.level if row.box else 0.0
        begun = bisect(self.tops, level)
        return begun > 0 and self.bottoms[begun - 1] > level


def with_merged_cells(rows: Sequence[Row], borders: Sequence[float], uprights: Sequence[Upright]) -> list[Row]:
    """The rows of a table, the figures doubtful that stand beside a blank which no border parts from them."""
    printed = [PrintedBorder.at(place, uprights) for place in borders]
    beside = [[each.stands_beside(row) for each in printed] for row in rows]
    usual = [sum(column) * 2 > len(rows) for column in zip(*beside, strict=True)]
    open_at = [[often and not here for often, here in zip(usual, row, strict=True)] for row in beside]
    return [merged(row, gone) if any(gone) else row for row, gone in zip(rows, open_at, strict=True)]


def merged(row: Row, gone: Sequence[bool]) -> Row:
    """A row, some borders of which are gone, each being the left one of a column."""
    cells = list(row.cells)
    for index, cell in enumerate(row.cells):
        left = index > 0 and gone[index] and row.cells[index - 1] is None
        right = index + 1 < len(cells) and gone[index + 1] and row.cells[index + 1] is None
        if cell and is_number(cell.text) and (left or right):
            cells[index] = replace(cell, doubt=SAID)
    return replace(row, cells=tuple(cells))


def with_cells_over_rows(rows: Sequence[Row], borders: Sequence[float], rules: Sequence[Rule]) -> list[Row]:
    """The rows of a table, the figures doubtful that stand over or under a blank which no rule parts from them."""
    ordered = sorted(rules, key=lambda rule: rule.y)
    heights = [rule.y for rule in ordered]
    levels = [bisect(heights, row.box.level) if row.box else 0 for row in rows]
    between = [ordered[upper:lower] for upper, lower in pairwise(levels)]
    edges = [*borders, max((rule.x1 for rule in rules), default=0.0)]
    parted = [[any(rule.x0 < sum(x) / 2 < rule.x1 for rule in found) for x in pairwise(edges)] for found in between]
    usual = [sum(column) * 2 > len(parted) for column in zip(*parted, strict=True)]
    found = list(rows)
    for at, (own, here) in enumerate(zip(between, parted, strict=True)):
        if own and not (rows[at].is_head or rows[at + 1].is_head):
            one = [often and not now for often, now in zip(usual, here, strict=True)]
            found[at], found[at + 1] = beside(found[at], rows[at + 1], one), beside(found[at + 1], rows[at], one)
    return found


def beside(row: Row, other: Row, one: Sequence[bool]) -> Row:
    """A row, some cells of which are `one` with those of another, if these are blank."""
    lone = [cell and is_one and not blank for cell, blank, is_one in zip(row.cells, other.cells, one, strict=True)]
    if not any(lone):
        return row
    cells = zip(row.cells, lone, strict=True)
    doubted = (replace(x, doubt=ALSO) if x and is_lone and is_number(x.text) else x for x, is_lone in cells)
    return replace(row, cells=tuple(doubted))
