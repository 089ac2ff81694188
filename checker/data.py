"""Where the files lie that travel with the program, its rules and its grammars, and the parsers of the latter."""

from __future__ import annotations

from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING

from checker.errors import CheckerError

if TYPE_CHECKING:
    from lark import Lark

PACKAGE = Path(__file__).resolve().parent


def data_folder(name: str) -> Path:
    """The folder `rules` or `grammars`: inside the installed package, or beside it in a checkout."""
    for folder in (PACKAGE / "_data" / name, PACKAGE.parent / name):
        if folder.is_dir():
            return folder
    raise CheckerError(f"the folder “{name}” that belongs to the program is missing; install the program again")


def kept_beside(source: Path, suffix: str) -> Path:
    """Where what was made of a file is kept: in the folder of Python's compiled modules, which is made if it may be."""
    kept = Path(cache_from_source(str(source.with_suffix(".py")))).with_suffix(suffix)
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
    return kept


def parser_of(name: str) -> Lark:
    """The parser of a grammar, "claim" or "formula"; its tables are kept beside Python's compiled modules."""
    from lark import Lark  # it takes longer to load than a page to read, and most documents do without

    source = data_folder("grammars") / f"{name}.lark"
    return Lark(source.read_text("utf-8"), parser="lalr", cache=str(kept_beside(source, ".lark")))
