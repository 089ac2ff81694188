"""What stands between a figure and what it is said of in English sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Expenditure for the period amounted to $5 million.", "spent"),
        ("Expenditure stood at $5 million.", "spent"),
        ("The variance amounted to $5 million.", "change"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "en")
    assert (reading.concept, reading.sure, reading.ends, reading.bare) == (concept, True, True, True)


def test_another_word_between_them_narrows_what_the_figure_is() -> None:
    (reading,) = readings("Expenditure on fuel amounted to $5 million.", "en")
    assert (reading.concept, reading.sure) == ("spent", False)


def test_what_a_sum_is_for_narrows_it_behind_the_figure() -> None:
    (reading,) = readings("Expenditure amounted to $5 million for fuel.", "en")
    assert (reading.concept, reading.sure, reading.ends) == ("spent", True, False)
