"""Reads what stands outside the tables: masthead, contents, headings, paragraphs, captions and footnotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from checker.languages import detect
from checker.model.document import Aside, Entry, Masthead
from checker.model.table import Table
from checker.readers.pdf.layout.blocks import blocks_of
from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.layout.running_heads import WIDE, PageBody, body_size
from checker.readers.pdf.text.contents import contents_of
from checker.readers.pdf.text.footnotes import footnotes_of, inside
from checker.readers.pdf.text.masthead import masthead_of
from checker.readers.prose.block import Block, Words
from checker.readers.prose.skeleton import ENDED, Item, Skeleton, skeleton_of

JOB = re.compile(r"^(?:GE\.|V\.)?\d{2}-\d{5}\b|^\*\d{6,8}\*$|^Please recycle|^[\ue000-\uf8ff\s]+$")


class _Leaf(Struct, frozen=True):
    """One page: the lines of its text, its footnotes, and the heights at which notes or tables break the text.

    `asides` are the lines of the masthead and the numbers of the job.
    """

    sheet: PageBody
    lines: list[Line]
    notes: list[Block]
    breaks: list[float]
    asides: list[Aside]


def text_of_document(
    sheets: Sequence[PageBody], tables: Sequence[Table], used: dict[int, list[Line]]
) -> tuple[Masthead, list[Entry], Skeleton]:
    """The masthead, the contents, and the skeleton of all that follows; `used` are the lines of tables, by pages."""
    words = Words(line.text for sheet in sheets for line in sheet.lines)
    taken = {id(line) for lines in used.values() for line in lines}
    masthead, gone = masthead_of(sheets)
    size = body_size(sheets)
    leaves: list[_Leaf] = []
    for sheet in sheets:
        carried = bool(leaves and leaves[-1].notes and not ENDED.search(leaves[-1].notes[-1].text))
        leaves.append(leaf_of(sheet, tables, taken, gone - taken, size, words, carried))
    contents = contents_of([(leaf.sheet.number, leaf.lines) for leaf in leaves], taken, words)
    items: list[Item] = []
    for leaf in leaves:
        items += items_of(leaf, tables, taken, contents.used, size, words)
    skeleton = skeleton_of(items, words, size)
    skeleton.asides += [aside for leaf in leaves for aside in leaf.asides]
    return masthead, contents.entries, skeleton


def leaf_of(
    sheet: PageBody, tables: Sequence[Table], taken: set[int], gone: set[int], size: float, words: Words, carried: bool
) -> _Leaf:
    """A page with its footnotes set apart, without the masthead, job numbers and the notes of tables."""
    here = [table for table in tables if sheet.number in table.pages]
    notes = [note for table in tables for note in table.notes if note.page == sheet.number]
    named = {id(line): name for line in sheet.lines if (name := aside_of(line, gone)) and id(line) not in taken}
    lines = [line for line in sheet.lines if id(line) in taken or not (id(line) in named or inside(line, notes))]
    text, footnotes, breaks = footnotes_of(sheet, lines, taken, size, words, carried)
    tops = [table.box.top for table in here if table.box and table.pages[0] == sheet.number]
    asides = [Aside(named[id(line)], line.whole, sheet.number, line.box) for line in sheet.lines if id(line) in named]
    return _Leaf(sheet, text, footnotes, breaks + tops, asides)


def aside_of(line: Line, gone: set[int]) -> str:
    """What a line is that is no text: `gone` into the masthead, or the number of the job; or nothing."""
    if id(line) in gone:
        return "masthead"
    return "job number" if JOB.search(line.text) else ""


def items_of(
    leaf: _Leaf, tables: Sequence[Table], taken: set[int], gone: set[int], size: float, words: Words
) -> list[Item]:
    """The blocks of a page and the tables that begin on it, in reading order; then its footnotes."""
    number = leaf.sheet.number
    lines = [line for line in leaf.lines if id(line) not in gone]
    blocks = blocks_of(leaf.sheet, lines, taken, leaf.breaks, margin_of(lines, size), words)
    placed: list[tuple[float, int, Item]] = [(block.box.top if block.box else 0.0, 1, block) for block in blocks]
    placed += [(table.box.top if table.box else 0.0, 2, table) for table in tables if table.pages[0] == number]
    return [*(item for _, _, item in sorted(placed, key=lambda item: item[:2])), *leaf.notes]


def margin_of(lines: Sequence[Line], size: float) -> float:
    """Where running text ends: where most wide lines do."""
    wide = (line.box.x1 for line in lines if line.box.x1 - line.box.x0 > WIDE and abs(line.size - size) < 0.6)
    ends = Counter(round(end / 2) * 2.0 for end in wide)
    return ends.most_common(1)[0][0] if ends else -1e9


def language_of(sheets: Sequence[PageBody]) -> str:
    """The document's language, from the text of its first pages."""
    return detect(" ".join(line.text for sheet in sheets[:12] for line in sheet.lines)[:20_000])
