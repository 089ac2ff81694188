"""Reads rule files, those that travel with the program and an author's own. What they say is for `rulebook` to know."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from checker.data import data_folder
from checker.errors import CheckerError

SUFFIXES = (".rule", ".term")

Text = tuple[str, str]  #: the path by which messages call a rule file, and what stands in it


def texts_of(paths: Iterable[Path]) -> list[Text]:
    """What stands in files, and in folders with all that lies in them.

    Raises CheckerError for a file that is missing or is no text.
    """
    return [(str(file), text_of(file)) for path in paths for file in _files(path)]


def shipped_texts() -> list[Text]:
    """What travels with the program, by paths that begin with "rules/"."""
    folder = data_folder("rules")
    return [(f"rules/{file.relative_to(folder).as_posix()}", text_of(file)) for file in _files(folder)]


def shipped_file(path: str) -> Path:
    """Where a rule file lies that travels with the program, by such a path."""
    return data_folder("rules").parent / path


def text_of(file: Path) -> str:
    """What stands in one file; raises CheckerError where it is missing or no text."""
    try:
        data = file.read_bytes()
        return data.decode("utf-16" if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8")
    except FileNotFoundError:
        raise CheckerError(f"{file}: there is no such rule file") from None
    except OSError as error:
        raise CheckerError(f"{file}: the rule file cannot be read ({error.strerror})") from None
    except UnicodeDecodeError as error:
        where = f"byte {error.start + 1} is no part of it"
        raise CheckerError(f"{file}: the rule file is not text in UTF-8 ({where}); save it as such") from None


def texts_within(folder: Path) -> Iterator[Text]:
    """What stands in the rule files of a folder, as far as they can be read; what is hidden is left out."""
    for file in _within(folder):
        if not any(part.startswith(".") for part in file.relative_to(folder).parts):
            with suppress(CheckerError):
                yield str(file), text_of(file)


def _within(folder: Path) -> list[Path]:
    """The rule files of a folder, in the order of their names."""
    return sorted(file for file in folder.rglob("*") if file.suffix in SUFFIXES)


def _files(path: Path) -> list[Path]:
    """A file itself; of a folder, its rule files."""
    if not path.is_dir():
        return [path]
    files = _within(path)
    if not files:
        raise CheckerError(f"{path}: there are no rule files (*{', *'.join(SUFFIXES)}) in this folder")
    return files
