"""The shipped rules as they were last understood, kept where Python keeps its compiled modules.

To parse them takes longer than all else before the first page. What is kept is used only if it is whole and was made
from these very texts by this very program; else the texts are parsed, and kept if the folder can be written. Whoever
can write there can change the program as well, so what is kept is trusted as the program is.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from checker import __version__
from checker.data import PACKAGE, data_folder, kept_beside
from checker.model.rule import Rulebook
from checker.rulebook.sheet import Sheet

SEAL = sha256().digest_size


def kept(sheets: Iterable[Sheet], parse: Callable[[], Rulebook]) -> Rulebook:
    """The rulebook of the shipped sheets: the one that is kept, or what `parse` makes of them, which is then kept."""
    file, origin = kept_beside(data_folder("rules") / "rulebook", ".pickle"), _origin(sheets)
    payload = _read(file, origin)
    if payload is not None:
        return _unpacked(payload)
    rulebook = parse()
    _write(file, origin, pickle.dumps(rulebook))
    return rulebook


def _origin(sheets: Iterable[Sheet]) -> bytes:
    """All that a rulebook depends on: the rules, the grammar, the program that reads them, and the checks."""
    sources = [data_folder("grammars") / "rule.lark", *sorted((PACKAGE / "rulebook").glob("*.py"))]
    sources += [file for room in ("model", "checks") for file in sorted((PACKAGE / room).glob("*.py"))]
    texts = [text for sheet in sheets for text in (sheet.path, sheet.text)]
    return b"\0".join([__version__.encode(), *map(str.encode, texts), *(source.read_bytes() for source in sources)])


def _seal(origin: bytes, payload: bytes) -> bytes:
    """What vouches for the payload: that it is whole, and what it was made from."""
    return sha256(origin + payload).digest()


def _read(file: Path, origin: bytes) -> bytes | None:
    """The payload of the file; None where there is none, or another one."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    payload = data[SEAL:]
    return payload if data[:SEAL] == _seal(origin, payload) else None


def _unpacked(payload: bytes) -> Rulebook:
    rulebook = pickle.loads(payload)
    assert isinstance(rulebook, Rulebook)
    return rulebook


def _write(file: Path, origin: bytes, payload: bytes) -> None:
    """Keep the payload where that is allowed; another process that reads half of it finds the seal broken."""
    with suppress(OSError):
        file.write_bytes(_seal(origin, payload) + payload)
