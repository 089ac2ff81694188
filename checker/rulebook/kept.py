"""The shipped rules as they were last understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from checker import data
from checker.model.rule import Rulebook
from checker.rulebook.sheet import RuleSheet


def kept(sheets: Iterable[RuleSheet], parse: Callable[[], Rulebook]) -> Rulebook:
    """The rulebook of the shipped sheets: the one that is kept, or what `parse` makes of them, which is then kept."""
    return data.kept("rulebook", Rulebook, _origin(sheets), parse)


def _origin(sheets: Iterable[RuleSheet]) -> bytes:
    """All that a rulebook depends on: the rules, the grammar, the program that reads them, and the checks."""
    texts = [data.grammar("rule"), *(text for sheet in sheets for text in (sheet.path, sheet.text))]
    return "\0".join(texts).encode() + data.sources("rulebook/*.py", "model/*.py", "checks/*.py")
