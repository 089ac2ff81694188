"""Which columns may stand in a relation together."""

from __future__ import annotations

import pytest

from checker.evaluator.heads import HeadMatch, combinations_for, kinds_agree
from checker.model.quantity import Kind
from checker.model.table import Column, Table
from checker.rulebook import parse
from checker.understand.terms import Vocabulary


def column(index: int) -> HeadMatch:
    """A column whose heads say nothing but the words of the rule."""
    return HeadMatch(index, (), frozenset(), Kind.AMOUNT, frozenset())


@pytest.mark.parametrize(("offered", "looked_at"), [(400, 400), (401, 400)])
def test_four_hundred_combinations_are_looked_at_for_one_column(offered: int, looked_at: int) -> None:
    others = {("approved",): [column(index) for index in range(1, offered + 1)]}
    assert len(combinations_for(column(0), others, ("balance",), Vocabulary({}))) == looked_at


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
