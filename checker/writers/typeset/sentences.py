"""A finding in one line, for formats that show a list of them: the place first, then what is wrong there."""

from __future__ import annotations

from pathlib import PurePath, PureWindowsPath
from urllib.parse import quote

from checker.model.report import Finding
from checker.writers.typeset.harmless import clean
from checker.writers.typeset.telling import behind, where


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
