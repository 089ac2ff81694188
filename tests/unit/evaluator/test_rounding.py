"""Verdicts at the precision that is printed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.evaluator.arithmetic import Added, Computed, Operand, read
from checker.evaluator.rounding import chance, judge
from checker.model.place import Place
from checker.model.quantity import Kind, Quantity
from checker.model.report import Verdict
from checker.model.rule import Number, Tolerance


def figure(text: str, kind: Kind = Kind.AMOUNT, scale: int = 1, cell: int = 0) -> Operand:
    value = Decimal(text)
    quantity = Quantity(text, value, Decimal(1).scaleb(int(value.as_tuple().exponent)), kind, Decimal(scale))
    return Operand((0, cell, 0), quantity, text, Place(text), "table 1")


def verdict(found: Operand, expected, operator: str = "=") -> Verdict:
    return judge(operator, read(found), read(expected), Tolerance.ROUNDING)


def total(*texts: str, kind: Kind = Kind.AMOUNT) -> Added:
    return Added(tuple(figure(text, kind, cell=index) for index, text in enumerate(texts)), "rows")


def test_rounding_is_not_an_inconsistency():
    assert verdict(figure("1474711"), total("1474000", "300", "410")) is Verdict.ROUNDING


def test_counts_are_exact():
    assert verdict(figure("57", Kind.COUNT), total("35", "21", kind=Kind.COUNT)) is Verdict.DISAGREED


def test_a_difference_beyond_all_roundings_disagrees():
    assert verdict(figure("10"), total("4", "4")) is Verdict.DISAGREED


def test_the_widest_rounding_of_three_figures_is_unlikely():
    assert verdict(figure("14"), total("4", "4", "4")) is Verdict.UNLIKELY


def test_where_rounding_is_announced_no_chance_is_too_rare():
    figures = read(figure("14")), read(total("4", "4", "4"))
    beyond = read(figure("15")), figures[1]
    verdicts = [judge("=", *each, Tolerance.ROUNDING, announced=True) for each in (figures, beyond)]
    assert verdicts == [Verdict.ROUNDING, Verdict.DISAGREED]


def test_four_figures_may_be_two_off_by_chance():
    assert verdict(figure("18"), total("4", "4", "4", "4")) is Verdict.ROUNDING


def test_ten_figures_are_hardly_three_off_by_chance():
    assert verdict(figure("1048"), total(*map(str, range(100, 110)))) is Verdict.UNLIKELY


def test_a_percentage_is_a_hundredth():
    quotient = Computed("/", figure("13065912"), figure("14540622"))
    assert verdict(figure("89.9", Kind.PERCENTAGE), quotient) is Verdict.HELD
    assert verdict(figure("98.9", Kind.PERCENTAGE), quotient) is Verdict.DISAGREED


def test_a_quotient_of_rounded_figures_holds_by_rounding():
    quotient = Computed("/", figure("2.1"), figure("9.0"))
    assert verdict(figure("23.4", Kind.PERCENTAGE), quotient) is Verdict.ROUNDING


def test_thousands_and_single_units_are_compared_at_their_scale():
    assert verdict(figure("67935.3", scale=1000), figure("67935274")) is Verdict.HELD
    assert verdict(figure("67935.3", scale=1000), figure("67835274")) is Verdict.DISAGREED


def test_a_number_of_the_rule_counts_in_the_unit_of_its_figure():
    assert verdict(figure("99.9", Kind.PERCENTAGE), Number(Decimal(100)), "<=") is Verdict.HELD
    assert verdict(figure("100.2", Kind.PERCENTAGE), Number(Decimal(100)), "<=") is Verdict.DISAGREED


@pytest.mark.parametrize(
    ("operator", "left", "right", "expected"),
    [
        ("<=", "9", "9", Verdict.HELD),
        ("<=", "11", "9", Verdict.DISAGREED),
        ("<", "9", "9", Verdict.DISAGREED),
        (">=", "9", "11", Verdict.DISAGREED),
        (">", "11", "9", Verdict.HELD),
    ],
)
def test_counts_are_compared_exactly(operator, left, right, expected):
    assert verdict(figure(left, Kind.COUNT), figure(right, Kind.COUNT), operator) is expected


def test_amounts_that_may_be_equal_are_not_called_greater():
    assert verdict(figure("9.1"), figure("9.0"), "<=") is Verdict.ROUNDING
    assert verdict(figure("9.2"), figure("9.0"), "<=") is Verdict.DISAGREED


def test_the_chance_of_one_rounding_is_what_is_left_of_its_width():
    assert chance([Fraction(1)], Fraction(1, 4)) == Fraction(1, 2)


def test_the_chance_of_two_roundings_is_that_of_their_triangle():
    assert chance([Fraction(1), Fraction(1)], Fraction(1, 2)) == Fraction(1, 4)


def test_no_roundings_reach_beyond_their_widths():
    assert chance([Fraction(1)] * 3, Fraction(3, 2)) == 0
    assert chance([], Fraction(1)) == 0
