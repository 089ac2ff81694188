"""Chinese words beside and over the figures of tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION

LANGUAGE = LANGUAGES["zh"]


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("5 十亿美元", 10**9, "USD"),
        ("5 千万", 10**7, None),
        ("5 人民币", 1, "CNY"),
    ],
)
def test_a_figure_bears_its_scale_and_its_currency(text: str, scale: int, currency: str | None) -> None:
    reading = read_quantity(text, LANGUAGE)
    assert reading is not None
    assert (reading.value, reading.scale, reading.currency) == (5, scale, currency)


def test_nil_is_a_figure_and_not_available_is_none() -> None:
    reading = read_quantity("无", LANGUAGE)
    assert reading is not None
    assert reading.nil
    assert read_quantity("不适用", LANGUAGE) is None
    assert is_missing("不适用", LANGUAGE)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("百万加元", HeadStatement(unit="CAD", scale=Decimal(1000000))),
        ("空缺率", HeadStatement(rate=True)),
        ("汇率", HeadStatement()),
        ("数量", HeadStatement(count=True, number=True)),
        ("缔约方", HeadStatement(count=True)),
        ("摊款", HeadStatement(amount=True)),
        ("工作人员费用", HeadStatement()),
        ("年份", HeadStatement(year=True)),
        ("百分比", HeadStatement(percent=True)),
        ("地区", HeadStatement()),
    ],
)
def test_a_head_says_what_its_figures_are_or_nothing(head: str, says: HeadStatement) -> None:
    assert state(head, LANGUAGE, unit_line=True) == says


def test_a_label_of_shares_is_told_from_a_longer_word() -> None:
    assert is_percentage_label("比重", LANGUAGE)
    assert not is_percentage_label("比重大", LANGUAGE)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("表3", "3"),
        ("续表 3", "3"),
    ],
)
def test_a_caption_has_its_number(line: str, number: str) -> None:
    caption = CAPTION.match(line)
    assert caption is not None
    assert caption["number"] == number


def test_another_word_before_a_number_is_no_caption() -> None:
    assert CAPTION.match("图3") is None
