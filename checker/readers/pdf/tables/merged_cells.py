"""Figures in cells that reach over several columns: which of them they are of, nothing says.

Where a border is printed beside most rows and not beside one, the cells on both sides of it are one.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from checker.model.table import Row
from checker.readers.pdf.page.ink import Upright
from checker.readers.wording import is_number

NEAR = 3.0  #: a vertical rule so close to a border is that of it [unknown]
SAID = "it stands in a cell that reaches over several columns"


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
