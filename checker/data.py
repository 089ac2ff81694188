"""Where the files lie that travel with the program: its rules and its grammars."""

from __future__ import annotations

from pathlib import Path

from checker.errors import CheckerError

PACKAGE = Path(__file__).resolve().parent


def data_folder(name: str) -> Path:
    """The folder `rules` or `grammars`: inside the installed package, or beside it in a checkout."""
    for folder in (PACKAGE / "_data" / name, PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise CheckerError(f"the folder “{name}” that belongs to the program is missing; install the program again")
