"""How wide letters are, where a font and what it draws tell two things."""

from __future__ import annotations

import io

import pikepdf
import pytest

from checker.model.place import Box
from checker.readers.pdf.page.pdfium import PdfiumFile


def boxes(content: bytes, width: int, corner: int = 0) -> list[Box]:
    """The words of a page whose letters, says their font, are all so many thousandths wide; in hundredths."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Times-Roman"))
    font.FirstChar, font.Widths = 0, pikepdf.Array([width] * 128)
    page = made.add_blank_page(page_size=(600, 800))
    page.Resources, page.Contents = pikepdf.Dictionary(Font={"/F": font}), made.make_stream(content)
    page.MediaBox = pikepdf.Array([corner, corner, 600 + corner, 800 + corner])
    file = io.BytesIO()
    made.save(file)
    opened = PdfiumFile(file.getvalue(), "a.pdf")
    ink = opened.ink(0)
    opened.close()
    found = [word.box for word in ink.words] if ink else []
    return [Box(*(round(side, 2) for side in (box.x0, box.top, box.x1, box.bottom))) for box in found]


def ends(content: bytes, width: int, corner: int = 0) -> list[float]:
    """Where each of these words ends."""
    return [box.x1 for box in boxes(content, width, corner)]


@pytest.mark.parametrize(("width", "end"), [(480, 148.0), (470, 177.5)])
def test_a_letter_that_reaches_far_beyond_its_width_is_as_wide_as_it_is_drawn(width: int, end: float) -> None:
    assert ends(b"BT /F 100 Tf 100 700 Td (m) Tj ET", width) == [end]


@pytest.mark.parametrize(("gap", "end"), [(0.48, 100.0), (0.52, 107.75)])
def test_a_letter_is_surely_as_wide_as_its_font_says_where_the_next_one_follows(gap: float, end: float) -> None:
    assert ends(b"BT /F 10 Tf 100 700 Td [(m) %.1f ( ) -2000 (m)] TJ ET" % (-100 * gap), 0)[0] == end


@pytest.mark.parametrize("corner", [-50, 0, 50])
@pytest.mark.parametrize(("gap", "words"), [(1.4, [116.4]), (1.6, [107.5, 116.6])])
def test_letters_more_than_one_and_a_half_points_apart_are_of_two_words_wherever_the_page_has_its_corner(
    gap: float, words: list[float], corner: int
) -> None:
    content = b"BT /F 10 Tf %d 700 Td [(m) %.0f (m)] TJ ET" % (100 + corner, -100 * gap)
    assert ends(content, 750, corner) == words


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (b"(mm) -1000 (mm)", [115, 140]),
        (b"(mm) -1000 ( ) -1000 (mm)", [115, 157.5]),
        (b"(mm) 850 ( )", [115]),
        (b"(mm) 850 ( ) -2000 (mm)", [115, 149]),
    ],
)
def test_a_space_parts_words_where_it_stands_in_the_text_wherever_it_is_drawn(
    printed: bytes, words: list[float]
) -> None:
    assert ends(b"BT /F 10 Tf 100 700 Td [" + printed + b"] TJ ET", 750) == words


@pytest.mark.parametrize(
    ("matrix", "end"), [("1 .01 -.01 1 100 700", 130.02), ("1 0 0 -1 100 700", 130), ("-1 0 0 -1 130 700", 130)]
)
def test_text_that_does_not_stand_upright_on_a_level_line_has_its_place_all_the_same(matrix: str, end: float) -> None:
    assert ends(b"BT /F 10 Tf %s Tm (mmmm) Tj ET" % matrix.encode(), 750) == [end]


def test_a_letter_that_rises_on_its_way_has_a_taller_box() -> None:
    assert boxes(b"BT /F 10 Tf 1 0.1 -0.1 1 100 700 Tm (m) Tj ET", 750) == [Box(99.22, 91.41, 107.72, 102.16)]


def test_a_text_object_that_goes_back_is_taken_letter_by_letter() -> None:
    assert ends(b"BT /F 10 Tf 100 700 Td [(mm) 4500 (mm)] TJ ET", 750) == [85, 115]
