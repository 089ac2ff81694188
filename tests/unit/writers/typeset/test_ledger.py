"""The figures behind a finding, set as a sum."""

from __future__ import annotations

from decimal import Decimal

from msgspec.structs import replace

from checker.model.place import Place
from checker.model.report import Evidence, Finding, Spot
from checker.model.rule import Severity, Source
from checker.writers.typeset.ledger import SumLine, ledger, sum_of
from checker.writers.typeset.look import Look, painter

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


FIGURES = ("Direction", "1 873"), ("Policy", "1 936"), ("Travel", "12"), ("Rent", "7")


def finding(*figures: tuple[str, str]) -> Finding:
    """A finding with evidence in other rows of its column."""
    evidence = tuple(Evidence(f"{row}, Spent", text, Place("table 1", 2)) for row, text in figures)
    return replace(FINDING, evidence=evidence)


def lines(finding: Finding, width: int = 60, every: bool = False) -> list[str]:
    figures = sum_of(finding)
    return list(ledger(figures, width, painter(False), Look(notes=every))) if figures else []


def test_the_parts_stand_over_what_is_expected_and_what_is_printed() -> None:
    assert lines(finding(*FIGURES)) == [
        "1 873  Direction",
        "1 936  Policy",
        "   12  Travel",
        "    7  Rent",
        "─────",
        "3 809  expected",
        "3 908  printed, 99 more than expected",
    ]


def test_a_few_short_figures_stand_in_a_row() -> None:
    assert lines(FINDING) == ["Direction: 1 873; Policy (page 1): 1 936"]
    assert lines(FINDING, 30) == ["Direction: 1 873; Policy (page", "1): 1 936"]
    assert len(lines(FINDING, 18)) > 2


def test_of_many_figures_the_first_and_the_last_are_set_out_unless_all_are_asked_for() -> None:
    many = finding(*((f"Office {number}", "10") for number in range(1, 10)))
    assert lines(many)[:6] == [
        "   10  Office 1",
        "   10  Office 2",
        "   10  Office 3",
        "    …  4 more; --notes shows them",
        "   10  Office 8",
        "   10  Office 9",
    ]
    assert lines(many, every=True)[3:8] == [f"   10  Office {number}" for number in range(4, 9)]
    assert len(lines(finding(*((f"Office {number}", "10") for number in range(1, 9))))) == 8 + 3


def test_dashes_are_left_out_unless_all_figures_are_asked_for() -> None:
    dashed = finding(*FIGURES[:2], ("Travel", "–"), ("Rent", "-"))
    assert lines(dashed) == ["Direction: 1 873; Policy: 1 936"]
    assert lines(dashed, every=True)[2:4] == ["    –  Travel", "    -  Rent"]
    assert lines(finding(("Travel", "–"), ("Rent", "–"))) == ["Travel: –; Rent: –"]


def test_a_difference_below_is_said_to_be_less() -> None:
    four = finding(*FIGURES)
    assert lines(replace(four, difference=Decimal(-99)))[-1] == "3 908  printed, 99 less than expected"
    assert lines(replace(four, difference=Decimal(0)))[-1] == "3 908  printed"


def test_of_two_figures_below_zero_neither_is_said_to_be_less() -> None:
    below = replace(finding(*FIGURES), expected=Decimal(-46), found=Decimal(-44), difference=Decimal(2))
    assert lines(below)[-2:] == ["  -46  expected", "  -44  printed, off by 2"]
    across = replace(below, found=Decimal(46), difference=Decimal(92))
    assert lines(across)[-1] == "   46  printed, 92 more than expected"


def test_what_differs_by_its_unit_is_left_to_the_message() -> None:
    millions = replace(finding(*FIGURES), found=Decimal("3.9"))
    assert lines(millions) == ["1 873  Direction", "1 936  Policy", "   12  Travel", "    7  Rent"]


def test_millions_of_the_text_have_no_decimals_of_nothing() -> None:
    text = replace(FINDING, found=Decimal("14700.00"), difference=Decimal("10891.00"))
    assert sum_of(text).results[1] == SumLine("14 700", "printed, 10 891 more than expected")
    table = replace(text, spot=Spot(table=0, row=0, column=0))
    assert sum_of(table).results[1] == SumLine("14 700.00", "printed, 10 891.00 more than expected")


def test_a_single_figure_on_the_page_of_the_finding_needs_no_ledger() -> None:
    here, there = FINDING.evidence
    assert lines(replace(FINDING, evidence=(here,))) == []
    assert lines(replace(FINDING, evidence=(there,))) == ["Policy (page 1): 1 936"]


def test_a_single_figure_that_the_message_names_with_its_page_needs_no_ledger() -> None:
    there = FINDING.evidence[1]
    named = replace(FINDING, evidence=(there,), message="Reads 7; the table on page 1 has 1 936.")
    assert lines(named) == []


def test_only_the_first_of_several_relations_is_set_out() -> None:
    other = Evidence("Travel, Spent", "7", Place("table 1, row “Travel”", 2), relation=1)
    assert lines(replace(FINDING, evidence=(*FINDING.evidence, other))) == lines(FINDING)


def test_a_label_that_is_too_long_goes_on_under_itself() -> None:
    assert lines(finding(("The costs of the secretariat", "1 873"), *FIGURES), width=27)[:3] == [
        "1 873  The costs of the",
        "       secretariat",
        "1 873  Direction",
    ]


def test_what_is_too_long_for_a_figure_goes_on_set_in() -> None:
    sentence = "表 1 根据两年期内的平均汇率介绍核心预算"
    assert lines(finding(("Paragraph 4", sentence), *FIGURES), width=40)[:3] == [
        "Paragraph 4: 表 1 根据两年期内的平均汇",
        "  率介绍核心预算",
        "1 873  Direction",
    ]
