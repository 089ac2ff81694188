"""Findings that a draft lets pass itself, by a comment in Word or a line in Markdown, each with a reason.

A line speaks of the heading, the paragraph or the table that follows. A comment speaks of what a comment of ours on the
finding would be put on (`anchors.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase

from checker.anchors import Anchors
from checker.model.document import Allowance
from checker.model.report import Accepted, Finding, Report

FORM = "“iccd-check: allow RULE — reason”"


def allowed(report: Report) -> Report:
    """The report without what its draft lets pass, which stays in it with the reason, and remarks on that."""
    allowances = report.document.allowances
    if not allowances:
        return report
    anchors = Anchors(report.document)
    useful = set[Allowance]()

    def accepted(finding: Finding) -> Accepted | None:
        found = [each for each in allowances if each.reason and _covers(each, finding, anchors)]
        useful.update(found)
        return Accepted(finding, found[0].reason) if found else None

    passed = report.passing(accepted)
    return passed.saying(_remarks([each for each in allowances if each not in useful]))


def _covers(allowance: Allowance, finding: Finding, anchors: Anchors) -> bool:
    """Whether a finding is of the rule, and stands where the draft lets it pass."""
    if not fnmatchcase(finding.rule, allowance.rule):
        return False
    if allowance.elements:
        first, last = allowance.elements
        return first <= anchors.of(finding).element <= last
    spot = finding.spot
    order = spot.order if spot.table is None else anchors.document.tables[spot.table].order
    return order == allowance.order


def _remarks(idle: Sequence[Allowance]) -> Iterator[str]:
    """What is said of those that let nothing pass."""
    for each in idle:
        if each.reason:
            yield f"The waiver of {each.rule} in {each.place} of the draft ({each.reason}) matches nothing."
        else:
            yield f"What {each.place} of the draft says lets nothing pass; it should read {FORM}."
