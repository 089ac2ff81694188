"""English words beside and over the figures of tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION

LANGUAGE = LANGUAGES["en"]


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("5 trillion Swiss francs", 10**12, "CHF"),
        ("5 thousands", 10**3, None),
        ("5 pounds sterling", 1, "GBP"),
    ],
)
def test_a_figure_bears_its_scale_and_its_currency(text: str, scale: int, currency: str | None) -> None:
    reading = read_quantity(text, LANGUAGE)
    assert reading is not None
    assert (reading.value, reading.scale, reading.currency) == (5, scale, currency)


def test_nil_is_a_figure_and_not_available_is_none() -> None:
    reading = read_quantity("nil", LANGUAGE)
    assert reading is not None
    assert reading.nil
    assert read_quantity("not applicable", LANGUAGE) is None
    assert is_missing("not applicable", LANGUAGE)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("Thousands of Canadian dollars", HeadStatement(unit="CAD", scale=Decimal(1000))),
        ("Vacancy rate", HeadStatement(rate=True)),
        ("Rates of exchange", HeadStatement()),
        ("Number of workshops", HeadStatement(count=True, number=True)),
        ("Member States", HeadStatement(count=True)),
        ("Apportionment", HeadStatement(amount=True)),
        ("Staff costs", HeadStatement()),
        ("Year", HeadStatement(year=True)),
        ("Postal operations", HeadStatement()),
        ("Per cent", HeadStatement(percent=True)),
    ],
)
def test_a_head_says_what_its_figures_are_or_nothing(head: str, says: HeadStatement) -> None:
    assert state(head, LANGUAGE, unit_line=True) == says


def test_a_label_of_shares_is_told_from_a_longer_word() -> None:
    assert is_percentage_label("Proportion", LANGUAGE)
    assert not is_percentage_label("Shareholders", LANGUAGE)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Table 3", "3"),
        ("TABLE A.I", "A.I"),
    ],
)
def test_a_caption_has_its_number(line: str, number: str) -> None:
    caption = CAPTION.match(line)
    assert caption is not None
    assert caption["number"] == number


def test_another_word_before_a_number_is_no_caption() -> None:
    assert CAPTION.match("Tableware 3") is None
