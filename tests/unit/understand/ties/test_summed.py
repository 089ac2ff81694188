"""Which figures of a paragraph others beside them add up to."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims import mentions
from checker.understand.ties.summed import summed_in


@pytest.mark.parametrize(
    ("text", "summed"),
    [
        ("It has 116 States and 215 agencies, 331 in all.", ["331"]),
        ("It has 421 posts, 181 in Lima and 240 in Quito.", ["181", "240"]),
        ("It has 421 posts, 181 in Lima and 230 in Quito.", []),
        ("It has 6 States and 14 agencies, 20 in all.", []),
        ("It has 116 States and 215 agencies. They are 331.", []),
    ],
)
def test_a_sum_is_of_figures_right_beside_it_in_its_sentence(text: str, summed: list[str]) -> None:
    found = mentions(text, LANGUAGES["en"])
    assert [mention.quantity.text for mention in found if mention in summed_in(found)] == summed
