"""English words that tie figures to each other, and words that part them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form
from tests.sentences import forms, slips


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Costs rose from $10.0 million to $12.0 million, a gain of $3.0 million.",
            "reads $3.0 million; from $10.0 million to $12.0 million it is $2.0 million ($1.0 million too much).",
        ),
        (
            "The fund dropped by $2.0 million, or 25 per cent, against $10.0 million.",
            "reads 25 per cent; a decrease of $2.0 million from $10.0 million is 20 per cent (5 points too much).",
        ),
        (
            "There are 40 posts, consisting of 12 national and 27 international posts.",
            "reads 40; 12 + 27 = 39 (1 too much).",
        ),
        ("The mission has 40 posts, of which 50 are vacant.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "en") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "The fund dropped by $2.0 million, or 20 per cent, against $10.0 million."
    assert (forms(text, "en"), slips(text, "en")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "There are 40 posts, including 12 national and 27 international posts.",
        "The mission has 40 posts, excluding 50 vacant posts.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "en") == []
