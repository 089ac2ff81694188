"""Numbers of headings and items, there and back."""

from __future__ import annotations

import pytest

from checker.languages.numerals import chinese, chinese_value, letters, roman, roman_value


@pytest.mark.parametrize("number", range(1, 100))
def test_a_numeral_counts_what_it_was_made_of(number: int) -> None:
    assert roman_value(roman(number)) == roman_value(roman(number).lower()) == number
    assert chinese_value(chinese(number)) == number


def test_numerals_are_written_with_the_highest_signs() -> None:
    assert list(map(roman, (4, 9, 49, 150))) == ["IV", "IX", "XLIX", "CL"]
    assert list(map(chinese, (0, 7, 10, 12, 40, 88, 100))) == ["〇", "七", "十", "十二", "四十", "八十八", "100"]
    assert list(map(letters, (1, 26, 27, 53))) == ["a", "z", "aa", "aaa"]


def test_a_word_is_no_numeral() -> None:
    assert [roman_value(text) for text in ("", "A", "IVA", "12")] == [None] * 4
    assert [chinese_value(text) for text in ("", "A", "二三")] == [0] * 3
