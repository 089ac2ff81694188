"""Arabic words that tie figures to each other, and words that part them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form
from tests.sentences import forms, slips


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ارتفع عدد المركبات من 10 إلى 12 مركبة، بزيادة 3 مركبات.", "reads 3; from 10 to 12 it is 2 (1 too much)."),
        (
            "انخفض عدد المركبات بمقدار 2، أي بنسبة 25 في المائة، مقارنة ب 10 مركبات.",
            "reads 25 في المائة; a decrease of 2 from 10 is 20 في المائة (5 points too much).",
        ),
        ("هناك 40 وظيفة، تتألف من 12 وظيفة وطنية و 27 وظيفة دولية.", "reads 40; 12 + 27 = 39 (1 too much)."),
        ("هناك 40 وظيفة، منها 50 شاغرة.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "ar") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "انخفض عدد المركبات بمقدار 2، أي بنسبة 20 في المائة، مقارنة ب 10 مركبات."
    assert (forms(text, "ar"), slips(text, "ar")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "هناك 40 وظيفة، بما في ذلك 12 وظيفة وطنية و 27 وظيفة دولية.",
        "هناك 40 وظيفة، باستثناء 50 شاغرة.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "ar") == []
