"""From the paths on the command line to the bytes of each document.

Nothing that stands there stops the program: what cannot be looked at is a document that cannot be read.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from glob import glob
from itertools import islice
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from checker.errors import DocumentError
from checker.readers import KNOWN, LARGEST, is_document

STANDARD_INPUT = Path("-")
LIST = "@"  #: before the name of a list of paths
PIECE = 1 << 16  #: bytes of standard input that are read at a time


def listed(paths: Iterable[Path], lists: Iterable[Path] = ()) -> list[Path]:
    """The paths given or meant by a pattern, and those that stand in lists, one a line: `@names.txt`, each of `lists`.

    Raises DocumentError for a list that cannot be read.
    """
    found: list[Path] = []
    for path in paths:
        is_list = path.name.startswith(LIST) and path == Path(path.name) and not path.exists()
        found += _lines(Path(path.name.removeprefix(LIST))) if is_list else _named(path)
    return [*found, *(path for each in lists for path in _lines(each))]


def _named(path: Path) -> list[Path]:
    """What a pattern stands for that no shell has looked at, by name; any other path is itself."""
    return sorted(map(Path, () if os.path.lexists(path) else glob(str(path), recursive=True))) or [path]


def _lines(path: Path) -> list[Path]:
    """The paths in a list; blank lines count for nothing."""
    data = sys.stdin.buffer.read() if path == STANDARD_INPUT else contents(path)
    if b"\0" in data:
        raise DocumentError(f"{path} is no list of files: it is no text in UTF-8.")
    return [Path(os.fsdecode(line)) for line in data.splitlines() if line.strip()]


def documents(paths: Iterable[Path], left_out: Callable[[Path], bool] = lambda _: False) -> list[Path]:
    """The files meant, each once: a folder stands for the documents in it and in its folders; an empty one for itself.

    `left_out` says which files of a folder are not meant.
    """
    files: dict[object, Path] = {}
    for file in (file for path in paths for file in _meant(path, left_out)):
        files.setdefault(identity(file), file)
    return list(files.values())


def identity(file: Path) -> object:
    """What is the same for one file by whatever name it is called."""
    try:
        found = file.stat()
    except OSError:
        return file
    return found.st_dev, found.st_ino


def _meant(path: Path, left_out: Callable[[Path], bool]) -> list[Path]:
    """A file itself, and what a folder stands for, by name; links to folders are not followed."""
    found = [file for file in sorted(_below(path)) if is_document(file.name)]
    return [file for file in found if not left_out(file)] if found else [path]


def _below(folder: Path) -> Iterator[Path]:
    """All that stands in a folder and in its folders but the hidden ones; nothing where it may not be entered."""
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in names)


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
            raise DocumentError(f"{path} is a folder without documents ({KNOWN}).")
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
