"""Where the sentences of a paragraph begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right

#: A mark that ends a sentence and what opens the next one; a full stop behind one or two letters ends a short form.
_END = re.compile(
    r"[。！？]|[!?؟](?=\s)|(?<![\s.(][A-Za-zЀ-ӿ])(?<![\s(][A-Za-zЀ-ӿ]{2})(?<!\bNos)(?<!\bpara)(?<!\bparas)"
    r"\.[\"'”’»)\]]*(?=\s+[\"'“‘«(\[]*(?:[A-ZÀ-ÞЀ-Я0-9ء-ي]))"
)


def sentence_ends(text: str, held: list[tuple[int, int]]) -> list[int]:
    """The offsets at which sentences end; a full stop within one of the spans `held` ("млн долл. США") is none."""
    ends = [match.end() for match in _END.finditer(text)]
    inside = [end for end in ends if any(start < end <= stop for start, stop in held)]
    return [end for end in ends if end not in inside] + [len(text)]


def sentence_at(ends: list[int], offset: int) -> tuple[int, int]:
    """The offsets of the sentence that holds an offset."""
    index = min(bisect_right(ends, offset), len(ends) - 1)
    return (ends[index - 1] if index else 0), ends[index]
