"""Rule files as an author writes them, and what is said of slips in them."""

from __future__ import annotations

import pytest

from checker.errors import RuleError
from checker.model.rule import Rule
from checker.rulebook import parse

HEAD = "rule x\n  in tables with rows total\n"


def rule(*clauses: str) -> Rule:
    """The rule of these clauses; what a clause does not say is the plainest thing."""
    given = {clause.split()[0] for clause in clauses}
    rest = [text for word, text in (("in", "in tables"), ("expect", "expect approved = 1")) if word not in given]
    return parse("rule x\n" + "".join(f"  {clause}\n" for clause in (*clauses, *rest)), "x.rule").rules[0]


def told(text: str) -> str:
    """The message for a text with one slip."""
    with pytest.raises(RuleError) as raised:
        parse(text, "my.rule")
    return str(raised.value)


def shown(where: str, line: str, caret: str, hint: str = "") -> str:
    """The message as it stands on the screen; `caret` is the line below the author's line."""
    return "\n".join([f"my.rule:{where}", f"    {line}", f"    {caret}", *([f"    {hint}"] if hint else [])])
