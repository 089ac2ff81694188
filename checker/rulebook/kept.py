"""The shipped rules as they were last understood, kept where Python keeps its compiled modules.

To parse them takes longer than all else before the first page. What is kept is used only if it was made from these very
texts by this very program; else the texts are parsed, and kept if the folder can be written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checker import data
from checker.data import PACKAGE, data_folder, kept_beside
from checker.model.rule import Rulebook
from checker.rulebook.sheet import Sheet


def kept(sheets: Iterable[Sheet], parse: Callable[[], Rulebook]) -> Rulebook:
    """The rulebook of the shipped sheets: the one that is kept, or what `parse` makes of them, which is then kept."""
    return data.kept(kept_beside(data_folder("rules") / "rulebook", ".pickle"), _origin(sheets), parse)


def _origin(sheets: Iterable[Sheet]) -> bytes:
    """All that a rulebook depends on: the rules, the grammar, the program that reads them, and the checks."""
    sources = [data_folder("grammars") / "rule.lark", *sorted((PACKAGE / "rulebook").glob("*.py"))]
    sources += [file for room in ("model", "checks") for file in sorted((PACKAGE / room).glob("*.py"))]
    texts = [text for sheet in sheets for text in (sheet.path, sheet.text)]
    return b"\0".join([*map(str.encode, texts), *(source.read_bytes() for source in sources)])
