"""SARIF 2.1.0: whole against its snapshot, and what GitHub's code scanning asks for besides."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from checker.model.place import Place
from checker.model.report import Accepted, Report, Unreadable
from checker.writers.sarif import write
from checker.writers.typeset.look import USUAL
from tests.reports import checked


def run(*reports: Report, unreadable: tuple[Unreadable, ...] = ()) -> Any:
    return json.loads(write(checked(*reports), USUAL, unreadable))["runs"][0]


def test_the_log_is_written_whole(report: Report, snapshot: Callable[[str, str], None]) -> None:
    passed = replace(report, findings=report.findings[:2], accepted=(Accepted(report.findings[2], "As agreed"),))
    snapshot(write(checked(passed), USUAL, [Unreadable("empty.pdf", "empty.pdf: the file is empty")]), "report.sarif")


def test_nothing_found_is_a_run_too(clean_report: Report) -> None:
    found = run(clean_report)
    assert (found["results"], found["tool"]["driver"]["rules"]) == ([], [])
    assert found["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_every_result_has_a_rule_a_line_and_a_fingerprint(report: Report) -> None:
    unplaced = replace(report.findings[1], place=Place("text"), fingerprint="00000000000000ff")
    found = run(replace(report, findings=(*report.findings, unplaced)))
    rules = found["tool"]["driver"]["rules"]
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        (place,) = result["locations"]
        assert place["physicalLocation"]["region"]["startLine"] >= 1
        assert result["partialFingerprints"]["primaryLocationLineHash"]
    assert all(rule["fullDescription"]["text"] and rule["help"]["markdown"] for rule in rules)


def test_many_findings_share_their_rules(report: Report) -> None:
    found = run(replace(report, findings=report.findings * 2000))
    assert (len(found["results"]), len(found["tool"]["driver"]["rules"])) == (6000, 3)


def test_the_name_of_a_file_is_an_address(report: Report) -> None:
    names = ["drafts\\a b.pdf", "/home/x/ü.pdf", "a%20b#c.pdf"]
    reports = [replace(report, findings=(replace(report.findings[0], document=name),)) for name in names]
    places = [result["locations"][0]["physicalLocation"] for result in run(*reports)["results"]]
    assert [place["artifactLocation"]["uri"] for place in places] == [
        "drafts/a%20b.pdf",
        "file:///home/x/%C3%BC.pdf",
        "a%2520b%23c.pdf",
    ]
