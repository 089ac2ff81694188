"""The words of a text that a table has, or has not."""

from __future__ import annotations

import pytest

from checker.understand.ties.knowing import is_apart, is_unknown, knows, strange, words_over
from tests.libraries import library, table


@pytest.mark.parametrize(("word", "expected"), [("training", True), ("trainee", True), ("births", False)])
def test_another_form_of_a_word_is_known(word: str, expected: bool) -> None:
    assert knows(" staff in training ", word, library(table("1", 2, "Posts"))) is expected


def test_a_table_knows_its_title_its_heads_and_the_rows_that_are_meant() -> None:
    found = library(table("1", 2, "Posts", "Fuel", title="Costs"))
    assert words_over(4, 0, (1,), found) == " cost fuel spent approved "


@pytest.mark.parametrize(
    ("language", "behind", "expected"),
    [
        ("en", " births in 2024", True),
        ("en", " fuel depots", False),
        ("en", " in 2024", False),
        ("zh", "名新生儿", True),
        ("zh", "名难民", False),
    ],
)
def test_what_is_counted_opens_the_words_behind_a_figure(language: str, behind: str, expected: bool) -> None:
    found = library(table("1", 2, "Fuel"), language=language)
    assert is_unknown(behind, " fuel 难民 ", found) is expected


def test_strange_words_are_counted_without_periods_and_words_that_say_nothing() -> None:
    assert strange(["the births of 2024 in the camp"], " camp ", library(table("1", 2, "Fuel"))) == 1


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("in the first quarter", " fuel ", True),
        ("in the first quarter", " first quarter ", False),
        ("including 12 women", " staff ", True),
        ("including 12 women", " female staff ", False),
    ],
)
def test_a_part_of_the_time_or_of_the_people_is_apart_unless_the_table_has_it(
    text: str, known: str, expected: bool
) -> None:
    assert is_apart(text, known, library(table("1", 2, "Fuel"))) is expected
