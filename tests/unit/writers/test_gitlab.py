"""GitLab's code quality report: what its documentation asks of an issue."""

from __future__ import annotations

import json
import re

from msgspec.structs import replace

from checker.model.report import Report, Unreadable
from checker.writers.gitlab import write
from checker.writers.typeset.look import Look
from tests.reports import checked


def test_each_finding_is_an_issue(report: Report) -> None:
    first, second, third, last = json.loads(
        write(checked(report), Look(notes=True), [Unreadable("empty.pdf", "empty.pdf is empty.")])
    )
    assert first == {
        "description": "Page 2, table 1, row “Total”, column “Spent”: reads 13,065,912; the rows add up to 13,056,912 "
        "(9,000 too much; digits 6 and 5 swapped?).",
        "check_name": "column-total-differs",
        "fingerprint": first["fingerprint"],
        "severity": "major",
        "location": {"path": "report.pdf", "lines": {"begin": 2}},
    }
    assert [issue["severity"] for issue in (second, third, last)] == ["minor", "info", "blocker"]
    assert (last["check_name"], last["location"]["path"]) == ("not-checked", "empty.pdf")


def test_no_two_issues_have_one_fingerprint(report: Report) -> None:
    copy = replace(
        report,
        document=replace(report.document, name="copy.pdf"),
        findings=tuple(replace(finding, document="copy.pdf") for finding in report.findings),
    )
    issues = json.loads(write(checked(report, copy), Look(notes=True)))
    prints = [issue["fingerprint"] for issue in issues]
    assert len(set(prints)) == len(prints) == 6
    assert all(re.fullmatch("[0-9a-f]{64}", each) for each in prints)


def test_nothing_found_is_an_empty_list(clean_report: Report) -> None:
    assert write(checked(clean_report)) == "[]\n"
