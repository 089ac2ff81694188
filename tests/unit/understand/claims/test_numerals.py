"""Numbers that are written out."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.numerals import numerals


def read(text: str, code: str) -> list[tuple[str, int]]:
    """Each number with its words."""
    return [(text[start:end], value) for start, end, value in numerals(text, LANGUAGES[code])]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "Twenty-nine of thirty one", [("Twenty-nine", 29), ("thirty one", 31)]),
        ("en", "nineteen twenty", [("nineteen", 19), ("twenty", 20)]),
        ("es", "treinta y cinco puestos", [("treinta y cinco", 35)]),
        ("fr", "cinquante et six", [("cinquante et six", 56)]),
        ("ru", "Двадцать девять", [("Двадцать девять", 29)]),
        ("zh", "二十三个、十五名、十项和两次", [("二十三", 23), ("十五", 15), ("十", 10), ("两", 2)]),
    ],
)
def test_tens_and_units_join_to_one_number(code: str, text: str, expected: list[tuple[str, int]]) -> None:
    assert read(text, code) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "a two-year plan"),
        ("en", "tenant"),
        ("en", "one's"),
        ("zh", "第三个"),
        ("zh", "一个"),
        ("zh", "三个百分点"),
    ],
)
def test_a_part_of_a_longer_word_or_an_ordinal_is_no_number(code: str, text: str) -> None:
    assert read(text, code) == []


def test_one_in_chinese_counts_only_behind_a_bracket_a_comma_or_and() -> None:
    assert read("（一个）和一名", "zh") == [("一", 1), ("一", 1)]
