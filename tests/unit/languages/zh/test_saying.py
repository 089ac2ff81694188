"""What stands between a figure and what it is said of in Chinese sentences."""

from __future__ import annotations

import pytest

from tests.sentences import readings


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("该期间支出共计500万美元。", "spent"),
        ("差异为500万美元。", "change"),
        ("这是500万美元的支出。", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "zh")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("这是500万美元燃料支出。", "zh")
    assert (reading.concept, reading.also) == (None, {"spent"})
