"""Pieces of text become the words that pdfplumber would make of their letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from checker.model.place import Box
from checker.readers.pdf.page.ink import Word
from checker.readers.pdf.page.words import Piece, words_of

PLAIN = (False, False)
WIDTH = 5.0  #: of a letter


def piece(text: str, x0: float, bottom: float = 100.0, size: float = 10.0, bold: bool = False) -> Piece:
    """Letters from x0 on, with the space behind them that the text ends with."""
    letters = text.rstrip()
    end = x0 + WIDTH * len(letters)
    last = x0 + WIDTH * (max(1, len(text)) - 1)
    return Piece(letters, x0, last, end, end, bottom - size, bottom, size, (bold, False), letters != text, text)


def split(whole: Piece) -> Iterator[Piece]:
    for index, letter in enumerate(whole.source):
        at = piece(letter, whole.x0 + WIDTH * index, whole.bottom, whole.size)
        yield replace(at, style=whole.style)


def glyph(text: str, x0: float, bottom: float = 100.0, size: float = 10.0) -> Piece:
    """A letter that is taken by itself."""
    return replace(piece(text, x0, bottom, size), source=None)


def texts(*pieces: Piece) -> list[str]:
    return [word.text for word in words_of(pieces, split)]


def test_pieces_that_touch_are_one_word() -> None:
    assert texts(piece("Sec", 10), piece("retary", 25.5)) == ["Secretary"]


def test_a_gap_parts_two_words() -> None:
    assert texts(piece("12", 10), piece("000", 22)) == ["12", "000"]


def test_a_space_parts_two_words_however_close() -> None:
    assert texts(piece("12 ", 10), piece("000", 21)) == ["12", "000"]
    assert texts(piece("12", 10), piece(" ", 20), piece("000", 21)) == ["12", "000"]


def test_words_come_line_by_line_from_the_left() -> None:
    assert texts(piece("d", 90, 120), piece("c", 10, 120), piece("b", 90), piece("a", 10)) == ["a", "b", "c", "d"]


def test_letters_that_lie_over_each_other_are_sorted_one_by_one() -> None:
    assert texts(piece("ace", 10), piece("bdf", 12)) == ["abcdef"]


def test_a_smaller_raised_piece_is_a_mark() -> None:
    (word,) = words_of([piece("Posts", 10), piece("a", 35, 96, 6)], split)
    assert word == Word("Posts", Box(10, 90, 35, 100), 10, mark="a")


def test_a_smaller_piece_on_the_line_is_part_of_the_word() -> None:
    (word,) = words_of([piece("A", 10), piece("NNEX", 15, 100, 8)], split)
    assert (word.text, word.size, word.mark) == ("ANNEX", 8, "")


def test_a_word_is_set_as_it_begins() -> None:
    (word,) = words_of([piece("To", 10, bold=True), piece("tal", 20)], split)
    assert (word.bold, word.italic) == (True, False)


def test_a_watermark_takes_no_word_for_its_mark() -> None:
    assert texts(piece("approved", 10), piece("I", 48, bottom=192, size=100)) == ["approved", "I"]


@pytest.mark.parametrize(("gap", "found"), [(1.4, ["12000"]), (1.6, ["12", "000"])])
def test_letters_that_hardly_part_are_of_one_word(gap: float, found: list[str]) -> None:
    assert texts(piece("12", 10), piece("000", 20 + gap)) == found


@pytest.mark.parametrize(("step", "found"), [(1.9, ["12000"]), (2.1, ["12", "000"])])
def test_letters_that_stand_hardly_lower_are_of_one_word(step: float, found: list[str]) -> None:
    assert texts(piece("12", 10), piece("000", 20, 100 + step)) == found


@pytest.mark.parametrize(("size", "found"), [(29, [("I", "a")]), (31, [("I", ""), ("a", "")])])
def test_a_piece_behind_one_three_times_as_large_is_a_word_by_itself(size: float, found: list[tuple[str, str]]) -> None:
    large, small = piece("I", 10, bottom=90 + size, size=size), piece("a", 15)
    assert [(word.text, word.mark) for word in words_of([large, small], split)] == found


def test_glyphs_from_right_to_left_are_spelt_as_they_are_read() -> None:
    assert texts(glyph("م", 10), glyph("لا", 15), glyph("س", 25)) == ["سلام"]
    assert texts(piece("2024", 10), glyph("م", 30)) == ["م2024"]


def test_a_lam_that_is_drawn_into_an_alef_is_read_first() -> None:
    assert texts(glyph("ل", 10), glyph("ا", 10.1)) == ["لا"]
    assert texts(glyph("ل", 10), glyph("ا", 15)) == ["ال"]


def test_a_stroke_that_lengthens_no_word_is_none() -> None:
    assert texts(glyph("\u0640", 10), piece("12", 30)) == ["12"]


def test_a_mark_stands_before_a_word_from_right_to_left() -> None:
    (word,) = words_of([glyph("1", 10, 96, 6), glyph("م", 15), glyph("س", 20)], split)
    assert (word.text, word.mark, word.box) == ("سم", "1", Box(15, 90, 25, 100))
    assert texts(glyph("a", 10, 96, 6), glyph("b", 15)) == ["a", "b"]
