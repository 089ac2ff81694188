"""What UN documents print, however they are stored: captions, unit lines, notes, figures, numbers of headings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from checker.languages import LANGUAGES, OF, all_words
from checker.languages.numerals import YEAR
from checker.languages.scripts import ARABIC, CHINESE_SIGNS

FIGURE = re.compile(
    r"""^\*{0,2}[(\[]?[-+−–\u2010-\u2012]?\s?(?:US)?[$€£]?\s?\d[\d\s,.'’٫٬\u00a0\u2009\u202f]*\s?[%٪]?[)\]]?[%٪]?(?:\s?\[[\d\s,–-]+\])?[a-z*]?$"""
    r"""|^[-–—−_\u2010-\u2012]{1,2}(?:\s?\[[\d\s,]+\])?$|^\.{2,3}$|^…$|^n/?a\.?$""",
    re.X | re.I,
)

PAIR = re.compile(r"(?P<first>[^()]+?)\s?\((?P<second>[^()]+)\)")

_words = all_words(lambda each: each.captions)
#: Small capitals are stored as small letters, and the capital before them at times as one too: "tABLE 1".
_spellings = [*_words, *(word.upper() for word in _words), *(word.swapcase() for word in _words)]
CAPTION = re.compile(
    rf"^(?:{'|'.join(map(re.escape, _spellings))})(?![a-zÀ-{ARABIC[-1]}])"
    r"\s?(?P<number>[\dIVXA-Z]+(?:[.-][\dIVXA-Z]+)*)?(?:\s?[.:]?\s*$|\s?[.:]\s+|\s*[(（]|\s+[^\W\d]"
    rf"|\s*[,–-]\s*(?:{'|'.join(all_words(lambda each: each.continued))}))"
)

_scaled = {word for lang in LANGUAGES.values() for word in lang.scales if word.isalpha()}
_scales = "|".join(sorted(_scaled, reverse=True))
_scaling = "|".join(all_words(lambda each: each.scaled))
SCALE = re.compile(rf"^(?:(?:{_scaling}) )?(?:{_scales}) (?:{OF}) ?\w", re.I)  #: begins a unit line without parentheses
UNIT = re.compile(rf"^(?:[(（].*[)）]|\[(?:(?:{_scaling}) )?(?:{_scales}).*\])\W?$", re.I)

_note_words = all_words(lambda each: each.notes)
#: What parts the tables under one caption: "(1) Regular budget", "(2) Extrabudgetary".
SUBCAPTION = re.compile(r"^[(（](?P<number>\d)[)）]\s+(?=[^\W\d])[^.;:]{3,50}$")
SECTION_NUMBER = re.compile(r"^(?:[IVX]+|[A-Z]|\d{1,2})\.\s")
NOTE = re.compile(rf"^(?:{'|'.join(map(re.escape, _note_words))})\s?[:：]?", re.I)
SYMBOL = re.compile(r"\b[A-Z][A-Z\d]*(?:/[A-Z\d][\w().-]*)+")
DATED = re.compile(rf"(?<!\d){YEAR}(?!\d)")

HANGING = re.compile(r"\w[-‐–/]$")  #: a line that the next one goes on with without a space
LEADING = re.compile(r"[-‐][^\W\d_]")  #: a line that goes on so with the one before it, if that ends in a letter

MEASURE = re.compile(r"(?:^|[\s\d(/])(?:[mkcd]?m|CO|ft|sq)$")  #: what a raised 2 or 3 belongs to
ORDINAL = re.compile("|".join(all_words(lambda each: each.endings)))
STARRED = re.compile(r"(\*{1,4}|[†‡§])\s*(?=[^\s\d*])")  #: the mark of a note that stands before it
DEGREES = ("º", "°")
NUMERO = re.compile(r"(?:^|[\s(])[nN]$")  #: what a raised "o" belongs to


def is_chinese(char: str) -> bool:
    """Whether a character is Chinese, or a mark of Chinese text; an expression of so wide a range compiles slowly."""
    return char >= CHINESE_SIGNS[0][0] and any(first <= char <= last for first, last in CHINESE_SIGNS)


def joined_text(parts: Iterable[str]) -> str:
    """The text of several lines: a hyphen between two closes up, Chinese is joined without a space."""
    text = ""
    for part in parts:
        hyphened = HANGING.search(text) or (LEADING.match(part) and text[-1:].isalpha())
        if not text or not part or hyphened or (is_chinese(text[-1]) and is_chinese(part[0])):
            text += part
        else:
            text += " " + part
    return text


def rest_of(caption: re.Match[str], text: str) -> str:
    """What follows the caption's word and number on its line."""
    end = caption.end("number") if caption["number"] else len(caption[0].rstrip(" .:"))
    return text[end:].strip(" .:")


@lru_cache(4096)
def is_figure(text: str) -> bool:
    """Whether a text looks like a printed figure, a nil dash or "not available"."""
    return bool(FIGURE.match(text))


def is_text(raised: str, before: str) -> bool:
    """Whether something raised is part of the word before it and no mark."""
    if raised in ("2", "3"):
        return bool(MEASURE.search(before))
    if raised == "o":
        return bool(NUMERO.search(before))
    return raised in DEGREES or (bool(ORDINAL.fullmatch(raised)) and before[-1:].isdigit())


def is_number(text: str) -> bool:
    """Whether a text is a figure that has digits: a dash is a figure too, but a table of words may have dashes."""
    return is_figure(text) and any(char.isdigit() for char in text)


def is_pair(text: str) -> bool:
    """Whether a text is a figure and in brackets a second one, its share or its part: "10 (55.5%)", "78% (43/55)"."""
    found = PAIR.fullmatch(text) if text.endswith(")") else None
    return found is not None and is_number(found["first"]) and all(map(is_number, found["second"].split("/")))


def shown_by(title: str) -> str:
    """What a chart shows, by its title: what follows upon "Performance measure:"."""
    return title.partition(": ")[2] or title


def is_year(text: str) -> bool:
    """Whether a text is a year, as heads often are, or ends a span of years or a date: "– 2024", "31, 2024"."""
    return bool(re.fullmatch(rf"(?:[-–] |\d{{1,2}}, )?(?:\d{{1,2}}\.\d{{1,2}}\.)?{YEAR}[a-z*]?", text))


def is_period(text: str) -> bool:
    """Whether a text names a year beside something that makes it no figure: "H1 2023", "30 June 2024", "2003–04"."""
    return bool(DATED.search(text)) and not is_figure(text)


def is_thousands(text: str) -> bool:
    """Whether a text says in heads that the figures are thousands: "(000)"."""
    return bool(re.fullmatch(r"[(\[][$€£]?\s?['’]?000s?[)\]]", text))


def is_column_number(text: str) -> bool:
    """Whether a text is the number or letter that heads give a column: "(4)"."""
    return bool(re.fullmatch(r"\(\d{1,2}\)", text))
