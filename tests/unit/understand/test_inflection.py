"""Words without case, number and article."""

from __future__ import annotations

import pytest

from checker.understand.inflection import bare, uninflected


@pytest.mark.parametrize("word", ["область", "области", "областей", "областями", "областях"])
def test_the_cases_of_a_russian_word_are_one(word: str) -> None:
    assert uninflected(word) == "област"


@pytest.mark.parametrize("word", ["организация", "организаций", "организациями", "организациях", "организацией"])
def test_a_russian_word_on_two_vowels_loses_both(word: str) -> None:
    assert uninflected(word) == "организац"


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("posts", "post"),
        ("loss", "loss"),
        ("gas", "gas"),
        ("мали", "мал"),
        ("чад", "чад"),
        ("الحسكة", "حسكة"),
        ("وبالحسكة", "حسكة"),
        ("للحسكة", "حسكة"),
        ("البن", "البن"),
    ],
)
def test_a_word_is_bare_without_number_case_and_article_but_keeps_three_letters(word: str, expected: str) -> None:
    assert bare(word) == expected
