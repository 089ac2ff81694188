"""What the two sides of a comparison compute."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.model.rule import (
    LAST_YEAR,
    THIS_YEAR,
    Comparison,
    Expression,
    Number,
    Operation,
    Reference,
    Share,
    Side,
    Sum,
)
from tests.authors import rule


def reference(*names: str, table: str | None = None) -> Reference:
    return Reference(names, table)


def expected(text: str) -> Expression:
    """The expression on the left of "= approved"."""
    return rule(f"expect {text} = approved{' in table 9' if ' table ' in text else ''}").expect.left


def test_a_figure_is_asked_to_be_printed() -> None:
    assert rule("expect if spent > 0 then approved is printed").expect == Comparison(
        "is", reference("approved"), Side("printed")
    )


@pytest.mark.parametrize("sign", ["=", "<", ">", "<=", ">="])
def test_two_sides_are_compared(sign: str) -> None:
    assert rule(f"expect filled {sign} approved").expect.operator == sign


@pytest.mark.parametrize(
    ("written", "expression"),
    [
        ("0.25", Number(Decimal("0.25"))),
        ("-1.5", Number(Decimal("-1.5"))),
        ("-total", Operation("-", Number(Decimal(0)), reference("total"))),
        ("sum of columns", Sum("columns")),
        ("count of rows", Sum("rows", counts=True)),
        ("total of spent in table 1", reference("total", "spent", table="1")),
        ('"United Nations" of spent', reference("United Nations", "spent")),
        ("share of women in total", Share(reference("women"), reference("total"))),
        (
            "share of women in table 3 in total in table 4",
            Share(reference("women", table="3"), reference("total", table="4")),
        ),
        (
            "share of (women + men) in (filled + vacant)",
            Share(
                Operation("+", reference("women"), reference("men")),
                Operation("+", reference("filled"), reference("vacant")),
            ),
        ),
        ("spent of last year", reference("spent", LAST_YEAR)),
        ("this year", reference(THIS_YEAR)),
        ('"this year"', reference("This year")),
        ("staff-assessment", reference("staff-assessment")),
        (
            "max(women, men, total)",
            Operation("max", Operation("max", reference("women"), reference("men")), reference("total")),
        ),
        (
            "average(women, men)",
            Operation("/", Operation("+", reference("women"), reference("men")), Number(Decimal(2))),
        ),
        ("abs(net)", Operation("max", reference("net"), Operation("-", Number(Decimal(0)), reference("net")))),
    ],
)
def test_an_expression_says_what_is_computed(written: str, expression: Expression) -> None:
    assert expected(written) == expression


def test_products_bind_closer_than_sums() -> None:
    gross, net, total = reference("gross"), reference("net"), reference("total")
    assert expected("gross + net * total") == Operation("+", gross, Operation("*", net, total))
    assert expected("(gross + net) * total") == Operation("*", Operation("+", gross, net), total)


def test_what_stands_left_is_computed_first() -> None:
    gross, net, total = reference("gross"), reference("net"), reference("total")
    assert expected("gross - net - total") == Operation("-", Operation("-", gross, net), total)
    assert expected("gross / net / total") == Operation("/", Operation("/", gross, net), total)


def test_a_hyphen_joins_a_name_and_a_minus_has_spaces() -> None:
    assert expected("gross - staff-assessment") == Operation("-", reference("gross"), reference("staff-assessment"))


def test_signs_that_a_text_processor_puts_in_are_understood() -> None:
    typed = rule('title "Too many"', "expect filled <= approved - vacant")
    processed = rule("title “Too many”", "expect filled ≤ approved \u2013 vacant")
    assert (processed.title, processed.expect) == (typed.title, typed.expect)


@pytest.mark.parametrize(("loop", "side"), [("formula", "calculated"), ("repeated fact", "elsewhere")])
def test_a_side_of_a_relation_stands_for_itself(loop: str, side: str) -> None:
    expect = rule(f"for each {loop}", f"expect printed = {side}").expect
    assert expect == Comparison("=", Side("printed"), Side(side))
