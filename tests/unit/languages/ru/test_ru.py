"""Russian words beside and over the figures of tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION

LANGUAGE = LANGUAGES["ru"]


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("5 тыс. долл. США", 10**3, "USD"),
        ("5 трлн", 10**12, None),
        ("5 рублей", 1, "RUB"),
    ],
)
def test_a_figure_bears_its_scale_and_its_currency(text: str, scale: int, currency: str | None) -> None:
    reading = read_quantity(text, LANGUAGE)
    assert reading is not None
    assert (reading.value, reading.scale, reading.currency) == (5, scale, currency)


def test_nil_is_a_figure_and_not_available_is_none() -> None:
    reading = read_quantity("нет", LANGUAGE)
    assert reading is not None
    assert reading.nil
    assert read_quantity("неприменимо", LANGUAGE) is None
    assert is_missing("неприменимо", LANGUAGE)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("В миллионах долларов США", HeadStatement(unit="USD", scale=Decimal(1000000))),
        ("Норма вакансий", HeadStatement(rate=True)),
        ("Валютный курс", HeadStatement()),
        ("Численность персонала", HeadStatement(count=True, number=True)),
        ("Заседания", HeadStatement(count=True)),
        ("Ассигнования", HeadStatement(amount=True)),
        ("Расходы на персонал", HeadStatement()),
        ("Год", HeadStatement(year=True)),
        ("Процентная доля", HeadStatement(percent=True)),
        ("Годовой", HeadStatement()),
    ],
)
def test_a_head_says_what_its_figures_are_or_nothing(head: str, says: HeadStatement) -> None:
    assert state(head, LANGUAGE, unit_line=True) == says


def test_a_label_of_shares_is_told_from_a_longer_word() -> None:
    assert is_percentage_label("Доля", LANGUAGE)
    assert not is_percentage_label("Долями", LANGUAGE)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Таблица 3", "3"),
        ("ТАБЛИЦА II", "II"),
    ],
)
def test_a_caption_has_its_number(line: str, number: str) -> None:
    caption = CAPTION.match(line)
    assert caption is not None
    assert caption["number"] == number


def test_another_word_before_a_number_is_no_caption() -> None:
    assert CAPTION.match("Таблицами 3") is None
