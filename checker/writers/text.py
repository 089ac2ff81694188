"""The report as an editor reads it on a terminal: each finding with its proof, then how far the check looked.

Notes (what held only because of rounding) are counted and shown on request. With nothing found it says what was
checked, and whether that was enough to go by.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model.report import Checked, Finding, Report, Unreadable
from checker.model.rule import Severity
from checker.writers.typeset.colour import Paint, painter
from checker.writers.typeset.coverage import coverage_lines, tally
from checker.writers.typeset.figures import counted
from checker.writers.typeset.ledger import ledger
from checker.writers.typeset.look import Look
from checker.writers.typeset.width import clean, columns, wrapped


def write(checked: Sequence[Checked], look: Look | None = None, unreadable: Sequence[Unreadable] = ()) -> str:
    """All reports as text, one document after the other, and a summary."""
    look, reports = look or Look(), [each.report for each in checked]
    parts = [part for report in reports if (part := _section(report, look))]
    if not look.quiet:
        parts.append(_summary(reports, look, unreadable))
    return "\n\n".join(part for part in parts if part) + ("\n" if any(parts) else "")


def _section(report: Report, look: Look) -> str:
    """One document: its name, its findings, its coverage."""
    findings = [f for f in report.findings if look.notes or f.severity is not Severity.NOTE]
    if look.quiet and not findings:
        return ""
    paint = painter(look.colour)
    blocks = ["\n".join(_name(report, look, paint))]
    blocks += ["\n".join(_finding(finding, look, paint)) for finding in findings]
    if not look.quiet:
        blocks.append("\n".join(coverage_lines(report, look, paint)))
    return "\n\n".join(blocks)


def _name(report: Report, look: Look, paint: Paint) -> Iterator[str]:
    document = report.document
    about = [document.masthead.symbol, counted(len(document.pages), "page") if document.pages else None]
    details = " · ".join(clean(part) for part in about if part)
    name = clean(document.name)
    yield paint(name, "bold") + (paint(f"  {details}", "faint") if details else "")
    yield paint("─" * min(look.width, max(24, columns(f"{name}  {details}"))), "faint")


def _finding(finding: Finding, look: Look, paint: Paint) -> Iterator[str]:
    """Severity and title, the place, the message, the figures, the rule."""
    severity = str(finding.severity)
    yield from _headed(severity, finding.title or finding.rule, look.width, paint)
    yield from _indented(_where(finding), look.width)
    yield ""
    yield from _indented(_message(finding), look.width)
    figures = list(ledger(finding, look.width - 4, paint))
    if figures:
        yield ""
        yield from ("    " + line for line in figures)
    yield ""
    yield "  " + paint(f"rule {finding.rule}, {finding.source.path}:{finding.source.line}", "faint")


def _headed(severity: str, title: str, width: int, paint: Paint) -> Iterator[str]:
    first, *rest = wrapped(title, width - len(severity) - 2)
    yield paint(severity, severity) + ": " + paint(first, "bold")
    yield from (" " * (len(severity) + 2) + paint(line, "bold") for line in rest)


def _where(finding: Finding) -> str:
    page = f"page {finding.place.page}, " if finding.place.page is not None else ""
    return page + finding.place.label


def _message(finding: Finding) -> str:
    """The message without the place, where it begins with it: that stands above already."""
    head = finding.place.label + ": "
    if not finding.message.casefold().startswith(head.casefold()):
        return finding.message
    rest = finding.message[len(head) :]
    return rest[:1].upper() + rest[1:]


def _indented(text: str, width: int) -> Iterator[str]:
    return ("  " + line for line in wrapped(text, width - 2))


def _summary(reports: Sequence[Report], look: Look, unreadable: Sequence[Unreadable]) -> str:
    """The last line where there were several files: what was found in all of them."""
    paint = painter(look.colour)
    sentences = []
    if len(reports) > 1:
        findings = [finding for report in reports for finding in report.findings]
        sentences.append(f"{tally(findings, paint) or 'Nothing found'} in {counted(len(reports), 'document')}.")
    if unreadable:
        sentences.append(paint(f"{counted(len(unreadable), 'file')} could not be read.", "error"))
    return " ".join(sentences)
