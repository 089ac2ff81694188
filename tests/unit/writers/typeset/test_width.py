"""Widths, line breaks and figures, which every format sets alike."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.writers.typeset.figures import counted, digits, group_mark, grouped, raised, ranges
from checker.writers.typeset.indented import indented
from checker.writers.typeset.width import clean, columns, wrapped


def test_a_chinese_character_is_two_columns_wide() -> None:
    assert columns("P-3 员额") == 8


def test_a_combining_mark_takes_no_column() -> None:
    assert columns("e\u0301") == 1


def test_lines_break_at_spaces_and_between_chinese_characters_but_not_before_a_comma() -> None:
    assert wrapped("the rows add up", 8) == ["the rows", "add up"]
    assert wrapped("Government-provided", 12) == ["Government-", "provided"]
    assert wrapped("科学技术，创新", 8) == ["科学技", "术，创新"]


@given(st.text(max_size=60), st.integers(4, 30))
def test_no_line_is_wider_than_asked_for_and_no_word_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_digits_give_the_same_figure_back_without_an_exponent(value: Decimal) -> None:
    assert Decimal(str(digits(value))) == value
    assert "E" not in str(digits(value))


def test_zero_has_no_sign() -> None:
    assert digits(Decimal("-0.00")) == "0.00"


def test_thousands_stand_apart_as_they_do_in_the_document() -> None:
    assert grouped(Decimal("1234567.8"), group_mark(["12", "47\u202f935.9"])) == "1\u202f234\u202f567.8"
    assert grouped(Decimal("1234567.8"), group_mark(["12.5"])) == "1,234,567.8"


def test_a_decimal_comma_is_not_taken_for_a_group_mark() -> None:
    assert group_mark(["12,5", "3 000"]) == " "


def test_page_numbers_are_written_as_ranges() -> None:
    assert ranges([9, 3, 4, 5, 3]) == "3-5, 9"


def test_one_is_singular() -> None:
    assert (counted(1, "page"), counted(2140, "figure")) == ("1 page", "2,140 figures")


def test_marks_are_raised_where_there_is_such_a_letter() -> None:
    assert raised(("a", "12", "Q")) == "ᵃ¹²[Q]"


@pytest.mark.parametrize("value", [{}, [], None, "a\ud800", {"a": [1, {"b": None}]}, {"long": ["x" * 60, "y" * 60]}])
def test_indented_json_says_the_same(value: object) -> None:
    assert json.loads(indented(value)) == value
