"""The terms and rules that the blocks of a file become."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.errors import RuleError
from checker.model.rule import Loop, Scope, Tolerance
from checker.rulebook import parse
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
    assert rule(f"for each {written}").loop == loop


@pytest.mark.parametrize(
    ("written", "tolerance", "slack"),
    [
        ("", Tolerance.ROUNDING, "0"),
        ("within rounding", Tolerance.ROUNDING, "0"),
        ("exactly", Tolerance.EXACT, "0"),
        ("within 0.2", Tolerance.SLACK, "0.2"),
    ],
)
def test_a_rule_says_how_closely_figures_must_agree(written: str, tolerance: Tolerance, slack: str) -> None:
    found = rule(f"expect total = sum of rows {written}")
    assert (found.tolerance, found.slack) == (tolerance, Decimal(slack))


def test_a_title_may_quote() -> None:
    assert rule('title "The “total” is wrong"').title == "The “total” is wrong"


def test_a_language_of_a_term_may_take_several_lines() -> None:
    text = 'term x\n  en "one"\n    "two"\n  zh "一"\n  en "th*" "*ree"\n'
    assert parse(text, "x.term").terms["x"].words == {"en": ("one", "two", "th*", "*ree"), "zh": ("一",)}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(
            HEAD,
            shown(
                '1:6: rule "x" has no line that begins with "expect"',
                "rule x",
                "     ^",
                "Add one, such as: expect total = sum of rows",
            ),
            id="no expect",
        ),
        pytest.param(
            "rule x\n  expect total = 1\n",
            shown(
                '1:6: rule "x" has no line that begins with "in"',
                "rule x",
                "     ^",
                "Add one, such as: in tables with rows total",
            ),
            id="no in",
        ),
        pytest.param(
            HEAD + "  severity fatal\n  expect total = 1\n",
            shown('3:12: expected "error", "warning" or "note", not "fatal"', "  severity fatal", "           ^"),
            id="unknown severity",
        ),
        pytest.param(
            HEAD + "  severity eror\n  expect total = 1\n",
            shown(
                '3:12: expected "error", "warning" or "note", not "eror"',
                "  severity eror",
                "           ^",
                'Did you mean "error"?',
            ),
            id="misspelt severity",
        ),
        pytest.param(
            HEAD + "  severity error\n  severity note\n  expect total = 1\n",
            shown('4:3: rule "x" has a second "severity"; the first stands in line 3', "  severity note", "  ^"),
            id="clause twice",
        ),
        pytest.param(
            'term a\n  eng "a"\n',
            shown(
                '2:3: expected a language (ar, en, es, fr, ru or zh), not "eng"',
                '  eng "a"',
                "  ^",
                'Did you mean "en"?',
            ),
            id="unknown language",
        ),
        pytest.param(
            "term a\n",
            shown('1:6: term "a" has no words', "term a", "     ^", 'Add a line such as: en "total"'),
            id="term without words",
        ),
        pytest.param(
            'term a\n  en " "\n',
            shown("2:6: there are no words between these quotation marks", '  en " "', "     ^"),
            id="empty word",
        ),
        pytest.param(
            'term a\n  en "a*b"\n',
            shown(
                '2:6: "*" may stand only at the beginning or the end of a word',
                '  en "a*b"',
                "     ^",
            ),
            id="wildcard in the middle",
        ),
    ],
)
def test_a_block_that_lacks_a_clause_or_says_it_wrongly_is_shown_with_its_place(text: str, message: str) -> None:
    assert told(text) == message


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("check celandar-dates", 'there is no check "celandar-dates"'),
        ('check calendar-dates with falt "weekday"', 'the check "calendar-dates" has no option "falt"'),
        ('check calendar-dates with fault "monday"', 'expected "impossible", "weekday" or "backwards", not "monday"'),
    ],
)
def test_a_check_and_its_options_must_be_known(written: str, message: str) -> None:
    assert told(f"rule x\n  in documents\n  {written}\n").splitlines()[0].partition(": ")[2] == message


@pytest.mark.parametrize(("depth", "written"), [(95, True), (96, False)])
def test_what_is_nested_more_deeply_than_anyone_reads_is_no_rule(depth: int, written: bool) -> None:
    text = "rule a-total-differs\n  in tables with rows total\n  expect total = " + "- " * depth + "spent\n"
    if written:
        assert len(parse(text, "a.rule").rules) == 1
        return
    with pytest.raises(RuleError) as error:
        parse(text, "a.rule")
    assert error.value.message == "this is nested more than 100 deep; write it as several rules"
