"""What operations give of cells, and how they are written."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.operations.operation import (
    Calculated,
    Calculation,
    Summand,
    alike,
    average,
    change,
    difference,
    in_print,
    quotient,
    summed,
    written,
)
from tests.sentences import figure


def operand(*prints: str, kind: Kind = Kind.COUNT, unit: str | None = None) -> Summand:
    """Cells of one column."""
    values = (Decimal(each.replace(",", "")) for each in prints)
    quantities = (
        Quantity(each, value, Decimal(1), kind, unit=unit) for each, value in zip(prints, values, strict=True)
    )
    return Summand(tuple((CellSpot(0, row, 0), quantity) for row, quantity in enumerate(quantities)))


ONE, OTHER = operand("412"), operand("380")


@pytest.mark.parametrize(
    ("computed", "value", "formula"),
    [
        (summed(operand("1,200", "340"), plain=True), Fraction(1540), "1,200 + 340"),
        (average(operand("1,200", "340"), 2, plain=True), Fraction(770), "(1,200 + 340) ÷ 2"),
        (difference(Calculation.DIFFERENCE, OTHER, ONE, plain=True, ordered=False), Fraction(32), "412 − 380"),
        (change(ONE, OTHER, plain=True, ordered=True), Fraction(160, 19), "(412 − 380) ÷ 380"),
        (quotient(Calculation.SHARE, OTHER, operand("760"), plain=True), Fraction(50), "380 ÷ 760"),
        (quotient(Calculation.RATIO, operand("760"), OTHER, plain=True), Fraction(2), "760 ÷ 380"),
    ],
)
def test_an_operation_has_a_value_and_is_written_as_a_person_would(
    computed: Calculated, value: Fraction, formula: str
) -> None:
    assert (computed.value, computed.range, computed.formula) == (value, Interval.exactly(value), formula)


def test_of_many_addends_only_some_are_spelled_out() -> None:
    assert operand("1", "2", "3", "4", "5", "6", "7").text == "1 + 2 + 3 + 4 + 5 + … + 7"


def test_a_change_rises_or_falls_where_it_is_known_which_figure_is_the_base() -> None:
    rise, fall, unknown = (
        difference(Calculation.DIFFERENCE, one, other, plain=True, ordered=ordered)
        for one, other, ordered in ((ONE, OTHER, True), (OTHER, ONE, True), (ONE, OTHER, False))
    )
    assert [rise.sign, fall.sign, unknown.sign] == [1, -1, 0]


def test_a_change_knows_what_the_other_base_gives() -> None:
    assert change(operand("150"), operand("100"), plain=True, ordered=True) == Calculated(
        Calculation.CHANGE,
        (operand("150"), operand("100")),
        Interval.exactly(50),
        plain=True,
        ordered=True,
        other_base=Interval.exactly(Fraction(100, 3)),
    )


@pytest.mark.parametrize("whole", ["0", "-5"])
def test_nothing_is_a_share_or_a_change_of_nothing_or_less(whole: str) -> None:
    assert quotient(Calculation.SHARE, ONE, operand(whole), plain=True) is None
    assert change(ONE, operand(whole), plain=True, ordered=True) is None


def test_percentages_and_currencies_go_with_their_like() -> None:
    percent, euros = operand("5", kind=Kind.PERCENTAGE), operand("5", kind=Kind.AMOUNT, unit="EUR")
    assert [alike([ONE, each]) for each in (OTHER, percent, euros)] == [True, False, False]


def test_what_comes_out_is_printed_as_precisely_as_the_text_does() -> None:
    rate = change(ONE, OTHER, plain=True, ordered=True)
    assert rate is not None
    said, points = figure("It rose by 84.2 per cent."), figure("It rose by 84.2 percentage points.")
    assert (in_print(rate, said), written(rate, said)) == (Decimal("8.4"), "8.4 per cent")
    assert written(rate, points) == "8.4 percentage points"
    assert written(summed(operand("1,200", "340"), plain=True), figure("They took 1,450.")) == "1,540"
