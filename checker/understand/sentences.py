"""Where the sentences of a text stand, and within them what a colon or semicolon sets apart."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.languages import all_words
from checker.languages.scripts import ARABIC, BULLETS, CAPITALS, CYRILLIC

_SYMBOLS = "\ue000-\uf8ff"  #: letters of fonts of symbols, of which bullets are made [given]
#: A mark that ends a sentence and what opens the next one; a full stop behind one or two letters ends a short form. A
#: colon or semicolon sets apart a part of a sentence that is a statement of its own. All marks stand in one set first,
#: so that the search leaps from one to the next.
_SHORT = "".join(rf"(?<!\b{re.escape(word)})" for word in all_words(lambda each: each.abbreviations))
_END = re.compile(
    r"[.!?؟。！？;:؛；：](?:(?<=[。！？；：])|(?<=[!?؟;:؛])(?=\s)"
    rf"|(?<=\.)(?<![\s.(][A-Za-z{CYRILLIC}]\.)(?<![\s(][A-Za-z{CYRILLIC}]{{2}}\.){_SHORT}"
    rf"[\"'”’»)\]]*(?=\s+(?:[{BULLETS}{_SYMBOLS}]\s*)?[\"'“‘«(\[]*[{CAPITALS}0-9{ARABIC}]))"
)
_PARTING = frozenset(";:؛；：")
_INNER = str.maketrans("“”", "‘’")  #: quotes within a quote

REACH = 2000  #: so many letters before a part of a text its sentence is looked for [cost]
BEGINNING, LONG, NEAR = 32, 64, 24  #: letters quoted of a beginning, of what is meant, and beside it [wording]
QUOTED = 60  #: letters that a message quotes of a text by itself [wording]


def sentence_ends(text: str, held: Sequence[tuple[int, int]] = (), parts: bool = False) -> list[int]:
    """The offsets at which sentences end, or `parts` of them; a stop within a span `held` ("млн долл. США") is none."""
    ends = [match.end() for match in _END.finditer(text) if parts or match[0] not in _PARTING]
    inside = [end for end in ends if any(start < end <= stop for start, stop in held)]
    return [end for end in ends if end not in inside] + [len(text)]


def sentence_at(ends: list[int], offset: int) -> tuple[int, int]:
    """The offsets of the sentence that holds an offset."""
    index = min(bisect_right(ends, offset), len(ends) - 1)
    return (ends[index - 1] if index else 0), ends[index]


def sentence_in_brief(text: str, start: int, end: int) -> str:
    """The sentence that holds a part of a text; of a long one its first words, and those around the part."""
    far = max(0, start - REACH)
    first, last = (far + at for at in sentence_at(sentence_ends(text[far : end + REACH]), start - far))
    end = min(end, last)
    before = text[first:start].lstrip()
    if len(before) > BEGINNING + NEAR:
        near = before[-NEAR:]
        before = f"{_cut(before, BEGINNING)} {near[near.find(' ') + 1 :]}"
    return f"{before}{_cut(text[start:end], LONG)}{_cut(text[end:last], NEAR)}".strip().translate(_INNER)


def _cut(text: str, most: int) -> str:
    """So many letters of a text, in whole words where blanks part them."""
    return text if len(text) <= most else f"{text[:most].rpartition(' ')[0] or text[:most]} …"


def begun(text: str, most: int = QUOTED) -> str:
    """The first words of a text, as a message quotes it."""
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]}…"


def statements(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each sentence; what a colon or semicolon sets apart stands alone."""
    return ((start, end) for start, end in pairwise([0, *sentence_ends(text, parts=True)]) if start < end)


def statement_around(text: str, start: int, end: int) -> str:
    """The statement, or statements, that hold a part of a text."""
    return "".join(text[first:last] for first, last in statements(text) if first < end and start < last)
