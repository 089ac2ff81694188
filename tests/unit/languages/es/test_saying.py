"""What stands between a figure and what it is said of in Spanish sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Los gastos del período ascendieron a 5 millones de dólares.", "spent"),
        ("La disminución fue de 5 millones de dólares.", "change"),
        ("Hubo 5 millones de dólares de gastos.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "es")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("Hubo 5 millones de dólares sin gastos.", "es")
    assert (reading.concept, reading.also) == (None, {"spent"})
