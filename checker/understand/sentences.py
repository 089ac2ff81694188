"""Where the sentences of a text stand, and within them what a colon or semicolon sets apart."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

#: A mark that ends a sentence and what opens the next one; a full stop behind one or two letters ends a short form.
_STOP = re.compile(
    r"[。！？]|[!?؟](?=\s)|\.(?<![\s.(][A-Za-zЀ-ӿ]\.)(?<![\s(][A-Za-zЀ-ӿ]{2}\.)(?<!\bNos\.)(?<!\bpara\.)(?<!\bparas\.)"
    r"[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*(?:[A-ZÀ-ÞА-Я0-9ء-ي]))"
)
#: The same, and a colon or semicolon: what they set apart is a statement of its own.
_PART = re.compile(rf"{_STOP.pattern}|[;:؛](?=\s)|[；：]")


def sentence_ends(text: str, held: Sequence[tuple[int, int]] = (), marks: re.Pattern[str] = _STOP) -> list[int]:
    """The offsets at which sentences end; a full stop within one of the spans `held` ("млн долл. США") is none."""
    ends = [match.end() for match in marks.finditer(text)]
    inside = [end for end in ends if any(start < end <= stop for start, stop in held)]
    return [end for end in ends if end not in inside] + [len(text)]


def sentence_at(ends: list[int], offset: int) -> tuple[int, int]:
    """The offsets of the sentence that holds an offset."""
    index = min(bisect_right(ends, offset), len(ends) - 1)
    return (ends[index - 1] if index else 0), ends[index]


def statements(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each sentence; what a colon or semicolon sets apart stands alone."""
    return ((start, end) for start, end in pairwise([0, *sentence_ends(text, marks=_PART)]) if start < end)


def statement_around(text: str, start: int, end: int) -> str:
    """The statement, or statements, that hold a part of a text."""
    return "".join(text[first:last] for first, last in statements(text) if first < end and start < last)
