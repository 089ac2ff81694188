"""What a report or a table looks like: one module for each format, called by its name.

`checker/writers/<format>.py` writes reports, each given with its file, `checker/writers/tables/<format>.py` what was
read of a document's tables. A new module is a new format; nothing else has to be told. Folders hold what they share.

A writer of reports has `write(checked, look, unreadable)`, which gives text, or bytes. It may also have
`pages_shown(report)`, and is handed the `pictures` of these pages of each document, by their numbers; `COPIES`, the
ending of the files of which it makes a marked copy, one at a time; `index(files, look, unreadable)`, which leads to the
reports of a folder, each given as its file's name and the report.
"""

from __future__ import annotations

from collections.abc import Iterable
from pkgutil import iter_modules

#: How files end whose format is not called so.
SUFFIXES = {"text": ".txt", "junit": ".xml", "markdown": ".md"}


def formats(folder: Iterable[str]) -> tuple[str, ...]:
    """The names of the formats of a folder (`checker.writers.__path__`), sorted."""
    return tuple(sorted(module.name for module in iter_modules(folder) if not module.ispkg))


def suffix_of(form: str) -> str:
    """How the files of a format end."""
    return SUFFIXES.get(form, f".{form}")
