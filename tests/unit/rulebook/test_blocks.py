"""The terms and rules that the blocks of a file become."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.errors import RuleError
from checker.model.rule import Comparison, Loop, Number, Reference, Scope, Tolerance
from checker.rulebook import parse
from checker.rulebook.blocks import blocks
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import tree
from tests.authors import HEAD, rule, shown, told


@pytest.mark.parametrize(
    ("written", "scope"),
    [
        ("tables", Scope("tables")),
        ("tables with columns total and rows subtotal, total", Scope("tables", ("total",), ("subtotal", "total"))),
        ("tables with columns total with rows total", Scope("tables", ("total",), ("total",))),
        ("tables with columns total and with row total", Scope("tables", ("total",), ("total",))),
        ('tables with columns "United Nations", total', Scope("tables", ("United Nations", "total"))),
        ('tables with number "3"', Scope("tables", table="3")),
        ("tables with number 24.16", Scope("tables", table="24.16")),
        ('tables with symbol "A/*" and rows total', Scope("tables", rows=("total",), symbol="A/*")),
        ("table 3", Scope("tables", table="3")),
        ('table "A.1"', Scope("tables", table="A.1")),
        ("documents", Scope("documents")),
        ('documents with symbol "A/80/*"', Scope("documents", symbol="A/80/*")),
    ],
)
def test_a_rule_says_where_it_looks(written: str, scope: Scope) -> None:
    assert rule(f"in {written}").scope == scope


@pytest.mark.parametrize(
    ("written", "loop"),
    [
        ("numeric column", Loop("numeric column")),
        ("row", Loop("row")),
        ("row shared by table 1, table 2.1", Loop("shared row", ("1", "2.1"))),
        ("row shared by table 3, table 4 and table 5", Loop("shared row", ("3", "4", "5"))),
    ],
)
def test_a_rule_says_what_it_goes_through(written: str, loop: Loop) -> None:
    expect = "expect spent in table 1 = 1" if loop.tables else "expect spent = 1"
    assert rule(f"for each {written}", expect).loop == loop


@pytest.mark.parametrize(
    ("written", "tolerance", "slack"),
    [
        ("", Tolerance.ROUNDING, "0"),
        ("within rounding", Tolerance.ROUNDING, "0"),
        ("exactly", Tolerance.EXACT, "0"),
        ("within 0.2", Tolerance.SLACK, "0.2"),
        ("within 0.2%", Tolerance.PERCENT, "0.2"),
    ],
)
def test_a_rule_says_how_closely_figures_must_agree(written: str, tolerance: Tolerance, slack: str) -> None:
    found = rule(f"expect total = sum of rows {written}")
    assert (found.tolerance, found.slack) == (tolerance, Decimal(slack))


def test_a_condition_stands_before_what_is_expected() -> None:
    found = rule("expect if vacant = 0 then vacancy-rate <= 1")
    assert (found.condition, found.expect) == (
        Comparison("=", Reference(("vacant",)), Number(Decimal(0))),
        Comparison("<=", Reference(("vacancy-rate",)), Number(Decimal(1))),
    )


def test_a_title_may_quote() -> None:
    assert rule('title "The “total” is wrong"').title == "The “total” is wrong"


def test_a_language_of_a_term_may_take_several_lines() -> None:
    text = 'term x\n  en "one"\n    "two"\n  zh "一"\n  en "th*" "*ree"\n'
    assert parse(text, "x.term").terms["x"].words == {"en": ("one", "two", "th*", "*ree"), "zh": ("一",)}


def test_a_clause_that_is_missing_is_shown_at_the_name_of_the_rule() -> None:
    assert told(HEAD) == shown(
        '1:6: rule "x" has no line that begins with "expect" [R010]',
        "rule x",
        "     ^",
        "Add one, such as: expect total = sum of rows",
    )


def test_of_a_torn_sheet_rules_are_left_out_and_terms_kept() -> None:
    sheet = RuleSheet("a.rule", "term a\nrule x\n  in tables\n")
    found = blocks(sheet, tree(sheet), torn="  severity fatl")
    assert ([str(token) for token, _ in found.terms], found.rules) == (["a"], ())


@pytest.mark.parametrize(("depth", "written"), [(95, True), (96, False)])
def test_what_is_nested_more_deeply_than_anyone_reads_is_no_rule(depth: int, written: bool) -> None:
    text = "rule a-total-differs\n  in tables\n  expect balance = " + "- " * depth + "spent\n"
    if written:
        assert len(parse(text, "a.rule").rules) == 1
        return
    with pytest.raises(RuleError) as error:
        parse(text, "a.rule")
    assert error.value.message == "this is nested more than 100 deep; write it as several rules"
