"""Text layers that give other letters or digits than those that are printed."""

from __future__ import annotations

import io

import pikepdf
import pytest

from checker.readers.pdf.page.garbled import digits_mixed_up, letters_mixed_up, mapped_by
from checker.readers.pdf.page.opening import inks_of

ARABIC = ["في", "عام", "الأمم", "المتحدة"]


def test_a_letter_three_times_on_end_shows_that_letters_are_mixed_up() -> None:
    assert letters_mixed_up([*ARABIC, "العسكككدود", "الشككك", "الككككم"])


def test_one_strange_word_in_a_long_text_shows_nothing() -> None:
    assert not letters_mixed_up([*ARABIC * 50, "العسكككدود"])


@pytest.mark.parametrize(("others", "mixed_up"), [(146, True), (147, False)])
def test_one_strange_word_in_fifty_shows_that_letters_are_mixed_up(others: int, mixed_up: bool) -> None:
    assert letters_mixed_up(["العسكككدود"] * 3 + ["في"] * others) == mixed_up


def test_two_strange_words_show_nothing_however_short_the_text() -> None:
    assert not letters_mixed_up(["العسكككدود", "الشككك"])


def test_other_scripts_may_repeat_a_letter() -> None:
    assert not letters_mixed_up(["III", "VIII", "1000"] * 10)


def test_two_glyphs_for_one_digit_show_that_the_digits_of_an_arabic_font_are_mixed_up() -> None:
    assert digits_mixed_up(["ا", "2", "1", "2"])
    assert not digits_mixed_up(["ا", "ا", "2", "1", "0"])


def test_two_shapes_of_one_digit_in_a_latin_font_are_usual() -> None:
    assert not digits_mixed_up(["a", "2", "1", "2"])


def test_the_map_of_a_font_names_glyphs_one_by_one_and_in_ranges() -> None:
    data = b"""2 beginbfchar <0003> <0020> <00B1> <06440627> endbfchar
    3 beginbfrange <02F9> <02FB> [<0032> <0031> <0030>] <0393> <0395> <0629> <0400> <0401> <06440623> endbfrange"""
    assert list(mapped_by(data)) == [" ", "لا", "2", "1", "0", "\u0629", "\u062a", "\u062b"]


@pytest.mark.parametrize(("last", "count"), [(b"00ff", 256), (b"0100", 256)])
def test_a_range_goes_on_for_as_many_glyphs_as_one_byte_can_number(last: bytes, count: int) -> None:
    assert len(list(mapped_by(b"1 beginbfrange <0000> <" + last + b"> <0400> endbfrange"))) == count


def test_the_font_of_an_arabic_page_is_asked_what_its_glyphs_stand_for() -> None:
    made = pikepdf.new()
    letters = b"2 beginbfchar <41> <0627> <42> <0644> endbfchar"
    given = made.make_stream(letters + b" 1 beginbfrange <31> <32> [<0035> <0035>] endbfrange")
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Courier, ToUnicode=given
    )
    page = made.add_blank_page(page_size=(600, 800))
    page.Resources = pikepdf.Dictionary(Font={"/F": made.make_indirect(font)})
    page.Contents = made.make_stream(b"BT /F 12 Tf 100 700 Td (ABAB 12) Tj ET")
    file = io.BytesIO()
    made.save(file)
    for engine in ("pdfium", "pdfplumber"):
        (read,), _, _ = inks_of(file.getvalue(), "a.pdf", engine)
        assert read.garbled == "digits"
