"""What stands between a figure and what it is said of in Spanish sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Los gastos del período ascendieron a 5 millones de dólares.", "spent"),
        ("Los gastos totalizaron 5 millones de dólares.", "spent"),
        ("La disminución fue de 5 millones de dólares.", "change"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "es")
    assert (reading.concept, reading.sure, reading.ends, reading.bare) == (concept, True, True, True)


def test_another_word_between_them_narrows_what_the_figure_is() -> None:
    (reading,) = readings("Los gastos de combustible ascendieron a 5 millones de dólares.", "es")
    assert (reading.concept, reading.sure) == ("spent", False)


def test_what_a_sum_is_for_narrows_it_behind_the_figure() -> None:
    (reading,) = readings("Los gastos ascendieron a 5 millones de dólares para combustible.", "es")
    assert (reading.concept, reading.sure, reading.ends) == ("spent", True, False)
