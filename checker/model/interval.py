"""Exact arithmetic on the ranges that printed figures stand for.

A figure printed with last digit of step s stands for [v - s/2, v + s/2] (after XBRL Calculations 1.1). End points are
fractions, so no operation rounds.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from msgspec import Struct


class Interval(Struct, frozen=True):
    """All values between `low` and `high`, both included."""

    low: Fraction
    high: Fraction

    @classmethod
    def exactly(cls, value: Decimal | int | Fraction) -> Interval:
        """The interval that holds one value only."""
        point = Fraction(value)
        return cls(point, point)

    @classmethod
    def around(cls, value: Decimal | Fraction, slack: Decimal | Fraction) -> Interval:
        """All values no further than `slack` from `value`."""
        middle, reach = Fraction(value), Fraction(slack)
        return cls(middle - reach, middle + reach)

    @property
    def middle(self) -> Fraction:
        """The value in the middle, which is the one that the printed figures give."""
        return (self.low + self.high) / 2

    def meets(self, other: Interval) -> bool:
        """Whether one value lies in both."""
        return self.low <= other.high and other.low <= self.high

    def widened(self, slack: Decimal | Fraction) -> Interval:
        """This interval with `slack` more on either side."""
        more = Fraction(slack)
        return Interval(self.low - more, self.high + more)

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        corners = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(corners), max(corners))

    def __truediv__(self, other: Interval) -> Interval:
        """The quotient; raises ZeroDivisionError where the divisor's range holds zero."""
        if other.low <= 0 <= other.high:
            raise ZeroDivisionError("the divisor's range holds zero")
        return self * Interval(1 / other.high, 1 / other.low)
