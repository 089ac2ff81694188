"""How wide letters are, where a font and what it draws tell two things."""

from __future__ import annotations

import io

import pikepdf
import pytest

from checker.readers.pdf.page.pdfium_letters import stretch_of
from checker.readers.pdf.page.sound import SoundFile


def ends(content: bytes, width: int, corner: int = 0) -> list[float]:
    """Where each word of a page ends whose letters, says their font, are all so many thousandths wide."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Times-Roman"))
    font.FirstChar, font.Widths = 0, pikepdf.Array([width] * 128)
    page = made.add_blank_page(page_size=(600, 800))
    page.Resources, page.Contents = pikepdf.Dictionary(Font={"/F": font}), made.make_stream(content)
    page.MediaBox = pikepdf.Array([corner, corner, 600 + corner, 800 + corner])
    file = io.BytesIO()
    made.save(file)
    sound = SoundFile(file.getvalue(), "a.pdf")
    ink = sound.ink(0)
    sound.close()
    return [round(word.box.x1, 2) for word in ink.words] if ink else []


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
    assert ends(b"BT /F 10 Tf 100 700 Td [(m) %.0f (m)] TJ ET" % (-100 * gap), 750, corner) == words


@pytest.mark.parametrize(("slant", "stretch"), [(0.0019, 2.0), (0.0021, 0.0)])
def test_text_that_is_set_askew_has_no_width_along_the_page(slant: float, stretch: float) -> None:
    assert stretch_of((2.0, slant, 0.0, 2.0, 0.0, 0.0)) == stretch


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
