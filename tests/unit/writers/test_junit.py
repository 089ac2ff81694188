"""JUnit XML: a suite for each document, a case for each rule that found something to check."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree.ElementTree import fromstring

from msgspec.structs import replace

from checker.model.report import Report, Unreadable
from checker.writers.junit import write
from checker.writers.typeset.look import USUAL
from tests.reports import checked


def bound(report: Report, *rules: str) -> Report:
    return replace(report, coverage=replace(report.coverage, bound_rules=rules))


def test_the_suites_are_written_whole(
    report: Report, clean_report: Report, snapshot: Callable[[str, str], None]
) -> None:
    reports = bound(report, "balance-differs", "column-total-differs"), bound(clean_report, "balance-differs")
    snapshot(write(checked(*reports), USUAL, [Unreadable("empty.pdf", "empty.pdf: the file is empty")]), "report.xml")


def test_the_numbers_are_those_of_the_cases(report: Report, clean_report: Report) -> None:
    suites = fromstring(
        write(checked(bound(report, "a-rule", "column-total-differs"), clean_report), None, [Unreadable("a", "b")])
    )
    assert [suites.get(name) for name in ("tests", "failures", "errors")] == ["4", "2", "1"]
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in suites] == [
        ("report.pdf", "3", "2"),
        ("clean.md", "0", "0"),
        ("a", "1", "0"),
    ]


def test_what_xml_cannot_hold_is_replaced(report: Report) -> None:
    hostile = replace(report.findings[0], message="<a>&\x00\x1b\ud800", title="")
    suites = fromstring(write(checked(replace(report, findings=(hostile,)))))
    failure = next(suites.iter("failure"))
    assert (failure.get("message"), failure.text) == (
        "column-total-differs",
        "Page 2, table 1, row “Total”, column “Spent”: <a>& \ufffd",
    )
