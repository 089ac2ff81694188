"""The real documents, each read once for all tests of a session."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from checker import api
from checker.model.document import Document

SHARED = (Path(__file__).resolve().parents[3] / "shared").resolve()


@cache
def document(name: str) -> Document:
    """One file of the shared folder, read and understood."""
    path = SHARED / name
    return api.read_document(path.read_bytes(), path.name)


def files(pattern: str) -> list[str]:
    """The names of the shared files of a pattern; one name that stands for them where the folder is absent."""
    return sorted(path.relative_to(SHARED).as_posix() for path in SHARED.glob(pattern)) or [pattern]
