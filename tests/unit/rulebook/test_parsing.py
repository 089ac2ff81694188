"""From the texts of rule files to the rules that they become."""

from __future__ import annotations

import pytest

from checker.errors import RuleError
from checker.model.rule import Comparison, Loop, Operation, Reference, Rule, Scope, Severity, Source, Sum, Term
from checker.rulebook import parse
from checker.rulebook.parsing import rulebook_of
from checker.rulebook.sheet import RuleSheet
from tests.authors import shown, told

# The sentences with which the language was asked for; they stay as they are.
FIRST_SENTENCES = """\
term approved
  en "approved budget" "apportionment" "appropriation"
  zh "核定预算" "核定"

rule percentage-spent-differs
  title    "The percentage printed is not what was spent over what was approved"
  severity error
  in       tables with columns approved, spent, percentage
  expect   percentage = spent / approved

rule column-total-differs
  in       tables with rows total
  for each numeric column
  expect   total = sum of rows

rule balance-differs
  in       tables with columns approved, spent, balance
  expect   balance = approved - spent

rule more-posts-filled-than-approved
  severity warning
  in       tables with columns approved, filled
  expect   filled <= approved

rule expenditure-totals-disagree
  in       documents with symbol "ICCD/CRIC(*)/3"
  expect   total of spent in table 1 = total of spent in table 2

rule posts-by-grade-disagree
  in       documents with symbol "ICCD/CRIC(*)/3"
  for each row shared by table 3, table 4, table 5
  expect   filled of total in table 3 + filled of total in table 4 = total in table 5
"""


def reference(*names: str, table: str | None = None) -> Reference:
    return Reference(names, table)


def test_the_first_sentences_become_the_rules_that_they_say() -> None:
    book = parse(FIRST_SENTENCES, "first.rule")
    approved, spent, balance = reference("approved"), reference("spent"), reference("balance")
    assert book.terms["approved"] == Term(
        "approved",
        {"en": ("approved budget", "apportionment", "appropriation"), "zh": ("核定预算", "核定")},
        Source("first.rule", 1),
    )
    assert book.rules == (
        Rule(
            id="percentage-spent-differs",
            title="The percentage printed is not what was spent over what was approved",
            severity=Severity.ERROR,
            scope=Scope("tables", columns=("approved", "spent", "percentage")),
            expect=Comparison("=", reference("percentage"), Operation("/", spent, approved)),
            source=Source("first.rule", 5),
        ),
        Rule(
            id="column-total-differs",
            scope=Scope("tables", rows=("total",)),
            loop=Loop("numeric column"),
            expect=Comparison("=", reference("total"), Sum("rows")),
            source=Source("first.rule", 11),
        ),
        Rule(
            id="balance-differs",
            scope=Scope("tables", columns=("approved", "spent", "balance")),
            expect=Comparison("=", balance, Operation("-", approved, spent)),
            source=Source("first.rule", 16),
        ),
        Rule(
            id="more-posts-filled-than-approved",
            severity=Severity.WARNING,
            scope=Scope("tables", columns=("approved", "filled")),
            expect=Comparison("<=", reference("filled"), approved),
            source=Source("first.rule", 20),
        ),
        Rule(
            id="expenditure-totals-disagree",
            scope=Scope("documents", symbol="ICCD/CRIC(*)/3"),
            expect=Comparison("=", reference("total", "spent", table="1"), reference("total", "spent", table="2")),
            source=Source("first.rule", 25),
        ),
        Rule(
            id="posts-by-grade-disagree",
            scope=Scope("documents", symbol="ICCD/CRIC(*)/3"),
            loop=Loop("shared row", ("3", "4", "5")),
            expect=Comparison(
                "=",
                Operation("+", reference("filled", "total", table="3"), reference("filled", "total", table="4")),
                reference("total", table="5"),
            ),
            source=Source("first.rule", 29),
        ),
    )


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n", "\ufeff"])
def test_an_empty_file_holds_no_rules(text: str) -> None:
    assert parse(text, "x.rule").rules == ()


def test_a_rule_may_use_a_term_of_any_sheet_of_the_load() -> None:
    rule = RuleSheet("a.rule", "rule x\n  in tables\n  expect sums = 1\n")
    term = RuleSheet("b.term", 'term sums\n  en "sums"\n')
    book, mistakes = rulebook_of([rule, term], {})
    assert ([each.id for each in book.rules], list(book.terms), mistakes) == (["x"], ["sums"], [])


def test_an_own_term_takes_the_place_of_a_shipped_one() -> None:
    assert parse('term total\n  en "whole"\n', "own.rule").terms["total"].words == {"en": ("whole",)}


def test_a_term_defined_twice_names_both_places() -> None:
    with pytest.raises(RuleError) as raised:
        parse('term a\n  en "a"\nterm a\n  en "b"\n', "my.term")
    assert raised.value.message == 'term "a" is already defined in my.term, line 1'
    assert (raised.value.line, raised.value.column) == (3, 6)


def test_a_name_that_is_not_in_the_vocabulary_is_shown_with_what_may_be_meant() -> None:
    assert told("rule x\n\tin tables\n\texpect totl = 1\n") == shown(
        '3:9: "totl" is not in the vocabulary [R030]', " expect totl = 1", "        ^", 'Did you mean "total"?'
    )
