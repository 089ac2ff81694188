"""Words of a language in a text."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages.words import alternatives, ending, groups, names, numbers, pairs, pattern, powers, words

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


def test_words_stand_between_what_is_said_to_be_before_and_behind_them() -> None:
    assert pattern(WORDS, before=r"[0-9]\s", behind=r"$").search("rates or 5 rates")
    assert pattern(WORDS, before=r"[0-9]\s", behind=r"$").search("5 rates or rates") is None


@pytest.mark.parametrize(("text", "start"), [("in US$ ", 3), ("in us dollars", 3), ("in $", 3)])
def test_the_word_that_ends_a_text_is_found(text: str, start: int) -> None:
    assert ending(WORDS).find(text) == start


@pytest.mark.parametrize("text", ["corporate", "rates of", ""])
def test_a_text_that_ends_otherwise_has_none(text: str) -> None:
    assert ending(WORDS).find(text) is None


def test_lists_of_words_are_written_in_lines() -> None:
    assert words("one,\n  two  words") == ("one", "two words")
    assert names("Monday, Tuesday/Tues.") == (("Monday",), ("Tuesday", "Tues."))
    assert pairs("Swiss francs CHF, euros EUR") == {"Swiss francs": "CHF", "euros": "EUR"}
    assert numbers("one 1, twenty one 21") == {"one": 1, "twenty one": 21}
    assert powers("thousand 3, million 6") == {"thousand": Decimal(1000), "million": Decimal(1_000_000)}


def test_groups_of_words_are_parted_by_semicolons() -> None:
    assert groups("high, low; open,\n closed") == (("high", "low"), ("open", "closed"))
