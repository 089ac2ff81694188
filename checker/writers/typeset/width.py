"""How wide a text stands on a terminal, and where its lines may break; a Chinese character is two columns wide."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wcwidth import wcswidth, wcwidth

#: Signs that may not begin a line, in Latin and Chinese setting.
CLOSING = "，。、；：？！）」』】》〉”’％%,.;:?!)]}…"

#: The space between the thousands of a figure, at which no line breaks, and what stands for it meanwhile.
THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_HELD = "\ue000"

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
#: What turns the direction of all that follows, so that a text is not what it looks like.
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
#: What no text that goes to a terminal needs, but breaks of lines and the colours that this program sets.
_HOSTILE = re.compile(r"(?!\x1b\[(?:0|1|2|32|1;3[136])m)[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def clean(text: str) -> str:
    """The text in one line, without the control characters that a hostile document could send to a terminal."""
    return _CONTROL.sub(" ", _TURNING.sub("", text))


def harmless(text: str) -> str:
    """A text of several lines without what could move, hide or turn what stands on a terminal."""
    return _HOSTILE.sub("\N{REPLACEMENT CHARACTER}", text)


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    return wcswidth(text)


def left(text: str, width: int) -> str:
    """The text with spaces after it, up to the width."""
    return text + " " * (width - columns(text))


def right(text: str, width: int) -> str:
    """The text with spaces before it, up to the width."""
    return " " * (width - columns(text)) + text


def centred(text: str, width: int) -> str:
    """The text in the middle of the width."""
    spare = max(0, width - columns(text))
    return " " * (spare // 2) + text + " " * (spare - spare // 2)


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines no wider than `width`, broken at spaces but not within figures, and between wide characters.

    A word that is wider than a line is cut. An empty text gives one empty line.
    """
    lines = [""]
    for piece in _pieces(THOUSANDS.sub(_HELD, clean(text)), width):
        line = lines[-1] + piece
        if columns(line.rstrip()) <= width:
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
    piece = ""
    for character in text:
        if piece and (_may_break(piece[-1], character) or columns(piece.lstrip() + character) > width):
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
