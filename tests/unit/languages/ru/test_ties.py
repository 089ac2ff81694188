"""Russian words that tie figures to each other, and words that part them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form
from tests.sentences import forms, slips


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Число машин возросло с 10 до 12, прирост 3 машины.", "reads 3; from 10 to 12 it is 2 (1 too much)."),
        (
            "Парк сократился на 2, или 25 процентов, по сравнению с 10 машинами.",
            "reads 25 процентов; a decrease of 2 from 10 is 20 процентов (5 points too much).",
        ),
        ("Имеется 40 должностей, а именно 12 национальных и 27 международных.", "reads 40; 12 + 27 = 39 (1 too much)."),
        ("Имеется 40 должностей, из которых 50 вакантны.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "ru") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "Парк сократился на 2, или 20 процентов, по сравнению с 10 машинами."
    assert (forms(text, "ru"), slips(text, "ru")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "Имеется 40 должностей, включая 12 национальных и 27 международных.",
        "Имеется 40 должностей, кроме 50 вакантных.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "ru") == []
