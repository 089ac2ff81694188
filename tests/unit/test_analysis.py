"""What is worked out once of a document and shared."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.languages import LANGUAGES
from checker.model.document import Document, Heading
from checker.model.table import Cell, Column, Note, Row, Table
from checker.understand.passages import PassageKind
from tests.drafts import analysed, saying

TABLE = Table((Column(("2024",)),), (Row("Posts", (Cell("Geneva"),)),), "1", "Staff", notes=(Note("a", "Revised."),))
VALUES = ("passages", "prose", "paragraphs", "dated", "closings", "expansions", "mentions", "claims", "repeats", "ties")


@pytest.mark.parametrize("name", [*VALUES, "footnotes", "outline"])
def test_a_value_is_worked_out_once(name: str) -> None:
    document = saying("As at 31 May 2025, the Board of Audit (BOA) had 12 posts, or 50 per cent of 24 posts.")
    assert getattr(document, name) is getattr(document, name)


def test_citations_are_worked_out_once_for_each_kind() -> None:
    document = saying("See table 2 and paragraph 3.")
    assert document.citations("table") is document.citations("table")
    assert [each.number for each in document.citations("table")] == ["2"]
    assert [each.number for each in document.citations("paragraph")] == ["3"]


@pytest.mark.parametrize(("code", "read_as"), [("fr", "fr"), ("de", "en")])
def test_a_document_in_a_language_that_is_not_known_is_read_as_english(code: str, read_as: str) -> None:
    assert analysed(Document("a.md", code)).language is LANGUAGES[read_as]


def test_prose_is_what_is_said_in_sentences_and_heads_and_labels_are_none() -> None:
    document: Analysis = analysed(
        Document("a.md", headings=(Heading("Posts"),), tables=(TABLE,), notes=(Note("1", "A/80/1."),))
    )
    assert [(each.kind, each.text) for each in document.prose] == [
        (PassageKind.HEADING, "Posts"),
        (PassageKind.NOTE, "A/80/1."),
        (PassageKind.NOTE, "Revised."),
    ]
    assert [each.text for each in document.passages if each not in document.prose] == [
        *("Staff", "2024", "Posts", "Geneva"),
    ]


def test_there_is_a_passage_and_there_are_claims_and_mentions_for_each_paragraph() -> None:
    document = saying("Text.", "Of 24 posts, 12 (50 per cent) were filled.")
    assert [each.label for each in document.paragraphs] == ["paragraph 1", "paragraph 2"]
    assert [[each.quantity.text for each in mentions] for mentions in document.mentions] == [
        [],
        ["24", "12", "50 per cent"],
    ]
    assert [len(claims) for claims in document.claims] == [0, 1]
