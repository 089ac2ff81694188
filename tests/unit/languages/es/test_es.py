"""Spanish words beside and over the figures of tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION

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
