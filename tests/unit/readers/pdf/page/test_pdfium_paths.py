"""What a page draws besides its text, as pdfplumber has it."""

from __future__ import annotations

import io

import pdfplumber
import pikepdf
import pytest

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.pdfium_paths import PATH, Frame, Item, drawn, outlines

KEYS = ("object_type", "x0", "x1", "top", "bottom", "width", "height", "linewidth", "stroke", "fill")


def pdf(content: str, turn: int = 0, corner: int = 0) -> bytes:
    """A PDF of one page with that content."""
    with pikepdf.new() as made:
        page = made.add_blank_page(page_size=(600, 800))
        page.Contents, page.Rotate = made.make_stream(content.encode()), turn
        page.MediaBox = pikepdf.Array([corner, corner, 600 + corner, 800 + corner])
        made.save(file := io.BytesIO())
    return file.getvalue()


def shapes(data: bytes) -> list[Item]:
    """What pdfium draws on the page."""
    file = calls.File(data)
    with calls.page_of(file, 0) as (page, _):
        frame = Frame.of(page, 1)
        found = [
            shape
            for kind, obj, outer in drawn(page, frame.matrix)
            if kind == PATH
            for shape in outlines(obj, outer, frame)
        ]
    file.close()
    return found


@pytest.mark.parametrize("turn", [0, 90])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("100 700 m 200 700 l S", "line"),
        ("100 700 m 200 700 l h S", "line"),
        ("100 700 100 50 re f", "rect"),
        ("100 700 m 200 700 l 200 750 l 100 750 l h f", "rect"),
        ("100 700 m 100 750 l 200 750 l 200 700 l h f", "rect"),
        ("100 700 m 200 700 l 200 750 l 100 750 l 100 700 l S", "rect"),
        ("100 700 m 200 700 l 180 750 l 100 750 l h f", "curve"),
        ("100 700 m 200 710 l 200 750 l 100 750 l h f", "curve"),
        ("100 700 m 200 700 l 200 750 l 110 750 l h f", "curve"),
        ("100 700 m 100 750 l 200 740 l 200 700 l h f", "curve"),
        ("100 700 m 200 700 l 200 750 l 100 750 l S", "curve"),
        ("100 700 m 150 800 180 600 200 700 c S", "curve"),
    ],
)
def test_lines_rects_and_curves_stand_where_pdfplumber_has_them(content: str, kind: str, turn: int) -> None:
    data = pdf(f"2 w {content}", turn)
    (fast,) = shapes(data)
    with pdfplumber.open(io.BytesIO(data)) as file:
        (plain,) = (item for items in file.pages[0].objects.values() for item in items)
    assert fast["object_type"] == kind
    assert {key: fast[key] for key in KEYS} == pytest.approx({key: plain[key] for key in KEYS})


def test_what_is_drawn_is_counted_from_the_corner_of_the_page_wherever_that_lies() -> None:
    (shape,) = shapes(pdf("150 750 100 50 re f", corner=50))
    assert [shape[key] for key in ("x0", "x1", "top", "bottom")] == [100, 200, 50, 100]


def test_a_colour_is_red_green_and_blue() -> None:
    (shape,) = shapes(pdf("0 0 0 0 k 100 700 100 50 re f"))
    assert shape["non_stroking_color"] == (1, 1, 1)
