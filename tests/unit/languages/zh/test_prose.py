"""How Chinese sentences say figures."""

from __future__ import annotations

import pytest

from checker.model.claim import Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, hedge


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
