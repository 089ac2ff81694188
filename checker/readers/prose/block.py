"""A block: lines of text that belong together, as a page or a Word file sets them, before it is known what they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, reduce

from msgspec import Struct
from msgspec.structs import replace

from checker.model.document import Mark, Span
from checker.model.place import Box
from checker.readers.wording import is_chinese

BROKEN = re.compile(r"(\w+)([-‐\u00ad¬])$")
HYPHENS = ("-", "\u2010", "\u00ad", "¬")
POINTS = '.,;:!?()[]"“”«»'
STARTS = re.compile(r"[^\W\d_]+")
CLOSES_UP = re.compile(r"\w[-‐–/]$")


class Block(Struct, frozen=True):
    """A paragraph, a heading, a caption or a note, or what of it stands on one page.

    `tab` is how many characters of the text, a number or a bullet, are set apart from the rest. `left` is where the
    first line begins, `hang` where the others do. `full` says that the last line reaches the margin. `lead` is the
    raised mark that makes it a note ("" for the rest of a note that began elsewhere). `taken` says that a table has
    claimed it, `after` that it stands first on its page or behind something that breaks running text, `cell` that other
    text stands beside it, `outlined` that the file itself calls it a heading. `element` counts the paragraphs of a Word
    file up to it.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    lines: tuple[Span, ...] = ()
    page: int | None = None
    box: Box | None = None
    bold: bool = False
    italic: bool = False
    size: float = 10.0
    left: float = 0.0
    hang: float = 0.0
    tab: int = 0
    full: bool = True
    lead: str | None = None
    taken: bool = False
    after: bool = False
    cell: bool = False
    outlined: bool = False
    element: int | None = None


def cut(block: Block, length: int) -> Block:
    """A block without the first characters of its text."""
    length += len(block.text[length:]) - len(block.text[length:].lstrip())
    marks = tuple(replace(mark, at=max(0, mark.at - length)) for mark in block.marks)
    spans = tuple(
        replace(span, start=span.start - length, end=span.end - length) for span in block.lines if span.end > length
    )
    return replace(block, text=block.text[length:], marks=marks, lines=spans, tab=0)


def joined(parts: Sequence[Block], words: Words) -> Block:
    """Blocks as one that is set like the first."""
    if len(parts) == 1:
        return parts[0]
    text = ""
    marks: list[Mark] = []
    lines: list[Span] = []
    for part in parts:
        seam, dropped = words.seam(text, part.text)
        if dropped:
            text = text[:-dropped]
            lines[-1:] = [replace(span, end=span.end - dropped) for span in lines[-1:]]
        text += seam
        at = len(text)
        marks += [Mark(mark.text, mark.at + at) for mark in part.marks]
        lines += [Span(span.start + at, span.end + at, span.page, span.box, span.words) for span in part.lines]
        text += part.text
    first = parts[0]
    boxes = [part.box for part in parts if part.box and part.page == first.page]
    box = reduce(Box.union, boxes) if boxes else None
    return replace(first, text=text, marks=tuple(marks), lines=tuple(lines), box=box, full=parts[-1].full)


class Words:
    """The words of a document, which say how a word that is broken at the end of a line is spelt."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Remember the texts; they are taken apart when the first broken word is met."""
        self.texts = texts
        self.kept = self.undone = 0

    def seam(self, upper: str, lower: str) -> tuple[str, int]:
        """What stands between two lines that are joined, and how many characters the upper one loses."""
        if upper[-1:] in HYPHENS and (broken := BROKEN.search(upper[-60:])) and (rest := STARTS.match(lower)):
            return "", int(self.is_broken(broken, rest[0]))
        if not upper or not lower or CLOSES_UP.search(upper[-2:]) or (is_chinese(upper[-1]) and is_chinese(lower[0])):
            return "", 0
        return " ", 0

    def joined(self, upper: str, lower: str) -> str:
        """Two lines as one text."""
        seam, dropped = self.seam(upper, lower)
        return upper[: len(upper) - dropped] + seam + lower

    def is_broken(self, upper: re.Match[str], rest: str) -> bool:
        """Whether a hyphen only breaks a word: it does where the document has the word without it, and only so.

        A document that breaks words is believed to do so too where neither part is a word that it has.
        """
        if upper[2] in "\u00ad¬":
            return True
        first, second = upper[1].casefold(), rest.casefold()
        hyphened = f"{first}-{second}" in self.known
        if hyphened or not rest[0].islower():
            self.kept += hyphened
            return False
        if first + second in self.known:
            self.undone += 1
            return True
        return self.undone > max(2, self.kept) and not (first in self.known and second in self.known)

    @cached_property
    def known(self) -> set[str]:
        """The words of the document, without the ends of those that a line breaks."""
        known: set[str] = set()
        broken = False
        for text in self.texts:
            known.update(word.strip(POINTS) for word in text.casefold().split()[broken:])
            broken = text.endswith(HYPHENS)
        return known
