"""From the paths on the command line to the bytes of each document.

Nothing that stands there stops the program: what cannot be looked at is a document that cannot be read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from checker.errors import DocumentError
from checker.readers import ENDINGS

SUFFIXES = tuple(f".{ending}" for ending in ENDINGS)
STANDARD_INPUT = Path("-")
#: the endings of office documents that are not read here; one in a folder is named, so that nobody thinks it checked
OTHERS = (".doc", ".rtf", ".odt", ".xls", ".xlsx", ".ods")
LARGEST = 1 << 30  #: bytes; a file that is larger is no report
PIECE = 1 << 16  #: bytes of standard input that are read at a time


def documents(paths: Iterable[Path]) -> list[Path]:
    """The files meant, each once: a folder stands for the documents in it, by name; an empty one for itself."""
    files: dict[object, Path] = {}
    for file in (file for path in paths for file in _meant(path)):
        files.setdefault(_identity(file), file)
    return list(files.values())


def _identity(file: Path) -> object:
    """What is the same for one file by whatever name it is called."""
    try:
        found = file.stat()
    except OSError:
        return file
    return found.st_dev, found.st_ino


def _meant(path: Path) -> Iterator[Path]:
    try:
        found = sorted(filter(_is_document, path.iterdir()))
    except OSError:
        found = []  # no folder, or one that may not be entered
    yield from found or [path]


def _is_document(path: Path) -> bool:
    """Whether what stands in a folder is meant; the lock files that Word leaves ("~$report.docx") are not."""
    named = path.suffix.lower() in SUFFIXES + OTHERS and not path.name.startswith((".", "~$"))
    return named and not path.is_dir()


def sources(paths: Iterable[Path]) -> list[tuple[str, Callable[[], bytes]]]:
    """The name of each file and what gives its bytes."""
    return [(str(path), _source(path)) for path in paths]


def _source(path: Path) -> Callable[[], bytes]:
    """What gives the bytes of a file; standard input is read at once, since no other process may ask a terminal."""
    if path != STANDARD_INPUT:
        return partial(contents, path)
    pieces = iter(partial(sys.stdin.buffer.read, PIECE), b"") if sys.stdin else ()
    data = b"".join(islice(pieces, LARGEST // PIECE + 1))
    return partial(_bounded, path, data)


def contents(path: Path) -> bytes:
    """The bytes of a file; raises DocumentError with a sentence where there are none to read."""
    try:
        found = path.stat()
        kind = found.st_mode
        if S_ISDIR(kind):
            os.scandir(path).close()
            raise DocumentError(f"{path} is a folder without documents ({', '.join(SUFFIXES)}).")
        if not S_ISREG(kind):
            raise DocumentError(f"{path} is a pipe or a device; give - to have standard input read.")
        if found.st_size > LARGEST:
            raise _too_large(path)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise DocumentError(f"{path} {'leads nowhere' if path.is_symlink() else 'does not exist'}.") from error
    except OSError as error:
        raise DocumentError(f"{path} cannot be opened ({error.strerror}).") from error


def _bounded(path: Path, data: bytes) -> bytes:
    if len(data) > LARGEST:
        raise _too_large(path)
    return data


def _too_large(path: Path) -> DocumentError:
    return DocumentError(f"{path} is larger than {LARGEST >> 30} GiB and is not read.")
