"""Where the sentences of a text stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[.;:!?؛](?=\s|$)|[。；！？]")


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
