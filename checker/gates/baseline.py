"""The findings that are known from before, each as it stood, so that a check can say what is new and what is mended.

A finding is known by its fingerprint, which holds its printed figure: where that changes, the entry lapses. Where rules
are eased or switched off, another rule may find the same of the same figure: that is known too (decision 0039).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, convert, to_builtins
from msgspec.structs import astuple

from checker.errors import GateError
from checker.gates.shapes import ensure_shape
from checker.model.document import Document
from checker.model.report import Accepted, Finding, Report
from checker.model.rule import Severity
from checker.writers.typeset.figures import digits

SCHEMA = 1


class KnownFinding(Struct, frozen=True):
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


def recorded(reports: Iterable[Report]) -> Baseline:
    """All that is found, as a baseline; notes are no findings."""
    found = [
        _entry(report.document, finding)
        for report in reports
        for finding in report.findings
        if finding.severity is not Severity.NOTE
    ]
    return Baseline(tuple(sorted(set(found), key=lambda each: tuple(map(str, astuple(each))))))


def pruned(baseline: Baseline, reports: Sequence[Report]) -> Baseline:
    """The baseline without what is mended in the documents that were checked; nothing is added."""
    still = Answers(recorded(reports).findings)
    documents = [report.document for report in reports]
    checked = {(each.key, language) for each in documents for language in (None, each.language)}
    kept = (each for each in baseline.findings if still.to(each) or (each.document, each.language) not in checked)
    return Baseline(tuple(kept))


class Known:
    """What a baseline knows, by document; `name` is how it is called."""

    def __init__(self, baseline: Baseline, name: str) -> None:
        """Sort its entries."""
        self.name = name
        self.entries = defaultdict[str, list[KnownFinding]](list)
        for entry in baseline.findings:
            self.entries[entry.document].append(entry)
        self.listed = {key: Answers(entries) for key, entries in self.entries.items()}

    def passed(self, report: Report) -> Report:
        """The report without what is known, which stays in it."""
        listed = self.listed.get(report.document.key)
        if listed is None:
            return report
        why = f"known from {self.name}"
        return report.passing(
            lambda finding: Accepted(finding, why, known=True) if listed.to(_entry(report.document, finding)) else None
        )

    def remarks(self, reports: Iterable[Report]) -> Iterator[tuple[str, str]]:
        """What became of entries that no document of the symbol has any more: the name of the first, and a sentence."""
        alike = defaultdict[str, list[Report]](list)
        for report in reports:
            if report.document.key in self.entries:
                alike[report.document.key].append(report)
        for key, files in alike.items():
            still = Answers(_entry(report.document, finding) for report in files for finding in report.told)
            gone = [entry for entry in self.entries[key] if not still.to(entry)]
            new = [finding for report in files for finding in report.findings]
            for first in {report.document.language: report.document for report in reversed(files)}.values():
                remarks = _remarks((entry for entry in gone if entry.is_of(first)), new)
                yield from ((first.name, remark) for remark in remarks)


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
    figures = (finding.place, finding.found, finding.expected)
    return (finding.fingerprint,) if None in figures else (finding.fingerprint, figures)


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
    return Baseline(convert(value["findings"], tuple[KnownFinding, ...]))
