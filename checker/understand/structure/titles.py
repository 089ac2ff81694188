"""Titles word by word: whether two are the same, how alike they are, and where they part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from unicodedata import combining, normalize

from msgspec import Struct

from checker.languages import has_chinese

_WORD = r"[^\W_]+"
_SIGN = r"[\u2e80-\u9fff\uf900-\ufaff]"  #: Chinese is compared sign by sign
ALIKE = 80  #: titles that are less alike, in percent, are worded otherwise [unknown]
_ADDED = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?$")  #: what a title refers to: "(annex B)", "(4)"
_AROUND = 5  #: so many words are shown on either side of what differs [wording]
_WHOLE = 12  #: a title of no more words than this is shown whole [wording]


class TitleSlip(Struct, frozen=True):
    """Where two titles part: what each reads there, and what that means in words."""

    first: str
    second: str
    meaning: str


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words of a title without case, accents (which capitals may lack), signs and widths of characters."""
    plain = normalize("NFKD", normalize("NFKC", text).casefold())
    plain = plain if plain.isascii() else "".join(letter for letter in plain if not combining(letter))
    return tuple(re.findall(_expression(plain), plain))


def _expression(text: str) -> str:
    """An expression for the words of a text; that for Chinese takes long to compile."""
    return f"{_SIGN}|{_WORD}" if has_chinese(text) else _WORD


def same(first: str, second: str) -> bool:
    """Whether two titles have the same words, however they are spaced."""
    first, second = _level(first, second)
    return words(first) == words(second) or "".join(words(first)) == "".join(words(second))


def _level(first: str, second: str) -> tuple[str, str]:
    """Two titles without what stands in parentheses at the end of one alone: it refers to an annex, or to a source."""
    if (_ADDED.search(first) is None) == (_ADDED.search(second) is None):
        return first, second
    return _ADDED.sub("", first), _ADDED.sub("", second)


@lru_cache(maxsize=4096)
def likeness(first: str, second: str) -> int:
    """How alike two titles are in percent: 0 for nothing in common, 100 for the same words."""
    first, second = _level(first, second)
    return int(100 * SequenceMatcher(None, " ".join(words(first)), " ".join(words(second)), autojunk=False).ratio())


def is_slip(first: str, second: str) -> bool:
    """Whether one title is the other but for a slip: nearly the same signs, or one word more or less."""
    here, there = sorted((words(first), words(second)), key=len)
    one_more = any(here == (*there[:at], *there[at + 1 :]) for at in range(len(there)) if here)
    return one_more or likeness(first, second) >= ALIKE


def slip(first: str, second: str) -> TitleSlip:
    """Where two titles that differ part, told from the side of the first."""
    here, there = _spans(first), _spans(second)
    matcher = SequenceMatcher(None, [w for w, *_ in here], [w for w, *_ in there], autojunk=False)
    parts = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    sayings = [_saying(_cut(first, here[a:b]), _cut(second, there[c:d])) for _, a, b, c, d in parts]
    (_, a, _, c, _), (_, _, b, _, d) = parts[0], parts[-1]
    if max(len(here), len(there)) <= _WHOLE:
        return TitleSlip(first.strip(), second.strip(), ", ".join(sayings))
    return TitleSlip(_excerpt(first, here, a, b), _excerpt(second, there, c, d), ", ".join(sayings))


def _spans(text: str) -> list[tuple[str, int, int]]:
    """The words of a title as `words` has them, each with its place in the text."""
    return [("".join(words(found[0])), found.start(), found.end()) for found in re.finditer(_expression(text), text)]


def _cut(text: str, spans: Sequence[tuple[str, int, int]]) -> str:
    return text[spans[0][1] : spans[-1][2]] if spans else ""


def _saying(first: str, second: str) -> str:
    if not first:
        return f"“{second}” is missing"
    return f"“{first}” for “{second}”" if second else f"“{first}” is too much"


def _excerpt(text: str, spans: Sequence[tuple[str, int, int]], start: int, end: int) -> str:
    """A title around what differs, with dots where it goes on."""
    first, last = max(0, start - _AROUND), min(len(spans), end + _AROUND)
    if last == len(spans):  # with the bracket or the stop that it ends in
        return "…" * bool(first) + text[spans[first][1] :].rstrip()
    return "…" * bool(first) + _cut(text, spans[first:last]) + "…"
