"""Spanish dates, and what is over by them or still to come."""

from __future__ import annotations

from datetime import date

import pytest

from checker.understand.passages import PassageKind
from tests.sentences import backwards, days, reported, weekdays


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("los gastos al 15 de setiembre de 2024", date(2024, 9, 15)),
        ("el 15 de septiembre de 2024", date(2024, 9, 15)),
        ("el 3 agosto 2023", date(2023, 8, 3)),
    ],
)
def test_a_day_is_known_by_the_names_of_its_month(text: str, day: date) -> None:
    assert days(text, "es") == [day]


def test_a_weekday_goes_with_its_day_or_does_not() -> None:
    assert weekdays("lunes, 3 de junio de 2024", "es") == [True]
    assert weekdays("viernes, 3 de junio de 2024", "es") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Al 31 de marzo de 2024, los gastos ascendían a 12 millones.",
        "Se habían cubierto 12 puestos, ocupados a fecha de 31 de marzo de 2024.",
        "Cuotas pagadas al 31 de marzo de 2024",
    ],
)
def test_what_has_happened_is_reported_up_to_its_day(text: str) -> None:
    assert reported(text, "es") == [date(2024, 3, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "Al 31 de marzo de 2024, los gastos serían de 12 millones.",
        "Gastos previstos al 31 de marzo de 2024",
        "Saldo al 31 de marzo de 2024",
    ],
)
def test_what_is_to_come_or_says_neither_is_not_reported(text: str) -> None:
    assert reported(text, "es") == []


def test_accounts_are_of_the_period_in_their_title() -> None:
    title = "Ejecución del presupuesto del 1 de julio de 2023 al 30 de junio de 2024"
    assert reported(title, "es", PassageKind.HEADING) == [date(2024, 6, 30)]


def test_a_day_that_was_moved_begins_no_range() -> None:
    assert backwards("La sesión se celebra del 1 de julio de 2024 al 1 de mayo de 2024.", "es") == [
        "paragraph 1: “1 de julio de 2024 al 1 de mayo de 2024” ends before it begins."
    ]
    assert backwards("La sesión fue aplazada del 1 de julio de 2024 al 1 de mayo de 2024.", "es") == []
