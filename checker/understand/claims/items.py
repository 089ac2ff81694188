"""A change that the paragraphs below it add up to: "The net decrease of $5 comprises: (i) A decrease of $7; (ii) …".

In 127 published files a change before a colon, each item of which opens with a change, is their sum 8 times of 8.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from checker.languages import Language
from checker.languages.words import pattern
from checker.model.claim import Claim, Mention
from checker.model.document import Paragraph
from checker.understand.claims.changes import net, opened
from checker.understand.claims.reading import alike

_COLONS = (":", "：")
_FEWEST = 3  #: figures of a list and its whole [given]


def items(
    index: int, paragraphs: Sequence[Paragraph], mentioned: Sequence[Sequence[Mention]], language: Language
) -> Iterator[Claim]:
    """What the paragraphs below one make of the last figure before its colon."""
    text = paragraphs[index].text.rstrip()
    if not text.endswith(_COLONS) or not mentioned[index]:
        return
    whole = mentioned[index][-1]
    if not whole.quantity.unit or pattern(language.signs["HALT"]).search(text, whole.end):
        return
    firsts = [next((each for each in mentioned[at] if alike(each, whole)), None) for at in _below(index, paragraphs)]
    moved = [opened(each, language) if each else None for each in (whole, *firsts)]
    found = [each for each in moved if each]
    if len(found) == len(moved) >= _FEWEST:
        yield net(found)


def _below(index: int, paragraphs: Sequence[Paragraph]) -> list[int]:
    """The items of a paragraph, one level deeper; none where one that ends in a colon has no items of its own."""
    depth = paragraphs[index].depth
    deeper = list(takewhile(lambda at: paragraphs[at].depth > depth, range(index + 1, len(paragraphs))))
    for at in deeper:
        is_last = at + 1 == len(paragraphs) or paragraphs[at + 1].depth <= paragraphs[at].depth
        if is_last and paragraphs[at].text.rstrip().endswith(_COLONS):
            return []  # "(h) …: (i) …": the letter was taken for the next one
    return [at for at in deeper if paragraphs[at].depth == depth + 1]
