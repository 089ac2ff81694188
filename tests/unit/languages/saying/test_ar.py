"""What stands between a figure and what it is said of in Arabic sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("النفقات للفترة بلغت 5 ملايين دولار.", "spent"),
        ("النفقات مجموعها 5 ملايين دولار.", "spent"),
        ("الانخفاض قدره 5 ملايين دولار.", "change"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "ar")
    assert (reading.concept, reading.sure, reading.ends, reading.bare) == (concept, True, True, True)


def test_another_word_between_them_narrows_what_the_figure_is() -> None:
    (reading,) = readings("النفقات على الوقود بلغت 5 ملايين دولار.", "ar")
    assert (reading.concept, reading.sure) == ("spent", False)


def test_what_a_sum_is_for_narrows_it_behind_the_figure() -> None:
    (reading,) = readings("النفقات بلغت 5 ملايين دولار لتغطية الوقود.", "ar")
    assert (reading.concept, reading.sure, reading.ends) == ("spent", True, False)
