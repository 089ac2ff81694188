"""Figures of the prose, how far their hedges reach, and their parts in a claim."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from checker.model.claim import Claim, Form, Hedge, Mention, Role, rounded_to
from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity


def mention(text: str, hedge: Hedge | None = None, kind: Kind = Kind.AMOUNT, scale: int = 1, start: int = 0) -> Mention:
    value = Decimal(text)
    step = Decimal(1).scaleb(int(value.as_tuple().exponent))
    return Mention(Quantity(text, value, step, kind, Decimal(scale)), 0, start, start + len(text), hedge=hedge)


@pytest.mark.parametrize(
    ("figure", "low", "high"),
    [
        (mention("66.8", scale=1_000_000), "66750000", "66850000"),
        (mention("60", kind=Kind.COUNT), "60", "60"),
        (mention("60", Hedge.ABOUT, Kind.COUNT), "55", "65"),
        (mention("65", Hedge.ABOUT), "64.5", "65.5"),
        (mention("60", Hedge.OVER, Kind.COUNT), "60", "160"),
        (mention("60", Hedge.OVER), "59.5", "160"),
        (mention("60", Hedge.NEARLY, Kind.COUNT), "50", "60"),
        (mention("60", Hedge.NEARLY), "50", "60.5"),
        (mention("60", Hedge.UP_TO), "0", "60.5"),
        (mention("-60", Hedge.UP_TO), "-60", "-59.5"),
    ],
)
def test_a_hedge_widens_what_a_figure_stands_for(figure: Mention, low: str, high: str) -> None:
    assert figure.interval == Interval(Fraction(low), Fraction(high))


def test_the_step_of_a_hedged_figure_is_that_of_its_last_digit_that_is_no_zero() -> None:
    assert (mention("6700").step, mention("6700", Hedge.ABOUT).step) == (1, 100)
    assert mention("66.8", scale=1_000_000).step == 100_000


@pytest.mark.parametrize(("value", "worth"), [("6700", "100"), ("6.7", "0.1"), ("-300", "100"), ("0", "1")])
def test_a_figure_is_rounded_to_its_last_digit_that_is_no_zero(value: str, worth: str) -> None:
    assert rounded_to(Decimal(value)) == Decimal(worth)


WHOLE, FIRST, SECOND, RATE = (mention(text, start=at) for at, text in enumerate(("10", "4", "6", "40")))


def test_the_figures_of_a_claim_are_asked_for_by_their_roles() -> None:
    claim = Claim(Form.BREAKDOWN, ((Role.PART, SECOND), (Role.WHOLE, WHOLE), (Role.PART, FIRST)))
    assert (claim.one(Role.WHOLE), claim.one(Role.RATE)) == (WHOLE, None)
    assert claim.all(Role.PART) == (SECOND, FIRST)
    assert claim.mentions == (WHOLE, FIRST, SECOND)


@pytest.mark.parametrize(
    ("form", "anchor"),
    [(Form.SHARE, RATE), (Form.BREAKDOWN, WHOLE), (Form.PORTION, FIRST), (Form.CHANGE, RATE)],
)
def test_a_claim_is_told_by_the_figure_that_no_other_of_its_form_has(form: Form, anchor: Mention) -> None:
    claim = Claim(form, ((Role.RATE, RATE), (Role.WHOLE, WHOLE), (Role.PART, FIRST)))
    assert claim.anchor == anchor
