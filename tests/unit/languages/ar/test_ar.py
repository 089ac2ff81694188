"""Arabic words beside and over the figures of tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION

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
