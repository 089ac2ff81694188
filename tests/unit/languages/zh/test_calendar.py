"""Chinese dates, and what is over by them or still to come."""

from __future__ import annotations

from datetime import date

import pytest

from checker.understand.passages import PassageKind
from tests.sentences import backwards, days, reported, weekdays


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
