"""Which columns can stand in a relation at all."""

from __future__ import annotations

import pytest

from checker.evaluator.kinds import kinds_agree
from checker.model.quantity import Kind
from checker.model.table import Column, Table
from checker.rulebook import parse

NAMES = ("approved", "spent", "balance")
C, A, P = Kind.COUNT, Kind.AMOUNT, Kind.PERCENTAGE


def agree(expected: str, *kinds: Kind) -> bool:
    """Whether columns of these kinds, approved, spent and balance, may be what a rule expects."""
    (rule,) = parse(f"rule a\n  in tables with columns {', '.join(NAMES)}\n  expect {expected}\n", "test.rule").rules
    table = Table(tuple(Column((name,), kind=kind) for name, kind in zip(NAMES, kinds, strict=True)), ())
    return kinds_agree(rule, {(name,): index for index, name in enumerate(NAMES)}, table)


@pytest.mark.parametrize(
    ("kinds", "fit"), [((A, A, A), True), ((C, A, C), True), ((P, P, P), True), ((A, P, A), False), ((A, A, P), False)]
)
def test_percentages_are_added_to_percentages_alone(kinds: tuple[Kind, ...], fit: bool) -> None:
    assert agree("balance = approved - spent", *kinds) is fit


@pytest.mark.parametrize(
    ("kinds", "fit"), [((A, A, P), True), ((C, C, P), True), ((A, A, A), False), ((P, P, A), True), ((P, P, P), True)]
)
def test_the_quotient_of_two_like_figures_is_a_percentage(kinds: tuple[Kind, ...], fit: bool) -> None:
    assert agree("balance = spent / approved", *kinds) is fit


@pytest.mark.parametrize("kinds", [(A, P, A), (P, P, P), (A, A, P)])
def test_a_product_may_be_anything(kinds: tuple[Kind, ...]) -> None:
    assert agree("balance = spent * approved", *kinds)
