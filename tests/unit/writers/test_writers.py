"""Formats are the modules of their folders; what other programs read passes their own definition."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from junitparser import Failure, JUnitXml
from lxml import etree
from msgspec.structs import replace

from checker import writers
from checker.model.place import Place
from checker.model.report import Finding, Report, Unreadable
from checker.writers import github, gitlab, junit, relations, sarif, tables
from checker.writers.typeset.look import USUAL, Look
from tests.reports import checked

SCHEMAS = Path(__file__).parents[2] / "schemas"
SARIF = Draft202012Validator(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8")))
#: What GitLab's documentation asks of a code quality report.
GITLAB = Draft202012Validator(
    {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["description", "check_name", "fingerprint", "location", "severity"],
            "properties": {
                "description": {"type": "string", "minLength": 1},
                "check_name": {"type": "string", "minLength": 1},
                "fingerprint": {"type": "string", "minLength": 1},
                "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                "location": {
                    "type": "object",
                    "required": ["path", "lines"],
                    "properties": {
                        "path": {"type": "string", "pattern": "^(?!\\./)"},
                        "lines": {
                            "type": "object",
                            "required": ["begin"],
                            "properties": {"begin": {"type": "integer", "minimum": 1}},
                        },
                    },
                },
            },
        },
    }
)
#: What Jenkins asks of a JUnit report, and all others at most (junit-10.xsd of its plugin xunit, in our words).
JUNIT = etree.RelaxNG(
    etree.fromstring(
        """
<element name="testsuites" xmlns="http://relaxng.org/ns/structure/1.0"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <attribute name="name"/>
  <attribute name="tests"><data type="nonNegativeInteger"/></attribute>
  <attribute name="failures"><data type="nonNegativeInteger"/></attribute>
  <attribute name="errors"><data type="nonNegativeInteger"/></attribute>
  <zeroOrMore><element name="testsuite">
    <attribute name="name"/>
    <attribute name="tests"><data type="nonNegativeInteger"/></attribute>
    <attribute name="failures"><data type="nonNegativeInteger"/></attribute>
    <attribute name="errors"><data type="nonNegativeInteger"/></attribute>
    <optional><attribute name="time"><data type="decimal"/></attribute></optional>
    <zeroOrMore><element name="testcase">
      <attribute name="name"/>
      <attribute name="classname"/>
      <zeroOrMore><element>
        <choice><name>failure</name><name>error</name><name>skipped</name></choice>
        <optional><attribute name="type"/></optional>
        <optional><attribute name="message"/></optional>
        <text/>
      </element></zeroOrMore>
      <optional><element name="system-out"><text/></element></optional>
    </element></zeroOrMore>
    <optional><element name="system-out"><text/></element></optional>
  </element></zeroOrMore>
</element>"""
    )
)
#: A command of a GitHub workflow: no sign stands in a property that would end it, none in a message that ends a line.
GITHUB = re.compile(
    r"::(error|warning|notice) file=[^:,\n\r\x1b]+,line=[1-9]\d*,title=[^:,\n\r]+::[^\n\r\x00-\x08\x1b]+"
)
HOSTILE = [
    '"><script>.pdf',
    "a\x1b[2J\x00.pdf",
    "..\\..\\è %2F#?.docx",
    "\ud800.pdf",
    "\u202efdp.exe",
    "n" * 300 + ".md",
]


def findings(report: Report, number: int) -> Sequence[Finding]:
    first = report.findings[0]
    return tuple(replace(first, fingerprint=f"{index:016x}", found=Decimal(index)) for index in range(number))


def named(report: Report, name: str) -> Report:
    unplaced = replace(report.findings[1], place=Place("text"), fingerprint="00000000000000ff")
    found = [replace(each, document=name, message=f"{name}: {each.message}") for each in (*report.findings, unplaced)]
    return replace(report, document=replace(report.document, name=name), findings=tuple(found))


def cases(report: Report) -> list[tuple[list[Report], list[Unreadable]]]:
    several = [replace(report, findings=findings(report, number)) for number in (0, 1, 5000)]
    unread = [Unreadable(name, f"{name} cannot be read.") for name in HOSTILE]
    return [*(([each], []) for each in several), ([named(report, name) for name in HOSTILE], unread)]


@pytest.mark.parametrize("case", range(4), ids=["none", "one", "5,000", "hostile names"])
def test_each_form_passes_its_definition(report: Report, case: int) -> None:
    reports, unread = cases(report)[case]
    number = sum(len(each.findings) for each in reports)
    log = json.loads(sarif.write(checked(*reports), USUAL, unread))
    assert [error.message for error in SARIF.iter_errors(log)] == []
    assert len(log["runs"][0]["results"]) == number
    assert all(result["locations"] for result in log["runs"][0]["results"])
    issues = json.loads(gitlab.write(checked(*reports), USUAL, unread))
    assert [error.message for error in GITLAB.iter_errors(issues)] == []
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    lines = github.write(checked(*reports), Look(notes=True), unread).splitlines()
    assert [line for line in lines if not GITHUB.fullmatch(line)] == []
    assert len(lines) == number + len(unread)
    suites_text = junit.write(checked(*reports), USUAL, unread).encode()
    assert JUNIT.validate(etree.fromstring(suites_text)), JUNIT.error_log
    suites = JUnitXml.fromstring(suites_text)
    assert len(list(suites)) == len(reports) + len(unread)
    failed = [result for suite in suites for found in suite for result in found.result if isinstance(result, Failure)]
    assert bool(failed) is bool(number)


def test_every_module_of_the_folder_is_a_format() -> None:
    lists = "csv docx github gitlab html json jsonl junit markdown pdf sarif text xlsx"
    assert writers.formats(writers.__path__) == tuple(lists.split())
    assert writers.formats(tables.__path__) == ("csv", "html", "json", "text")


def test_relations_have_formats_of_their_own() -> None:
    assert writers.formats(relations.__path__) == ("jsonl", "text")
