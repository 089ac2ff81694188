"""Captions of tables and figures, told apart from sentences that speak of them."""

from __future__ import annotations

import re

from checker.languages import all_words
from checker.languages.scripts import ARABIC
from checker.model.document import Caption
from checker.model.place import Place
from checker.readers.prose.block import Block
from checker.readers.wording import CAPTION

_figures = all_words(lambda each: each.figures)
FIGURE = re.compile(
    rf"^(?:{'|'.join(map(re.escape, [*_figures, *(word.upper() for word in _figures)]))})(?![a-zÀ-{ARABIC[-1]}])"
    r"\s?(?P<number>[\dIVXA-Z]+(?:[.-][\dIVXA-Z]+)*)(?:[.:：]?\s*$|[.:：]\s*|\s*[(（]|\s+[^\W\d])"
)


def found_in(block: Block) -> tuple[str, re.Match[str]] | None:
    """The kind of caption that a block begins with, and where its number is."""
    if (found := CAPTION.match(block.text)) and found["number"]:
        return "table", found
    return ("figure", found) if (found := FIGURE.match(block.text)) else None


def place_of(caption: Caption, said: str) -> Place:
    """Where a caption stands over what was not read, and what is said of that."""
    title = f" “{caption.title}”" if caption.title else ""
    return Place(f"the caption of table {caption.number}{title} {said}", caption.page, caption.box)


def caption_of(block: Block) -> Caption | None:
    """A block as a caption, or None; the title may follow in the next block."""
    found = found_in(block)
    if found is None:
        return None
    kind, match = found
    title = block.text[match.end("number") :].strip(" .:：")
    if title and not block.bold:
        return None
    return Caption(match["number"], title, block.page, block.box, kind, marks=block.marks)
