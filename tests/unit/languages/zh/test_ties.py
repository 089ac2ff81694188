"""Chinese words that tie figures to each other, and words that part them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form
from tests.sentences import forms, slips


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "支出从1,000万美元增加到1,200万美元,增加300万美元。",
            "reads 300万美元; from 1,000万美元 to 1,200万美元 it is 200万美元 (100万美元 too much).",
        ),
        (
            "与1,000万美元相比,减少200万美元,即25%。",
            "reads 25%; a decrease of 200万美元 from 1,000万美元 is 20% (5 points too much).",
        ),
        ("共有40个员额,分别为12个本国员额和27个国际员额。", "reads 40; 12 + 27 = 39 (1 too much)."),
        ("共有40个员额,其中50个空缺。", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "zh") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "与1,000万美元相比,减少200万美元,即20%。"
    assert (forms(text, "zh"), slips(text, "zh")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "共有40个员额,主要12个本国员额和27个国际员额。",
        "共有40个员额,另有50个空缺。",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "zh") == []
