"""Commands of a GitHub workflow, whole; no text breaks out of its command."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.place import Place
from checker.model.report import Report, Unreadable
from checker.writers.github import write
from checker.writers.typeset.look import Look
from tests.reports import checked


def test_each_finding_is_a_command(report: Report) -> None:
    assert write(checked(report), Look(notes=True), [Unreadable("empty.pdf", "empty.pdf is empty.")]) == (
        "::error file=report.pdf,line=2,title=The rows do not add up to the total::Page 2, table 1, row “Total”, "
        "column “Spent”: reads 13,065,912; the rows add up to 13,056,912 (9,000 too much; digits 6 and 5 swapped?).\n"
        "::warning file=report.pdf,line=5,title=More posts are filled than were approved::Page 5, table 2, row “P-3”, "
        "column “Core budget, filled”: 6 filled, 4 approved (2 too many).\n"
        "::notice file=report.pdf,line=2,title=balance-differs::Page 2, table 1, row “Total”, column “Balance”: "
        "reads 1,474,711; 14,540,622 - 13,065,912 = 1,474,710 (1 too much, held by rounding).\n"
        "::error file=empty.pdf,line=1,title=Not checked::empty.pdf is empty.\n"
    )


def test_what_a_gate_has_to_say_is_a_notice(clean_report: Report) -> None:
    said = replace(clean_report, remarks=("The waiver of a-rule (As agreed) ended on 2026-11-29.",))
    line = f"::notice file={said.document.name},line=1,title=Gate::{said.remarks[0]}\n"
    assert write(checked(said)) == line


def test_notes_are_left_out_unless_asked_for(report: Report) -> None:
    assert write(checked(report)).count("\n") == 2


def test_no_text_breaks_out_of_its_command(report: Report) -> None:
    hostile = replace(
        report.findings[0],
        document="a,b:c\n::error::.pdf",
        title="100%, or: less",
        message="One\n::warning::two",
        place=Place("text"),
    )
    assert write(checked(replace(report, findings=(hostile,)))) == (
        "::error file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3A.pdf,line=1,title=100%25%2C or%3A less::Text: One ::warning::two\n"
    )
