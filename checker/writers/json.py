"""The report as one JSON object, the same for one document and for many.

Its shape is `grammars/report.schema.json`. Figures are strings of digits, so that nothing rounds them; notes (what
held only because of rounding) are always there, with severity "note". Same documents and rules, same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from checker.model.report import Accepted, Checked, Coverage, Evidence, Finding, Spot, Unreadable
from checker.writers.typeset.figures import coordinates, digits
from checker.writers.typeset.indented import indented
from checker.writers.typeset.look import Look

SCHEMA = 2  #: rises when a reader of the old shape would be misled


def write(checked: Sequence[Checked], look: Look | None = None, unreadable: Sequence[Unreadable] = ()) -> str:
    """All reports as JSON text that ends in a line break."""
    reports = [each.report for each in checked]
    shape = {
        "schema": SCHEMA,
        "documents": [document_shape(each) for each in checked],
        "findings": [finding_shape(finding) for report in reports for finding in report.findings],
        "accepted": [accepted_shape(each) for report in reports for each in report.accepted],
        "unreadable": [{"name": file.name, "reason": file.reason} for file in unreadable],
    }
    return indented(shape) + "\n"


def document_shape(checked: Checked) -> dict[str, Any]:
    """A document: what it is, and how far the check looked."""
    report = checked.report
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
        "exit_code": checked.code,
    }


def _coverage(coverage: Coverage) -> dict[str, int]:
    return {
        "tables_read": coverage.tables_read,
        "captions_seen": coverage.captions_seen,
        "without_figures": coverage.without_figures,
        "figures_read": coverage.figures_read,
        "figures_related": coverage.figures_related,
        "claims_read": coverage.claims_read,
        "claims_checked": coverage.claims_checked,
        "claims_tied": coverage.claims_tied,
        "rules_loaded": coverage.rules_loaded,
        "rules_bound": coverage.rules_bound,
        "held": coverage.held,
        "held_by_rounding": coverage.held_by_rounding,
        "disagreed": coverage.disagreed,
        "unchecked": len(coverage.undecided),
    }


def finding_shape(finding: Finding) -> dict[str, Any]:
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
            **_spot(finding.spot),
        },
        "expected": digits(finding.expected),
        "found": digits(finding.found),
        "difference": digits(finding.difference),
        "evidence": [_evidence(evidence) for evidence in finding.evidence],
        "source": {"path": finding.source.path, "line": finding.source.line},
    }


def accepted_shape(accepted: Accepted) -> dict[str, Any]:
    """A finding that is let pass, with the reason."""
    return {"reason": accepted.why, "known": accepted.known, "finding": finding_shape(accepted.finding)}


def _spot(spot: Spot) -> dict[str, int | None]:
    """Table, row and column, counted from 1, of a finding in a table."""
    if spot.table is None:
        return {"table": None, "row": None, "column": None}
    row = None if spot.row is None else spot.row + 1
    return {"table": spot.table + 1, "row": row, "column": spot.column + 1}


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "label": evidence.label,
        "text": evidence.text,
        "page": evidence.place.page,
        "bbox": coordinates(evidence.place.box),
    }
