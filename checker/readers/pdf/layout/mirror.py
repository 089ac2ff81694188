"""Reads pages that run from right to left in a mirror: there the stub of a table, an indent and a margin stand left.

The words keep their letters and change their places only. What was read goes back to where it is printed at the end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from checker.model.document import Document
from checker.model.place import Box
from checker.readers.pdf.layout.cutting import GROUP, LATER_GROUP, LEADING_GROUP
from checker.readers.pdf.layout.lines import box_of
from checker.readers.pdf.page.direction import RIGHT_TO_LEFT, forwards, mirrored
from checker.readers.pdf.page.ink import Ink, Rule, Word

TOUCH = 0.1  #: words no further apart than this part of their size touch each other [unknown]
SIGNS = re.compile(r"^[^\w\s]+ | [^\w\s]+$")  #: of two words one is made of signs


def in_the_mirror(ink: Ink) -> Ink:
    """The page as a mirror shows it, but for the letters of its words and the digits of its figures."""
    width = ink.width
    words = (replace(word, box=turned_over(word.box, width), leftward=True) for word in put_together(ink.words))
    rules = sorted((rule_turned_over(rule, width) for rule in ink.rules), key=lambda rule: (rule.y, rule.x0))
    uprights = (replace(upright, x=width - upright.x) for upright in ink.uprights)
    sideways = tuple(replace(line, box=turned_over(line.box, width)) for line in ink.sideways)
    asides = tuple(replace(aside, box=aside.box and turned_over(aside.box, width)) for aside in ink.asides)
    turned = replace(ink, rules=tuple(rules), uprights=tuple(uprights), sideways=sideways, asides=asides)
    return replace(turned, words=tuple(words))


def rule_turned_over(rule: Rule, width: float) -> Rule:
    """A rule on the other side of the page."""
    joints = tuple(width - joint for joint in reversed(rule.joints))
    return replace(rule, x0=width - rule.x1, x1=width - rule.x0, joints=joints)


def turned_over(box: Box, width: float) -> Box:
    """A box on the other side of the page."""
    return Box(width - box.x1, box.top, width - box.x0, box.bottom)


def put_together(words: Iterable[Word]) -> list[Word]:
    """The words, but what is one for a reader as one: the groups of a figure, and signs set in another typeface."""
    whole: list[Word] = []
    for word in words:
        last = whole[-1] if whole else None
        text = text_of_both(last, word) if last and is_level(last, word) else None
        if last and text:
            whole[-1] = replace(last, text=text, box=box_of([last, word]), mark=last.mark + word.mark)
        else:
            whole.append(word)
    return whole


def is_level(last: Word, word: Word) -> bool:
    """Whether two words stand on one line in one size."""
    return max(abs(last.box.bottom - word.box.bottom), abs(last.size - word.size)) < TOUCH * word.size


def text_of_both(last: Word, word: Word) -> str | None:
    """The text of a word and of the one right of it, if they are one: "47" and "935.9", a bracket and its word."""
    gap = (word.box.x0 - last.box.x1) / word.size
    if -TOUCH < gap < GROUP and LATER_GROUP.match(word.text) and LEADING_GROUP.search(last.text):
        return f"{last.text} {word.text}"
    if abs(gap) < TOUCH and RIGHT_TO_LEFT.search(last.text + word.text) and SIGNS.search(f"{last.text} {word.text}"):
        return forwards(mirrored(word.text) + mirrored(last.text))
    return None


def as_printed(document: Document, inks: Sequence[Ink]) -> Document:
    """The document with each box where it is printed; `inks` are the pages as they were read."""
    widths = {ink.number: ink.width for ink in inks if ink.words and ink.words[0].leftward}
    back: Document = put_back(document, widths, 1) if widths else document
    return back


def put_back(thing: Any, widths: Mapping[int, float], page: int) -> Any:
    """Anything that was read on a page, its boxes taken out of the mirror."""
    back = thing
    if isinstance(thing, Box):
        back = turned_over(thing, widths[page]) if page in widths else thing
    elif isinstance(thing, tuple):
        back = tuple(put_back(part, widths, page) for part in thing)
    elif isinstance(thing, Struct):
        page = getattr(thing, "page", None) or next(iter(getattr(thing, "pages", ())), None) or page
        held = {name: getattr(thing, name) for name in thing.__struct_fields__}
        back = replace(thing, **{name: put_back(part, widths, page) for name, part in held.items() if part})
    return back
