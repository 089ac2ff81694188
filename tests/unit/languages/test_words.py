"""Words of a language in a text."""

from __future__ import annotations

import pytest

from checker.languages.words import alternatives, pattern

WORDS = ("rate", "rates", "US dollars", "$", "US$", "'000", "年", "年度", "سعر", "год")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Vacancy rates", "rates"),
        ("US$ and rates", "US$"),
        ("$ 5", "$"),
        ("us\n dollars", "us\n dollars"),
        ("in '000", "'000"),
        ("财政年度预算", "年度"),
        ("بسعر الصرف", "سعر"),
        ("2024 год", "год"),
    ],
)
def test_the_longest_word_is_found(text: str, found: str) -> None:
    match = pattern(WORDS).search(text)
    assert match is not None and match[0] == found


@pytest.mark.parametrize("text", ["operate", "rateable", "corporate", "годовой", "ÉRATE", "سعرها", "BUS dollars"])
def test_a_part_of_a_longer_word_is_none(text: str) -> None:
    assert pattern(WORDS).search(text) is None


def test_words_with_the_same_guards_share_them() -> None:
    assert alternatives(["cost", "costs", "income"]).count("(?<!") == 1


def test_of_no_words_none_is_found() -> None:
    assert pattern(()).search("rate") is None
