"""From verdicts to findings."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import TEXT
from checker.evaluator.findings import collect, once
from checker.evaluator.relations import Judged, judge_relation
from checker.model.document import Document
from checker.model.place import Place
from checker.model.report import Evidence, Outcome, Verdict
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


def said(rule: str, message: str, expected: int | None, cell: tuple[int, int, int] = (TEXT, 3, 20)) -> Judged:
    """What a check says of a figure of the text."""
    place = Place("paragraph 4")
    evidence = (Evidence(f"of {rule}", "7", place),)
    value = None if expected is None else Decimal(expected)
    outcome = Outcome(Verdict.DISAGREED, place, f"paragraph 4: {message}", 3, 20, value, Decimal(9), evidence)
    return Judged(named(rule), place, cell, Verdict.DISAGREED, outcome=outcome)


def test_what_two_rules_say_of_a_figure_of_the_text_is_told_once_with_all_that_speaks_against_it():
    (finding,) = collect(DOCUMENT, [said("b", "the table has 7.", 7), said("a", "reads 9; 3 + 4 = 7.", 7)])
    assert (finding.rule, finding.message) == ("a", "Paragraph 4: reads 9; 3 + 4 = 7. The table has 7.")
    assert [(each.label, each.relation) for each in finding.evidence] == [("of a", 0), ("of b", 1)]


@pytest.mark.parametrize(
    "other",
    [said("b", "it.", None), said("b", "it.", 7, (TEXT, 3, 21)), said("b", "it.", 7, (0, 0, 0))],
)
def test_what_is_said_of_another_figure_or_gives_no_result_is_told_by_itself(other: Judged):
    assert len(collect(DOCUMENT, [said("a", "it.", 7), other])) == 2


def test_two_results_for_one_figure_of_the_text_are_one_finding_of_the_graver_rule():
    warning = replace(said("a", "it reads 9, for 8.", 8), rule=named("a", "warning"))
    (finding,) = collect(DOCUMENT, [warning, said("b", "the table has 7.", 7)])
    assert (finding.rule, finding.severity, finding.expected) == ("b", Severity.ERROR, 7)
    assert finding.message == "Paragraph 4: the table has 7. It reads 9, for 8."


def test_two_findings_that_expect_nothing_are_two():
    assert len(collect(DOCUMENT, [said("a", "it.", None), said("b", "it.", None)])) == 2
