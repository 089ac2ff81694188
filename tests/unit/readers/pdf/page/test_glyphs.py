"""Letters that are taken one by one, in the order in which a page draws them."""

from __future__ import annotations

import pytest

from checker.readers.pdf.page.glyphs import as_drawn, joined, whole
from checker.readers.pdf.page.words import Piece


def glyph(text: str, x0: float, x1: float, top: float = 90, bottom: float = 100) -> Piece:
    return Piece(text, x0, x0, x1, x1, top, bottom, bottom - top, (False, False), False)


def texts(*glyphs: Piece) -> list[str]:
    return [piece.text for piece in whole(glyphs)]


def test_text_that_is_read_from_right_to_left_is_given_from_left_to_right() -> None:
    assert texts(glyph("س", 20, 25), glyph("م", 10, 15)) == ["م", "س"]
    assert texts(glyph("1", 10, 15), glyph("2", 20, 25)) == ["1", "2"]


def test_letters_that_fill_the_same_place_are_one_glyph() -> None:
    assert texts(glyph("f", 10, 15), glyph("i", 10, 15)) == ["fi"]
    assert texts(glyph("f", 10, 15), glyph("i", 10, 12)) == ["f", "i"]
    assert texts(glyph("f", 10, 15), glyph("i", 10, 15, 80, 90)) == ["f", "i"]
    assert texts(glyph("f", 10, 10), glyph("i", 10, 10)) == ["f", "i"]


def test_two_halves_are_one_sign_and_half_of_one_is_unknown() -> None:
    assert texts(glyph("\ud835", 10, 15), glyph("\udfcf", 10, 15)) == ["\U0001d7cf"]
    assert texts(glyph("\ud835", 10, 15)) == ["\ufffd"]


def test_a_letter_without_height_is_none() -> None:
    assert texts(glyph("a", 10, 15, 100, 100)) == []
    assert whole([]) == []


@pytest.mark.parametrize(
    ("text", "letter", "both"),
    [("f", "i", "fi"), ("م", "ل", "لم"), ("ل", "ا", "لا"), ("م", "", "م")],
)
def test_arabic_letters_of_one_glyph_come_backwards_unless_pdfium_split_it(text: str, letter: str, both: str) -> None:
    assert joined(text, letter) == both


@pytest.mark.parametrize(
    ("letters", "xs", "drawn"),
    [
        ("م(م", [30, 20, 10], "م)م"),
        ("(م", [30, 20], ")م"),
        ("م(", [30, 20], "م)"),
        ("a(b", [10, 20, 30], "a(b"),
        ("(", [10], "("),
    ],
)
def test_a_bracket_is_turned_back_in_text_that_runs_leftwards(letters: str, xs: list[float], drawn: str) -> None:
    assert as_drawn(letters, range(len(letters)), xs, [100.0] * len(letters)) == drawn


def test_the_letter_after_a_bracket_tells_where_the_one_before_stands_on_another_line() -> None:
    assert as_drawn("م(م", range(3), [10, 30, 20], [120, 100, 100]) == "م)م"
    assert as_drawn("م(م", range(3), [40, 30, 20], [120, 100, 80]) == "م(م"


def test_a_letter_that_is_not_shown_tells_nothing() -> None:
    assert as_drawn("م (م", [0, 2, 3], [10, 99, 20, 30], [100.0] * 4) == "م (م"
