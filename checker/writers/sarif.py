"""The report as SARIF 2.1.0, which GitHub's code scanning and many viewers read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0. A document has no lines: the line of a place is its page, and its box
stands among the properties, in points from the page's top left corner. What a gate lets pass is there as suppressed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.model.place import Place
from checker.model.report import Accepted, Checked, Finding, Unreadable
from checker.model.rule import Severity
from checker.version import __version__
from checker.writers.typeset.figures import coordinates, digits
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.indented import indented
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import address_of, in_one_line

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """All documents as one run."""
    found: list[tuple[Finding, Accepted | None]] = []
    for each in checked:
        found += [(finding, None) for finding in each.report.findings]
        found += [(accepted.finding, accepted) for accepted in each.report.accepted]
    rules = {finding.rule: finding for finding, _ in found}
    order = {rule: index for index, rule in enumerate(rules)}
    driver = {"name": "iccd-check", "version": __version__, "rules": [_rule(finding) for finding in rules.values()]}
    notices = [_notice(file) for file in unreadable]
    run = {
        "tool": {"driver": driver},
        "invocations": [{"executionSuccessful": not notices, "toolExecutionNotifications": notices}],
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, accepted, order[finding.rule]) for finding, accepted in found],
    }
    return indented({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"


def _rule(finding: Finding) -> dict[str, Any]:
    """A rule as one of its findings names it."""
    title = finding.title or finding.rule
    help_ = f"`iccd-check rules show {finding.rule}` shows the rule with its cases."
    return {
        "id": finding.rule,
        "shortDescription": {"text": title},
        "fullDescription": {"text": title},
        "help": {"text": f"{title}. {help_.replace('`', '')}", "markdown": f"{title}. {help_}"},
        "properties": {"source": f"{finding.source.path}:{finding.source.line}"},
    }


def _notice(file: Unreadable) -> dict[str, Any]:
    place = {"physicalLocation": {"artifactLocation": {"uri": address_of(file.name)}}}
    return {"level": "error", "message": {"text": clean(file.reason)}, "locations": [place]}


def _result(finding: Finding, accepted: Accepted | None, rule: int) -> dict[str, Any]:
    result = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": in_one_line(finding)},
        "locations": [_location(finding)],
        "relatedLocations": list(_related(finding)),
        "partialFingerprints": {"primaryLocationLineHash": finding.fingerprint, "iccdCheck/v1": finding.fingerprint},
        "properties": {
            "bbox": coordinates(finding.place.box),
            "found": digits(finding.found),
            "expected": digits(finding.expected),
            "difference": digits(finding.difference),
        },
    }
    if accepted:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": clean(accepted.why)}]
    return result


def _location(finding: Finding) -> dict[str, Any]:
    name = clean(finding.place.label)
    return {**_physical(finding, finding.place), "logicalLocations": [{"fullyQualifiedName": name}]}


def _related(finding: Finding) -> Iterator[dict[str, Any]]:
    """The figures that speak for it."""
    for number, evidence in enumerate(finding.evidence, start=1):
        told = {"id": number, "message": {"text": clean(f"{evidence.label}: {evidence.text}")}}
        yield {**told, **_physical(finding, evidence.place)}


def _physical(finding: Finding, place: Place) -> dict[str, Any]:
    region = {"startLine": place.page or 1, "startColumn": 1}
    return {"physicalLocation": {"artifactLocation": {"uri": address_of(finding.document)}, "region": region}}
