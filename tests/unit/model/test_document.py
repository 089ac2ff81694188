"""Where the parts of a text stand, and the captions of a document."""

from __future__ import annotations

import pytest

from checker.model.document import Caption, Document, Paragraph, Span
from checker.model.place import Box
from checker.model.table import Table

FIRST, SECOND, THIRD = Box(10, 700, 90, 710), Box(5, 720, 60, 730), Box(10, 40, 95, 50)
LAST = Box(42, 721, 60, 729)
LINES = (
    Span(0, 10, 4, FIRST),
    Span(10, 20, 4, SECOND, ((0, 4, Box(5, 721, 20, 729)), (5, 6, Box(30, 721, 34, 729)), (7, 10, LAST))),
    Span(20, 30, 5, THIRD),
)
TEXT = Paragraph("Posts were filled in March.", "7", 4, Box(5, 700, 90, 730), lines=LINES)


@pytest.mark.parametrize(
    ("start", "end", "page", "box"),
    [
        (0, 5, 4, FIRST),
        (10, 20, 4, Box(5, 721, 60, 729)),  # neither the line that ends there nor the one that begins there
        (9, 11, 4, FIRST),  # it goes on in the next line: the part in the line where it begins
        (11, 13, 4, Box(5, 721, 20, 729)),
        (15, 18, 4, Box(30, 721, 60, 729)),
        (14, 15, 4, SECOND),  # no word is known that holds it
        (18, 25, 4, LAST),
        (20, 21, 5, THIRD),
    ],
)
def test_a_part_of_a_text_stands_where_its_words_do(start: int, end: int, page: int, box: Box) -> None:
    assert TEXT.spot(start, end) == (page, box)


def test_an_amount_stands_in_the_line_that_has_its_digits() -> None:
    lines = (Span(0, 8, 4, FIRST), Span(9, 20, 4, SECOND))
    assert Paragraph("Cost EUR 9,651,400", lines=lines).spot(5, 18) == (4, SECOND)
    assert Paragraph("Cost 1.2 million", lines=lines).spot(5, 16) == (4, FIRST)


def test_a_part_that_no_line_holds_stands_where_its_paragraph_does() -> None:
    assert TEXT.spot(30, 40) == (4, Box(5, 700, 90, 730))
    assert Paragraph("A draft.").spot(0, 1) == (None, None)


def test_charts_are_held_behind_the_tables() -> None:
    table, chart = Table((), (), "1"), Table((), (), "I", kind="figure")
    held = Document("a.md", tables=(table,), charts=(chart,)).tabled
    assert [each.name for each in held] == ["table 1", "figure I"]


def test_the_captions_of_figures_are_none_of_tables() -> None:
    table, figure = Caption("1", "Posts"), Caption("1", "Staff by month", kind="figure")
    assert Document("a.md", captions=(figure, table)).table_captions == (table,)
