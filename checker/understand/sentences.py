"""Where the sentences of a text stand."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

#: What ends a statement: one that a colon or semicolon sets apart stands alone.
_END = re.compile(r"[.;:!?؛](?=\s|$)|[。；！？]")
#: A mark that ends a sentence and what opens the next one; a full stop behind one or two letters ends a short form.
_STOP = re.compile(
    r"[。！？]|[!?؟](?=\s)|\.(?<![\s.(][A-Za-zЀ-ӿ]\.)(?<![\s(][A-Za-zЀ-ӿ]{2}\.)(?<!\bNos\.)(?<!\bpara\.)(?<!\bparas\.)"
    r"[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*(?:[A-ZÀ-ÞЀ-Я0-9ء-ي]))"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The offsets of each sentence; what a colon or semicolon sets apart stands alone."""
    start = 0
    for match in _END.finditer(text):
        yield start, match.end()
        start = match.end()
    if start < len(text):
        yield start, len(text)


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence, or sentences, that hold a part of a text."""
    return "".join(text[first:last] for first, last in sentences(text) if first < end and start < last)


def sentence_ends(text: str, held: list[tuple[int, int]]) -> list[int]:
    """The offsets at which sentences end; a full stop within one of the spans `held` ("млн долл. США") is none."""
    ends = [match.end() for match in _STOP.finditer(text)]
    inside = [end for end in ends if any(start < end <= stop for start, stop in held)]
    return [end for end in ends if end not in inside] + [len(text)]


def sentence_at(ends: list[int], offset: int) -> tuple[int, int]:
    """The offsets of the sentence that holds an offset."""
    index = min(bisect_right(ends, offset), len(ends) - 1)
    return (ends[index - 1] if index else 0), ends[index]
