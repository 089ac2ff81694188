"""Russian dates, and what is over by them or still to come."""

from __future__ import annotations

from datetime import date

import pytest

from checker.understand.passages import PassageKind
from tests.sentences import backwards, days, reported, weekdays


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
