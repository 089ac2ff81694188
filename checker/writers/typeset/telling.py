"""In which order findings are told, and in which words, wherever a person reads them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import PurePath, PureWindowsPath
from urllib.parse import quote

from checker.model.report import Finding, Report
from checker.model.rule import Severity
from checker.understand.listing import joined
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.look import Look

_CELL = re.compile(r"(?P<table>.*?), row (?P<row>“.*”), (?P<column>column .*)")


def shown_findings(report: Report, look: Look) -> list[Finding]:
    """Errors, then warnings, each in the order of the document; notes after them, where they are asked for."""
    return sorted(filter(look.shows, report.findings), key=lambda finding: -finding.severity.rank)


def of_one_kind(findings: Iterable[Finding]) -> list[list[Finding]]:
    """The findings of one rule and severity together, where the first of them stands."""
    groups: dict[tuple[Severity, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        groups[finding.severity, finding.rule].append(finding)
    return list(groups.values())


def said_alike(findings: Iterable[Finding]) -> list[list[Finding]]:
    """The findings, those together of which the same is said in neighbouring rows of one column."""
    return [list(same) for _, same in groupby(findings, key=_told)]


def _told(finding: Finding) -> tuple[object, ...]:
    cell = _CELL.fullmatch(finding.place.label)
    figures = [(evidence.label.rpartition(", ")[2], evidence.text) for evidence in finding.evidence]
    if cell is None:
        return (finding.fingerprint, finding.place)
    return (finding.place.page, cell["table"], cell["column"], message(finding), *figures)


def where(findings: Sequence[Finding], before: Finding | None = None) -> str:
    """The page and the places on it, in words; behind another of the same table and column, the page and the row."""
    page = f"page {findings[0].place.page}" if findings[0].place.page is not None else ""
    place = findings[0].place.label
    cells = [cell for finding in findings if (cell := _CELL.fullmatch(finding.place.label))]
    if cells:
        table, column = cells[0]["table"], cells[0]["column"]
        rows = f"row{'s' * (len(cells) > 1)} {joined([cell['row'] for cell in cells])}"
        same = _CELL.fullmatch(before.place.label) if before else None
        told = f" {column[:1].upper()}{column[1:]}: reads " in findings[0].message  # as one of several
        whole = f"{table}, {rows}" + f", {column}" * (not told)
        place = rows if same and (table, column) == (same["table"], same["column"]) else whole
    if page and f"{place},".startswith(f"the table on {page},"):
        return place
    return ", ".join(part for part in (page, place.removeprefix(f"text on {page}").removeprefix(", ")) if part)


def message(finding: Finding) -> str:
    """The message without the place, where it begins with it, or with its row: that is said before it."""
    said = behind(finding)
    return said[:1].upper() + said[1:]


def behind(finding: Finding) -> str:
    """The message as it goes on behind the place and a colon."""
    cell = _CELL.fullmatch(finding.place.label)
    row = f"{cell['table']}, row {cell['row']}" if cell else finding.place.label
    for head in (f"{finding.place.label}: ", f"{row}: "):
        if finding.message.casefold().startswith(head.casefold()):
            return finding.message[len(head) :]
    return finding.message


def rule_of(finding: Finding) -> str:
    """The name of the rule; where it stands, if its file is not called like it."""
    named = PurePath(finding.source.path).stem == finding.rule
    return finding.rule if named else f"{finding.rule}, {finding.source.path}:{finding.source.line}"


def in_one_line(finding: Finding) -> str:
    """Page, place and message; where the message begins with the place, it is not said twice."""
    said = f"{where([finding])}: {behind(finding)}"
    return clean(said[:1].upper() + said[1:])


def line_of(finding: Finding) -> int:
    """What stands for the line of a file, which a document has not: the page."""
    return finding.place.page or 1


def path_of(name: str) -> str:
    """The path of a file with slashes, as programs on other systems want it."""
    return PureWindowsPath(name).as_posix() if "\\" in name else PurePath(name).as_posix()


def address_of(name: str) -> str:
    """The path of a file as an address: relative as given, or with "file://"."""
    path = quote(path_of(name), errors="backslashreplace")
    return f"file://{path}" if path.startswith("/") else path
