"""Where the files lie that travel with the program, its rules and its grammars, and the parsers of the latter."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from importlib.util import cache_from_source
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from checker import __version__
from checker.errors import CheckerError

if TYPE_CHECKING:
    from lark import Lark

PACKAGE = Path(__file__).resolve().parent
SEAL = sha256().digest_size

Made = TypeVar("Made")


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


def kept(file: Path, origin: bytes, make: Callable[[], Made]) -> Made:
    """What was made of `origin` by this program: what the file keeps of it, else what `make` gives, which is then kept.

    A seal at the head of the file vouches for what it was made from and that it is whole. Whoever can write there can
    change the program as well, so what is kept is trusted as the program is.
    """
    origin += __version__.encode()
    payload = _payload(file, origin)
    if payload is not None:
        return cast("Made", pickle.loads(payload))
    made = make()
    payload = pickle.dumps(made)
    with suppress(OSError):  # another process that reads half of it finds the seal broken
        file.write_bytes(_seal(origin, payload) + payload)
    return made


def _payload(file: Path, origin: bytes) -> bytes | None:
    """What the file keeps; None where there is none, or another one."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    payload = data[SEAL:]
    return payload if data[:SEAL] == _seal(origin, payload) else None


def _seal(origin: bytes, payload: bytes) -> bytes:
    return sha256(origin + payload).digest()


def parser_of(name: str) -> Lark:
    """The parser of a grammar, "claim" or "formula"."""
    from lark import Lark  # it takes longer to load than a page to read, and most documents do without

    source = data_folder("grammars") / f"{name}.lark"
    return Lark(source.read_text("utf-8"), parser="lalr")
