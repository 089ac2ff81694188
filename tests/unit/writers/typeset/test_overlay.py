"""What was read, drawn over the picture of its page."""

from __future__ import annotations

import pytest

from checker.model.document import Caption, Page
from checker.model.place import Box, Place
from checker.model.table import Cell, Column, Note, Row, Table
from checker.writers.typeset.overlay import framed, label_box, overlay
from checker.writers.typeset.reading import Spread, TablePart


@pytest.mark.parametrize(
    ("figure", "label"),
    [
        (Box(80, 0, 100, 10), Box(0, 0, 77, 10)),  # a figure right of its label
        (Box(0, 0, 20, 10), Box(23, 0, 100, 10)),  # and left of it, as in Arabic
    ],
)
def test_the_label_is_what_the_figures_leave_of_a_row(figure: Box, label: Box) -> None:
    assert label_box(Row("Total", (Cell("1", box=figure),), box=Box(0, 0, 100, 10))) == label


@pytest.mark.parametrize(
    ("row", "label"),
    [
        (Row("", (Cell("1", box=Box(80, 0, 100, 10)),), box=Box(0, 0, 100, 10)), None),
        (Row("Posts", (None,), box=Box(0, 0, 40, 10)), Box(0, 0, 40, 10)),
        (Row("Total", (Cell("1", box=Box(2, 0, 98, 10)),), box=Box(0, 0, 100, 10)), None),
        (Row("Total", (Cell("1", box=Box(80, 0, 100, 10)),)), None),
    ],
)
def test_a_row_without_a_label_or_room_for_it_has_none(row: Row, label: Box | None) -> None:
    assert label_box(row) == label


def test_a_frame_stands_a_little_off_what_it_frames() -> None:
    assert framed(Box(100, 200, 150, 210), "figure", "A & B", "t1r1c1") == (
        '<rect class="figure" data-k="t1r1c1" x="99" y="199" width="52" height="12"><title>A &amp; B</title></rect>'
    )
    assert framed(Box(0, 0, 10, 10), "row", air=0) == '<rect class="row" x="0" y="0" width="10" height="10"></rect>'


def test_what_has_no_box_or_no_height_has_no_frame() -> None:
    assert [framed(None, "figure"), framed(Box(0, 10, 10, 10), "figure")] == ["", ""]


PAGE = Page(3, 600, 800)


def drawn(spread: Spread, picture: bytes | None = None) -> list[str]:
    opening, *lines = overlay(PAGE, spread, picture).removesuffix("</svg>").splitlines()
    return [opening.partition(">")[2], *lines]


def test_a_page_without_picture_is_a_sheet_of_paper() -> None:
    assert drawn(Spread(PAGE, (), (), ())) == ['<rect class="paper" x="0" y="0" width="600" height="800"></rect>']


def test_a_picture_stands_in_the_page_itself() -> None:
    assert drawn(Spread(PAGE, (), (), ()), b"a picture") == [
        '<image href="data:image/webp;base64,YSBwaWN0dXJl" preserveAspectRatio="none" x="0" y="0" width="600" '
        'height="800"></image>'
    ]


def test_captions_and_tables_that_were_not_read_are_framed() -> None:
    caption = Caption("2", box=Box(10, 10, 60, 20))
    missed = Place("the table under it", 3, Box(10, 40, 60, 90))
    assert drawn(Spread(PAGE, (), (caption,), (missed,)))[1:] == [
        '<rect class="caption" x="9" y="9" width="52" height="12"><title>Caption of table 2</title></rect>',
        '<rect class="missing" x="9" y="39" width="52" height="52"><title>Not read: the table under it</title></rect>',
    ]


def test_borders_lie_halfway_between_what_stands_in_the_columns() -> None:
    row = Row(
        "Posts",
        (Cell("1", box=Box(50, 20, 60, 30)), Cell("2", box=Box(80, 20, 90, 30))),
        box=Box(10, 20, 90, 30),
    )
    heads = (Column(("A",)), Column(("B",)))
    table = Table(heads, (row,), "1", pages=(3,), box=Box(10, 10, 90, 30), notes=(Note("a", "Text.", 3),))
    lines = drawn(Spread(PAGE, (TablePart(1, table, 3, ((1, row),)),), (), ()))
    assert [line for line in lines if line.startswith("<line")] == [
        '<line class="grid" x1="48.5" x2="48.5" y1="10" y2="30"></line>',
        '<line class="grid" x1="70" x2="70" y1="10" y2="30"></line>',
    ]
