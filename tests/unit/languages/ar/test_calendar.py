"""Arabic dates, and what is over by them or still to come."""

from __future__ import annotations

from datetime import date

import pytest

from checker.understand.passages import PassageKind
from tests.sentences import backwards, days, reported, weekdays


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("في 5 أيلول/سبتمبر 2024", date(2024, 9, 5)),
        ("في 29 شباط 2024", date(2024, 2, 29)),
        ("5 مايو 2024", date(2024, 5, 5)),
    ],
)
def test_a_day_is_known_by_the_names_of_its_month(text: str, day: date) -> None:
    assert days(text, "ar") == [day]


def test_a_weekday_goes_with_its_day_or_does_not() -> None:
    assert weekdays("الاثنين 3 حزيران/يونيه 2024", "ar") == [True]
    assert weekdays("الجمعة، 3 حزيران/يونيه 2024", "ar") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "بلغت النفقات حتى 31 آذار/مارس 2024 مليون دولار.",
        "الوظائف المشغولة في 31 آذار/مارس 2024",
        "الاشتراكات المدفوعة حتى تاريخ 31 آذار/مارس 2024",
    ],
)
def test_what_has_happened_is_reported_up_to_its_day(text: str) -> None:
    assert reported(text, "ar") == [date(2024, 3, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "النفقات المتوقعة حتى 31 آذار/مارس 2024",
        "المصروفات المقترحة في 31 آذار/مارس 2024",
        "الرصيد في 31 آذار/مارس 2024",
    ],
)
def test_what_is_to_come_or_says_neither_is_not_reported(text: str) -> None:
    assert reported(text, "ar") == []


def test_accounts_are_of_the_period_in_their_title() -> None:
    title = "تقرير الأداء عن الفترة من 1 تموز/يوليه 2023 إلى 30 حزيران/يونيه 2024"
    assert reported(title, "ar", PassageKind.HEADING) == [date(2024, 6, 30)]


def test_a_day_that_was_moved_begins_no_range() -> None:
    assert backwards("انعقاد الدورة من 1 تموز/يوليه 2024 إلى 1 أيار/مايو 2024", "ar") == [
        "paragraph 1: “1 تموز/يوليه 2024 إلى 1 أيار/مايو 2024” ends before it begins."
    ]
    assert backwards("تأجيل الدورة من 1 تموز/يوليه 2024 إلى 1 أيار/مايو 2024", "ar") == []
