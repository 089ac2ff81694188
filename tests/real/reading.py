"""The real documents, each read and checked once for all tests of a session."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from checker import api
from checker.evaluator import report, verdicts
from checker.evaluator.relations import Judged
from checker.model.document import Document
from checker.model.report import Report
from checker.rulebook import shipped

SHARED = (Path(__file__).resolve().parents[3] / "shared").resolve()


@cache
def document(name: str) -> Document:
    """One file of the shared folder, read and understood."""
    path = SHARED / name
    return api.read_document(path.read_bytes(), path.name)


@cache
def decided(name: str) -> list[Judged]:
    """All that the shipped rules decide of it."""
    return verdicts(document(name), shipped())


@cache
def checked(name: str) -> Report:
    """What they report of it."""
    return report(document(name), shipped(), decided(name))


def files(pattern: str) -> list[str]:
    """The names of the shared files of a pattern; one name that stands for them where the folder is absent."""
    return sorted(path.relative_to(SHARED).as_posix() for path in SHARED.glob(pattern)) or [pattern]
