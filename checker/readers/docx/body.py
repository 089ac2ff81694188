"""Puts a document together: tables with what stands over and under them, then all that is running text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from checker.model.document import Aside, Entry, Masthead
from checker.model.table import Table
from checker.readers.docx.blocks import block_of, contents_of
from checker.readers.docx.captions import GAP, heading_of, near, notes_of
from checker.readers.docx.stream import Found, Item
from checker.readers.docx.text import WordPassage, spaced
from checker.readers.layout import grouped
from checker.readers.prose import masthead
from checker.readers.prose.block import Block, Words, joined
from checker.readers.prose.captions import found_in
from checker.readers.prose.headings import NUMBER
from checker.readers.prose.masthead import MastheadPiece
from checker.readers.prose.skeleton import Item as Part
from checker.readers.prose.skeleton import Skeleton, skeleton_of
from checker.readers.subcaptions import under_one_caption

FIRST = 60  #: the masthead stands among so many items [unknown]


class Tables(Struct):
    """The tables of a document with where each stands in the stream; `used` are the items that belong to them."""

    tables: list[tuple[int, Table]] = field(default_factory=list)
    used: set[int] = field(default_factory=set)


def body_of(heads: Sequence[str], items: Sequence[Item]) -> tuple[Masthead, list[Entry], Skeleton]:
    """The masthead, the contents, and the skeleton of all that follows; `heads` are the running heads."""
    found = tables_of(items)
    masthead, gone = masthead_of(heads, items)
    entries, listed = contents_of(items)
    size = body_size(items)
    words = Words(item.text for item in items if isinstance(item, WordPassage))
    left_out = (gone - found.used) | listed
    parts: list[Part] = []
    for index, item in enumerate(items):
        parts += [table for at, table in found.tables if at == index]
        if isinstance(item, WordPassage) and item.text.strip() and index not in left_out:
            take(parts, block_of(item, index in found.used, size), is_close(items, index), words)
    skeleton = skeleton_of(parts, words, size)
    skeleton.asides += [Aside("masthead", item.line) for item in at_masthead(items, gone - found.used)]
    return masthead, entries, skeleton


def at_masthead(items: Sequence[Item], gone: set[int]) -> Iterator[WordPassage]:
    """The passages that the masthead takes up."""
    return (item for index, item in enumerate(items) if index in gone and isinstance(item, WordPassage))


def is_close(items: Sequence[Item], at: int) -> bool:
    """Whether a passage follows upon another that an empty line sets off from what stands before."""
    before = items[at - 1] if at else None
    set_off = items[at - 2] if at > 1 else None
    filled = isinstance(before, WordPassage) and bool(before.text.strip())
    return filled and isinstance(set_off, WordPassage) and not set_off.text.strip()


def take(parts: list[Part], block: Block, close: bool, words: Words) -> None:
    """Add a block; lines of one heading may be paragraphs of their own, `close` upon each other."""
    last = parts[-1] if parts else None
    if close and isinstance(last, Block) and last.bold and block.bold and is_like(last, block):
        parts[-1] = joined([last, block], words)
    else:
        parts.append(block)


def is_like(one: Block, other: Block) -> bool:
    """Whether two bold blocks are set alike, and neither is a caption or begins with a number of its own."""
    alike = one.size == other.size and one.taken == other.taken and one.cell == other.cell
    return alike and not found_in(one) and not found_in(other) and not NUMBER.match(other.text) and not other.lead


def tables_of(items: Sequence[Item]) -> Tables:
    """The tables in reading order."""
    found = Tables()
    for index, item in enumerate(items):
        if isinstance(item, Found):
            take_tables(found, items, index, item)
    places, tables = [at for at, _ in found.tables], under_one_caption(table for _, table in found.tables)
    indexed = (replace(grouped(table), index=index) for index, table in enumerate(tables))
    found.tables = list(zip(places, indexed, strict=True))
    return found


def take_tables(found: Tables, items: Sequence[Item], at: int, item: Found) -> None:
    """Add the tables of one Word table; the first bears the caption, the last the notes."""
    heading = heading_of(items, at, found.used)
    notes, below = notes_of(items, at)
    place, (first, *others) = at, item.tables
    if not heading.used and found.tables and goes_on(found.tables[-1][1], first) and is_next(items, at):
        place, before = found.tables.pop()
        first = replace(first, rows=before.rows + first.rows, marks=before.marks)
        heading = replace(heading, number=before.number, title=before.title, unit=before.unit, notes=before.notes)
    over = [above for index in sorted(heading.used) if isinstance(above := items[index], WordPassage)]
    marks = (*(mark for passage in over for mark in passage.marks), *first.marks)
    tables = [replace(first, number=heading.number, title=heading.title, unit=heading.unit, marks=marks), *others]
    tables[-1] = replace(tables[-1], notes=(*heading.notes, *notes))
    found.tables += [(place, table) for table in tables]
    found.used |= {*heading.used, *below}


def goes_on(before: Table, after: Table) -> bool:
    """Whether a table is the rest of another: under the same heads."""
    heads = [(column.path, column.code) for column in before.columns]
    same = heads == [(column.path, column.code) for column in after.columns]
    return same and before.stub_head == after.stub_head and any(path for path, _ in heads)


def is_next(items: Sequence[Item], at: int) -> bool:
    """Whether nothing is printed between a table and the one before it."""
    before = items[max(0, at - GAP - 1) : at]
    return any(isinstance(item, Found) for item in before) and not any(True for _ in near(items, at, -1))


def body_size(items: Sequence[Item]) -> float:
    """The size of running text: that of most letters."""
    sizes: Counter[float] = Counter()
    for item in items:
        if isinstance(item, WordPassage):
            sizes[item.size] += len(item.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def masthead_of(heads: Sequence[str], items: Sequence[Item]) -> tuple[Masthead, set[int]]:
    """The masthead, and which of the items it takes up."""
    lines = [MastheadPiece(spaced(line)) for line in heads if line.strip()]
    first = [(i, item) for i, item in enumerate(items[:FIRST]) if isinstance(item, WordPassage) and item.text.strip()]
    pieces = [*lines, *(MastheadPiece(item.line, None, item.solid, item.size) for _, item in first)]
    found, used = masthead.masthead_of(heads, pieces)
    return found, {first[index - len(lines)][0] for index in used if index >= len(lines)}
