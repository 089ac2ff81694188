"""Which paragraph of a Word file a finding stands in, and by which words it is found there."""

from __future__ import annotations

import re

from msgspec import Struct

from checker.model.document import Document, Heading, Paragraph
from checker.model.report import Finding
from checker.model.table import Table

#: A figure with what parts its thousands and the sign of its currency, a word, or a sign.
_WORD = re.compile(
    r"[$€£¥]?\s?(?:\d{1,3}(?: \d{3})+(?!\d)|\d(?:[\d.,\u00a0\u2009\u202f]*\d)?)%?|[^\W_]+(?:[-/’'][^\W_]+)*|\S"
)


class Anchor(Struct, frozen=True):
    """The paragraph of the markup, counted from 0, and a word in it with the text of the passage before it.

    Without a word it is the whole paragraph. `aside` says that the finding stands elsewhere, where no comment can.
    """

    element: int
    word: str = ""
    before: str = ""
    aside: bool = False


class Anchors:
    """Finds the paragraph of each finding of a document."""

    def __init__(self, document: Document) -> None:
        """Learn where the headings, paragraphs and tables of the document stand."""
        self.document = document
        texts: tuple[Heading | Paragraph, ...] = (*document.headings, *document.paragraphs)
        self.texts = {text.order: text for text in texts if text.element is not None}
        self.tables = {table.order: table for table in document.tables}
        self.called = {
            f"footnote {mark.text}": (text, mark.at)
            for text in texts
            for mark in text.marks
            if text.element is not None
        }

    def of(self, finding: Finding) -> Anchor:
        """Where the comment on a finding is to stand: at its cell or word, or else at what is nearest to it."""
        spot, label = finding.spot, finding.place.label
        if spot.table is not None:
            table = self.document.tables[spot.table]
            element = _in_table(table, spot.row, spot.column)
            return Anchor(element) if element is not None else Anchor(_first(table), aside=True)
        if text := self.texts.get(spot.order):
            return _at(text, spot.offset)
        if table_around := self.tables.get(spot.order):
            return Anchor(_first(table_around), aside=True)
        if label in self.called:
            text, at = self.called[label]
            return Anchor(*_calling(text, at), aside=True)
        return Anchor(0, aside=True)


def _in_table(table: Table, row: int | None, column: int) -> int | None:
    if row is None:
        return table.columns[column].element
    cell = table.rows[row].cells[column]
    return cell.element if cell else table.rows[row].element


def _first(table: Table) -> int:
    """The first paragraph of a table that is known."""
    return next((row.element for row in table.rows if row.element is not None), 0)


def _at(text: Heading | Paragraph, offset: int) -> Anchor:
    word = _WORD.search(text.text, offset)
    return Anchor(text.element or 0, word[0] if word else "", text.text[:offset])


def _calling(text: Heading | Paragraph, at: int) -> tuple[int, str, str]:
    """The last word before the mark that calls a note."""
    words = list(_WORD.finditer(text.text, 0, at))
    return (text.element or 0, words[-1][0], text.text[: words[-1].start()]) if words else (text.element or 0, "", "")
