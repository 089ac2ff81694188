"""Reads the masthead of a Word document from its running heads and its first lines."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model.document import Masthead
from checker.readers.docx.stream import Item
from checker.readers.docx.text import WordPassage, spaced
from checker.readers.prose import masthead
from checker.readers.prose.masthead import MastheadPiece

FIRST = 60  #: the masthead stands among so many items [unknown]


def masthead_of(heads: Sequence[str], items: Sequence[Item]) -> tuple[Masthead, set[int]]:
    """The masthead, and which of the items it takes up."""
    lines = [MastheadPiece(spaced(line)) for line in heads if line.strip()]
    first = [(i, item) for i, item in enumerate(items[:FIRST]) if isinstance(item, WordPassage) and item.text.strip()]
    pieces = [*lines, *(MastheadPiece(item.line, None, item.solid, item.size) for _, item in first)]
    found, used = masthead.masthead_of(heads, pieces)
    return found, {first[index - len(lines)][0] for index in used if index >= len(lines)}
