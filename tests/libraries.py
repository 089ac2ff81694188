"""Small tables, ready to be looked up from a paragraph."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.document import Document, Heading, Paragraph
from checker.model.quantity import Kind
from checker.model.table import Cell, Column, Row, Table
from checker.understand.structure.citations import citations
from checker.understand.ties.library import Library
from tests.figures import quantity
from tests.sentences import VOCABULARY


def table(
    number: str, order: int, *labels: str, title: str = "", heads: tuple[str, str] = ("Spent", "Approved")
) -> Table:
    """A table of two columns; each row has the figures 12 and a dash."""
    nil = Cell("–", quantity=replace(quantity(0), nil=True))
    rows = tuple(Row(label, (Cell("12", quantity=quantity(12)), nil)) for label in labels)
    columns = tuple(Column((head,), kind=Kind.PERCENTAGE) for head in heads)
    return Table(columns, rows, number=number, title=title, order=order)


def library(
    *tables: Table, headings: tuple[Heading, ...] = (), text: str = "Posts are vacant.", language: str = "en"
) -> Library:
    """The tables with one paragraph, which stands as the fourth item."""
    document = Document(
        "a.md", language=language, headings=headings, paragraphs=(Paragraph(text, order=4),), tables=tables
    )
    return Library(document, VOCABULARY, (), citations(document, "table"))
