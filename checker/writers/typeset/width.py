"""How wide a text stands on a terminal, and where its lines may break; a Chinese character is two columns wide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wcwidth import wcswidth, wcwidth

from checker.writers.typeset.harmless import clean

#: Signs that may not begin a line, in Latin and Chinese setting.
CLOSING = "，。、；：？！）」』】》〉”’％%,.;:?!)]}…"

#: The space between the thousands of a figure, at which no line breaks, and what stands for it meanwhile.
THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_HELD = "\ue000"
_WORD = re.compile(r" [^ ]*|[^ ]+")


def centred(text: str, width: int) -> str:
    """The text in the middle of the width."""
    spare = max(0, width - wcswidth(text))
    return " " * (spare // 2) + text + " " * (spare - spare // 2)


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines no wider than `width`, broken at spaces but not within figures, and between wide characters.

    A word that is wider than a line is cut. An empty text gives one empty line.
    """
    lines, text = [""], clean(text)
    if text[:1] != " " and wcswidth(text) <= width:
        return [text.rstrip()]
    for piece in _pieces(THOUSANDS.sub(_HELD, text), width):
        line = lines[-1] + piece
        if wcswidth(line.rstrip()) <= width:
            lines[-1] = line if line.strip() else ""
        else:
            lines.append(piece.lstrip())
    return [line.rstrip().replace(_HELD, " ") for line in lines]


def hanging(head: str, text: str, width: int) -> Iterator[str]:
    """The text behind a head, in lines that begin where the first one does."""
    first, *rest = wrapped(text, width - len(head))
    yield head + first
    yield from (" " * len(head) + line for line in rest)


def _pieces(text: str, width: int) -> Iterator[str]:
    """What must not be broken: a word with the space before it, or one wide character with the signs that close it."""
    for word in _WORD.findall(text):
        plain = word.isascii() and "-" not in word and len(word) <= width
        yield from [word] if plain else _parts(word, width)


def _parts(word: str, width: int) -> Iterator[str]:
    """The same of one word, letter by letter: where it may break within, and where it must since it is too wide."""
    piece = ""
    for character in word:
        if piece and (_may_break(piece[-1], character) or wcswidth(piece.lstrip() + character) > width):
            yield piece
            piece = ""
        piece += character
    if piece:
        yield piece


def _may_break(before: str, after: str) -> bool:
    if after == " ":
        return True
    if before == " " or after in CLOSING:
        return False
    if before == "-" and after.isalpha():
        return True
    return wcwidth(before) == 2 or wcwidth(after) == 2
