"""Ranges, and arithmetic with them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.model.interval import Interval


def between(low: str, high: str) -> Interval:
    return Interval(Fraction(low), Fraction(high))


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (between("1", "2") + between("10", "20"), between("11", "22")),
        (between("1", "2") - between("10", "20"), between("-19", "-8")),
        (-between("1", "2"), between("-2", "-1")),
        (between("-1", "2") * between("-3", "5"), between("-6", "10")),
        (between("1", "2") / between("-4", "-2"), between("-1", "-1/4")),
        (between("1", "2").widened(Decimal("0.2")), between("0.8", "2.2")),
        (Interval.around(Decimal("2.4"), Decimal("0.05")), between("2.35", "2.45")),
        (Interval.exactly(7), between("7", "7")),
    ],
)
def test_arithmetic_gives_the_range_of_all_results(result: Interval, expected: Interval) -> None:
    assert result == expected


@pytest.mark.parametrize(("low", "high"), [("-1", "1"), ("0", "1"), ("-1", "0"), ("0", "0")])
def test_a_range_that_holds_zero_divides_nothing(low: str, high: str) -> None:
    with pytest.raises(ZeroDivisionError) as refusal:
        between("1", "2") / between(low, high)
    assert str(refusal.value) == "the divisor's range holds zero"


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (between("1", "2"), between("2", "3"), True),
        (between("1", "3"), between("2", "2"), True),
        (between("1", "2"), between("2.0001", "3"), False),
    ],
)
def test_ranges_meet_where_one_value_lies_in_both(one: Interval, other: Interval, meet: bool) -> None:
    assert one.meets(other) is meet
    assert other.meets(one) is meet


def test_a_third_is_a_third() -> None:
    assert (Interval.exactly(1) / Interval.exactly(3)).middle == Fraction(1, 3)
