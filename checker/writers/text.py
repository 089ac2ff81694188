"""The report as an editor reads it on a terminal: each finding with its proof, then how far the check looked.

Findings of one rule stand under one headline. Notes (what held only because of rounding) are counted and shown on
request. With nothing found it says what was checked, and whether that was enough to go by.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wcwidth import ljust, wcswidth

from checker.model.report import Checked, Finding, Report, Unreadable
from checker.writers.typeset.coverage import coverage_lines, in_brief, tally
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.ledger import WorkedSum, ledger, sum_of
from checker.writers.typeset.look import USUAL, Look, Paint, painter
from checker.writers.typeset.telling import behind, of_one_kind, rule_of, said_alike, shown_findings, where
from checker.writers.typeset.width import wrapped

PLACE, FIGURES = 4, 6  #: columns by which the lines below a place, and the figures, are set in


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """All reports as text, one document after the other, and a summary."""
    reports = [each.report for each in checked]
    parts = [part for report in reports if (part := _section(report, look))]
    if not look.quiet:
        parts.append("\n".join(_summary(reports, look, unreadable)))
    return "\n\n".join(part for part in parts if part) + ("\n" if any(parts) else "")


def _section(report: Report, look: Look) -> str:
    """One document: its name, its findings, its coverage."""
    findings = shown_findings(report, look)
    if look.quiet and not findings:
        return ""
    paint = painter(look.colour)
    blocks = ["\n".join(_name(report, look, paint))]
    blocks += ["\n".join(_kind(group, look, paint)) for group in of_one_kind(findings)]
    if not look.quiet:
        blocks.append("\n".join(coverage_lines(report, look, paint)))
    return "\n\n".join(blocks)


def _name(report: Report, look: Look, paint: Paint) -> Iterator[str]:
    document = report.document
    about = [document.masthead.symbol, look.say("{} page|{} pages", len(document.pages)) if document.pages else None]
    details = " · ".join(clean(part) for part in about if part)
    name = clean(document.name)
    yield paint(name, "bold") + (paint(f"  {details}", "faint") if details else "")
    yield paint("─" * min(look.width, max(24, wcswidth(f"{name}  {details}"))), "faint")


def _kind(findings: Sequence[Finding], look: Look, paint: Paint) -> Iterator[str]:
    """The findings of one rule: severity and title, the rule, then each with its place, message and figures."""
    yield from _headline(findings[0], look, paint)
    alike = said_alike(findings)
    for before, same in zip([None, *alike], alike, strict=False):
        yield from _finding(same, before[0] if before else None, look)
        figures = sum_of(same[0], look.say)
        if figures and not (before and _is_told(same[0], figures, sum_of(before[0], look.say))):
            yield from (" " * FIGURES + line for line in ledger(figures, look.width - FIGURES, paint, look))


def _headline(finding: Finding, look: Look, paint: Paint) -> Iterator[str]:
    """Severity and title; the rule stands behind them, or below where there is no room."""
    severity, rule, width = look.say(str(finding.severity)), f"({rule_of(finding)})", look.width
    start = len(severity) + 2
    lines = wrapped(finding.title or finding.rule, width - start)
    painted = [paint(line, "bold") for line in lines]
    if start + wcswidth(lines[-1]) + 1 + wcswidth(rule) <= width:
        painted[-1] += " " + paint(rule, "faint")
    else:
        painted.append(paint(rule, "faint"))
    yield paint(severity, str(finding.severity)) + ": " + painted[0]
    yield from (" " * start + line for line in painted[1:])


def _finding(findings: Sequence[Finding], before: Finding | None, look: Look) -> Iterator[str]:
    """The place and the message in one paragraph, further lines set in."""
    first, *rest = wrapped(f"{where(findings, before)}: {behind(findings[0])}", look.width - PLACE)
    yield "  " + first
    yield from (" " * PLACE + line for line in rest)


def _is_told(finding: Finding, figures: WorkedSum, before: WorkedSum | None) -> bool:
    """Whether the message has all figures, and the finding before has said what they are."""
    if before is None or [part.label for part in figures.parts] != [part.label for part in before.parts]:
        return False
    return figures.parts == before.parts or all(part.figure in finding.message for part in figures.parts)


def _summary(reports: Sequence[Report], look: Look, unreadable: Sequence[Unreadable]) -> Iterator[str]:
    """The last lines where there were several files: what was found in each, and in all of them."""
    paint = painter(look.colour)
    sentences = []
    if len(reports) > 1:
        names = [clean(report.document.name) for report in reports]
        gutter = max(wcswidth(name) for name in names)
        for name, report in zip(names, reports, strict=True):
            yield f"{ljust(name, gutter)}  {in_brief(report, look, paint)}"
        yield ""
        findings = [finding for report in reports for finding in report.findings]
        found = tally(findings, paint, look.say) or look.say("Nothing found")
        sentences.append(look.say("{} in {}.", found, look.say("{} document|{} documents", len(reports))))
    if unreadable:
        said = look.say("{} file could not be read|{} files could not be read", len(unreadable))
        sentences.append(paint(f"{said}.", "error"))
    if sentences:
        yield " ".join(sentences)
