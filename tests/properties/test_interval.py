"""What is true of ranges and of printed figures, whatever the figures."""

from __future__ import annotations

import operator
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity

FRACTIONS = st.fractions(min_value=-(10**9), max_value=10**9, max_denominator=10**4)
STEPS = st.integers(min_value=-4, max_value=3).map(lambda power: Decimal(1).scaleb(power))
PARTS = st.fractions(min_value=0, max_value=1, max_denominator=100)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(FRACTIONS), draw(FRACTIONS)))
    return Interval(low, high)


def within(interval: Interval, part: Fraction) -> Fraction:
    """The value that lies so far from the lower end to the upper."""
    return interval.low + part * (interval.high - interval.low)


@pytest.mark.parametrize("operation", [operator.add, operator.sub, operator.mul], ids=["sum", "difference", "product"])
@given(one=intervals(), other=intervals(), first=PARTS, second=PARTS)
def test_no_result_of_two_true_values_lies_outside(
    operation: Callable[..., Interval], one: Interval, other: Interval, first: Fraction, second: Fraction
) -> None:
    result = operation(one, other)
    assert result.low <= operation(within(one, first), within(other, second)) <= result.high


@given(intervals(), intervals(), PARTS, PARTS)
def test_no_quotient_of_two_true_values_lies_outside(
    one: Interval, other: Interval, first: Fraction, second: Fraction
) -> None:
    assume(not other.low <= 0 <= other.high)
    quotient = one / other
    assert quotient.low <= within(one, first) / within(other, second) <= quotient.high


@given(intervals(), intervals())
def test_order_does_not_matter_to_sums_and_products(one: Interval, other: Interval) -> None:
    assert one + other == other + one
    assert one * other == other * one


@given(intervals(), intervals())
def test_meeting_is_mutual_and_means_that_the_difference_may_be_zero(one: Interval, other: Interval) -> None:
    difference = one - other
    assert one.meets(other) is other.meets(one) is (difference.low <= 0 <= difference.high)


@given(intervals(), FRACTIONS.map(abs))
def test_slack_only_widens(interval: Interval, slack: Fraction) -> None:
    wide = interval.widened(slack)
    assert wide.low <= interval.low
    assert wide.high >= interval.high
    assert wide.middle == interval.middle


@given(FRACTIONS, STEPS)
def test_the_value_behind_a_figure_lies_in_its_range(value: Fraction, step: Decimal) -> None:
    printed = round(value / Fraction(step)) * step
    quantity = Quantity(str(printed), printed, step)
    assert quantity.interval.meets(Interval.exactly(value))
    assert quantity.interval.high - quantity.interval.low == Fraction(step)


@given(st.lists(st.tuples(FRACTIONS, STEPS), min_size=1, max_size=12), STEPS)
def test_figures_that_were_rounded_one_by_one_never_contradict_their_total(
    values: list[tuple[Fraction, Decimal]], total_step: Decimal
) -> None:
    total = sum((value for value, _ in values), Fraction(0))
    figures = [Quantity("", round(value / Fraction(step)) * step, step).interval for value, step in values]
    printed_total = Quantity("", round(total / Fraction(total_step)) * total_step, total_step).interval
    assert sum(figures, Interval.exactly(0)).meets(printed_total)


@given(st.integers(min_value=0, max_value=10**6), st.integers(min_value=0, max_value=10**6))
def test_counts_agree_only_where_they_are_equal(one: int, other: int) -> None:
    first, second = (Quantity(str(n), Decimal(n), Decimal(1), Kind.COUNT).interval for n in (one, other))
    assert first.meets(second) is (one == other)
