"""The tables as one JSON object: columns as paths of heads, rows with one cell or null for each column.

`value` is null where there is no figure: a text, a nil dash, or a figure that could be read in two ways (then `doubt`
says so). `reading` says how a table was read ("ruled", "tags agree"). `bbox` is x0, top, x1, bottom in points from the
page's top left corner.
"""

from __future__ import annotations

from typing import Any

from checker.model.document import Document
from checker.model.table import Cell, Column, Row, Table
from checker.writers.typeset.figures import cell_value, coordinates
from checker.writers.typeset.indented import indented


def write(document: Document) -> str:
    """All tables of the document as JSON text that ends in a line break."""
    shape = {
        "document": document.name,
        "symbol": document.masthead.symbol,
        "language": document.language,
        "pages": len(document.pages),
        "tables": [_table(table) for table in document.tables],
        "captions": [{"number": c.number, "title": c.title, "page": c.page} for c in document.table_captions],
        "missed": [{"page": p.page, "bbox": coordinates(p.box), "reason": p.label} for p in document.missed],
        "without_figures": [caption.number for caption in document.without_figures],
        "doubts": list(document.doubts),
    }
    return indented(shape) + "\n"


def _table(table: Table) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "pages": list(table.pages),
        "number": table.number,
        "title": table.title,
        "unit": table.unit,
        "stub_head": table.stub_head,
        "columns": [list(column.path) for column in table.columns],
        "column_details": [_column(column) for column in table.columns],
        "rows": [_row(row) for row in table.rows],
        "notes": [{"mark": note.mark, "text": note.text, "page": note.page} for note in table.notes],
        "bbox": coordinates(table.box),
        "reading": list(table.reading),
        "doubts": list(table.doubts),
    }
    return shape | {"marks": list(table.marks)} if table.marks else shape


def _column(column: Column) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "kind": str(column.kind) if column.kind else None,
        "code": column.code,
        "formula": column.formula,
    }
    return shape | {"marks": list(column.marks)} if column.marks else shape


def _row(row: Row) -> dict[str, Any]:
    return {
        "label": row.label,
        "group": list(row.group),
        "marks": list(row.marks),
        "depth": row.depth,
        "page": row.page,
        "cells": [_cell(cell) for cell in row.cells],
    }


def _cell(cell: Cell | None) -> dict[str, Any] | None:
    if cell is None:
        return None
    shape: dict[str, Any] = {
        "text": cell.text,
        "value": cell_value(cell),
        "page": cell.page,
        "bbox": coordinates(cell.box),
    }
    if cell.marks:
        shape["marks"] = list(cell.marks)
    if cell.doubt:
        shape["doubt"] = cell.doubt
    return shape
