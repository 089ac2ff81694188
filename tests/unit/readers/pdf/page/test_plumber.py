"""The words of a page as pdfplumber has its letters."""

from __future__ import annotations

from typing import Any

import pytest

from checker.readers.pdf.page.plumber import split_marks


def letter(text: str, x0: float, size: float = 10.0, rise: float = 0.0, font: str = "Times") -> dict[str, Any]:
    box = {"x0": x0, "x1": x0 + size / 2, "top": 110 - size - rise, "bottom": 110 - rise}
    return {"text": text, "size": size, "fontname": font, **box}


def test_a_raised_letter_behind_a_figure_is_its_mark() -> None:
    (word,) = split_marks([letter("3", 60), letter("5", 65), letter("a", 70, size=6, rise=4)])
    assert (word.text, word.mark, word.box.x1) == ("35", "a", 70)


def test_a_lowered_letter_is_no_mark() -> None:
    (word,) = split_marks([letter("C", 60), letter("O", 65), letter("2", 70, size=6, rise=-2)])
    assert (word.text, word.mark) == ("CO2", "")


def test_bold_and_italic_are_told_by_the_name_of_the_font() -> None:
    (word,) = split_marks([letter("x", 60, font="ABCDEF+TimesNewRoman,BoldItalic")])
    assert (word.bold, word.italic) == (True, True)


def test_a_glyph_that_stands_for_nothing_is_no_word() -> None:
    assert list(split_marks([letter("", 60)])) == []


def test_letters_under_a_watermark_are_no_marks_of_it() -> None:
    (word,) = split_marks([letter("3", 60), letter("I", 65, size=100, rise=-80)])
    assert (word.text, word.mark) == ("3I", "")


@pytest.mark.parametrize("size", [29, 31])
def test_a_letter_behind_one_three_times_as_large_is_no_mark_of_it(size: float) -> None:
    (word,) = split_marks([letter("I", 60, size=size), letter("a", 75, size=10, rise=15)])
    assert (word.text, word.mark) == (("I", "a") if size < 30 else ("Ia", ""))


@pytest.mark.parametrize("size", [8.4, 8.6])
def test_a_mark_is_clearly_smaller_than_its_word(size: float) -> None:
    (word,) = split_marks([letter("3", 60), letter("a", 65, size=size, rise=4)])
    assert (word.text, word.mark) == (("3", "a") if size < 8.5 else ("3a", ""))
