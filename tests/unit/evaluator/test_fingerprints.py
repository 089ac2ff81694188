"""A fingerprint is that of the same finding in another print, and of no other finding."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from checker.evaluator.fingerprints import marked
from checker.model.document import Document, Heading, Masthead, Paragraph
from checker.model.place import Box, Place
from checker.model.report import Evidence, Finding, Spot
from checker.model.rule import Severity, Source
from checker.model.table import Cell, Column, Row, Table

TEXT = "Of 30 projects 12 were closed. In 2024, 18 projects remained, and 4 of these were new."


def document(**more: object) -> Document:
    """A paragraph and a table of one row."""
    rows = (Row("Travel", (Cell("1,200"), Cell("1,100"))), Row("Total", (Cell("1,200"), Cell("1,300"))))
    table = Table((Column("Approved"), Column("Spent")), rows, "3", "Resources")
    shape = {
        "masthead": Masthead("A/80/700"),
        "headings": (Heading("Staffing", order=1),),
        "paragraphs": (Paragraph(TEXT, order=2),),
        "tables": (table,),
    }
    return Document("draft.docx", **{**shape, **more})  # type: ignore[arg-type]


def finding(spot: Spot, rule: str = "a-rule", label: str = "paragraph 4", **more: object) -> Finding:
    place = Place(label, 7, Box(1, 2, 3, 4))
    made = Finding("draft.docx", rule, Severity.ERROR, "It disagrees.", place, Source("a.rule", 1), spot=spot)
    return replace(made, **more)


def of(read: Document, *findings: Finding) -> list[str]:
    return [found.fingerprint for found in marked(read, findings)]


CELL, SENTENCE = finding(Spot(0, 1, 1)), finding(Spot(order=2, offset=TEXT.index("18")))


def test_a_fingerprint_is_sixteen_hexadecimal_digits() -> None:
    assert of(document(), CELL, SENTENCE) == ["dc09d57e5af6631c", "5d4ec65366e7cd04"]


@pytest.mark.parametrize("found", [CELL, SENTENCE], ids=["table", "text"])
def test_another_page_place_and_message_change_nothing(found: Finding) -> None:
    moved = replace(found, place=Place("paragraph 9", 12), message="It differs.", expected=Decimal(5))
    assert of(document(), moved) == of(document(), found)


def test_a_table_that_is_renumbered_and_moved_keeps_the_fingerprints_of_its_cells() -> None:
    read = document()
    (table,) = read.tables
    other = Table((Column("Posts"),), (Row("P-3", (Cell("4"),)),), "3", "Staffing")
    moved = replace(read, tables=(other, replace(table, number="4", index=1, order=9)))
    assert of(moved, finding(Spot(1, 1, 1))) == of(read, CELL)


@pytest.mark.parametrize(
    "other",
    [
        finding(Spot(0, 1, 0)),
        finding(Spot(0, 0, 1)),
        finding(Spot(0, None, 1)),
        finding(Spot(0, 1, 1), "another-rule"),
        finding(Spot(order=1)),
        finding(Spot(order=2, offset=TEXT.index("12"))),
    ],
    ids=["column", "row", "head", "rule", "heading", "figure"],
)
def test_what_stands_elsewhere_has_another_fingerprint(other: Finding) -> None:
    assert not set(of(document(), other)) & {*of(document(), CELL), *of(document(), SENTENCE)}


def test_another_figure_in_the_cell_is_another_finding() -> None:
    read = document()
    (table,) = read.tables
    rows = (table.rows[0], Row("Total", (Cell("1,200"), Cell("1,310"))))
    assert of(replace(read, tables=(replace(table, rows=rows),)), CELL) != of(read, CELL)


def test_other_figures_around_it_leave_a_figure_of_a_sentence_what_it_is() -> None:
    text = TEXT.replace("2024", "2025").replace("4 of these", "6 of these")
    assert of(document(paragraphs=(Paragraph(text, order=2),)), SENTENCE) == of(document(), SENTENCE)


def test_a_document_without_a_symbol_goes_by_its_name() -> None:
    unnamed = document(masthead=Masthead())
    assert of(unnamed, CELL) != of(document(), CELL)
    assert of(unnamed, CELL) != of(replace(unnamed, name="other.docx"), CELL)


def test_what_is_neither_cell_nor_text_goes_by_its_place_without_numbers() -> None:
    entry = finding(Spot(offset=3), label="contents, line 3", evidence=(Evidence("heading", "I. Staff", Place("")),))
    later = replace(entry, place=Place("contents, line 5"), spot=Spot(offset=40))
    assert of(document(), entry) == of(document(), later)


def test_like_findings_are_told_apart_by_their_order() -> None:
    one, two, three = of(document(), CELL, CELL, CELL)
    assert len({one, two, three}) == 3
    assert [one] == of(document(), CELL)
