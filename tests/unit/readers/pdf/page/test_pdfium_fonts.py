"""The fonts of a page: how wide their letters are, and for how long what is known of them holds."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.pdfium_fonts import Advances, Font, Fonts, Widths


@contextmanager
def printed_in() -> Iterator[int]:
    """The handle of the font of a page, whose a and b are 480 and 520 thousandths wide."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Times-Bold"))
    font.FirstChar, font.Widths = 97, pikepdf.Array([480, 520])
    page = made.add_blank_page(page_size=(600, 800))
    page.Resources = pikepdf.Dictionary(Font={"/F": font})
    page.Contents = made.make_stream(b"BT /F 12 Tf 100 700 Td (ab) Tj ET")
    made.save(stream := io.BytesIO())
    file = calls.File(stream.getvalue())
    with calls.page_of(file, 0) as (handle, _):
        yield calls.font_of(calls.get_object(handle, 0))
    file.close()


def test_a_letter_moves_the_pen_by_its_width_times_the_size_and_the_stretch() -> None:
    widths = Widths(0)
    widths["m"] = 0.75
    advances = Advances(widths, 10.0, 2.0)
    assert (advances["m"], dict(advances)) == (15.0, {"m": 15.0})


def test_a_font_has_its_name_and_the_widths_that_the_file_states() -> None:
    with printed_in() as handle:
        found = Fonts().font(handle)
        widths = [round(found.widths[letter], 2) for letter in "ab"]
    assert (found.name, widths) == ("Times-Bold", [0.48, 0.52])


def test_a_font_of_the_page_that_is_still_open_is_not_asked_about_again() -> None:
    known = Font("Courier", Widths(0))
    with printed_in() as handle:
        fonts = Fonts({handle: known})
        assert (fonts.font(handle), fonts.known) == (known, {handle: known})


def test_a_font_that_the_last_page_did_not_use_is_known_no_longer() -> None:
    last = Fonts({7: Font("Courier", Widths(0))})
    assert Fonts(last.known).before == {}
