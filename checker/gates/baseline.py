"""The findings that are known from before, each as it stood, so that a check can say what is new and what is mended.

A finding is known by its fingerprint, which holds its printed figure: where that changes, the entry lapses.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, convert, to_builtins
from msgspec.structs import replace

from checker.errors import GateError
from checker.gates.shapes import ensure_shape
from checker.model.document import Document
from checker.model.report import Accepted, Finding, Report
from checker.model.rule import Severity
from checker.writers.typeset.figures import digits

SCHEMA = 1


class KnownFinding(Struct, frozen=True, order=True):
    """A finding that is known; `document` is its symbol, or else the name of its file."""

    document: str
    rule: str
    place: str
    fingerprint: str
    severity: Severity
    found: str | None = None
    expected: str | None = None


class Baseline(Struct, frozen=True):
    """What is known, sorted by document, rule and place."""

    findings: tuple[KnownFinding, ...] = ()


def recorded(reports: Iterable[Report]) -> Baseline:
    """All that is found, as a baseline; notes are no findings."""
    found = [
        _entry(report.document, finding)
        for report in reports
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    ]
    return Baseline(tuple(sorted(set(found))))


def pruned(baseline: Baseline, reports: Sequence[Report]) -> Baseline:
    """The baseline without what is mended in the documents that were checked; nothing is added."""
    still = {entry.fingerprint for entry in recorded(reports).findings}
    checked = {report.document.key for report in reports}
    kept = (entry for entry in baseline.findings if entry.fingerprint in still or entry.document not in checked)
    return Baseline(tuple(kept))


def compared(report: Report, baseline: Baseline, name: str, among: Iterable[Report] = ()) -> Report:
    """The report without what the baseline of this name knows, which stays in it, and remarks on what became of it.

    What is found in another of the reports `among` which it stands, of the same symbol, is not mended: a language each.
    """
    entries = {entry.fingerprint: entry for entry in baseline.findings if entry.document == report.document.key}
    known = [finding for finding in report.findings if finding.fingerprint in entries]
    new = [finding for finding in report.findings if finding.fingerprint not in entries]
    alike = (each for each in among if each.document.key == report.document.key)
    elsewhere = (finding for each in alike for finding in each.findings)
    still = {finding.fingerprint for finding in (*known, *(each.finding for each in report.accepted), *elsewhere)}
    gone = [entry for entry in entries.values() if entry.fingerprint not in still]
    accepted = (*report.accepted, *(Accepted(finding, f"known from {name}", known=True) for finding in known))
    return replace(report, findings=tuple(new), accepted=accepted, remarks=(*report.remarks, *_remarks(gone, new)))


def _remarks(gone: Iterable[KnownFinding], new: Iterable[Finding]) -> Iterator[str]:
    """What became of entries that no finding answers any more: the figure is another, or nothing is found there."""
    places = {(finding.rule, finding.place.label): finding for finding in new}
    for entry in gone:
        finding = places.get((entry.rule, entry.place))
        what = f"{entry.rule}, {entry.place}"
        if finding is None:
            yield f"Mended: {what}."
        elif digits(finding.found) != entry.found:
            yield f"Known no longer, since the figure changed: {what} (was {entry.found}, is {digits(finding.found)})."
        else:
            yield f"Known no longer, since what stands around the figure changed: {what}."


def _entry(document: Document, finding: Finding) -> KnownFinding:
    return KnownFinding(
        document.key,
        finding.rule,
        finding.place.label,
        finding.fingerprint,
        finding.severity,
        digits(finding.found),
        digits(finding.expected),
    )


def written(baseline: Baseline) -> str:
    """The baseline as JSON text, one finding a line, so that a change of it can be read."""
    lines = [json.dumps(to_builtins(entry), ensure_ascii=False) for entry in baseline.findings]
    listed = ",\n".join(f"    {line}" for line in lines)
    return f'{{\n  "schema": {SCHEMA},\n  "findings": [\n{listed}\n  ]\n}}\n'


def read(text: str, path: str) -> Baseline:
    """The baseline that a text says; raises GateError where it is none."""
    try:
        value = json.loads(text)
    except ValueError as error:
        raise GateError(f"{path} is no baseline: {error}.") from error
    ensure_shape(value, "baseline", path, text)
    return Baseline(convert(value["findings"], tuple[KnownFinding, ...]))
