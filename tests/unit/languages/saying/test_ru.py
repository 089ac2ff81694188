"""What stands between a figure and what it is said of in Russian sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Расходы за период составили 5 млн долл. США.", "spent"),
        ("Расходы равны сумме 5 млн долл. США.", "spent"),
        ("Сокращение составило 5 млн долл. США.", "change"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "ru")
    assert (reading.concept, reading.sure, reading.ends, reading.bare) == (concept, True, True, True)


def test_another_word_between_them_narrows_what_the_figure_is() -> None:
    (reading,) = readings("Расходы на топливо составили 5 млн долл. США.", "ru")
    assert (reading.concept, reading.sure) == ("spent", False)


def test_what_a_sum_is_for_narrows_it_behind_the_figure() -> None:
    (reading,) = readings("Расходы составили 5 млн долл. США на топливо.", "ru")
    assert (reading.concept, reading.sure, reading.ends) == ("spent", True, False)
