"""Puts a document together: tables with what stands over and under them, headings, paragraphs, captions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from checker.model.document import Caption, Heading, Paragraph
from checker.model.table import Table
from checker.readers.docx.captions import GAP, heading_of, is_sentence, near, notes_of, rest_of
from checker.readers.docx.stream import Found, Item
from checker.readers.docx.text import Passage, spaced
from checker.readers.layout import grouped
from checker.readers.wording import CAPTION, LEVELS, SECTION

LONGEST = 250  #: headings are shorter than this
TYPED = re.compile(r"^\s*(?P<number>\d{1,3}(?:\.[\dIVXA-Z]{1,4})*)[.．]?\t\s*(?=\S)|^(?P<dotted>\d{1,3})[.．]\s*(?=\D)")
COUNTED = re.compile(r"\d{1,3}(?:\.[\dIVXA-Z]{1,4})*")


@dataclass(slots=True)
class Contents:
    """What has been read of a document, in reading order; `used` are the items that belong to tables."""

    tables: list[Table] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    captions: dict[str, Caption] = field(default_factory=dict)
    used: set[int] = field(default_factory=set)


def contents_of(items: Sequence[Item]) -> Contents:
    """The tables, headings, paragraphs and captions of a document."""
    contents = Contents()
    for index, item in enumerate(items):
        if isinstance(item, Found):
            take_tables(contents, items, index, item)
    contents.tables = [replace(grouped(table), index=index) for index, table in enumerate(contents.tables)]
    size = body_size(items)
    for index, item in enumerate(items):
        if isinstance(item, Passage) and item.text.strip():
            take_caption(contents, item)
            if index not in contents.used:
                take_text(contents, item, size)
    return contents


def take_tables(contents: Contents, items: Sequence[Item], at: int, found: Found) -> None:
    """Add the tables of one Word table; the first bears the caption, the last the notes."""
    heading = heading_of(items, at, contents.used)
    notes, below = notes_of(items, at)
    first, *others = found.tables
    if not heading.used and contents.tables and goes_on(contents.tables[-1], first) and is_next(items, at):
        before = contents.tables.pop()
        first = replace(first, rows=before.rows + first.rows)
        heading = replace(heading, number=before.number, title=before.title, unit=before.unit, notes=before.notes)
    tables = [replace(first, number=heading.number, title=heading.title, unit=heading.unit), *others]
    tables[-1] = replace(tables[-1], notes=(*heading.notes, *notes))
    contents.tables += tables
    contents.used |= {*heading.used, *below}


def goes_on(before: Table, after: Table) -> bool:
    """Whether a table is the rest of another: under the same heads."""
    heads = [(column.path, column.code) for column in before.columns]
    same = heads == [(column.path, column.code) for column in after.columns]
    return same and before.stub_head == after.stub_head and any(path for path, _ in heads)


def is_next(items: Sequence[Item], at: int) -> bool:
    """Whether nothing is printed between a table and the one before it."""
    before = items[max(0, at - GAP - 1) : at]
    return any(isinstance(item, Found) for item in before) and not any(True for _ in near(items, at, -1))


def take_caption(contents: Contents, passage: Passage) -> None:
    """Remember a numbered table caption, once."""
    found = CAPTION.match(passage.line)
    if not found or not found["number"] or is_sentence(passage, found):
        return
    rest = rest_of(found, passage.line)
    if (not rest or passage.bold) and not re.search(r"\.{3,}|\s\d+$", rest):
        contents.captions.setdefault(found["number"], Caption(found["number"], rest))


def take_text(contents: Contents, passage: Passage, size: float) -> None:
    """Add a paragraph or a heading."""
    if is_heading(passage, size):
        contents.headings.append(heading(passage))
    else:
        contents.paragraphs.append(paragraph(passage))


def body_size(items: Sequence[Item]) -> float:
    """The size of running text: that of most letters."""
    sizes: Counter[float] = Counter()
    for item in items:
        if isinstance(item, Passage):
            sizes[item.size] += len(item.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def is_heading(passage: Passage, size: float) -> bool:
    """Whether a paragraph is a heading: by its outline level, or bold and larger than the text or numbered as one."""
    listed = "\t" in passage.text.strip() and passage.line[-1:].isdigit() and not passage.bold
    if len(passage.line) >= LONGEST or listed:
        return False
    larger = passage.size > size + 0.8 or bool(SECTION.match(passage.line))
    return passage.outline is not None or (passage.bold and larger)


def heading(passage: Passage) -> Heading:
    """A heading with its number and level; the number tells the level, else the outline does."""
    text = passage.line
    found = SECTION.match(text)
    number = found["number"].strip() if found else None
    outlined = passage.outline + 1 if passage.outline is not None else 1
    level = next((i + 1 for i, pattern in enumerate(LEVELS) if number and pattern.match(number)), outlined)
    return Heading(text[found.end() :] if found else text, number, level)


def paragraph(passage: Passage) -> Paragraph:
    """A paragraph, its number set apart, whether typed or counted by Word."""
    counted = passage.number.strip("(). ")
    if COUNTED.fullmatch(counted) and passage.number.strip().endswith((".", counted)):
        return Paragraph(spaced(passage.text), counted)
    found = TYPED.match(passage.text) if not passage.number else None
    if found is None:
        return Paragraph(passage.line)
    return Paragraph(spaced(passage.text[found.end() :]), found["number"] or found["dotted"])
