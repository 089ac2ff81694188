"""Whatever figures are printed, honest rounding is never called an error."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from checker.evaluator.arithmetic import Added, Computed, Operand, Undecided, read
from checker.evaluator.rounding import chance, judge
from checker.model.place import Place
from checker.model.quantity import Kind, Quantity
from checker.model.report import Verdict
from checker.model.rule import Tolerance

exact = st.decimals(min_value=-(10**9), max_value=10**9, places=6, allow_nan=False)
steps = st.sampled_from([Decimal("0.01"), Decimal("0.1"), Decimal(1), Decimal(1000)])
ways = st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN])
widths = st.lists(st.sampled_from([Fraction(1), Fraction(1, 10)]), min_size=1, max_size=12)


def printed(value: Decimal, step: Decimal, way: str, cell: int = 0, kind: Kind = Kind.AMOUNT) -> Operand:
    """The value as a document prints it, rounded to the step."""
    shown = (value / step).quantize(Decimal(1), way) * step
    return Operand((0, cell, 0), Quantity(str(shown), shown, step, kind), "", Place(""), "")


def verdict(found: Operand, expected: Added | Computed) -> Verdict | None:
    """What the program says; None where it cannot decide."""
    reading = read(expected)
    if isinstance(reading, Undecided):
        return None
    return judge("=", read(found), reading, Tolerance.ROUNDING)


@given(st.lists(exact, min_size=1, max_size=30), steps, steps, ways)
def test_a_total_rounded_by_itself_never_disagrees(values, step, total_step, way):
    parts = tuple(printed(value, step, way, cell) for cell, value in enumerate(values, 1))
    total = printed(sum(values, Decimal(0)), total_step, way)
    assert verdict(total, Added(parts, "rows")) is not Verdict.DISAGREED


@given(exact, exact, steps, ways)
def test_a_difference_rounded_by_itself_never_disagrees(one, other, step, way):
    difference = Computed("-", printed(one, step, way, 1), printed(other, step, way, 2))
    assert verdict(printed(one - other, step, way), difference) is not Verdict.DISAGREED


@given(exact, exact.filter(bool), steps, ways)
def test_a_percentage_rounded_by_itself_never_disagrees(part, whole, step, way):
    quotient = Computed("/", printed(part, step, way, 1), printed(whole, step, way, 2))
    share = Fraction(part) / Fraction(whole) * 1000
    tenths = round(share)
    shown = Quantity("", Decimal(tenths) / 10, Decimal("0.1"), Kind.PERCENTAGE)
    assert verdict(Operand((0, 0, 0), shown, "", Place(""), ""), quotient) is not Verdict.DISAGREED


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=20), st.integers(-5, 5).filter(bool))
def test_a_count_that_is_off_always_disagrees(values, off):
    one = Decimal(1)
    parts = tuple(printed(Decimal(v), one, ROUND_HALF_UP, cell, Kind.COUNT) for cell, v in enumerate(values, 1))
    total = printed(Decimal(sum(values) + off), one, ROUND_HALF_UP, 0, Kind.COUNT)
    assert verdict(total, Added(parts, "rows")) is Verdict.DISAGREED


@given(widths, st.fractions(0, 12, max_denominator=20))
def test_a_chance_is_a_probability_that_falls_with_the_gap(roundings, gap):
    nearer, farther = chance(roundings, gap), chance(roundings, gap + Fraction(1, 10))
    assert 0 <= farther <= nearer <= 1


@given(widths)
def test_the_chance_does_not_depend_on_the_unit(roundings):
    gap = sum(roundings) / 5
    assert chance(roundings, gap) == chance([width * 1000 for width in roundings], gap * 1000)
