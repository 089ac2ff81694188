"""From verdicts to findings."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.findings import collect, once
from checker.evaluator.relations import judge_relation
from checker.model.document import Document
from checker.model.report import Verdict
from checker.model.rule import Rule, Severity
from checker.rulebook import parse
from tests.figures import SUM, table, total

DOCUMENT = Document("report.pdf", tables=(table([(1,)] * 4),))


def named(name: str, severity: str = "error") -> Rule:
    """The rule for sums by another name and of another severity."""
    (rule,) = parse(SUM.replace("column-total-differs", f"{name}\n  severity {severity}"), "test.rule").rules
    return rule


@pytest.mark.parametrize(
    ("verdict", "severity", "found"),
    [
        (Verdict.DISAGREED, "error", Severity.ERROR),
        (Verdict.UNLIKELY, "error", Severity.WARNING),
        (Verdict.UNLIKELY, "note", Severity.NOTE),
        (Verdict.ROUNDING, "error", Severity.NOTE),
    ],
)
def test_a_finding_is_as_severe_as_its_rule_says_and_less_where_it_is_merely_unlikely(verdict, severity, found):
    judged = replace(judge_relation(total(9301, 5299, 3002)), rule=named("a", severity), verdict=verdict)
    assert [finding.severity for finding in collect(DOCUMENT, [judged])] == [found]


@pytest.mark.parametrize("verdict", [Verdict.HELD, Verdict.UNCHECKED])
def test_what_holds_or_was_not_decided_is_no_finding(verdict):
    assert collect(DOCUMENT, [replace(judge_relation(total(9301, 5299, 3002)), verdict=verdict)]) == ()


def test_a_relation_that_two_rules_find_is_taken_once():
    relation = total(9301, 5299, 3002)
    judged = [replace(judge_relation(relation), rule=named(name)) for name in ("a", "b")]
    assert [item.rule.id for item in once(judged)] == ["a"]


def test_a_place_without_figures_is_taken_once_for_each_rule_and_reason():
    judged = judge_relation(total(9301, 5299, 3002)).unchecked("it cannot be read")
    bare = replace(judged, relation=None)
    items = [bare, bare, replace(bare, rule=named("b")), bare.unchecked("it is doubtful")]
    assert [(item.rule.id, item.reason) for item in once(items)] == [
        ("column-total-differs", "it cannot be read"),
        ("b", "it cannot be read"),
        ("column-total-differs", "it is doubtful"),
    ]


def test_the_evidence_is_each_figure_once_without_the_one_that_is_wrong():
    (finding,) = collect(DOCUMENT, [judge_relation(total(9301, 5299, 3002))])
    assert [(each.label, each.text) for each in finding.evidence] == [("Row 1", "5299"), ("Row 2", "3002")]
    assert (finding.found, finding.expected, finding.difference) == (9301, 8301, 1000)
