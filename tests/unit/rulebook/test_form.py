"""The one form of a rule file."""

from __future__ import annotations

import pytest

from checker.errors import RuleError
from checker.rule_files import shipped_texts
from checker.rulebook.form import formed
from checker.rulebook.sheet import RuleSheet


def form(text: str) -> str:
    return formed(RuleSheet.of(text, "a.rule"))


def test_clauses_stand_in_one_order_with_their_comments() -> None:
    text = (
        "# Notes of the author.\n\n\n# Why.\n  rule x# found\n\texpect balance=approved−spent # each row\n"
        "# where\n in tables  with columns approved ,spent,  # all\n   balance\n\n  title “Not so”\n# last\n"
        'term income\n    en   "receipts"\n     "income*"\n'
    )
    assert form(text) == (
        "# Notes of the author.\n\n# Why.\nrule x  # found\n"
        '  title    "Not so"\n'
        "  # where\n  # all\n  in       tables with columns approved, spent, balance\n"
        "  expect   balance = approved - spent  # each row\n\n"
        '# last\nterm income\n  en "receipts"\n     "income*"\n'
    )


def test_a_long_clause_goes_on_below_what_stands_behind_its_keyword() -> None:
    names = [f"name-of-a-column-{number}" for number in range(7)]
    assert form(f"rule x\n in tables\n expect total = {' + '.join(names)} within 2\n") == (
        "rule x\n  in       tables\n"
        "  expect   total = name-of-a-column-0 + name-of-a-column-1 + name-of-a-column-2 + name-of-a-column-3\n"
        "           + name-of-a-column-4 + name-of-a-column-5 + name-of-a-column-6 within 2\n"
    )


def test_a_year_is_written_as_two_words() -> None:
    assert form("rule x\n in tables with columns this   year\n expect spent of this\n    year>1\n") == (
        "rule x\n  in       tables with columns this year\n  expect   spent of this year > 1\n"
    )


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing yet\n"])
def test_where_there_is_no_rule_comments_stay(text: str) -> None:
    assert form(text) == text.strip("\n") + "\n" * bool(text.strip())


def test_what_cannot_be_read_has_no_form() -> None:
    with pytest.raises(RuleError, match='expected "rule" or "term", not "rul"'):
        form("rul x\n")


def test_the_shipped_rules_stand_in_their_one_form() -> None:
    assert [path for path, text in shipped_texts() if form(text) != text] == []
