"""What stands between a figure and what it is said of in English sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Expenditure for the period amounted to $5 million.", "spent"),
        ("The variance stood at $5 million.", "change"),
        ("It had $5 million of expenditure.", "spent"),
        ("It had a $5 million balance.", "balance"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "en")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("It had $5 million unpaid expenditure.", "en")
    assert (reading.concept, reading.also) == (None, {"spent"})
