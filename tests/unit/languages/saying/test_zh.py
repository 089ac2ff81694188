"""What stands between a figure and what it is said of in Chinese sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("该期间支出共计500万美元。", "spent"),
        ("支出总额为500万美元。", "spent"),
        ("差异为500万美元。", "change"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "zh")
    assert (reading.concept, reading.sure, reading.ends, reading.bare) == (concept, True, True, True)


def test_another_word_between_them_narrows_what_the_figure_is() -> None:
    (reading,) = readings("支出燃料500万美元。", "zh")
    assert (reading.concept, reading.sure) == ("spent", False)


def test_what_a_sum_is_for_narrows_it_behind_the_figure() -> None:
    (reading,) = readings("支出为500万美元用于燃料。", "zh")
    assert (reading.concept, reading.sure, reading.ends) == ("spent", True, False)
