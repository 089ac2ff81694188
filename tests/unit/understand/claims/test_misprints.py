"""Figures that one slip turns into each other, and figures that none does."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.mentions import mentions
from checker.understand.claims.misprints import Shown, is_misprint, is_slip, shown, traces


def figure(text: str) -> Shown:
    (found,) = mentions(f"It is {text}.", LANGUAGES["en"])
    return shown(found)


SLIPS = [
    ("0.863", "0.883"),
    ("348", "384"),
    ("30.7 per cent", "36.7 per cent"),
    ("1,400", "1,470"),
    ("1,400", "1,407"),
    ("$5.7 million", "$5.7 billion"),
    ("$5.7 million", "$57 million"),
    ("12,345", "1,234"),
]
DIFFERENT = [
    ("348", "483"),
    ("348", "357"),
    ("$5.7 million", "$570 million"),
    ("1,234", "234"),
    ("12,345", "123"),
    ("348", "1,000,000"),
]


@pytest.mark.parametrize(("one", "other"), SLIPS)
def test_a_digit_or_two_in_a_wrong_order_or_one_lost_or_the_scale_is_one_slip(one: str, other: str) -> None:
    assert is_misprint(figure(one), figure(other))
    assert is_misprint(figure(other), figure(one))


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_more_than_one_slip_makes_another_figure(one: str, other: str) -> None:
    assert not is_misprint(figure(one), figure(other))
    assert not is_misprint(figure(other), figure(one))


@pytest.mark.parametrize(("one", "other"), SLIPS)
def test_figures_that_one_slip_parts_have_a_trace_in_common(one: str, other: str) -> None:
    assert set(traces(figure(one))) & set(traces(figure(other)))


def test_figures_that_no_slip_connects_mostly_have_none() -> None:
    assert not set(traces(figure("348"))) & set(traces(figure("921")))


def test_a_digit_is_lost_where_three_other_digits_at_least_remain_of_five() -> None:
    assert [is_misprint(figure("12,345"), figure(short)) for short in ("1,245", "124.5")] == [True, False]
    assert [is_misprint(figure("1,234"), figure(short)) for short in ("123", "234")] == [False, False]


@pytest.mark.parametrize(("text", "digits"), [("$1,400,000", "14"), ("0.0305", "305"), ("5.70", "57"), ("305", "305")])
def test_noughts_at_both_ends_are_no_digits(text: str, digits: str) -> None:
    assert figure(text)[0] == digits


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [(1683, 1663, True), (1683, 1863, True), (1683, 1683, True), (12, 120, False), (25, 48, False), (123, 321, True)],
)
def test_a_slip_is_one_digit_or_a_swap(one: int, other: int, expected: bool) -> None:
    assert is_slip(one, other) is expected
