"""A figure stands for all that would be printed so."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity


def between(low: str, high: str) -> Interval:
    return Interval(Fraction(low), Fraction(high))


def printed(text: str, step: str, kind: Kind = Kind.AMOUNT, nil: bool = False) -> Quantity:
    return Quantity(text, Decimal(0) if nil else Decimal(text), Decimal(step), kind, nil=nil)


@pytest.mark.parametrize(
    ("quantity", "range_"),
    [
        (printed("2.4", "0.1"), between("2.35", "2.45")),
        (printed("2.40", "0.01"), between("2.395", "2.405")),
        (printed("48000", "1000"), between("47500", "48500")),
        (printed("89.9", "0.1", Kind.PERCENTAGE), between("89.85", "89.95")),
    ],
)
def test_a_figure_stands_for_all_that_would_be_printed_so(quantity: Quantity, range_: Interval) -> None:
    assert quantity.interval == range_


def test_a_count_stands_for_itself_alone() -> None:
    assert printed("12", "1", Kind.COUNT).interval == Interval.exactly(12)


def test_a_dash_stands_for_nothing_at_all() -> None:
    assert printed("–", "1", nil=True).interval == Interval.exactly(0)


def test_a_trailing_zero_states_precision() -> None:
    coarse, fine = printed("2.4", "0.1").interval, printed("2.40", "0.01").interval
    assert coarse.low < fine.low < fine.high < coarse.high
