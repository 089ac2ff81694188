"""How Chinese sentences say figures, what stands beside these, and what ties them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form, Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, forms, hedge, readings, slips


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("二十一个员额和两名人员", [21, 2]),
        ("十二项活动", [12]),
        ("第三个员额", []),
    ],
)
def test_a_number_that_is_written_out_is_read_and_a_part_of_another_word_is_not(text: str, numbers: list[int]) -> None:
    assert figures(text, "zh") == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("至少40个员额", Hedge.OVER),
        ("大约40个员额", Hedge.ABOUT),
        ("最多40个员额", Hedge.UP_TO),
        ("将近40个员额", Hedge.NEARLY),
        ("40以上", Hedge.OVER),
        ("40左右", Hedge.ABOUT),
        ("40以内", Hedge.UP_TO),
        ("有40个员额", None),
    ],
)
def test_words_before_and_behind_a_figure_weaken_it(text: str, expected: Hedge | None) -> None:
    assert hedge(text, "zh") is expected


@pytest.mark.parametrize(
    "text",
    [
        "附录12、目标4和第41条",
        "8月12日5时",
    ],
)
def test_names_and_dates_are_no_figures(text: str) -> None:
    assert figures(text, "zh") == []


def test_what_is_measured_is_an_amount_and_what_is_counted_a_count() -> None:
    kinds = [figure(text, "zh").quantity.kind for text in ("40公顷", "40个国家")]
    assert kinds == [Kind.AMOUNT, Kind.COUNT]


def test_points_are_told_from_per_cent() -> None:
    found = figure("4个百分点", "zh")
    assert (found.value, found.points, found.quantity.kind) == (4, True, Kind.PERCENTAGE)


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
