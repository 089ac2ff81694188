"""Sums, differences, products and quotients of printed figures, on the ranges that they stand for."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import (
    Added,
    Bound,
    Computed,
    Operand,
    Result,
    Undecided,
    read,
    signed,
    summed,
)
from checker.model.interval import Interval
from checker.model.place import Place
from checker.model.rule import Number
from tests.figures import quantity


def figure(printed: str, row: int = 0) -> Operand:
    return Operand((0, row, 0), quantity(printed), f"Row {row}", Place(f"row {row}"), "table 1")


FIRST, SECOND, THIRD = figure("2.1"), figure("9.0", 1), figure("-3.4", 2)
THOUSANDS = Operand((0, 3, 0), replace(quantity("2.1"), scale=Decimal(1000)), "Row 3", Place("row 3"), "table 1")
SHARE = figure("7.0%", 4)
TWO = Number(Decimal(2))
TENTH = Fraction(1, 10)


def between(low: str, high: str) -> Interval:
    return Interval(Fraction(low), Fraction(high))


def come_to(expression: Bound) -> tuple[Interval, Fraction, tuple[Fraction, ...] | None, Fraction]:
    result = read(expression)
    assert isinstance(result, Result)
    return result.interval, result.value, result.roundings, result.unit


@pytest.mark.parametrize(
    ("operator", "interval", "value", "roundings"),
    [
        ("+", between("11.0", "11.2"), "11.1", (TENTH, TENTH)),
        ("-", between("-7.0", "-6.8"), "-6.9", (TENTH, TENTH)),
        ("*", between("18.3475", "19.4575"), "18.9", None),
        ("/", between("205/905", "215/895"), "21/90", None),
    ],
)
def test_a_result_lies_between_the_ends_of_what_the_figures_stand_for(operator, interval, value, roundings) -> None:
    assert come_to(Computed(operator, FIRST, SECOND)) == (interval, Fraction(value), roundings, 1)


@pytest.mark.parametrize(
    ("expression", "interval", "value", "roundings"),
    [
        (Computed("*", FIRST, TWO), between("4.1", "4.3"), "4.2", (2 * TENTH,)),
        (Computed("*", TWO, FIRST), between("4.1", "4.3"), "4.2", (2 * TENTH,)),
        (Computed("*", THIRD, Number(Decimal(-2))), between("6.7", "6.9"), "6.8", (2 * TENTH,)),
        (Computed("*", FIRST, Number(Decimal(0))), between("0", "0"), "0", ()),
        (Computed("/", FIRST, TWO), between("1.025", "1.075"), "1.05", (TENTH / 2,)),
        (Computed("/", TWO, FIRST), between("200/215", "200/205"), "200/210", None),
    ],
)
def test_a_number_of_the_rule_stretches_the_rounding_of_a_figure(expression, interval, value, roundings) -> None:
    assert come_to(expression) == (interval, Fraction(value), roundings, 1)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((FIRST, SECOND), (between("11.0", "11.2"), Fraction("11.1"), (TENTH, TENTH), 1)),
        ((THOUSANDS, FIRST), (between("2052.05", "2152.15"), Fraction("2102.1"), (Fraction(100), TENTH), 1000)),
        ((SHARE,), (between("0.0695", "0.0705"), Fraction("0.07"), (Fraction("0.001"),), Fraction("0.01"))),
        ((), (between("0", "0"), 0, (), 1)),
    ],
)
def test_a_total_is_counted_in_the_unit_of_its_first_part(parts: tuple[Operand, ...], expected: object) -> None:
    assert come_to(Added(parts, "rows")) == expected


@pytest.mark.parametrize(
    ("expression", "interval"),
    [
        (Computed("+", Computed("/", SECOND, TWO), FIRST), between("6.525", "6.675")),
        (Computed("-", FIRST, Computed("*", SECOND, SECOND)), between("-79.8525", "-77.9525")),
        (Computed("-", Added((FIRST, SECOND), "rows"), THIRD), between("14.35", "14.65")),
        (Computed("+", Computed("max", FIRST, SECOND), TWO), between("10.95", "11.05")),
    ],
)
def test_the_range_of_a_sum_is_as_wide_as_those_of_its_parts(expression: Bound, interval: Interval) -> None:
    assert come_to(expression)[0] == interval


@pytest.mark.parametrize(("part", "value"), [(FIRST, "4.1"), (THOUSANDS, "4100"), (SHARE, "0.09")])
def test_a_number_of_the_rule_is_taken_in_the_unit_of_the_total_beside_it(part: Operand, value: str) -> None:
    total = Added((part,), "rows")
    sums = [read(Computed("+", total, TWO)), read(Computed("+", TWO, total))]
    assert [each.value for each in sums if isinstance(each, Result)] == [Fraction(value)] * 2


def test_a_figure_that_is_taken_off_twice_is_added() -> None:
    expression = Computed("-", FIRST, Computed("-", SECOND, THIRD))
    assert signed(expression) == ((FIRST, 1), (SECOND, -1), (THIRD, 1))
    assert signed(Computed("-", FIRST, Added((SECOND, THIRD), "rows"))) == ((FIRST, 1), (SECOND, -1), (THIRD, -1))


@pytest.mark.parametrize(
    "expression",
    [
        Computed("*", FIRST, SECOND),
        Computed("+", FIRST, Computed("/", SECOND, THIRD)),
        Computed("-", Computed("*", FIRST, TWO), SECOND),
        Computed("-", TWO, FIRST),
    ],
)
def test_the_figures_of_what_is_more_than_a_sum_have_no_signs(expression: Bound) -> None:
    assert signed(expression) is None


def test_a_figure_that_stands_ten_times_among_the_parts_was_rounded_once() -> None:
    once = [figure(printed, row) for row, printed in enumerate(("0.413", "0.286", *["0.001"] * 10))]
    nine, ten = (read(Added(tuple(once[: 2 + often]), "rows")) for often in (9, 10))
    assert isinstance(nine, Result) and isinstance(ten, Result)
    assert sorted(nine.roundings or ()) == [Fraction(1, 1000)] * 11
    assert sorted(ten.roundings or ()) == [*[Fraction(1, 1000)] * 2, Fraction(10, 1000)]


def test_what_is_taken_off_nothing_is_below_zero() -> None:
    taken_off = read(summed([(-1, figure("5")), (-1, figure("7", 1))]))
    assert isinstance(taken_off, Result) and taken_off.value == -12


def test_a_divisor_that_may_be_zero_decides_nothing() -> None:
    assert read(Computed("/", FIRST, figure("0"))) == Undecided("what it is divided by may be zero")
