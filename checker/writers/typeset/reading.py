"""What was read page by page: spreads with their parts of tables, and how cells were understood, in words.

A key ("t1r3c2": table 1, row 3, column 2) stands on a cell wherever it is shown, on the page and in the table, so that
the two can point at each other.
"""

from __future__ import annotations

from msgspec import Struct

from checker.model.document import Caption, Document, Page
from checker.model.place import Box, Place
from checker.model.table import Cell, Column, Row, Table
from checker.writers.typeset.figures import cell_value, digits


class TablePart(Struct, frozen=True):
    """The rows of one table that stand on one page, each with its number in the table; tables and rows count from 1."""

    number: int
    table: Table
    page: int | None
    rows: tuple[tuple[int, Row], ...]

    @property
    def first(self) -> bool:
        """Whether the table begins here."""
        return self.page is None or not self.table.pages or self.page == self.table.pages[0]

    @property
    def box(self) -> Box | None:
        """The box of the part: the table's own where the table begins, else that of its rows."""
        box = self.table.box if self.first else None
        for _, row in self.rows:
            if row.box:
                box = box.union(row.box) if box else row.box
        return box

    @property
    def key(self) -> str:
        """What the keys of everything in the table begin with."""
        return f"t{self.number}"


class Spread(Struct, frozen=True):
    """A page and what was read on it; `missed` are the places where a table was not read.

    What stands on no page (a draft in Markdown or Word has none) is one spread.
    """

    page: Page | None
    parts: tuple[TablePart, ...]
    captions: tuple[Caption, ...]
    missed: tuple[Place, ...]


def spreads_of(document: Document) -> list[Spread]:
    """The pages with tables, or where a table was not read, in order."""
    pages: dict[int | None, Page | None] = {None: None, **{page.number: page for page in document.pages}}
    spreads = [_spread(document, number, page) for number, page in pages.items()]
    return [spread for spread in spreads if spread.parts or spread.missed]


def _spread(document: Document, number: int | None, page: Page | None) -> Spread:
    missed = tuple(place for place in document.missed if place.page == number)
    boxes = {place.box for place in missed}
    captions = tuple(c for c in document.table_captions if c.page == number and c.box not in boxes)
    parts = (part_of(table, index, number) for index, table in enumerate(document.tables, start=1))
    return Spread(page, tuple(part for part in parts if part), captions, missed)


def part_of(table: Table, number: int, page: int | None) -> TablePart | None:
    """The part of a table that stands on a page, or None where it has none there."""
    if page not in (table.pages or (None,)):
        return None
    rows = enumerate(table.rows, start=1)
    return TablePart(number, table, page, tuple((index, row) for index, row in rows if page_of(row, table) == page))


def page_of(row: Row, table: Table) -> int | None:
    """The page that a row stands on; the table's first where the row does not say."""
    if not table.pages:
        return None
    return row.page if row.page in table.pages else table.pages[0]


def kind_of(cell: Cell) -> str:
    """What a cell was read as, in one word."""
    if cell.doubt:
        return "doubt"
    if cell.quantity is None:
        return "text"
    return "nil" if cell.quantity.nil else "figure"


def meaning(cell: Cell) -> str:
    """How a cell was understood: "40935.9, amount, in 1000"."""
    if cell.doubt:
        return f"in doubt: {cell.doubt}"
    quantity = cell.quantity
    if quantity is None:
        return "text, no figure"
    parts = ["nil" if quantity.nil else cell_value(cell) or "", str(quantity.kind)]
    if quantity.bracketed is not None:
        parts.append(f"in brackets {digits(quantity.bracketed)}")
    if quantity.scale != 1:
        parts.append(f"in {digits(quantity.scale)}")
    return ", ".join([*parts, *([quantity.unit] if quantity.unit else [])])


def about(column: Column) -> str:
    """The heads of a column in one line, and what its figures are."""
    return f"{' › '.join(filter(None, column.path)) or 'no head'} ({column.kind or 'text'})"
