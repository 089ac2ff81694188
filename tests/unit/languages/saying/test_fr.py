"""What stands between a figure and what it is said of in French sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Les dépenses de la période se chiffraient à 5 millions de dollars.", "spent"),
        ("Les dépenses s'élevaient à 5 millions de dollars.", "spent"),
        ("La baisse est de 5 millions de dollars.", "change"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "fr")
    assert (reading.concept, reading.sure, reading.ends, reading.bare) == (concept, True, True, True)


def test_another_word_between_them_narrows_what_the_figure_is() -> None:
    (reading,) = readings("Les dépenses de carburant se chiffraient à 5 millions de dollars.", "fr")
    assert (reading.concept, reading.sure) == ("spent", False)


def test_what_a_sum_is_for_narrows_it_behind_the_figure() -> None:
    (reading,) = readings("Les dépenses se chiffraient à 5 millions de dollars pour le carburant.", "fr")
    assert (reading.concept, reading.sure, reading.ends) == ("spent", True, False)
