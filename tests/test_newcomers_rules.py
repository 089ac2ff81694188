"""The rules of newcomers, each with a slip that is planted in its report and what the rule says of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from checker import api
from checker.rulebook import load, shipped

PAGE = (Path(__file__).parents[1] / "docs/newcomers-rules.md").read_text("utf-8")
BLOCKS = dict(re.findall(r"^```\w+ (\S+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))
REPORTS = ("register", "vessels")
RULES = {name: load([(name, BLOCKS[f"{name}.rule"])], shipped().terms) for name in REPORTS}
OF = {rule.id: name for name, book in RULES.items() for rule in book.rules}
SLIPS = re.findall(r"^- `(\S+)`: `(.+?)` → `(.+?)`: (.+(?:\n  .+)*)", PAGE, re.MULTILINE)


@pytest.mark.parametrize("name", REPORTS)
def test_no_rule_finds_anything_in_a_report_without_slips(name: str) -> None:
    assert api.check(BLOCKS[f"{name}.md"].encode(), "report.md", RULES[name]).findings == ()


def test_each_rule_has_a_slip() -> None:
    assert [rule for rule, *_ in SLIPS] == list(OF)
    assert [sum(name == each for each in OF.values()) for name in REPORTS] == [25, 10]


@pytest.mark.parametrize(("rule", "printed", "instead", "said"), SLIPS, ids=[rule for rule, *_ in SLIPS])
def test_a_rule_says_what_is_wrong(rule: str, printed: str, instead: str, said: str) -> None:
    text, book = BLOCKS[f"{OF[rule]}.md"], RULES[OF[rule]]
    assert text.count(printed) == 1
    own = replace(book, rules=tuple(each for each in book.rules if each.id == rule))
    findings = api.check(text.replace(printed, instead).encode(), "report.md", own).findings
    assert [f"{each.severity}: {each.message}" for each in findings] == [" ".join(said.split())]
