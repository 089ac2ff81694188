"""Spanish words beside and over the figures of tables, dates and citations."""

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

LANGUAGE = LANGUAGES["es"]


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("5 miles de millones", 10**9, None),
        ("5 billones de euros", 10**12, "EUR"),
        ("5 francos suizos", 1, "CHF"),
    ],
)
def test_a_figure_bears_its_scale_and_its_currency(text: str, scale: int, currency: str | None) -> None:
    reading = read_quantity(text, LANGUAGE)
    assert reading is not None
    assert (reading.value, reading.scale, reading.currency) == (5, scale, currency)


def test_nil_is_a_figure_and_not_available_is_none() -> None:
    reading = read_quantity("–", LANGUAGE)
    assert reading is not None
    assert reading.nil
    assert read_quantity("no se aplica", LANGUAGE) is None
    assert is_missing("no se aplica", LANGUAGE)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("Miles de dólares canadienses", HeadStatement(unit="CAD", scale=Decimal(1000))),
        ("Tasa de vacantes", HeadStatement(rate=True)),
        ("Tasa de cambio", HeadStatement()),
        ("Cantidad de reuniones", HeadStatement(count=True, number=True)),
        ("Estados Miembros", HeadStatement(count=True)),
        ("Consignación", HeadStatement(amount=True)),
        ("Gastos de personal", HeadStatement()),
        ("Año", HeadStatement(year=True)),
        ("Porcentaje", HeadStatement(percent=True)),
        ("Tasación", HeadStatement()),
    ],
)
def test_a_head_says_what_its_figures_are_or_nothing(head: str, says: HeadStatement) -> None:
    assert state(head, LANGUAGE, unit_line=True) == says


def test_a_label_of_shares_is_told_from_a_longer_word() -> None:
    assert is_percentage_label("Cuota", LANGUAGE)
    assert not is_percentage_label("Cuotas", LANGUAGE)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Cuadro 3", "3"),
        ("TABLA II", "II"),
    ],
)
def test_a_caption_has_its_number(line: str, number: str) -> None:
    caption = CAPTION.match(line)
    assert caption is not None
    assert caption["number"] == number


def test_another_word_before_a_number_is_no_caption() -> None:
    assert CAPTION.match("Cuadros 3") is None


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


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("los cuadros 2 y 3", "table", ["2", "3"]),
        ("tabla 4", "table", ["4"]),
        ("gráficos 1 a 3", "figure", ["1", "3"]),
        ("apéndice II", "annex", ["II"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "es")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "párrs. 4 a 6 supra",
        "en el párrafo 4 del presente documento",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "es")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "en el párrafo 7 de la resolución 77/267",
        "en el párrafo 7 de la decisión 5/CP.1",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "es") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("retabla 3", "table"),
        ("configura 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "es") == []
