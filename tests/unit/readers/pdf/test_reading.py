"""What of a document could not be read is said of it, and of its tables."""

from __future__ import annotations

from checker.model.place import Box
from checker.model.table import Column, Table
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.reading import doubted, doubts_of


def ink(number: int, garbled: str) -> Ink:
    return Ink(number, 612.0, 792.0, (), (), (), garbled=garbled)


def test_pages_with_a_garbled_text_layer_are_named() -> None:
    inks = [ink(1, ""), ink(2, "letters"), ink(3, "letters"), ink(4, "digits")]
    assert doubts_of(inks, []) == [
        "the text layer of pages 2–3 is garbled: its letters are not those that are printed",
        "the text layer of page 4 is garbled: its digits are not those that are printed",
    ]


def test_a_table_on_such_a_page_is_doubted() -> None:
    table = Table((Column(("2024",)),), (), pages=(1, 2), box=Box(0, 0, 1, 1))
    assert doubted(table, [ink(1, ""), ink(2, "digits")]).doubts == (
        "the text layer of page 2 is garbled: its digits are not those that are printed",
    )
    assert doubted(table, [ink(1, ""), ink(3, "digits")]).doubts == ()
