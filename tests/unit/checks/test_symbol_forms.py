"""The form of the symbols that a document cites."""

from __future__ import annotations

import pytest

from checker.checks.symbol_forms import Options, check
from checker.model.document import Document, Paragraph, Span
from checker.model.place import Box, Place
from checker.model.table import Note
from tests.drafts import analysed, saying, told

MISSPELT, UNUSUAL = Options("misspelt"), Options("unusual")


@pytest.mark.parametrize(
    ("symbol", "meant", "options"),
    [
        ("A/8O/605", "A/80/605", MISSPELT),
        ("A//80/605", "A/80/605", MISSPELT),
        ("A/80/605/Add1", "A/80/605/Add.1", UNUSUAL),
    ],
)
def test_a_slip_is_told_apart_from_an_unusual_form(symbol: str, meant: str, options: Options) -> None:
    document = saying(f"See {symbol} of May.")
    line = f"disagreed: paragraph 1: cites {symbol}, which is not formed as symbols are ({meant}?)."
    other = UNUSUAL if options is MISSPELT else MISSPELT
    assert told(check(document, options)) == [line]
    assert told(check(document, other)) == []


def test_a_well_formed_symbol_holds_once() -> None:
    document = saying("See A/80/605 and ICCD/COP(15)/7.")
    assert told(check(document, MISSPELT)) == ["held: paragraph 1"] * 2
    assert told(check(document, UNUSUAL)) == []


def test_footnotes_are_looked_at_too() -> None:
    document = Document("a.pdf", notes=(Note("7", "A/8O/605.", 3),))
    (found,) = check(analysed(document), MISSPELT)
    assert found.place == Place("footnote 7", 3)
    assert found.message == "footnote 7: cites A/8O/605, which is not formed as symbols are (A/80/605?)."


def test_a_document_that_was_not_read_sign_by_sign_is_unchecked() -> None:
    numbers = (1, 5, 9, 2, 7, 30, 4, 40, 12, 60)
    texts = tuple(Paragraph("Text.", str(number), order=order) for order, number in enumerate(numbers))
    document = Document("a.pdf", paragraphs=(*texts, Paragraph("See A/8O/605.", order=20)))
    assert told(check(analysed(document), MISSPELT)) == ["unchecked: a symbol may not have been read sign by sign"]


def test_a_symbol_is_told_at_its_line() -> None:
    text = "A first line of text, and A/8O/605 of May"
    at = text.index("A/8O")
    lines = tuple(
        Span(start, end, 4, Box(0, top, 90, top + 10))
        for start, end, top in ((0, at, 0), (at, at + 8, 20), (at + 8, len(text), 40))
    )
    (found,) = check(analysed(Document("a.pdf", paragraphs=(Paragraph(text, "7", 4, lines=lines),))), MISSPELT)
    assert (found.place, found.offset) == (Place("paragraph 7", 4, Box(0, 20, 90, 30)), at)
