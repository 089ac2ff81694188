"""In which order findings are told, and in which words, wherever a person reads them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePath

from checker.model.report import Finding, Report
from checker.model.rule import Severity
from checker.writers.typeset.look import Look


def shown_findings(report: Report, look: Look) -> list[Finding]:
    """Errors, then warnings, each in the order of the document; notes after them, where they are asked for."""
    shown = [finding for finding in report.findings if look.notes or finding.severity is not Severity.NOTE]
    return sorted(shown, key=lambda finding: -finding.severity.rank)


def of_one_kind(findings: Iterable[Finding]) -> list[list[Finding]]:
    """The findings of one rule and severity together, where the first of them stands."""
    groups: dict[tuple[Severity, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.severity, finding.rule].append(finding)
    return list(groups.values())


def where(finding: Finding) -> str:
    """The page and the place on it, in words."""
    page = f"page {finding.place.page}, " if finding.place.page is not None else ""
    place = finding.place.label
    return page.removesuffix(", ") if place == f"text on {page.removesuffix(', ')}" else page + place


def message(finding: Finding) -> str:
    """The message without the place, where it begins with it: that is said before it."""
    head = finding.place.label + ": "
    if not finding.message.casefold().startswith(head.casefold()):
        return finding.message
    rest = finding.message[len(head) :]
    return rest[:1].upper() + rest[1:]


def rule_of(finding: Finding) -> str:
    """The name of the rule; where it stands, if its file is not called like it."""
    named = PurePath(finding.source.path).stem == finding.rule
    return finding.rule if named else f"{finding.rule}, {finding.source.path}:{finding.source.line}"
