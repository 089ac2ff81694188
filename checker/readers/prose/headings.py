"""Which blocks are headings, what their numbers are, and how they stand under each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from checker.languages import all_words
from checker.languages.numerals import CHINESE, ROMAN
from checker.languages.scripts import RUSSIAN_CAPITALS
from checker.model.document import Heading
from checker.readers.prose.block import Block
from checker.readers.wording import UNIT

LONGEST = 250  #: headings are shorter than this [unknown]
LENGTHY = 400  #: those with a number than this [unknown]
LARGER = 0.8  #: points by which the type of a heading is larger than that of the text [unknown]
PLAIN = 1.5  #: and that of a heading which is neither bold nor in italics [unknown]
_annexes = "|".join(all_words(lambda each: each.annexes))
_which = rf"{ROMAN}|\d+|[A-Z]|{CHINESE}|{'|'.join(all_words(lambda each: each.nth))}"
_ordinals = "|".join(all_words(lambda each: each.ordinals))
_letters = "|".join(all_words(lambda each: each.letters))
#: what headings are numbered with, the highest first; a document need not use them all
KINDS = {
    "annex": rf"(?:{_annexes})(?:\s?(?:{_which}))?(?=[\s.:：]|$)[.:：]?",
    "roman": rf"{ROMAN}[.．]|{CHINESE}[.、．]|(?:{_ordinals})ً?\s?[-–—]",
    "letter": rf"[A-Z{RUSSIAN_CAPITALS}][.．]|[(（]{CHINESE}[)）]|(?:{_letters})\s?[-–—]",
    "count": r"\d{1,2}(?:\.|[.．]?\s?[-–—])(?!\d)",
    "minor": r"[(（](?:[a-z]|[ivx]{1,5})[)）]",
    "nested": r"\d{1,2}(?:\.\d{1,2})+\.?(?=\s)",
}
NUMBER = re.compile("|".join(rf"(?P<{kind}>{pattern})" for kind, pattern in KINDS.items()))
ENDS = re.compile(r"[.。;；:：,，][\"'”’)）]*$")
_clipped = "|".join(map(re.escape, all_words(lambda each: each.clipped)))
ABBREVIATED = re.compile(rf"(?:\b[A-Za-z]\.|{_clipped})$")


def is_heading(block: Block, size: float) -> bool:
    """Whether a block is a heading: set in bold or italics, short, no sentence, and not smaller than the text."""
    text = block.text
    longest = LENGTHY if NUMBER.match(text) else LONGEST
    if len(text) >= longest or block.size < size - 0.6 or UNIT.match(text) or not any(map(str.isalpha, text)):
        return False
    ended = ENDS.search(text) and not ABBREVIATED.search(text)
    if block.outlined or block.bold or block.italic:
        return not ended or ((block.bold or block.outlined) and block.size > size + LARGER)
    return block.size > size + PLAIN and not ended


def heading_of(block: Block) -> Heading:
    """A heading with its number; its level is still to be found."""
    found = NUMBER.match(block.text)
    number = found[0].strip() if found else None
    text = block.text[found.end() :].strip() if found else block.text
    if found and not text:
        number, text = (number, "") if found["annex"] else (None, block.text)
    shift = len(block.text) - len(text) if text else 0
    marks = tuple(replace(mark, at=max(0, mark.at - shift)) for mark in block.marks)
    return Heading(text, number, 1, block.page, block.box, marks, element=block.element)


def kind_of(number: str | None, before: str | None) -> str | None:
    """The kind of a heading's number; "I." behind "H." is a letter."""
    found = NUMBER.match(number or "")
    kind = found.lastgroup if found else None
    follows = kind == "roman" and len(number or "") == 2 and before and len(before) == 2
    return "letter" if follows and before and number and ord(before[0]) + 1 == ord(number[0]) else kind


def levelled(headings: Sequence[Heading], styles: Sequence[tuple[float, bool]]) -> list[Heading]:
    """Headings with their levels: by the kinds of number that the document uses, without number by their type."""
    kinds = kinds_of(headings)
    used = [kind for kind in KINDS if kind in kinds and kind not in ("annex", "nested")]
    levels = [level_of(kind, heading.number, used) for kind, heading in zip(kinds, headings, strict=True)]
    ranks = ranked(levels, styles)
    return [
        replace(heading, level=level if level is not None else ranks[style])
        for heading, level, style in zip(headings, levels, styles, strict=True)
    ]


def kinds_of(headings: Sequence[Heading]) -> list[str | None]:
    """The kind of each heading's number."""
    kinds: list[str | None] = []
    letters: str | None = None
    for heading in headings:
        kinds.append(kind_of(heading.number, letters))
        if kinds[-1] == "letter":
            letters = heading.number
        elif kinds[-1] == "roman":
            letters = None if heading.number in ("I.", "II.") else letters
    return kinds


def level_of(kind: str | None, number: str | None, used: Sequence[str]) -> int | None:
    """The level that a number of a kind stands for."""
    if kind is None:
        return None
    if kind == "annex":
        return 1
    if kind == "nested":
        return (number or "").rstrip(".").count(".") + 1
    return used.index(kind) + 1


def ranked(levels: Sequence[int | None], styles: Sequence[tuple[float, bool]]) -> dict[tuple[float, bool], int]:
    """The level of each type that headings are set in, the largest first, bold before italics."""
    ranks: dict[tuple[float, bool], int] = {}
    last = 0
    for style in sorted(set(styles), key=lambda style: (-style[0], not style[1])):
        numbered = [level for level, other in zip(levels, styles, strict=True) if level is not None and other == style]
        ranks[style] = max(min(numbered), 1) if numbered else last + 1
        last = max([last, ranks[style], *numbered])
    return ranks
