"""Findings as GitLab's code quality report, which a merge request shows: https://docs.gitlab.com/ci/testing/code_quality/.

The line of a file is the page. A fingerprint is that of the finding and its file, since it must be the only one.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from checker.model.report import Checked, Finding, Unreadable
from checker.model.rule import Severity
from checker.writers.typeset.indented import indented
from checker.writers.typeset.look import USUAL, Look
from checker.writers.typeset.telling import in_one_line, line_of, path_of

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def write(checked: Sequence[Checked], look: Look = USUAL, unreadable: Sequence[Unreadable] = ()) -> str:
    """One JSON list of all findings and of the files that could not be read; notes where they are asked for."""
    issues = [_issue(finding) for each in checked for finding in filter(look.shows, each.report.findings)]
    issues += [_shape(file.reason, "not-checked", file.name, 1, "blocker", "") for file in unreadable]
    return indented(issues) + "\n"


def _issue(finding: Finding) -> dict[str, Any]:
    said, severity = in_one_line(finding), SEVERITIES[finding.severity]
    return _shape(said, finding.rule, finding.document, line_of(finding), severity, finding.fingerprint)


def _shape(said: str, rule: str, file: str, line: int, severity: str, fingerprint: str) -> dict[str, Any]:
    path = path_of(file)
    return {
        "description": said,
        "check_name": rule,
        "fingerprint": sha256(f"{path}\n{rule}\n{fingerprint}".encode("utf-8", "backslashreplace")).hexdigest(),
        "severity": severity,
        "location": {"path": path, "lines": {"begin": line}},
    }
