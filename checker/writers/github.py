"""Findings as the commands of a GitHub workflow, which shows them beside the file: one line each.

https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions. The line of a file is the page.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.model.report import Checked, Finding, Unreadable
from checker.model.rule import Severity
from checker.writers.typeset.harmless import harmless
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import in_one_line, line_of, path_of

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """One command for each finding, remark and file that could not be read; notes where they are asked for."""
    lines = [_command(finding) for each in checked for finding in filter(look.shows, each.report.findings)]
    said = [(each.report.document.name, remark) for each in checked for remark in each.report.remarks]
    lines += [annotation("notice", name, 1, "Gate", remark) for name, remark in said]
    lines += [annotation("error", file.name, 1, "Not checked", file.reason) for file in unreadable]
    return "".join(lines)


def _command(finding: Finding) -> str:
    title = finding.title or finding.rule
    return annotation(LEVELS[finding.severity], finding.document, line_of(finding), title, in_one_line(finding))


def annotation(level: str, file: str, line: int, title: str, message: str) -> str:
    """One command: a message of this level beside a line of a file."""
    return f"::{level} file={_property(path_of(file))},line={line},title={_property(title)}::{_escaped(message)}\n"


def _escaped(text: str) -> str:
    return harmless(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
