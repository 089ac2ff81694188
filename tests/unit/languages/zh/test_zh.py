"""Chinese words beside and over the figures of tables, dates and citations."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION
from checker.understand.passages import PassageKind
from tests.sentences import backwards, cited, days, reported, weekdays

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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("截至2023年11月5日", date(2023, 11, 5)),
        ("2024 年 1 月 31 日的支出", date(2024, 1, 31)),
        ("2024年12月15日", date(2024, 12, 15)),
    ],
)
def test_a_day_is_known_by_the_names_of_its_month(text: str, day: date) -> None:
    assert days(text, "zh") == [day]


def test_a_weekday_goes_with_its_day_or_does_not() -> None:
    assert weekdays("2024年6月3日(星期一)", "zh") == [True]
    assert weekdays("2024年6月3日（周二）", "zh") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "截至2024年3月31日,支出为12万。",
        "截止2024年3月31日,已填补12个员额。",
        "截至2024年3月31日实收会费",
    ],
)
def test_what_has_happened_is_reported_up_to_its_day(text: str) -> None:
    assert reported(text, "zh") == [date(2024, 3, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "截至2024年3月31日,预计支出为12万。",
        "截至2024年3月31日,将填补12个员额。",
        "截至2024年3月31日的余额",
    ],
)
def test_what_is_to_come_or_says_neither_is_not_reported(text: str) -> None:
    assert reported(text, "zh") == []


def test_accounts_are_of_the_period_in_their_title() -> None:
    title = "执行情况报告2023年7月1日至2024年6月30日"
    assert reported(title, "zh", PassageKind.HEADING) == [date(2024, 6, 30)]


def test_a_day_that_was_moved_begins_no_range() -> None:
    assert backwards("会议自2024年7月1日到2024年5月1日。", "zh") == [
        "paragraph 1: “2024年7月1日到2024年5月1日” ends before it begins."
    ]
    assert backwards("会议由2024年7月1日提前到2024年5月1日。", "zh") == []


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("表 2 和表 3", "table", ["2", "3"]),
        ("图3", "figure", ["3"]),
        ("附录二", "annex", ["二"]),
        ("见第 4 段", "paragraph", ["4"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "zh")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "见上文第 4 段",
        "本报告第 4 段",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "zh")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "决议第 7 段",
        "准则第 7 段",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "zh") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("第 12 条", "paragraph"),
        ("图书 3 册", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "zh") == []
