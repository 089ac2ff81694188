"""Where annexes begin, and which of the tables with one number a text means."""

from __future__ import annotations

import pytest

from checker.model.document import Caption, Document, Heading
from checker.model.table import Table
from checker.understand.structure.parts import is_one_part, openings, tables_meant


@pytest.mark.parametrize(
    ("code", "numbers"), [("en", ("I.", "Annex I")), ("fr", ("I.", "Annexe I")), ("ru", ("I.", "Приложение I"))]
)
def test_an_annex_begins_at_its_heading(code: str, numbers: tuple[str, ...]) -> None:
    numbered = tuple(Heading("Posts", number, order=order) for order, number in enumerate(numbers))
    assert openings(Document("a.pdf", code, headings=numbered)) == (1,)
    bare = tuple(Heading(number, order=order) for order, number in enumerate(numbers))
    assert openings(Document("a.pdf", code, headings=bare)) == (1,)


@pytest.mark.parametrize(
    ("order", "other", "expected"), [(1, 4, True), (5, 8, True), (9, 20, True), (4, 5, False), (8, 9, False)]
)
def test_a_part_reaches_from_the_heading_of_an_annex_to_before_the_next(order: int, other: int, expected: bool) -> None:
    assert (is_one_part((5, 9), order, other), is_one_part((5, 9), other, order)) == (expected, expected)


BODY, ANNEX = Table((), (), "4", "Posts", order=2), Table((), (), "4", "Travel", order=7)
HEADING = Heading("Functions", "Annex I", order=5)


@pytest.mark.parametrize(("order", "meant"), [(1, [BODY]), (9, [ANNEX])])
def test_a_text_means_the_table_of_its_own_part(order: int, meant: list[Table]) -> None:
    document = Document("a.pdf", headings=(HEADING,), tables=(BODY, ANNEX))
    assert tables_meant(document, "4", order) == meant
    assert tables_meant(document, "5", order) == []


def test_a_text_means_all_tables_of_its_part_that_have_the_number() -> None:
    assert tables_meant(Document("a.pdf", tables=(BODY, ANNEX)), "4", 1) == [BODY, ANNEX]


def test_a_part_without_the_number_means_that_of_another_unless_only_its_table_was_not_read() -> None:
    captions = (Caption("4", "Posts", order=2),)
    assert tables_meant(Document("a.pdf", headings=(HEADING,), tables=(ANNEX,)), "4", 1) == [ANNEX]
    assert tables_meant(Document("a.pdf", headings=(HEADING,), tables=(ANNEX,), captions=captions), "4", 1) == []
