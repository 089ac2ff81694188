"""Findings that are let pass, each with a reason; one that is let pass until a day or a change comes back after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from fnmatch import fnmatchcase

from msgspec import Struct

from checker.languages import LANGUAGES
from checker.model.document import Document
from checker.model.report import Accepted, Finding, Report
from checker.quantities.quantity import read_quantity

WARNED = 14  #: days before a waiver ends on which that is said already


def is_called(document: Document, pattern: str) -> bool:
    """Whether a document's symbol, or its file's name, is of a pattern."""
    return fnmatchcase(document.key, pattern) or fnmatchcase(document.name, pattern)


class Waiver(Struct, frozen=True, rename="kebab"):
    """What is let pass: findings of a rule, in documents of a symbol or file name, at a place of these words.

    It ends after the day `until`, and when the figure printed there is no longer `until_changed`. One with a
    fingerprint holds for one finding only, and no longer than its printed figure stands.
    """

    reason: str
    rule: str = "*"
    document: str = "*"
    place: str = ""
    fingerprint: str | None = None
    until: date | None = None
    until_changed: str | None = None

    def covers(self, finding: Finding) -> bool:
        """Whether it is about this finding, in a document that it speaks of, whatever figure stands there."""
        named = fnmatchcase(finding.rule, self.rule) and self.place.casefold() in finding.place.label.casefold()
        return named and self.fingerprint in {None, finding.fingerprint}

    def holds(self, finding: Finding, language: str, today: date) -> bool:
        """Whether it lets pass a finding that it covers, in a document of a language."""
        changed = self.until_changed is not None and finding.found not in _read(self.until_changed, language)
        return not changed and (self.until is None or today <= self.until)

    @property
    def name(self) -> str:
        """How a person would call it at the beginning of a sentence."""
        parts = [self.fingerprint or self.rule, *([f"“{self.place}”"] if self.place else [])]
        return f"The waiver of {', '.join(parts)} ({self.reason})"

    @property
    def ends(self) -> str:
        """Until when it holds, in words that follow a comma; nothing where it does not end."""
        changed = f"{self.until_changed} changes" if self.until_changed else None
        said = [str(each) for each in (self.until, changed) if each]
        return f", until {' or '.join(said)}" if said else ""


def _read(figure: str, language: str) -> set[Decimal]:
    """What a figure may mean that is written as the document prints it, or as JSON has it."""
    readings = filter(None, (read_quantity(figure, LANGUAGES[each]) for each in {language, "en"}))
    return {value * each.scale for each in readings for value in (each.value, each.other) if value is not None}


def waived(report: Report, waivers: Sequence[Waiver], today: date) -> Report:
    """The report without the findings that are let pass, which stay in it with the reason, and what is to be said."""
    spoken = [waiver for waiver in waivers if is_called(report.document, waiver.document)]
    language = report.document.language

    def accepted(finding: Finding) -> Accepted | None:
        covering = (waiver for waiver in spoken if waiver.covers(finding))
        waiver = next((waiver for waiver in covering if waiver.holds(finding, language, today)), None)
        return Accepted(finding, waiver.reason) if waiver else None

    return report.passing(accepted).saying(_remarks(spoken, report, today))


def _remarks(spoken: Sequence[Waiver], report: Report, today: date) -> Iterator[str]:
    """What is said of waivers that are about something found: that one ends, or has ended."""
    for waiver in spoken:
        covered = [finding for finding in report.findings if waiver.covers(finding)]
        if not covered:
            continue
        if waiver.until and waiver.until < today:
            yield f"{waiver.name} ended on {waiver.until}."
        elif not any(waiver.holds(finding, report.document.language, today) for finding in covered):
            yield f"{waiver.name} ended, since the figure is {waiver.until_changed} no longer."
        elif waiver.until and (waiver.until - today).days <= WARNED:
            yield f"{waiver.name} ends on {waiver.until}."


def idle(reports: Sequence[Report], waivers: Sequence[Waiver]) -> Iterator[tuple[str, str]]:
    """The waivers that match nothing in any of the reports, each said once: a document's name, and a sentence."""
    for waiver in waivers:
        spoken = [report for report in reports if is_called(report.document, waiver.document)]
        if spoken and not any(waiver.covers(finding) for report in spoken for finding in report.told):
            yield spoken[0].document.name, f"{waiver.name} matches nothing."
