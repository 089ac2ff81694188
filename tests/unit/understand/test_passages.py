"""What a document says in words, piece by piece, and what a piece is called."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.model.document import Document, Heading, Paragraph
from checker.model.place import Place
from checker.model.table import Cell, Column, Note, Row, Table
from checker.understand.passages import PassageKind, passages
from checker.understand.terms import Vocabulary
from tests.figures import quantity

CELLS = (Cell("Rome"), Cell("Dakar"), Cell("12,400", quantity=quantity(12400)), None)
TABLE = Table(
    tuple(Column((head,)) for head in ("Host", "Seat", "Posts", "Posts")),
    (Row("Food agency", CELLS), Row("", (None, None, Cell("five posts"), None))),
    number="4",
    title="Seats of the agencies",
    notes=(Note("a", "As at the end of the year."),),
)


def said(document: Document) -> list[tuple[PassageKind, str, str]]:
    return [(passage.kind, passage.text, passage.label) for passage in passages(document)]


def test_caption_heads_notes_labels_and_cells_of_a_table_are_passages() -> None:
    assert said(Document("a", tables=(TABLE,))) == [
        (PassageKind.CAPTION, "Seats of the agencies", "table 4, caption"),
        (PassageKind.HEAD, "Host", "table 4, head “Host”"),
        (PassageKind.HEAD, "Seat", "table 4, head “Seat”"),
        (PassageKind.HEAD, "Posts", "table 4, head “Posts”"),
        (PassageKind.NOTE, "As at the end of the year.", "table 4, note a"),
        (PassageKind.LABEL, "Food agency", "table 4, row “Food agency”"),
        (PassageKind.CELL, "Dakar", "table 4, row “Food agency”"),
        (PassageKind.CELL, "five posts", "table 4, row “”"),
    ]


def test_of_a_table_its_notes_alone_are_prose() -> None:
    assert [passage.text for passage in Analysis(Document("b", tables=(TABLE,)), Vocabulary({})).prose] == [
        "As at the end of the year."
    ]


@pytest.mark.parametrize(("words", "ending"), [(14, "14”"), (15, "14 …”")])
def test_a_heading_of_more_than_fourteen_words_is_named_by_those(words: int, ending: str) -> None:
    heading = Heading(" ".join(f"word{number}" for number in range(1, words + 1)))
    ((_, _, label),) = said(Document("c", headings=(heading,)))
    assert label.startswith("heading “word1 word2 ")
    assert label.endswith("word" + ending)


def test_a_heading_with_a_number_is_named_by_it() -> None:
    assert said(Document("d", headings=(Heading("Introduction", "II."),))) == [
        (PassageKind.HEADING, "Introduction", "heading II")
    ]


def test_a_text_goes_by_its_paragraph_or_its_page() -> None:
    paragraphs = (
        Paragraph("a"),
        Paragraph("b", "1"),
        Paragraph("c", "(a)", depth=1),
        Paragraph("d"),
        Paragraph("e", page=7),
    )
    labels = [passage.label for passage in passages(Document("d.md", paragraphs=paragraphs))]
    assert labels == [
        *("text before paragraph 1", "paragraph 1", "paragraph 1 (a)", "text after paragraph 1", "text on page 7"),
    ]


@pytest.mark.parametrize(("number", "label"), [(None, "text before paragraph 1, “It cost €40.”"), ("3", "paragraph 3")])
def test_a_place_in_a_text_without_a_number_is_named_by_words_of_its_sentence(number: str | None, label: str) -> None:
    (passage,) = passages(Document("d.md", paragraphs=(Paragraph("We met. It cost €40. We left.", number),)))
    assert passage.place(16, 19) == Place(label)
