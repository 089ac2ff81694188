"""From the paths on the command line to the bytes of each document."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from checker.errors import DocumentError
from checker.readers import ENDINGS

SUFFIXES = tuple(f".{ending}" for ending in ENDINGS)
STANDARD_INPUT = Path("-")


def documents(paths: Iterable[Path]) -> list[Path]:
    """The files meant, each once: a folder stands for the documents in it, by name; an empty one for itself."""
    return list(dict.fromkeys(file for path in paths for file in _meant(path)))


def _meant(path: Path) -> Iterator[Path]:
    found = sorted(filter(_is_document, path.iterdir())) if path.is_dir() else []
    yield from found or [path]


def _is_document(path: Path) -> bool:
    """Whether a file of a folder is a document; the lock files that Word leaves ("~$report.docx") are none."""
    return path.suffix.lower() in SUFFIXES and not path.name.startswith((".", "~$")) and path.is_file()


def contents(path: Path) -> bytes:
    """The bytes of a file; raises DocumentError with a sentence where there are none to read."""
    if path == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    if path.is_dir():
        raise DocumentError(f"{path} is a folder without documents ({', '.join(SUFFIXES)}).")
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DocumentError(f"{path} does not exist.") from error
    except OSError as error:
        raise DocumentError(f"{path} cannot be opened ({error.strerror}).") from error
