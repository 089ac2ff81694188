"""Findings that are let pass, each with a reason; one that is let pass until a day comes back after it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from fnmatch import fnmatchcase

from msgspec import Struct
from msgspec.structs import replace

from checker.model.document import Document
from checker.model.report import Accepted, Finding, Report

WARNED = 14  #: days before a waiver ends on which that is said already


def is_called(document: Document, pattern: str) -> bool:
    """Whether a document's symbol, or its file's name, is of a pattern."""
    return fnmatchcase(document.key, pattern) or fnmatchcase(document.name, pattern)


class Waiver(Struct, frozen=True):
    """What is let pass: findings of a rule, in documents of a symbol or file name, at a place of these words.

    One with a fingerprint holds for one finding only, and no longer than its printed figure stands.
    """

    reason: str
    rule: str = "*"
    document: str = "*"
    place: str = ""
    fingerprint: str | None = None
    until: date | None = None

    def speaks_of(self, document: Document) -> bool:
        """Whether it is about this document."""
        return is_called(document, self.document)

    def covers(self, finding: Finding) -> bool:
        """Whether it is about this finding, in a document that it speaks of."""
        named = fnmatchcase(finding.rule, self.rule) and self.place.casefold() in finding.place.label.casefold()
        return named and self.fingerprint in {None, finding.fingerprint}

    def matches_in(self, report: Report) -> bool:
        """Whether there is anything in a report that it is about."""
        return self.speaks_of(report.document) and any(map(self.covers, report.findings))

    @property
    def name(self) -> str:
        """How a person would call it."""
        parts = [self.fingerprint or self.rule, *([f"“{self.place}”"] if self.place else [])]
        return f"the waiver of {', '.join(parts)} ({self.reason})"


def matching(waivers: Iterable[Waiver], reports: Sequence[Report]) -> frozenset[Waiver]:
    """The waivers that are about something in one of several reports."""
    return frozenset(waiver for waiver in waivers if any(map(waiver.matches_in, reports)))


def waived(
    report: Report, waivers: Sequence[Waiver], today: date, elsewhere: Collection[Waiver] = frozenset()
) -> Report:
    """The report without the findings that are let pass, which stay in it with the reason, and what is to be said.

    A waiver that matches `elsewhere`, in another report of the same check, is of use, and not said to match nothing.
    """
    spoken = [waiver for waiver in waivers if waiver.speaks_of(report.document)]
    valid = [waiver for waiver in spoken if waiver.until is None or today <= waiver.until]
    left: list[Finding] = []
    accepted = list(report.accepted)
    for finding in report.findings:
        waiver = next((waiver for waiver in valid if waiver.covers(finding)), None)
        if waiver:
            accepted.append(Accepted(finding, waiver.reason))
        else:
            left.append(finding)
    remarks = (*report.remarks, *_remarks(spoken, elsewhere, report, today))
    return replace(report, findings=tuple(left), accepted=tuple(accepted), remarks=remarks)


def _remarks(spoken: Sequence[Waiver], elsewhere: Collection[Waiver], report: Report, today: date) -> Iterator[str]:
    """What is said of waivers: that one ends, has ended, or lets nothing pass."""
    for waiver in spoken:
        if not waiver.matches_in(report):
            if waiver not in elsewhere:
                yield f"{_upper(waiver.name)} matches nothing."
        elif waiver.until and waiver.until < today:
            yield f"{_upper(waiver.name)} ended on {waiver.until}."
        elif waiver.until and (waiver.until - today).days <= WARNED:
            yield f"{_upper(waiver.name)} ends on {waiver.until}."


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
