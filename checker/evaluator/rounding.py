"""Whether figures agree as far as rounding lets one say (after XBRL Calculations 1.1).

They disagree only when the range that the figures give and the range that is printed do not meet. Where they meet but
the digits differ, the chance is computed, exactly, that honest roundings add up to that much (Irwin-Hall); below
1 in 200 the agreement is called unlikely.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from itertools import product
from math import comb, factorial, lcm

from checker.evaluator.arithmetic import Result, in_unit_of
from checker.model.report import Verdict
from checker.model.rule import Tolerance

UNLIKELY = Fraction(1, 200)  #: rarer roundings are called unlikely [decision 0003]


def judge(
    operator: str,
    found: Result,
    expected: Result,
    tolerance: Tolerance,
    slack: Decimal = Decimal(0),
    announced: bool = False,
) -> Verdict:
    """How a printed figure stands to what the others give; `slack` counts in the unit in which it is printed, or in
    hundredths of what they give.

    Where it was `announced` that figures are rounded, no chance is too rare.
    """
    found, expected = in_unit_of(found, expected), in_unit_of(expected, found)
    if tolerance is not Tolerance.ROUNDING:
        allowed = Fraction(slack) * (abs(expected.value) / 100 if tolerance is Tolerance.PERCENT else found.unit)
        return Verdict.HELD if _within(operator, found.value, expected.value, allowed) else Verdict.DISAGREED
    if operator == "=":
        return _equal(found, expected, announced)
    return _ordered(operator, found, expected)


def _within(operator: str, found: Fraction, expected: Fraction, allowed: Fraction) -> bool:
    over = expected - found if operator[0] == ">" else found - expected
    if operator == "=":
        return abs(over) <= allowed
    return over <= allowed if operator.endswith("=") else over < allowed or over < 0


def _ordered(operator: str, found: Result, expected: Result) -> Verdict:
    if _within(operator, found.value, expected.value, Fraction(0)):
        return Verdict.HELD
    low, high = (found, expected) if operator[0] == "<" else (expected, found)
    touching = low.interval.low == high.interval.high and "=" not in operator
    beyond = low.interval.low > high.interval.high
    return Verdict.DISAGREED if beyond or touching else Verdict.ROUNDING


def _equal(found: Result, expected: Result, announced: bool) -> Verdict:
    if found.value == expected.value:
        return Verdict.HELD
    if not found.interval.meets(expected.interval):
        return Verdict.DISAGREED
    half = (found.interval.high - found.interval.low) / 2
    gap = abs(found.value - expected.value) - half
    if gap <= 0:
        return Verdict.HELD
    if announced or expected.roundings is None or found.roundings is None:
        return Verdict.ROUNDING
    return Verdict.UNLIKELY if chance(expected.roundings, gap) < UNLIKELY else Verdict.ROUNDING


def chance(roundings: Iterable[Fraction], gap: Fraction) -> Fraction:
    """The probability that independent roundings of these widths add up to `gap` or more, either way."""
    widths = [width for width in roundings if width]
    if gap <= 0:
        return Fraction(1)
    reach = sum(widths, Fraction(0)) / 2 - gap
    if reach <= 0:
        return Fraction(0)
    scale = lcm(reach.denominator, *(width.denominator for width in widths))
    return 2 * _corner([int(width * scale) for width in widths], int(reach * scale))


def _corner(widths: list[int], reach: int) -> Fraction:
    """The part of a box with these edges in which the sum of the coordinates is at most `reach`."""
    size, edges = len(widths), sorted(Counter(widths).items())
    volume = 0
    for taken in product(*(range(count + 1) for _, count in edges)):
        rest = reach - sum(edge * k for (edge, _), k in zip(edges, taken, strict=True))
        if rest > 0:
            ways = 1
            for (_, count), k in zip(edges, taken, strict=True):
                ways *= comb(count, k) * (-1) ** k
            volume += ways * int(rest) ** size
    whole = factorial(size)
    for edge, count in edges:
        whole *= edge**count
    return Fraction(volume, whole)
