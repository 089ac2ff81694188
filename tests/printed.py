"""Tables as they are printed, and what is understood of them."""

from __future__ import annotations

from checker.model.document import Document
from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.quantities import with_quantities

Cells = tuple[str | None, ...]


def table(heads: tuple[str, ...], *rows: tuple[str, Cells], unit: str | None = None, title: str = "") -> Table:
    """A table of texts; "A / B" is a head of two levels."""
    columns = tuple(Column(tuple(head.split(" / "))) for head in heads)
    body = tuple(Row(label, tuple(Cell(text) if text else None for text in cells)) for label, cells in rows)
    return Table(columns, body, title=title, unit=unit)


def read(given: Table, language: str = "en") -> Table:
    """The table, understood."""
    return with_quantities(Document("draft", language, tables=(given,))).tables[0]


def kinds(given: Table, language: str = "en") -> list[Kind | None]:
    """The kinds of its columns."""
    return [column.kind for column in read(given, language).columns]


def quantity(given: Table, row: int, column: int) -> Quantity:
    """One figure of an understood table."""
    cell = given.rows[row].cells[column]
    assert cell is not None
    assert cell.quantity is not None
    return cell.quantity
