"""Takes out of tables what they claimed and what turned out to be paragraphs: nothing is read twice."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Row, Table
from checker.readers.prose.block import Block


def without_text(table: Table, freed: Sequence[Block]) -> Table:
    """A table without the rows that turned out to be paragraphs, if it has others."""
    here = [block for block in freed if block.page in table.pages]
    rows = tuple(row for row in table.rows if not is_said(row, here)) if here else ()
    return replace(table, rows=rows) if rows else table


def is_said(row: Row, freed: Sequence[Block]) -> bool:
    """Whether all words of a row are those of paragraphs that begin and end beside it."""
    beside = [block.text for block in freed if block.page == row.page and row.box and is_beside(block.box, row.box)]
    words = {word for cell in row.cells if cell for word in cell.text.split()}
    return bool(beside) and words <= set(" ".join(beside).split())


def is_beside(box: Box | None, row: Box) -> bool:
    """Whether the middle of a box stands at the height of a row."""
    return box is not None and row.top < box.level < row.bottom
