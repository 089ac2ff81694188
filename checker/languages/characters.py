"""Characters that mean the same in a figure: digits of other scripts, full-width forms, dashes, spaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Final

from checker.languages import has_chinese

_SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_UNSEEN = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_GAP = re.compile(r"(\S)\s+(?=(\S))")
_APOSTROPHES = "\u2018\u2019\u02bc\u2032"
#: Full-width characters, with those of the usual width. [given]
_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
#: Arabic-Indic digits and those of Persian, with ours. [given]
_DIGITS = {chr(first + n): str(n) for first in (0x0660, 0x06F0) for n in range(10)}

#: Full-width marks stay as they are: in prose they part clauses, not digits.
_LEVEL: Final = {
    **{sign: _FULL_WIDTH[sign] for sign in "０１２３４５６７８９％（）＋－＄"},
    **_DIGITS,
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_APOSTROPHES, "'"),
    "\u066a": "%",
}
_TABLE: Final = {**_FULL_WIDTH, **_LEVEL, **dict.fromkeys(_UNSEEN, ""), "\uffe5": "¥"}


def evened(text: str, signs: Mapping[str, str]) -> str:
    """The text with other signs for some of its own; `str.translate` takes ten times as long."""
    for sign in set(text):
        if sign in signs:
            text = text.replace(sign, signs[sign])
    return text


def levelled(text: str) -> str:
    """The text with one kind of digit, dash, space and apostrophe, each character where it was."""
    return text if text.isascii() else evened(text, _LEVEL)


def without_gaps(text: str, sides: Callable[[Iterable[bool]], bool] = all) -> str:
    """The text without the spaces that line ends leave between Chinese characters, or beside `any`."""
    if not has_chinese(text):
        return text
    return _GAP.sub(lambda gap: gap[1] if sides(map(has_chinese, gap.groups())) else gap[0], text)


def lowered(text: str) -> str:
    """The text in lower case, each character where it was."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(min(sign.lower(), sign, key=len) for sign in text)


def unified(text: str) -> str:
    """The text with one kind of digit, dash, space and apostrophe; raised letters stay what they are."""
    return " ".join((text if text.isascii() else evened(text, _TABLE)).split())
