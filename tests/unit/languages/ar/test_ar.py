"""Arabic words beside and over the figures of tables, dates and citations."""

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

LANGUAGE = LANGUAGES["ar"]


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("5 مليارات دولار", 10**9, "USD"),
        ("5 آلاف", 10**3, None),
        ("5 يورو", 1, "EUR"),
    ],
)
def test_a_figure_bears_its_scale_and_its_currency(text: str, scale: int, currency: str | None) -> None:
    reading = read_quantity(text, LANGUAGE)
    assert reading is not None
    assert (reading.value, reading.scale, reading.currency) == (5, scale, currency)


def test_nil_is_a_figure_and_not_available_is_none() -> None:
    reading = read_quantity("لا شيء", LANGUAGE)
    assert reading is not None
    assert reading.nil
    assert read_quantity("غير متاح", LANGUAGE) is None
    assert is_missing("غير متاح", LANGUAGE)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("بملايين دولارات الولايات المتحدة", HeadStatement(unit="USD", scale=Decimal(1000000))),
        ("معدل الشغور", HeadStatement(rate=True)),
        ("سعر الصرف", HeadStatement()),
        ("عدد الأصوات", HeadStatement(count=True, number=True)),
        ("اجتماعات", HeadStatement(count=True)),
        ("الاعتمادات", HeadStatement(amount=True)),
        ("تكاليف الموظفين", HeadStatement()),
        ("السنة", HeadStatement(year=True)),
        ("النسبة المئوية", HeadStatement(percent=True)),
        ("معدلات", HeadStatement()),
    ],
)
def test_a_head_says_what_its_figures_are_or_nothing(head: str, says: HeadStatement) -> None:
    assert state(head, LANGUAGE, unit_line=True) == says


def test_a_label_of_shares_is_told_from_a_longer_word() -> None:
    assert is_percentage_label("الحصة", LANGUAGE)
    assert not is_percentage_label("الحصص", LANGUAGE)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("الجدول 3", "3"),
        ("جدول 4", "4"),
    ],
)
def test_a_caption_has_its_number(line: str, number: str) -> None:
    caption = CAPTION.match(line)
    assert caption is not None
    assert caption["number"] == number


def test_another_word_before_a_number_is_no_caption() -> None:
    assert CAPTION.match("الجداول 3") is None


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


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("في الجدولين 2 و 3", "table", ["2", "3"]),
        ("الشكل 3", "figure", ["3"]),
        ("الفقرات 4 إلى 6", "paragraph", ["4", "6"]),
        ("التذييل 2", "annex", ["2"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "ar")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "الفقرات 4 إلى 6 أعلاه",
        "في الفقرة 4 من هذا التقرير",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "ar")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "في الفقرة 7 من القرار 77/267",
        "في الفقرة 7 من المادة 3",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "ar") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("جدولة 3", "table"),
        ("شكلت 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "ar") == []
