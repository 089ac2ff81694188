"""All that a document says in words, piece by piece, each with a name by which a person finds it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from checker.model.document import Document, Heading, Paragraph
from checker.model.place import Box, Place
from checker.model.table import Table
from checker.understand.sentences import sentence_in_brief

WHOLE = 14  #: a heading of no more words is named in full [wording]
UNNUMBERED = "text "  #: how the name of a paragraph begins that has no number


class PassageKind(StrEnum):
    """What a passage is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    HEAD = "column head"
    LABEL = "row label"
    CELL = "cell"
    NOTE = "note"


class Passage(Struct, frozen=True, eq=False):
    """A text without its marks; `within` names the table, paragraph or heading that it belongs to.

    A paragraph stands `under` the text of the nearest heading above it. A passage is equal to itself only: two rows may
    say the same.
    """

    kind: PassageKind
    text: str
    within: str
    label: str
    order: int = 0
    page: int | None = None
    box: Box | None = None
    source: Paragraph | None = None
    under: str = ""

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """The place of a part of the text; where no number names it, with words of its sentence."""
        if self.source is None:
            return Place(self.label, self.page, self.box)
        page, box = (self.page, self.source.box) if end is None else self.source.spot(start, end)
        if not self.label.startswith(UNNUMBERED):
            return Place(self.label, page, box)
        words = sentence_in_brief(self.text, start, len(self.text) if end is None else end)
        return Place(f"{self.label}, “{words}”", page, box)


def passages(document: Document) -> Iterator[Passage]:
    """Headings, paragraphs, footnotes, and what stands in and around tables, one kind after the other."""
    yield from _headings(document)
    yield from _paragraphs(document)
    for table in document.tables:
        yield from _around(table)
        yield from _inside(table)


def _around(table: Table) -> Iterator[Passage]:
    """A table's caption, heads and notes."""
    page = table.pages[0] if table.pages else None
    if table.title:
        yield Passage(
            PassageKind.CAPTION, table.title, table.name, f"{table.name}, caption", table.order, page, table.box
        )
    for text, box in dict.fromkeys((column.name, column.box) for column in table.columns if column.name):
        yield Passage(PassageKind.HEAD, text, table.name, f"{table.name}, head “{text}”", table.order, page, box)
    for note in table.notes:
        name = f"note {note.mark}" if note.mark else "note"
        yield Passage(
            PassageKind.NOTE, note.text, table.name, f"{table.name}, {name}", table.order, note.page, note.box
        )


def _inside(table: Table) -> Iterator[Passage]:
    """A table's row labels and those of its cells that hold words."""
    for row in table.rows:
        named = f"{table.name}, row “{row.label}”"
        if row.label:
            yield Passage(PassageKind.LABEL, row.label, table.name, named, table.order, row.page, row.box)
        for cell in row.cells:
            if cell and cell.quantity is None and len(cell.text) > 4:
                yield Passage(PassageKind.CELL, cell.text, table.name, named, table.order, cell.page, cell.box)


def _headings(document: Document) -> Iterator[Passage]:
    for heading in document.headings:
        label = _heading_label(heading)
        yield Passage(PassageKind.HEADING, heading.text, label, label, heading.order, heading.page, heading.box)


def _heading_label(heading: Heading) -> str:
    number = (heading.number or "").strip(" .、．")
    if number:
        return f"heading {number}"
    words = heading.text.split()
    return f"heading “{heading.text if len(words) <= WHOLE else ' '.join(words[:WHOLE]) + ' …'}”"


def _paragraphs(document: Document) -> Iterator[Passage]:
    last = ""
    headings = sorted(document.headings, key=lambda heading: heading.order)
    orders = [heading.order for heading in headings]
    for paragraph in document.paragraphs:
        above = bisect_right(orders, paragraph.order)
        under = headings[above - 1].text if above else ""
        last = paragraph.number if paragraph.number and paragraph.depth == 0 else last
        label = _paragraph_label(paragraph, last)
        yield Passage(
            PassageKind.PARAGRAPH, paragraph.text, label, label, paragraph.order, paragraph.page, None, paragraph, under
        )
    for note in document.notes:
        label = f"footnote {note.mark}"
        yield Passage(PassageKind.NOTE, note.text, label, label, 0, note.page, note.box)


def _paragraph_label(paragraph: Paragraph, last: str) -> str:
    """What a paragraph is called: without a number, by its page or by the `last` paragraph that has one."""
    if paragraph.number and paragraph.depth == 0:
        return f"paragraph {paragraph.number}"
    if paragraph.number and last:
        return f"paragraph {last} {paragraph.number}"
    if paragraph.page:
        return f"{UNNUMBERED}on page {paragraph.page}"
    return f"{UNNUMBERED}after paragraph {last}" if last else f"{UNNUMBERED}before paragraph 1"
