"""What UN documents print, however they are stored: captions, unit lines, notes, figures, numbers of headings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from checker.languages import LANGUAGES

CJK = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]")
FIGURE = re.compile(
    r"""^[(\[]?[-+−–]?\s?(?:US)?[$€£]?\s?\d[\d\s,.'’\u00a0\u2009\u202f]*\s?%?[)\]]?%?(?:\s?\[[\d\s,–-]+\])?[a-z*]?$"""
    r"""|^[-–—−_]{1,2}(?:\s?\[[\d\s,]+\])?$|^\.{2,3}$|^…$|^n/?a\.?$""",
    re.X | re.I,
)

_words = sorted({word for lang in LANGUAGES.values() for word in lang.captions}, key=len, reverse=True)
CAPTION = re.compile(
    rf"^(?:{'|'.join(map(re.escape, [*_words, *(word.upper() for word in _words)]))})(?![^\W\d_A-Z一-龥])"
    r"\s?(?P<number>[\dIVXA-Z]+(?:[.-][\dIVXA-Z]+)*)?(?:[.:]?\s*$|[.:]\s+|\s*[(（]|\s+[^\W\d])"
)
UNIT = re.compile(r"^[(（].*[)）]\W?$")

_note_words = sorted({word for lang in LANGUAGES.values() for word in lang.notes}, key=len, reverse=True)
SECTION_NUMBER = re.compile(r"^(?:[IVX]+|[A-Z]|\d{1,2})\.\s")
NOTE = re.compile(rf"^(?:{'|'.join(map(re.escape, _note_words))})\s?[:：]?", re.I)
SYMBOL = re.compile(r"\b[A-Z][A-Z\d]*(?:/[A-Z\d][\w().-]*)+")
NUMBER = re.compile(r"^(?P<number>\d{1,3}(?:\.\d{1,3})?)[.．]?\s+(?=\S)|^(?P<dotted>\d{1,3})[.．]")
SECTION = re.compile(r"^(?P<number>[IVXL]+\.|[A-Z]\.|\d{1,2}\.|[一二三四五六七八九十]+[.、．])\s*(?=\S)")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DISTRIBUTION = re.compile(r"Distr\.\s?[:：]?\s*(?P<kind>\w+)")

LEVELS = (re.compile(r"^(?:[IVXL]+\.|[一二三四五六七八九十]+[.、．])"), re.compile(r"^[A-Z]\."), re.compile(r"^\d"))


def joined_text(parts: Iterable[str]) -> str:
    """The text of several lines: a hyphen at a line's end closes up, Chinese is joined without a space."""
    text = ""
    for part in parts:
        if not text or not part or re.search(r"\w[-‐–/]$", text) or (CJK.match(text[-1]) and CJK.match(part[0])):
            text += part
        else:
            text += " " + part
    return text


@lru_cache(4096)
def is_figure(text: str) -> bool:
    """Whether a text looks like a printed figure, a nil dash or "not available"."""
    return bool(FIGURE.match(text))


def is_year(text: str) -> bool:
    """Whether a text is a year, which heads are often made of."""
    return bool(re.fullmatch(r"(?:19|20)\d\d[a-z*]?", text))


def is_column_number(text: str) -> bool:
    """Whether a text is the number or letter that heads give a column: "(4)"."""
    return bool(re.fullmatch(r"\(\d{1,2}\)", text))
