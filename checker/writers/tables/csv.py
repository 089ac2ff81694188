"""The tables as one CSV list with one line for each cell.

One list and not one grid after another: grids of different widths in one file are read by no program, while a list
opens in any spreadsheet, can be filtered by table, row or column, and turns into a grid with one pivot. The text
format is the grid for the eye. A file begins with a byte order mark, without which Excel misreads Chinese and Arabic.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from checker.model.document import Document
from checker.model.table import Cell, Column, Row, Table
from checker.writers.typeset.figures import cell_value
from checker.writers.typeset.harmless import inert

ENCODING = "utf-8-sig"
HEADS = ("table", "number", "title", "unit", "page", "row", "group", "label", "column", "text", "value", "kind")


def write(document: Document) -> str:
    """All cells of the document's tables, each with its table, row and column; tables and rows count from 1."""
    sheet = io.StringIO()
    lines = csv.writer(sheet, lineterminator="\n")
    lines.writerow(HEADS)
    for number, table in enumerate(document.tables, start=1):
        lines.writerows(_cells(number, table))
    return sheet.getvalue()


def _cells(number: int, table: Table) -> Iterator[tuple[str, ...]]:
    about = table.number or "", table.title, table.unit or ""
    for index, row in enumerate(table.rows, start=1):
        for column, cell in zip(table.columns, row.cells, strict=True):
            if cell is not None:
                fields = (*about, str(cell.page or ""), str(index), *_figure(row, column, cell))
                yield str(number), *map(inert, fields)


def _figure(row: Row, column: Column, cell: Cell) -> tuple[str, ...]:
    kind = cell.quantity.kind if cell.quantity else ""
    return " > ".join(row.group), row.label, " > ".join(column.path), cell.text, cell_value(cell) or "", str(kind)
