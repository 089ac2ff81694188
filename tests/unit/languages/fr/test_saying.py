"""What stands between a figure and what it is said of in French sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Les dépenses de la période se chiffraient à 5 millions de dollars.", "spent"),
        ("La baisse est de 5 millions de dollars.", "change"),
        ("Il y avait 5 millions de dollars de dépenses.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "fr")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("Il y avait 5 millions de dollars hors dépenses.", "fr")
    assert (reading.concept, reading.also) == (None, {"spent"})
