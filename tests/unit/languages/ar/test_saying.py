"""What stands between a figure and what it is said of in Arabic sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("النفقات للفترة بلغت 5 ملايين دولار.", "spent"),
        ("الانخفاض قدره 5 ملايين دولار.", "change"),
        ("كان مبلغ 5 ملايين دولار من النفقات.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "ar")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("كان مبلغ 5 ملايين دولار خارج النفقات.", "ar")
    assert (reading.concept, reading.also) == (None, {"spent"})
