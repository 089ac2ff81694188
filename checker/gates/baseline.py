"""The findings that are known from before, each as it stood, so that a check can say what is new and what is mended.

A finding is known by its fingerprint, which holds its printed figure: where that changes, the entry lapses. Where rules
are eased or switched off, another rule may find the same of the same figure: that is known too (decision 0039).
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter

from msgspec import Struct, convert, to_builtins
from msgspec.structs import replace

from checker.errors import GateError
from checker.gates.shapes import ensure_shape
from checker.model.document import Document
from checker.model.report import Accepted, Finding, Report
from checker.model.rule import Severity
from checker.writers.typeset.figures import digits

SCHEMA = 1
_DOCUMENT = attrgetter("document")


class KnownFinding(Struct, frozen=True, order=True):
    """A finding that is known; `document` is its symbol, or else the name of its file.

    `language` is that of its labels; what is not found in a document of another language is not mended.
    """

    document: str
    rule: str
    place: str
    fingerprint: str
    severity: Severity
    found: str | None = None
    expected: str | None = None
    language: str | None = None

    def is_of(self, document: Document) -> bool:
        """Whether it would be found in this document, if it were still there."""
        return self.document == document.key and self.language in (None, document.language)

    def answers(self, found: KnownFinding) -> bool:
        """Whether it is this finding, or what another rule found of the same figure with the same result."""
        figures = (self.place, self.found, self.expected)
        alike = None not in figures and figures == (found.place, found.found, found.expected)
        return self.fingerprint == found.fingerprint or (alike and self.rule != found.rule)


class Baseline(Struct, frozen=True):
    """What is known, sorted by document, rule and place."""

    findings: tuple[KnownFinding, ...] = ()

    def of(self, document: str) -> Sequence[KnownFinding]:
        """What is known of a document."""
        first, end = (side(self.findings, document, key=_DOCUMENT) for side in (bisect_left, bisect_right))
        return self.findings[first:end]


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
    still = Answers(recorded(reports).findings)
    documents = [report.document for report in reports]
    checked = {(each.key, language) for each in documents for language in (None, each.language)}
    kept = (each for each in baseline.findings if still.to(each) or (each.document, each.language) not in checked)
    return Baseline(tuple(kept))


def compared(report: Report, baseline: Baseline, name: str, alike: Iterable[Report] = ()) -> Report:
    """The report without what the baseline of this name knows, which stays in it, and remarks on what became of it.

    What is found in another of the reports that are `alike`, of the same symbol, is not mended: a file each.
    """
    entries = baseline.of(report.document.key)
    listed = Answers(entries)
    known = [finding for finding in report.findings if listed.to(_entry(report.document, finding))]
    new = [finding for finding in report.findings if not listed.to(_entry(report.document, finding))]
    elsewhere = (finding for each in alike for finding in each.findings)
    found = (*known, *(each.finding for each in report.accepted), *elsewhere)
    still = Answers(_entry(report.document, finding) for finding in found)
    gone = [entry for entry in entries if entry.is_of(report.document) and not still.to(entry)]
    accepted = (*report.accepted, *(Accepted(finding, f"known from {name}", known=True) for finding in known))
    return replace(report, findings=tuple(new), accepted=accepted, remarks=(*report.remarks, *_remarks(gone, new)))


class Answers:
    """Findings, found by what they have in common with those that they answer."""

    def __init__(self, findings: Iterable[KnownFinding]) -> None:
        """Take those that may answer."""
        self.shelves = defaultdict[object, list[KnownFinding]](list)
        for finding in findings:
            for key in _keys(finding):
                self.shelves[key].append(finding)

    def to(self, finding: KnownFinding) -> bool:
        """Whether there is one that answers this."""
        return any(each.answers(finding) for key in _keys(finding) for each in self.shelves.get(key, ()))


def _keys(finding: KnownFinding) -> tuple[object, ...]:
    return finding.fingerprint, (finding.place, finding.found, finding.expected)


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
        document.language,
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
    return Baseline(tuple(sorted(convert(value["findings"], list[KnownFinding]), key=_DOCUMENT)))
