"""Running text in Markdown: footnote marks, contents, pages, numbers of headings and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.model.document import Entry, Heading, Mark, Page, Paragraph
from checker.readers.prose import listing
from checker.readers.prose.headings import NUMBER

_MARK = re.compile(r"\^([^\s^]{1,3})\^")
_NUMBERED = re.compile(r"(?P<number>\d{1,9})\.\s+(?P<text>.*)", re.DOTALL)
_ITEM = re.compile(r"(?P<number>\((?:[a-z]|[ivx]{1,4})\))\s+(?P<text>.*)", re.DOTALL)
_PAGE = re.compile(
    r"<!--\s*page\s+(?P<number>\d{1,9})\s*(?:\|\s*head:(?P<head>[^|]*))?(?:\|\s*foot:(?P<foot>[^|]*))?-->"
)
_WIDTH, _HEIGHT = 595.0, 842.0  #: points of a page in A4 [given]


def without_marks(text: str) -> tuple[str, tuple[Mark, ...]]:
    """A text without its footnote marks, and the marks with the places where they stood."""
    marks: list[Mark] = []
    plain, last = "", 0
    for found in _MARK.finditer(text):
        plain += text[last : found.start()]
        marks.append(Mark(found[1], len(plain)))
        last = found.end()
    return plain + text[last:], tuple(marks)


def paragraph_of(text: str, page: int | None, order: int) -> Paragraph:
    """A paragraph with its number; "(a)" and "(ii)" number sub-paragraphs."""
    numbered, item = _NUMBERED.fullmatch(text), _ITEM.fullmatch(text)
    number = (numbered or item or {"number": None})["number"]
    depth = 0 if not item else 2 if re.fullmatch(r"\((?:ii|iii|iv|vi{0,3}|ix)\)", item["number"]) else 1
    plain, marks = without_marks((numbered or item or {"text": text})["text"])
    return Paragraph(plain, number, page=page, box=None, depth=depth, marks=marks, lines=(), order=order)


def heading_of(text: str, level: int, page: int | None, order: int) -> Heading:
    """A heading with its number: "II.", "A.", "Annex I"."""
    plain, marks = without_marks(text)
    found = NUMBER.match(plain)
    number = found[0].strip() if found and (plain[found.end() :].strip() or found["annex"]) else None
    title = plain[found.end() :].strip() if found and number else plain
    return Heading(title, number, level=level, page=page, box=None, marks=marks, order=order)


def page_of(line: str) -> Page | None:
    """The page that begins with a line `<!-- page 7 | head: A/80/605 | foot: 7/71 -->`."""
    found = _PAGE.fullmatch(line.strip())
    if found is None:
        return None
    head, foot = ((found[name] or "").strip() for name in ("head", "foot"))
    return Page(int(found["number"]), _WIDTH, _HEIGHT, head=head, foot=foot)


def entries_of(block: Sequence[str], page: int | None) -> list[Entry]:
    """The lines of the contents; empty where one of them leads nowhere."""
    entries: list[Entry] = []
    for line in block:
        leaders = list(listing.LEADER.finditer(line))
        tail = listing.tail_of(line[leaders[-1].end() :].split()) if leaders else None
        if tail is None and not (listing.is_annexes(line) or listing.is_range_head(line)):
            return []
        if not listing.is_range_head(line):
            text = line[: leaders[-1].start()] if leaders else line
            entries.append(listing.entry_of(text.strip(), tail or (None, None), ranged=True))
    return [
        Entry(each.text, each.number, each.level, each.paragraphs, each.leaf, page)
        for each in listing.levelled(entries, [0.0] * len(entries))
    ]
