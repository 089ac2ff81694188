"""What it takes to believe that two statements are of one fact."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.sameness.belief import Sameness
from tests.drafts import stated


def believed(*texts: str) -> bool:
    """Whether the first figures of the first two texts are of one fact."""
    said = stated(*texts)
    one, other = (next(each for each in said if each.passage.label == f"paragraph {number}") for number in (1, 2))
    return Sameness(said, LANGUAGES["en"]).likeness(one, other) is not None


@pytest.mark.parametrize(("one", "other", "enough"), [("45.1", "45.7", True), ("45", "47", False)])
def test_shorter_figures_need_more_words_in_a_row(one: str, other: str, enough: bool) -> None:
    assert believed(f"They dug {one} square yards.", f"Dry are {other} square yards.") is enough


def test_what_is_planned_parts_short_figures_and_no_long_ones() -> None:
    texts = "It is {} for one yard of open drainage trenches.", "A planned {} for one yard of open drainage trenches."
    assert believed(texts[0].format("45.1"), texts[0].format("45.7"), texts[0].format("45.1"))
    assert not believed(texts[0].format("45.1"), texts[1].format("45.7"), texts[0].format("45.1"))
    assert believed(texts[0].format("45.12"), texts[1].format("45.72"))


def test_the_odd_one_stands_beside_two_that_agree() -> None:
    text = "{} {} members of the electoral commission of the islands resigned."
    figures = [("The", "nine"), ("All", "nine"), ("Some", "seven")]
    said = stated(*(text.format(*each) for each in figures))
    pairs = Sameness(said, LANGUAGES["en"]).odd(crowd=40)
    assert [(wrong.mention.quantity.text, right.mention.quantity.text) for wrong, right in pairs] == [
        ("seven", "nine")
    ] * 2
