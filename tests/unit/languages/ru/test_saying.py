"""What stands between a figure and what it is said of in Russian sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Расходы за период составили 5 млн долл. США.", "spent"),
        ("Сокращение составило 5 млн долл. США.", "change"),
        ("Сумму в 5 млн долл. США составили расходы.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "ru")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("Сумму в 5 млн долл. США покрыли расходы.", "ru")
    assert (reading.concept, reading.also) == (None, {"spent"})
