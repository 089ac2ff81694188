"""What is waived passes with its reason, for as long as it was said; a waiver that is of no use is told."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from checker.gates.waivers import Waiver, matching, waived
from checker.model.report import Accepted, Report
from tests.unit.gates.conftest import SHARE, TOTAL

TODAY = date(2026, 11, 30)


@pytest.mark.parametrize(
    "waiver",
    [
        Waiver("As agreed", rule="column-total-differs"),
        Waiver("As agreed", rule="column-*"),
        Waiver("As agreed", rule="column-total-differs", document="A/80/*"),
        Waiver("As agreed", rule="column-total-differs", document="drafts/*.docx"),
        Waiver("As agreed", rule="column-total-differs", place="ROW “total”"),
        Waiver("As agreed", fingerprint="00000000000000aa"),
        Waiver("As agreed", rule="column-total-differs", until=date(2027, 1, 1)),
        Waiver("As agreed", rule="column-total-differs", until=date(2026, 12, 15)),
    ],
    ids=["rule", "rules", "symbol", "file", "place", "fingerprint", "until", "until-in-15-days"],
)
def test_a_waiver_lets_its_finding_pass_and_no_other(report: Report, waiver: Waiver) -> None:
    passed = waived(report, [waiver], TODAY)
    assert (passed.findings, passed.accepted) == ((SHARE,), (Accepted(TOTAL, "As agreed"),))
    assert passed.remarks == ()


@pytest.mark.parametrize(
    ("waiver", "remark"),
    [
        (
            Waiver("As agreed", rule="column-total-differs", until=date(2026, 11, 29)),
            "The waiver of column-total-differs (As agreed) ended on 2026-11-29.",
        ),
        (
            Waiver("As agreed", rule="column-total-differs", place="row “Travel”"),
            "The waiver of column-total-differs, “row “Travel”” (As agreed) matches nothing.",
        ),
        (
            Waiver("As agreed", fingerprint="00000000000000cc"),
            "The waiver of 00000000000000cc (As agreed) matches nothing.",
        ),
    ],
    ids=["ended", "elsewhere", "changed"],
)
def test_a_waiver_that_holds_no_longer_lets_nothing_pass_and_is_told(
    report: Report, waiver: Waiver, remark: str
) -> None:
    passed = waived(report, [waiver], TODAY)
    assert (passed.findings, passed.accepted, passed.remarks) == ((TOTAL, SHARE), (), (remark,))


@pytest.mark.parametrize("day", [date(2026, 11, 30), date(2026, 12, 14)])
def test_a_waiver_that_ends_within_fourteen_days_still_holds_and_says_so(report: Report, day: date) -> None:
    passed = waived(report, [Waiver("As agreed", rule="share-differs", until=day)], TODAY)
    assert (passed.findings, passed.remarks) == (
        (TOTAL,),
        (f"The waiver of share-differs (As agreed) ends on {day}.",),
    )


def test_a_waiver_of_another_document_is_not_spoken_of(report: Report) -> None:
    assert waived(report, [Waiver("As agreed", rule="share-differs", document="A/81/*")], TODAY) == report


def test_the_first_of_several_waivers_gives_the_reason(report: Report) -> None:
    waivers = [Waiver("First", rule="share-differs"), Waiver("Second", rule="*")]
    passed = waived(report, waivers, TODAY)
    assert [(each.finding.rule, each.why) for each in passed.accepted] == [
        ("column-total-differs", "Second"),
        ("share-differs", "First"),
    ]


def test_a_waiver_that_matches_in_another_document_of_the_check_is_of_use(report: Report) -> None:
    waiver = Waiver("As agreed", rule="column-total-differs")
    other = replace(report, findings=(SHARE,))
    assert waived(other, [waiver], TODAY, matching([waiver], (other, report))).remarks == ()
    assert waived(other, [waiver], TODAY, matching([waiver], (other,))).remarks == (
        "The waiver of column-total-differs (As agreed) matches nothing.",
    )
