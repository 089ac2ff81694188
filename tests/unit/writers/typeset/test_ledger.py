"""The figures behind a finding, set as a sum."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from checker.model.place import Place
from checker.model.report import Evidence, Finding
from checker.model.rule import Severity, Source
from checker.writers.typeset.colour import painter
from checker.writers.typeset.ledger import ledger

FINDING = Finding(
    "a.pdf",
    "column-total-differs",
    Severity.ERROR,
    "It disagrees.",
    Place("table 1, row “Total”, column “Spent”", 2),
    Source("a.rule", 1),
    expected=Decimal(3809),
    found=Decimal(3908),
    difference=Decimal(99),
    evidence=(
        Evidence("Direction, Spent", "1 873", Place("table 1, row “Direction”", 2)),
        Evidence("Policy, Spent", "1 936", Place("table 1, row “Policy”", 1)),
    ),
)


def lines(finding: Finding, width: int = 60) -> list[str]:
    return list(ledger(finding, width, painter(False)))


def test_the_parts_stand_over_what_is_expected_and_what_is_printed() -> None:
    assert lines(FINDING) == [
        "1 873  Direction",
        "1 936  Policy (page 1)",
        "─────",
        "3 809  expected",
        "3 908  printed",
        "  +99  more than expected",
    ]


def test_a_difference_below_is_said_to_be_less() -> None:
    assert lines(replace(FINDING, difference=Decimal(-99)))[-1] == "  -99  less than expected"
    assert lines(replace(FINDING, difference=Decimal(0)))[-1] == "3 908  printed"


def test_a_single_figure_on_the_page_of_the_finding_needs_no_ledger() -> None:
    here, there = FINDING.evidence
    assert lines(replace(FINDING, evidence=(here,))) == []
    assert lines(replace(FINDING, evidence=(there,)))[0] == "1 936  Policy (page 1)"


def test_only_the_first_of_several_relations_is_set_out() -> None:
    other = Evidence("Travel, Spent", "7", Place("table 1, row “Travel”", 2), relation=1)
    assert lines(replace(FINDING, evidence=(*FINDING.evidence, other))) == lines(FINDING)


def test_a_label_that_is_too_long_goes_on_under_itself() -> None:
    long = Evidence("The costs of the secretariat, Spent", "1 873", Place("table 1", 2))
    assert lines(replace(FINDING, evidence=(long, FINDING.evidence[1])), width=27)[:3] == [
        "1 873  The costs of the",
        "       secretariat",
        "1 936  Policy (page 1)",
    ]
