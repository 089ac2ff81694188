"""The text report, held whole against its snapshots."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.model.document import Document
from checker.model.report import Coverage, Report, Unreadable
from checker.writers.text import write
from checker.writers.typeset.look import Look
from tests.reports import checked

Snapshot = Callable[[str, str], None]


def test_a_finding_is_shown_with_its_figures_and_the_coverage(report: Report, snapshot: Snapshot) -> None:
    snapshot(write(checked(report)), "report.txt")


def test_notes_are_shown_when_asked_for(report: Report, snapshot: Snapshot) -> None:
    snapshot(write(checked(report), Look(notes=True)), "report-notes.txt")


def test_quiet_leaves_the_findings_only(report: Report, clean_report: Report, snapshot: Snapshot) -> None:
    snapshot(write(checked(report, clean_report), Look(quiet=True)), "report-quiet.txt")


def test_several_documents_are_told_apart(
    report: Report, clean_report: Report, blind_report: Report, snapshot: Snapshot
) -> None:
    unreadable = [Unreadable("empty.pdf", "empty.pdf: the file is empty")]
    snapshot(write(checked(clean_report, report, blind_report), Look(), unreadable), "report-several.txt")


def test_a_terminal_shows_colours(report: Report, snapshot: Snapshot) -> None:
    snapshot(write(checked(report), Look(colour=True, width=72)), "report-colour.txt")


def test_quiet_and_nothing_found_is_silence(clean_report: Report) -> None:
    assert write(checked(clean_report), Look(quiet=True)) == ""


@pytest.mark.parametrize(
    ("coverage", "verdict"),
    [
        (Coverage(2, 2, 40, 36), "No disagreement found."),
        (Coverage(2, 2, 40, 12), "No disagreement found. Much of this document was not checked: see below."),
        (Coverage(1, 3, 40, 36), "No disagreement found. Much of this document was not checked: see below."),
        (
            Coverage(2, 2, 40, 0),
            "Nothing was checked: no rule applies to the figures of this document. This says nothing about them.",
        ),
        (
            Coverage(0, 3),
            "Nothing was checked: no table of this document could be read. This says nothing about its figures.",
        ),
        (Coverage(), "Nothing was checked: no table was seen in it. This says nothing about its figures."),
    ],
)
def test_nothing_found_is_no_clean_bill_where_little_was_checked(coverage: Coverage, verdict: str) -> None:
    text = write(checked(Report(Document("a.pdf"), (), coverage)), Look(width=120))
    assert text.splitlines()[3] == verdict


def test_a_document_cannot_send_control_characters_to_the_terminal() -> None:
    assert "\x1b" not in write(checked(Report(Document("\x1b[2Ja.pdf"))))
