"""Figures, boxes and page numbers as they are set down."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.place import Box
from checker.model.quantity import Quantity
from checker.model.table import Cell
from checker.writers.typeset.figures import (
    cell_value,
    coordinates,
    counted,
    digits,
    raised,
    ranges,
)


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_digits_give_the_same_figure_back_without_an_exponent(value: Decimal) -> None:
    assert Decimal(str(digits(value))) == value
    assert "E" not in str(digits(value))


def test_zero_has_no_sign() -> None:
    assert digits(Decimal("-0.00")) == "0.00"


def test_page_numbers_are_written_as_ranges() -> None:
    assert ranges([9, 3, 4, 5, 3]) == "3-5, 9"


def test_one_is_singular() -> None:
    assert (counted(1, "page"), counted(2140, "figure")) == ("1 page", "2,140 figures")


def test_marks_are_raised_where_there_is_such_a_letter() -> None:
    assert raised(("a", "12", "Q")) == "ᵃ¹²[Q]"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (Cell("n/a"), None),
        (Cell("–", quantity=Quantity("–", Decimal(0), Decimal(1), nil=True)), None),
        (Cell("(1 000)", quantity=Quantity("(1 000)", Decimal(-1000), Decimal(1))), "-1000"),
    ],
)
def test_a_text_and_a_dash_have_no_value(cell: Cell, value: str | None) -> None:
    assert cell_value(cell) == value


def test_a_box_is_set_to_a_tenth_of_a_point() -> None:
    assert coordinates(Box(72.04, 100.26, 540, -0.01)) == [72.0, 100.3, 540.0, 0.0]
    assert str(coordinates(Box(-0.01, 0, 0, 0))) == "[0.0, 0.0, 0.0, 0.0]"
    assert coordinates(None) is None
