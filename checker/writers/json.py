"""The report as one JSON object, the same for one document and for many.

Its shape is `grammars/report.schema.json`. Figures are strings of digits, so that nothing rounds them; notes (what
held only because of rounding) are always there, with severity "note". Same documents and rules, same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from checker.model.document import Document
from checker.model.report import Checked, Coverage, Evidence, Finding, Report, Spot, Unreadable
from checker.writers.typeset.figures import coordinates, digits
from checker.writers.typeset.indented import indented
from checker.writers.typeset.look import USUAL, Look

SCHEMA = 2  #: rises when a reader of the old shape would be misled
COUNTS = (
    *("tables_read", "captions_seen", "without_figures", "figures_read", "figures_related"),
    *("claims_read", "claims_checked", "claims_tied", "rules_loaded", "rules_bound"),
    *("held", "held_by_rounding", "disagreed"),
)


def write(checked: Sequence[Checked | Report], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """All reports as JSON text that ends in a line break; one that no gate judged says nothing of how it ends."""
    reports = [each.report if isinstance(each, Checked) else each for each in checked]
    shape = {
        "schema": SCHEMA,
        "documents": [document_shape(each) if isinstance(each, Checked) else _shape(each) for each in checked],
        "findings": [shape for report in reports for shape in finding_shapes(report)],
        "accepted": [shape for report in reports for shape in accepted_shapes(report)],
        "unreadable": [{"name": file.name, "reason": file.reason} for file in unreadable],
    }
    return indented(shape) + "\n"


def document_shape(checked: Checked) -> dict[str, Any]:
    """A document: what it is, how far the check looked, and how it ends."""
    seconds = {} if checked.seconds is None else {"seconds": round(checked.seconds, 3)}
    return {**_shape(checked.report), "exit_code": checked.code, **seconds}


def _shape(report: Report) -> dict[str, Any]:
    document, coverage = report.document, report.coverage
    return {
        "name": document.name,
        "symbol": document.masthead.symbol,
        "language": document.language,
        "pages": len(document.pages),
        "coverage": _coverage(coverage),
        "not_read": list(coverage.not_read),
        "unchecked": [{"reason": reason, "count": count} for reason, count in coverage.unchecked.items()],
        "unbound_rules": list(coverage.unbound_rules),
        "remarks": list(report.remarks),
    }


def _coverage(coverage: Coverage) -> dict[str, int]:
    """Its counts, by the names that it has for them."""
    counts = {name: getattr(coverage, name) for name in COUNTS}
    return {**counts, "unchecked": len(coverage.undecided)}


def finding_shapes(report: Report) -> list[dict[str, Any]]:
    """The findings of a report."""
    paragraphs = _paragraphs(report.document)
    return [_finding(finding, paragraphs) for finding in report.findings]


def accepted_shapes(report: Report) -> list[dict[str, Any]]:
    """The findings that are let pass, with the reason."""
    paragraphs = _paragraphs(report.document)
    return [
        {"reason": each.why, "known": each.known, "finding": _finding(each.finding, paragraphs)}
        for each in report.accepted
    ]


def _paragraphs(document: Document) -> dict[int, int]:
    """Which paragraph it is, counted from 1, that stands at an order of the document."""
    return {paragraph.order: number for number, paragraph in enumerate(document.paragraphs, 1)}


def _finding(finding: Finding, paragraphs: Mapping[int, int]) -> dict[str, Any]:
    """A finding, with its place and the figures that speak for it."""
    return {
        "document": finding.document,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "title": finding.title,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "place": {
            "page": finding.place.page,
            "bbox": coordinates(finding.place.box),
            "label": finding.place.label,
            **_spot(finding.spot, paragraphs),
        },
        "expected": digits(finding.expected),
        "found": digits(finding.found),
        "difference": digits(finding.difference),
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "source": {"path": finding.source.path, "line": finding.source.line},
    }


def _spot(spot: Spot, paragraphs: Mapping[int, int]) -> dict[str, int | None]:
    """Table, row and column, or paragraph, all counted from 1."""
    if spot.table is None:
        return {"table": None, "row": None, "column": None, "paragraph": paragraphs.get(spot.order)}
    row = None if spot.row is None else spot.row + 1
    return {"table": spot.table + 1, "row": row, "column": spot.column + 1, "paragraph": None}


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "label": evidence.label,
        "text": evidence.text,
        "page": evidence.place.page,
        "bbox": coordinates(evidence.place.box),
    }
