"""Russian words beside and over the figures of tables, dates and citations."""

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


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("на 21 сентября 2024 года", date(2024, 9, 21)),
        ("5 мая 2024 г.", date(2024, 5, 5)),
        ("3 Август 2023", date(2023, 8, 3)),
    ],
)
def test_a_day_is_known_by_the_names_of_its_month(text: str, day: date) -> None:
    assert days(text, "ru") == [day]


def test_a_weekday_goes_with_its_day_or_does_not() -> None:
    assert weekdays("в среду, 5 июня 2024 года", "ru") == [True]
    assert weekdays("в пятницу, 5 июня 2024 года", "ru") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "По состоянию на 31 марта 2024 года расходы составили 12 млн.",
        "По состоянию на 31 марта 2024 года было заполнено 12 должностей.",
        "Неизрасходованный остаток по состоянию на 31 марта 2024 года",
    ],
)
def test_what_has_happened_is_reported_up_to_its_day(text: str) -> None:
    assert reported(text, "ru") == [date(2024, 3, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "По состоянию на 31 марта 2024 года расходы, как ожидается, составят 12 млн.",
        "Сметные расходы по состоянию на 31 марта 2024 года",
        "Остаток по состоянию на 31 марта 2024 года",
    ],
)
def test_what_is_to_come_or_says_neither_is_not_reported(text: str) -> None:
    assert reported(text, "ru") == []


def test_accounts_are_of_the_period_in_their_title() -> None:
    title = "Доклад об исполнении бюджета за период с 1 июля 2023 года по 30 июня 2024 года"
    assert reported(title, "ru", PassageKind.HEADING) == [date(2024, 6, 30)]


def test_a_day_that_was_moved_begins_no_range() -> None:
    assert backwards("Сессия проходит с 1 июля 2024 года до 1 мая 2024 года.", "ru") == [
        "paragraph 1: “1 июля 2024 года до 1 мая 2024 года” ends before it begins."
    ]
    assert backwards("Сессия перенесена с 1 июля 2024 года до 1 мая 2024 года.", "ru") == []


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("в таблицах 2 и 3", "table", ["2", "3"]),
        ("на диаграмме 3", "figure", ["3"]),
        ("пп. 4 по 6", "paragraph", ["4", "6"]),
        ("в приложении II", "annex", ["II"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "ru")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "пп. 4–6 выше",
        "в пункте 4 настоящего доклада",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "ru")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "в пункте 7 резолюции 77/267",
        "в пункте 7 статьи 3",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "ru") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("таблетки 3", "table"),
        ("рисунками 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "ru") == []
