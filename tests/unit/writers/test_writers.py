"""Formats are the modules of their folders; what other programs read passes their own definition."""

from __future__ import annotations

import json
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from junitparser import Failure, JUnitXml
from msgspec.structs import replace

from checker import writers
from checker.model.place import Place
from checker.model.report import Finding, Report, Unreadable
from checker.writers import gitlab, junit, relations, sarif, tables
from checker.writers.typeset.look import USUAL
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
    suites = JUnitXml.fromstring(junit.write(checked(*reports), USUAL, unread).encode())
    assert len(list(suites)) == len(reports) + len(unread)
    failed = [result for suite in suites for found in suite for result in found.result if isinstance(result, Failure)]
    assert bool(failed) is bool(number)


def test_every_module_of_the_folder_is_a_format() -> None:
    lists = "csv docx github gitlab html json jsonl junit markdown pdf sarif text xlsx"
    assert writers.formats(writers.__path__) == tuple(lists.split())
    assert writers.formats(tables.__path__) == ("csv", "html", "json", "text")


def test_relations_have_formats_of_their_own() -> None:
    assert writers.formats(relations.__path__) == ("jsonl", "text")
