"""Whether a rule can find anything."""

from __future__ import annotations

import pytest

from checker.model.rule import Comparison, Loop, Number, Reference, Rule, Scope, Source, Sum
from checker.rulebook import shipped
from checker.rulebook.binding import unheeded

NET, GROSS = Reference(("net",)), Reference(("gross",))


def code(scope: Scope, left: object, right: object, loop: Loop | None = None) -> str:
    """The code of what is said of a rule in vain; nothing where all counts."""
    found = unheeded(Rule("x", scope, Comparison("=", left, right), Source("x.rule", 1), loop=loop))
    return found.code if found else ""


def test_all_shipped_rules_are_heeded() -> None:
    assert [rule.id for rule in shipped().rules if unheeded(rule)] == []


@pytest.mark.parametrize(
    ("scope", "loop", "said"),
    [
        (Scope("tables", rows=("net",)), None, "R040"),
        (Scope("tables", rows=("net",)), Loop("numeric column"), ""),
        (Scope("tables", columns=("net",)), Loop("numeric column"), "R040"),
        (Scope("tables", columns=("net",), rows=("net",)), Loop("numeric column"), ""),
        (Scope("tables"), None, ""),
    ],
)
def test_names_mean_columns_unless_columns_are_gone_through(scope: Scope, loop: Loop | None, said: str) -> None:
    assert code(scope, NET, GROSS, loop) == said


def test_a_total_stands_among_what_it_adds_up() -> None:
    assert code(Scope("tables", columns=("net",)), NET, Sum("rows")) == "R040"
    assert code(Scope("tables", columns=("net",)), NET, Sum("columns")) == ""


def test_a_rule_that_names_one_table_names_all() -> None:
    there = Reference(("net",), "1")
    assert code(Scope("documents"), there, GROSS) == "R042"
    assert code(Scope("documents"), there, Number(1)) == ""
