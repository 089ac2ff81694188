"""The check in Markdown, short, as the summary of a job or a comment on a change shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.model.report import Checked, Report, Unreadable
from checker.writers.typeset.coverage import entries, tally
from checker.writers.typeset.figures import counted
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import in_one_line

_SIGNS = re.compile(r"([\\`*_\[\]<>|#])")


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """A table of all documents, then the findings of each."""
    lines = ["| document | findings | figures held | exit |", "|---|---|---|---|"]
    lines += [_row(each) for each in checked]
    lines += [f"| {_plain(file.name)} | could not be read | | 2 |" for file in unreadable]
    for each in checked:
        lines += _section(each.report, look)
    if unreadable:
        lines += ["", "### Not read", "", *(f"- {_plain(file.reason)}" for file in unreadable)]
    return "\n".join(lines) + "\n"


def _row(checked: Checked) -> str:
    report = checked.report
    held = f"{report.coverage.figures_related:,} of {report.coverage.figures_read:,}"
    return f"| {_plain(report.document.name)} | {tally(report.findings) or 'none'} | {held} | {checked.code} |"


def _section(report: Report, look: Look) -> Iterator[str]:
    findings = [*filter(look.shows, report.findings)]
    if not findings and not report.remarks:
        return
    yield from ("", f"### {_plain(report.document.name)}", "")
    yield from (f"- **{each.severity}**: {_plain(in_one_line(each))} ({each.rule})" for each in findings)
    if not look.quiet:
        yield from ("", f"<details><summary>{counted(len(findings), 'finding')}; what was checked</summary>", "")
        yield from (f"- {head}: {_plain(text)}" for head, text in entries(report, look.in_english))
        yield from ("", "</details>")


def _plain(text: str) -> str:
    """A text whose signs mean nothing in Markdown."""
    return _SIGNS.sub(r"\\\1", clean(text))
