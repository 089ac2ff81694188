"""What was read page by page, and how cells were understood."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.model.document import Caption, Document, Page
from checker.model.place import Box, Place
from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.writers.typeset.reading import TablePart, about, kind_of, meaning, page_of, part_of, spreads_of

PAGES = tuple(Page(number, 600, 800) for number in range(1, 6))
FIRST, SECOND = Row("P-5", (), page=2, box=Box(0, 700, 50, 710)), Row("P-4", (), page=3, box=Box(0, 50, 60, 60))
TABLE = Table((), (FIRST, SECOND), "1", pages=(2, 3), box=Box(0, 600, 100, 710))


def test_a_table_over_two_pages_has_a_part_on_each() -> None:
    first, second = (part_of(TABLE, 4, page) for page in (2, 3))
    assert first == TablePart(4, TABLE, 2, ((1, FIRST),))
    assert second == TablePart(4, TABLE, 3, ((2, SECOND),))
    assert part_of(TABLE, 4, 1) is None
    assert [(part.first, part.box, part.key) for part in (first, second) if part] == [
        (True, Box(0, 600, 100, 710), "t4"),
        (False, Box(0, 50, 60, 60), "t4"),
    ]


@pytest.mark.parametrize(("page", "stands"), [(3, 3), (None, 2), (7, 2)])
def test_a_row_that_does_not_say_where_it_stands_is_on_the_first_page(page: int | None, stands: int) -> None:
    assert page_of(Row("P-5", (), page=page), TABLE) == stands


def test_pages_with_tables_and_with_unread_ones_are_spreads() -> None:
    box = Box(0, 0, 50, 10)
    captions = (Caption("1", page=2, box=Box(0, 580, 50, 590)), Caption("2", page=5, box=box))
    missed = (Place("table 2", 5, box),)
    spreads = spreads_of(Document("a.pdf", pages=PAGES, tables=(TABLE,), captions=captions, missed=missed))
    assert [(each.page, len(each.parts), each.captions, each.missed) for each in spreads] == [
        (PAGES[1], 1, captions[:1], ()),
        (PAGES[2], 1, (), ()),
        (PAGES[4], 0, (), missed),
    ]


def test_a_draft_without_pages_is_one_spread() -> None:
    table = Table((), (Row("P-5", ()),))
    (spread,) = spreads_of(Document("a.md", tables=(table, table)))
    assert (spread.page, [part.key for part in spread.parts]) == (None, ["t1", "t2"])
    assert spreads_of(Document("a.md")) == []


def quantity(**more: object) -> Quantity:
    return Quantity("40.9", Decimal("40.9"), Decimal("0.1"), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "kind", "says"),
    [
        (Cell("n/a"), "text", "text, no figure"),
        (Cell("213.000", doubt="213 or 213,000", quantity=quantity()), "doubt", "in doubt: 213 or 213,000"),
        (Cell("–", quantity=quantity(nil=True)), "nil", "nil, amount"),
        (Cell("40.9", quantity=quantity()), "figure", "40.9, amount"),
        (
            Cell("40.9 [25]", quantity=quantity(bracketed=Decimal(25), scale=Decimal(1000), unit="euros")),
            "figure",
            "40.9, amount, in brackets 25, in 1000, euros",
        ),
    ],
)
def test_how_a_cell_was_understood_is_said_in_words(cell: Cell, kind: str, says: str) -> None:
    assert (kind_of(cell), meaning(cell)) == (kind, says)


def test_the_heads_of_a_column_are_said_in_one_line_with_what_its_figures_are() -> None:
    assert about(Column(("Core", "", "Filled"), kind=Kind.COUNT)) == "Core › Filled (count)"
    assert about(Column(())) == "no head (text)"
