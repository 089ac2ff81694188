"""The check as JUnit XML: a suite for each document, and in it a case for each rule that found something to check.

A case fails with what its rule found; errors and warnings fail, notes do not. A file that could not be read is a suite
with an error. The shape is that of https://github.com/testmoapp/junitxml.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.model.report import Checked, Finding, Unreadable
from checker.model.rule import Severity
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import in_one_line

_UNFIT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  #: what XML cannot hold


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """All documents as one XML text."""
    suites = Element("testsuites", name="iccd-check")
    for each in checked:
        suites.append(_suite(each))
    for file in unreadable:
        suite = SubElement(suites, "testsuite", name=_fit(file.name), tests="1", failures="0", errors="1")
        case = SubElement(suite, "testcase", name="read", classname=_fit(file.name))
        SubElement(case, "error", message=_fit(file.reason))
    for total in ("tests", "failures", "errors"):
        suites.set(total, str(sum(int(suite.get(total, "0")) for suite in suites)))
    indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(suites, encoding="unicode")}\n'


def _suite(checked: Checked) -> Element:
    report = checked.report
    name = _fit(report.document.name)
    suite = Element("testsuite", name=name)
    told = [finding for finding in report.findings if finding.severity is not Severity.NOTE]
    for rule in dict.fromkeys([*report.coverage.bound_rules, *(finding.rule for finding in told)]):
        case = SubElement(suite, "testcase", name=rule, classname=name)
        if found := [finding for finding in told if finding.rule == rule]:
            case.append(_failure(found))
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(sum(len(case) for case in suite)))
    suite.set("errors", "0")
    if checked.seconds is not None:
        suite.set("time", f"{checked.seconds:.3f}")
    return suite


def _failure(findings: Sequence[Finding]) -> Element:
    """What a rule found, a line for each finding."""
    first = findings[0]
    failure = Element("failure", message=_fit(first.title or first.rule), type=str(first.severity))
    failure.text = _fit("\n".join(map(in_one_line, findings)))
    return failure


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)
