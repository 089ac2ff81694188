"""Texts of a document or of a file's name, without what they could do to a terminal or a spreadsheet."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
#: What turns the direction of all that follows, so that a text is not what it looks like.
_TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
#: What no text that goes to a terminal needs, but breaks of lines and the colours that this program sets.
_HOSTILE = re.compile(r"(?!\x1b\[(?:0|1|2|32|1;3[136])m)[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  #: how a field begins that a spreadsheet would reckon
_FIGURE = re.compile(r"[-+]?[\d.,\s]*%?")


def clean(text: str) -> str:
    """The text in one line, without the control characters that a hostile document could send to a terminal."""
    return _CONTROL.sub(" ", _TURNING.sub("", text))


def harmless(text: str) -> str:
    """A text of several lines without what could move, hide or turn what stands on a terminal."""
    return _HOSTILE.sub("\N{REPLACEMENT CHARACTER}", text)


def inert(text: str) -> str:
    """A field that a spreadsheet takes for a text: one that is no figure and begins as a formula does is quoted."""
    return f"'{text}" if text.startswith(_FORMULA) and not _FIGURE.fullmatch(text) else text
