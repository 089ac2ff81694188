"""What a page draws besides its text, as pdfplumber has it."""

from __future__ import annotations

import io

import pdfplumber
import pikepdf
import pytest
from pdfplumber.page import Page

from checker.readers.pdf.page.pdfium import PdfiumPDF


def drawn(content: str, turn: int = 0) -> bytes:
    """A PDF of one page with that content, which may draw the picture "/Dot"."""
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=(600, 800))
        dot = pdf.make_stream(b"\0", Subtype=pikepdf.Name.Image, Width=1, Height=1, BitsPerComponent=8)
        dot.ColorSpace = pikepdf.Name.DeviceGray
        page.Resources = pikepdf.Dictionary(XObject={"/Dot": dot})
        page.Contents, page.Rotate = pdf.make_stream(content.encode()), turn
        pdf.save(file := io.BytesIO())
    return file.getvalue()


def shapes(page: Page) -> list[tuple[str | int, ...]]:
    """What a page draws: its kind and its edges in whole points."""
    return [
        (kind, *(round(item[edge]) for edge in ("x0", "x1", "top", "bottom")))
        for kind in ("line", "rect", "curve", "image")
        for item in page.objects.get(kind, [])
    ]


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
        ("q 100 0 0 50 100 700 cm /Dot Do Q", "image"),
        ("q 80 30 -20 50 100 700 cm /Dot Do Q", "image"),
    ],
)
def test_lines_rects_curves_and_pictures_stand_where_pdfplumber_has_them(content: str, kind: str, turn: int) -> None:
    data = drawn(content, turn)
    with pdfplumber.open(io.BytesIO(data)) as plain, PdfiumPDF(io.BytesIO(data)) as fast:
        (found,) = shapes(fast.pages[0])
        assert (found[0], [found]) == (kind, shapes(plain.pages[0]))
