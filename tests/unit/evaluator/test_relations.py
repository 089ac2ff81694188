"""One rule at one place: what it compares, and what came of it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import Computed, Operand
from checker.evaluator.relations import CUT_OFF, Relation, judge_relation, names_in, to_step
from checker.model.place import Place
from checker.model.report import Verdict
from checker.model.rule import Rule
from checker.rulebook import parse
from tests.figures import quantity, total

SHARE = "rule share-differs\n  in tables with columns approved, spent, balance\n  expect spent = balance / approved\n"


def rule(text: str) -> Rule:
    (found,) = parse(text, "test.rule").rules
    return found


def figure(printed: str, row: int) -> Operand:
    read = quantity(printed)
    read = replace(read, nil=not read.value)
    return Operand((0, row, 0), read, f"Row {row}", Place(f"row {row}"), "table 1")


def quotient(printed: str, above: str, below: str) -> Relation:
    """A printed figure held against the quotient of two others."""
    target = figure(printed, 0)
    return Relation(rule(SHARE), "=", target, Computed("/", figure(above, 1), figure(below, 2)), target)


def verdict(relation: Relation) -> tuple[Verdict, str] | None:
    judged = judge_relation(relation)
    return (judged.verdict, judged.reason) if judged else None


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("58.0%", (Verdict.HELD, "")),
        ("57.9%", (Verdict.UNLIKELY, CUT_OFF)),
        ("57.8%", (Verdict.DISAGREED, "")),
        ("58.1%", (Verdict.DISAGREED, "")),  # what is cut off is too small
        ("-57.9%", (Verdict.DISAGREED, "")),
    ],
)
def test_a_percentage_without_the_digits_that_round_it_up_was_cut_off(printed: str, found: tuple[Verdict, str]) -> None:
    """23,186 of 40,000 are 57.965 per cent."""
    assert verdict(quotient(printed, "23186", "40000")) == found


def test_what_is_below_zero_is_cut_off_towards_it() -> None:
    cut, beyond = (verdict(quotient(printed, "-23186", "40000")) for printed in ("-57.9%", "-58.1%"))
    assert (cut, beyond) == ((Verdict.UNLIKELY, CUT_OFF), (Verdict.DISAGREED, ""))


def test_a_sum_is_never_cut_off() -> None:
    assert verdict(total(56, 35, 22)) == (Verdict.DISAGREED, "")


@pytest.mark.parametrize(
    ("figures", "found"),
    [
        (("0", "0", "0"), None),
        (("0", "3", "4"), (Verdict.UNCHECKED, "a dash stands where a figure would be expected")),
        (("4", "3", "0"), (Verdict.UNCHECKED, "what it is divided by may be zero")),
        (("0", "3", "0"), None),
    ],
)
def test_dashes_decide_nothing(figures: tuple[str, str, str], found: tuple[Verdict, str] | None) -> None:
    assert verdict(quotient(*figures)) == found


def test_a_rule_asks_for_the_names_of_its_expression_and_those_that_only_its_scope_has() -> None:
    written = rule(
        "rule rest-differs\n  in tables with columns approved, spent, balance, filled\n"
        "  expect balance = approved of total - spent\n"
    )
    assert set(names_in(written, written.scope.columns)) == {
        ("balance",),
        ("approved", "total"),
        ("spent",),
        ("filled",),
    }


@pytest.mark.parametrize(
    ("value", "step", "rounded"),
    [("2.45", "0.1", "2.5"), ("-2.45", "0.1", "-2.5"), ("2.449", "0.1", "2.4"), ("1450", "100", "1500")],
)
def test_halves_are_rounded_away_from_zero(value: str, step: str, rounded: str) -> None:
    assert to_step(Fraction(value), Decimal(step)) == Decimal(rounded)


def test_a_result_that_would_look_the_same_is_shown_with_more_digits() -> None:
    """23,186 of 40,000 are 57.965 per cent."""
    assert quotient("58.0%", "23186", "40000").results == (Decimal("58.0"), Decimal("57.97"))
