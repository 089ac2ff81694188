"""Where a clause of a rule file ends, and where it goes on."""

from __future__ import annotations

from checker.model.rule import Source
from checker.rulebook import parse
from tests.authors import HEAD, told


def test_a_deeper_line_continues_the_clause_above() -> None:
    one = "rule x\n  in tables\n  expect total in table 1 = gross in table 2\n"
    three = "rule x\n  in tables\n  expect total\n    in table 1 =  # the sum\n\n      gross\n    in table 2\n"
    assert parse(one, "x.rule") == parse(three, "x.rule")


def test_the_first_word_of_a_clause_begins_it_at_any_indentation() -> None:
    tidy = "rule x\n  in tables\n  for each row\n  expect total = 1\n"
    assert parse(tidy, "x.rule") == parse("rule x\nin tables\n     for each row\n  expect total = 1\n", "x.rule")
    assert parse(tidy, "x.rule") == parse("rule x\n\tin\ttables\n\tfor each row\n\texpect total = 1", "x.rule")


def test_order_of_clauses_comments_and_blank_lines_do_not_matter() -> None:
    text = "# first\n\nrule x  # found\n  expect total = 1\n  # where\n\n  in tables\n"
    assert parse(text, "x.rule").rules[0].source == Source("x.rule", 3)


def test_a_line_no_deeper_than_its_clause_ends_it() -> None:
    assert told(HEAD + "  expect total\n  = 1\n").startswith(
        'my.rule:3:15: expected one of = < > <= >=, "is printed" or + - * /, but the line ends here [R003]\n'
    )
