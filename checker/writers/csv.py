"""Findings as CSV, one a line, for those who work through a list; it begins with a byte order mark, as Excel wants it.

A text that a spreadsheet would take for a formula has an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence

from checker.model.report import Checked, Finding, Report, Unreadable
from checker.writers.typeset.figures import digits
from checker.writers.typeset.harmless import clean, inert
from checker.writers.typeset.look import USUAL, Look

MARK = "\ufeff"
HEADS = (
    *("document", "symbol", "page", "severity", "rule", "place", "printed", "expected", "difference", "message"),
    *("title", "let pass", "fingerprint"),
)


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """All findings, notes and those let pass included, then the files that could not be read."""
    sheet = io.StringIO()
    lines = csv.DictWriter(sheet, HEADS, restval="", lineterminator="\n")
    lines.writeheader()
    for each in checked:
        lines.writerows(map(_safe, _lines(each.report)))
    for file in unreadable:
        lines.writerow(_safe({"document": file.name, "severity": "not checked", "message": file.reason}))
    return MARK + sheet.getvalue()


def _lines(report: Report) -> Iterator[dict[str, str]]:
    """A line for each finding, and for each that is let pass."""
    symbol = report.document.masthead.symbol or ""
    yield from (_line(finding) | {"symbol": symbol} for finding in report.findings)
    yield from (_line(each.finding) | {"symbol": symbol, "let pass": each.why} for each in report.accepted)


def _line(finding: Finding) -> dict[str, str]:
    return {
        "document": finding.document,
        "page": "" if finding.place.page is None else str(finding.place.page),
        "severity": str(finding.severity),
        "rule": finding.rule,
        "place": finding.place.label,
        "printed": digits(finding.found) or "",
        "expected": digits(finding.expected) or "",
        "difference": digits(finding.difference) or "",
        "message": finding.message,
        "title": finding.title,
        "fingerprint": finding.fingerprint,
    }


def _safe(line: dict[str, str]) -> dict[str, str]:
    """Texts in one line each, that no spreadsheet takes for a formula."""
    return {head: inert(clean(text)) for head, text in line.items()}
