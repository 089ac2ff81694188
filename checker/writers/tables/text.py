"""The tables as grids of text, to be held against the page with a finger on either.

A figure with "?" could be read in two ways; the reasons stand under its table. A table with doubts says what they are:
it is never checked.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.document import Document
from checker.model.table import Table
from checker.writers.typeset.figures import counted, pages_named
from checker.writers.typeset.grid import grid
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.width import hanging, wrapped

WIDTH = 88


def write(document: Document) -> str:
    """All tables of the document, then the captions and pages that no table was read from."""
    blocks = ["\n".join(_table(table)) for table in document.tables]
    if not blocks:
        blocks.append(f"No table was read in {clean(document.name)}.")
    unread = "\n".join(_unread(document))
    return "\n\n\n".join([*blocks, unread] if unread else blocks) + "\n"


def _table(table: Table) -> Iterator[str]:
    name = f"Table {table.number}  " if table.number else ""
    yield from wrapped(name + (table.title or ("" if name else "Table without a caption")), WIDTH)
    yield from wrapped(" · ".join(_about(table)), WIDTH)
    yield from grid(table)
    for note in table.notes:
        yield from hanging(f"{note.mark}  " if note.mark else "", note.text, WIDTH)
    yield from _doubts(table)


def _about(table: Table) -> Iterator[str]:
    if table.unit:
        yield f"({table.unit})"
    if table.pages:
        yield pages_named(table.pages)
    yield f"{counted(len(table.rows), 'row')}, {counted(len(table.columns), 'column')}"
    if table.reading:
        yield f"read: {', '.join(table.reading)}"


def _doubts(table: Table) -> Iterator[str]:
    for row in table.rows:
        for column, cell in enumerate(row.cells):
            if cell and cell.doubt:
                yield from hanging("?  ", f"row “{row.label}”, {table.called(column)}: {cell.doubt}", WIDTH)
    for doubt in table.doubts:
        yield from hanging("Not checked: ", doubt, WIDTH)


def _unread(document: Document) -> Iterator[str]:
    for place in document.missed:
        where = f"page {place.page}: " if place.page is not None else ""
        yield from hanging("Not read: ", where + place.label, WIDTH)
    for caption in document.without_figures:
        name = f"table {caption.number}{f' on page {caption.page}' if caption.page is not None else ''}"
        yield from hanging("Without figures: ", f"{name}, {caption.title}".rstrip(", "), WIDTH)
    for doubt in document.doubts:
        yield from hanging("Not read: ", doubt, WIDTH)
