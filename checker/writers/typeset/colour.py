"""Colours of a terminal; nothing at all where no colour is wanted."""

from __future__ import annotations

from collections.abc import Callable

CODES = {"error": "1;31", "warning": "1;33", "note": "1;36", "bold": "1", "faint": "2", "good": "32"}

Paint = Callable[[str, str], str]


def painter(colour: bool) -> Paint:
    """The function that paints a text in the colour of that name, or leaves it as it is."""
    return _painted if colour else _plain


def _painted(text: str, name: str) -> str:
    return f"\x1b[{CODES[name]}m{text}\x1b[0m"


def _plain(text: str, _name: str) -> str:
    return text
