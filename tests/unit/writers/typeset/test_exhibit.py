"""What a finding is shown on."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from checker.model.document import Document, Heading, Page, Paragraph
from checker.model.place import Box, Place
from checker.model.report import Evidence, Finding, Spot
from checker.model.rule import Severity, Source
from checker.model.table import Cell, Column, Row, Table
from checker.writers.typeset.exhibit import exhibits, pages_of

PAGES = tuple(Page(number, 600, 800) for number in range(1, 9))
NOWHERE = Spot()
SOURCE = Source("a.rule", 1)


def finding(place: Place, *evidence: Place, spot: Spot = NOWHERE) -> Finding:
    witnesses = tuple(Evidence("Staff", "7", each) for each in evidence)
    return Finding("a.pdf", "a-rule", Severity.ERROR, "It disagrees.", place, SOURCE, evidence=witnesses, spot=spot)


def at(page: int, top: float = 400) -> Place:
    return Place("table 1", page, Box(100, top, 150, top + 10))


def views(document: Document, one: Finding, *pictured: int) -> list[str]:
    """The parts of pages that are shown."""
    return re.findall(r'viewBox="([^"]*)"', "".join(exhibits(document, one, pictured, "p")))


def test_a_finding_is_shown_on_its_own_page_and_on_those_of_its_evidence() -> None:
    assert pages_of(finding(at(5), at(2), at(5), at(2), Place("no box", 3))) == (5, 2)
    assert pages_of(finding(Place("paragraph 1"))) == ()


def test_its_own_page_comes_first() -> None:
    shown = "".join(exhibits(Document("a.pdf", pages=PAGES), finding(at(5), at(2)), (2, 5), "p"))
    assert re.findall(r"<figcaption>(.*?)</figcaption>", shown) == ["Page 5", "Page 2"]


def test_evidence_on_many_pages_is_shown_on_the_first_three() -> None:
    assert pages_of(finding(at(8), *map(at, (1, 2, 3, 4)))) == (8, 1, 2, 3)


def test_of_a_page_the_part_is_shown_where_the_marks_stand() -> None:
    document = Document("a.pdf", pages=PAGES)
    assert views(document, finding(at(2, 300), at(2, 500)), 2) == ["0 264 600 282"]
    assert views(document, finding(at(2, 400)), 2) == ["0 335 600 140"]  # no less than two inches
    assert views(document, finding(at(2, 5)), 2) == ["0 0 600 80"]  # and no more than there is
    assert views(document, finding(Place("contents", 2)), 2) == ["0 0 600 800"]


def test_the_table_around_a_finding_is_shown_where_it_begins_on_the_page() -> None:
    row = Row("Total", (Cell("7", page=2, box=Box(100, 400, 150, 410)),), page=2)
    table = Table((Column(("Posts",)),), (row,), "1", pages=(2, 3), box=Box(50, 100, 550, 600))
    document = Document("a.pdf", pages=PAGES, tables=(table,))
    spot = Spot(table=0, row=0)
    assert views(document, finding(at(2), spot=spot), 2) == ["0 64 600 572"]
    assert views(document, finding(at(3), spot=spot), 3) == ["0 335 600 140"]


def test_the_wrong_figure_lies_above_its_evidence_in_another_colour() -> None:
    (shown,) = exhibits(Document("a.pdf", pages=PAGES), finding(at(2), at(2, 380)), {2}, "d1p")
    assert re.findall(r'<use href="(.*?)">', shown) == ["#d1p2"]
    assert re.findall(r'<rect class="(.*?)" x="(.*?)" y="(.*?)"', shown) == [
        ("evidence", "98.5", "378.5"),
        ("found", "98.5", "398.5"),
    ]


def draft(*rows: Row) -> Document:
    return Document("a.md", "ar", tables=(Table((Column(("Posts",)), Column(("Staff",))), rows, "1", "Offices"),))


def marked(document: Document, one: Finding) -> list[tuple[str, str]]:
    """The cells that are marked, and what they are."""
    text = "".join(exhibits(document, one, (), "p"))
    return re.findall(r'class="\w+ (found|evidence)"[^>]*data-k="(\w+)"', text)


def test_without_a_picture_the_table_is_drawn_with_its_cells_marked() -> None:
    document = draft(*(Row(name, (Cell("1"), Cell("2"))) for name in ("A", "B", "Total")))
    witnesses = [document.tables[0].place(row, 1) for row in document.tables[0].rows[:2]]
    one = finding(Place("table 1"), *witnesses, spot=Spot(table=0, row=2, column=1))
    assert marked(document, one) == [("evidence", "t1r1c2"), ("evidence", "t1r2c2"), ("found", "t1r3c2")]
    (shown,) = exhibits(document, one, (), "p")
    assert "<figcaption>Table 1 Offices</figcaption>" in shown
    assert '<div class="grid" dir="rtl" tabindex="0" role="group" aria-label="The table" lang="ar">' in shown


def test_of_rows_that_are_called_alike_the_nearest_is_marked() -> None:
    names = ("Total", "A", "B", "Total", "Grand total")
    document = draft(*(Row(name, (Cell("1"), Cell("2"))) for name in names))
    one = finding(Place("x"), Place("table 1, row “Total”, column “Posts”"), spot=Spot(table=0, row=4))
    assert marked(document, one) == [("evidence", "t1r4c1"), ("found", "t1r5c1")]


def test_of_a_long_table_the_neighbouring_rows_are_drawn() -> None:
    document = draft(*(Row(f"Office {number}", (Cell("1"), Cell("2"))) for number in range(1, 10)))
    (shown,) = exhibits(document, finding(Place("x"), spot=Spot(table=0, row=4)), (), "p")
    assert re.findall(r"Office \d", shown) == [f"Office {number}" for number in range(3, 8)]
    assert "<figcaption>Table 1 Offices · 4 of 9 rows left out</figcaption>" in shown


def test_a_head_that_is_wrong_is_marked_over_all_rows() -> None:
    document = draft(*(Row(f"Office {number}", (Cell("1"), Cell("2"))) for number in range(1, 10)))
    one = finding(Place("x"), spot=Spot(table=0, row=None, column=1))
    assert marked(document, one) == [("found", "t1c2")]
    assert len(re.findall(r"Office \d", "".join(exhibits(document, one, (), "p")))) == 9


TEXT = "Of 1 250 posts (see table 7), $46.2 million is new."


@pytest.mark.parametrize(
    ("words", "mark"),
    [("1 250", "1 250"), ("7)", "7"), ("$46.2", "$46.2"), ("million", "million"), ("posts", "posts")],
)
def test_without_a_picture_the_sentence_is_quoted_with_its_figure_marked(words: str, mark: str) -> None:
    document = Document("a.md", paragraphs=(Paragraph("Other.", order=3), Paragraph(TEXT, order=4)))
    one = finding(Place("paragraph 2"), spot=Spot(order=4, offset=TEXT.index(words)))
    before, after = TEXT.split(words, 1)
    rest = words.removeprefix(mark) + after
    (shown,) = exhibits(document, one, (), "p")
    assert shown == f'<blockquote lang="en">{before}<mark>{mark}</mark>{rest}</blockquote>'


def test_a_heading_is_quoted_too_and_what_has_no_place_in_the_order_is_not() -> None:
    document = Document("a.md", headings=(Heading("I. Staff & posts", order=2),))
    assert list(exhibits(document, finding(Place("heading I"), spot=Spot(order=2)), (), "p")) == [
        '<blockquote lang="en">I. Staff &amp; posts</blockquote>'
    ]
    assert list(exhibits(replace(document, headings=(Heading("I"),)), finding(Place("x")), (), "p")) == []
