"""Two columns of labels: one label stands beside several rows, each of which has its own next to it.

The first heads its rows, as a line over them would; the second names them. Labels that stand in the middle of their
rows, or lower, do not say which these are: such a table keeps both columns.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import pairwise

from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Cell, Row, Table
from checker.readers.layout import CODE
from checker.readers.wording import is_figure

MOST, OF = 2, 3  #: so many labels of so many head several rows [unknown]
INDENT = 10  #: in points, rows under a label that they share are taken for indented by so much [given]


def nested(table: Table) -> Table:
    """A table without its second column of labels, if it has one.

    Most labels must head several rows: one that is missing may be anything. A list of words keeps all its columns.
    """
    named = [row for row in table.rows if row.cells[0]] if len(table.columns) > 1 else []
    heading = [row for row in named if not is_unnamed(row)]
    several = [row for row, below in pairwise(named) if is_unnamed(below) and not is_unnamed(row)]
    beside = [is_figure(cell.text) for row in table.rows for cell in row.cells[1:] if cell]
    enough = len(named) > len(heading) and len(several) * OF >= len(heading) * MOST and sum(beside) * 2 >= len(beside)
    if not enough or not all(map(is_worded, named)) or any(is_code(row.label) for row in heading):
        return table
    rows = tuple(named_beside(table.rows))
    if not rows:
        return table
    first, *columns = table.columns
    head = ", ".join(filter(None, (table.stub_head, first.name)))
    shorn = replace(table, columns=tuple(columns), stub_head=head, marks=(*table.marks, *first.marks))
    return nested(replace(shorn, rows=rows))


def is_unnamed(row: Row) -> bool:
    """Whether a row has no label of its own but the first text in its columns."""
    texts = (cell.text for cell in row.cells if cell and not is_figure(cell.text))
    return row.label in ("", next(texts, ""))


def is_worded(row: Row) -> bool:
    """Whether the first column of a row holds a text."""
    return any(map(str.isalpha, row.cells[0].text)) and not is_figure(row.cells[0].text) if row.cells[0] else False


def is_code(label: str) -> bool:
    """Whether a label numbers its row and names nothing."""
    return bool(CODE.match(label)) or sum(map(str.isalpha, label)) < 2


def named_beside(rows: tuple[Row, ...]) -> Iterator[Row]:
    """Rows named by what stands in their first column, under the label that they share; nothing where one has none."""
    over: Row | None = None
    found: list[Row] = []
    for row in rows:
        beside, cells = row.cells[0], row.cells[1:]
        own = replace(row, cells=cells)
        if beside:
            own = replace(own, label=beside.text, marks=beside.marks, box=around(beside, *cells) or row.box)
        if is_unnamed(row) and not row.is_head:
            if over is None:
                return
        elif beside:
            over = replace(row, cells=(None,) * len(cells), box=left_of(row.box, beside.box))
            found.append(over)
            own = replace(own, bold=False, ruled=False, element=beside.element)
        else:
            over = row if row.is_head else None
        depth = max(row.depth, over.depth + INDENT) if over and over is not row else row.depth
        found.append(replace(own, depth=depth))
    yield from found


def around(*cells: Cell | None) -> Box | None:
    """The box around cells, those that have one."""
    boxes = [cell.box for cell in cells if cell and cell.box]
    return reduce(Box.union, boxes) if boxes else None


def left_of(box: Box | None, other: Box | None) -> Box | None:
    """The part of a box that is left of another, or right of it where that stands first, as in Arabic."""
    if box is None or other is None:
        return box
    return box._replace(x1=other.x0) if box.x0 < other.x0 else box._replace(x0=other.x1)
