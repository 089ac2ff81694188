"""The texts of a document as it was read, each with the kind of place that it stands in."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from checker.model.document import Document
from checker.model.table import Column, Table


class Piece(Struct, frozen=True):
    """A text that was read, where, and on which page; one that is `spare` is printed once and said twice."""

    where: str
    text: str
    page: int | None = None
    spare: bool = False


def pieces_of(document: Document) -> Iterator[Piece]:
    """All texts of a document as it was read, each once."""
    word = not document.pages  # it counts its paragraphs and notes by itself, and prints no number
    for page in document.pages:
        yield Piece("running head", page.head, page.number)
        yield Piece("running head", page.foot, page.number)
    yield from of_heads(document, word)
    yield from of_text(document, word)
    for table in document.tables:
        yield from of_table(table)
    for aside in document.asides:
        yield Piece(f"apart: {aside.what}", aside.text, aside.page)
    head = document.masthead
    for text in (head.symbol, head.date, head.distribution, *head.languages, head.session):
        yield Piece("running head", text or "", 1 if document.pages else None, True)


def of_heads(document: Document, word: bool) -> Iterator[Piece]:
    """Headings, captions and the contents; what a table bears as its own title is printed once."""
    for heading in document.headings:
        yield Piece("head", heading.number or "", heading.page, word)
        yield Piece("head", heading.text, heading.page)
        yield from (Piece("head", mark.text, heading.page, word) for mark in heading.marks)
    titled = {(table.number, table.title) for table in document.tables}
    for caption in document.captions:
        said = caption.kind == "table" and (caption.number, caption.title) in titled
        yield Piece("head", caption.number, caption.page, said)
        yield Piece("head", caption.title, caption.page, said)
        yield from (Piece("head", mark.text, caption.page, word or said) for mark in caption.marks)
    for entry in document.contents:
        for text in (entry.number, entry.text, entry.paragraphs, entry.leaf):
            yield Piece("text", text or "", entry.page)


def of_text(document: Document, word: bool) -> Iterator[Piece]:
    """Paragraphs, line by line, and notes."""
    for paragraph in document.paragraphs:
        yield Piece("text", paragraph.number or "", paragraph.page, word)
        yield from (Piece("text", mark.text, paragraph.page, word) for mark in paragraph.marks)
        at = 0
        for line in paragraph.lines:
            yield Piece("text", paragraph.text[at : line.end], line.page)
            at = line.end
        yield Piece("text", paragraph.text[at:], paragraph.page)
    for note in document.notes:
        yield Piece("text", note.mark, note.page, word)
        yield Piece("text", note.text, note.page)


def of_table(table: Table) -> Iterator[Piece]:
    """What a table says; a row without a label is called by its first text, which is printed once."""
    yield from of_columns(table)
    for row in table.rows:
        yield Piece("cell", row.label, row.page, any(cell and cell.text == row.label for cell in row.cells))
        yield from (Piece("cell", mark, row.page) for mark in row.marks)
        for cell in filter(None, row.cells):
            yield from (Piece("cell", text, cell.page) for text in (cell.text, *cell.marks))
    for note in table.notes:
        yield Piece("text", note.mark, note.page)
        yield Piece("text", note.text, note.page)


def of_columns(table: Table) -> Iterator[Piece]:
    """What stands over a table; a spanning head is printed once, and so is a column's number before its formula."""
    first = table.pages[0] if table.pages else None
    for text in (table.number, table.title, table.unit, table.stub_head, *table.marks):
        yield Piece("head", text or "", first)
    before: Column | None = None
    for column in table.columns:
        for level, text in enumerate(column.path):
            again = before is not None and before.path[: level + 1] == column.path[: level + 1]
            yield Piece("head", text, first, again)
        led = bool(column.code and column.formula and column.formula.startswith(column.code))
        yield Piece("head", column.code or "", first, led)
        yield from (Piece("head", text or "", first) for text in (column.formula, *column.marks))
        before = column
