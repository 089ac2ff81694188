"""Lines up what a Word document prints: paragraphs and tables in reading order, boxes and layout tables opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.model.table import Table
from checker.readers.docx.grid import Strip, strips_of
from checker.readers.docx.markup import Element, below, boxes_in, children
from checker.readers.docx.tables import tables_of
from checker.readers.docx.text import Passage, Scribe
from checker.readers.wording import CAPTION, NOTE, UNIT

LAYOUT = 3  #: a table with others inside and no more columns than this is a frame around them


@dataclass(frozen=True, slots=True)
class Found:
    """The tables that one Word table turned out to hold."""

    tables: tuple[Table, ...]


Item = Passage | Found


def stream_of(container: Element, scribe: Scribe) -> Iterator[Item]:
    """Paragraphs and tables in reading order; a paragraph whose end was deleted goes on with the next one."""
    begun: Passage | None = None
    for block in children(container, "p", "tbl"):
        if block.tag.endswith("}tbl"):
            yield from [begun] if begun else []
            yield from table_items(block, scribe)
            begun = None
            continue
        passage = scribe.passage(block)
        begun = gone_on(begun, passage) if begun else passage
        if not begun.open:
            yield begun
            begun = None
        for box in boxes_in(block):
            yield from stream_of(box, scribe)
    yield from [begun] if begun else []


def gone_on(begun: Passage, passage: Passage) -> Passage:
    """Two paragraphs as one."""
    return replace(begun, text=begun.text + passage.text, marks=begun.marks + passage.marks, open=passage.open)


def table_items(table: Element, scribe: Scribe) -> Iterator[Item]:
    """What one Word table holds: tables of figures, or paragraphs and further tables where it is a mere frame."""
    rows = [row for row in children(table, "tr") if below(row, "trPr", "del") is None]
    widest = max((len(list(children(row, "tc"))) for row in rows), default=0)
    cells = [cell for row in rows for cell in children(row, "tc")]
    inner = any(True for cell in cells for _ in children(cell, "tbl"))
    if widest == 1 or (inner and widest <= LAYOUT):
        for cell in cells:
            yield from stream_of(cell, scribe)
        return
    strips = strips_of(table, scribe)
    yield from items_of(strips)
    for cell in cells:
        for nested in children(cell, "tbl"):
            yield from table_items(nested, scribe)
        for paragraph in children(cell, "p"):
            for box in boxes_in(paragraph):
                yield from stream_of(box, scribe)


def items_of(strips: Sequence[Strip]) -> Iterator[Item]:
    """The tables in the rows of a grid, or their text; captions and notes set in whole rows stand before and after."""
    first = next((i for i, strip in enumerate(strips) if not is_caption_row(strip)), len(strips))
    last = next((i for i in range(len(strips), first, -1) if not is_note_row(strips[i - 1])), first)
    tables = tables_of(strips[first:last])
    if not tables:
        for strip in strips:
            yield from passages_of(strip)
        return
    for strip in strips[:first]:
        yield from passages_of(strip)
    yield Found(tuple(tables))
    for strip in strips[last:]:
        yield from passages_of(strip)


def is_caption_row(strip: Strip) -> bool:
    """Whether a row of one filled cell holds a caption or a unit line."""
    alone = strip.filled[0] if len(strip.filled) == 1 else None
    wide = alone is not None and alone.x1 - alone.x0 > 0.8 * (strip.slots[-1].x1 - strip.slots[0].x0)
    return alone is not None and wide and bool(CAPTION.match(alone.text) or UNIT.match(alone.text))


def is_note_row(strip: Strip) -> bool:
    """Whether a row at the end of a table is empty, or holds one note from side to side."""
    if not strip.filled:
        return True
    (alone, *others) = strip.filled
    wide = not others and alone.x1 - alone.x0 > 0.8 * (strip.slots[-1].x1 - strip.slots[0].x0)
    first = next(passage for passage in alone.passages if passage.text.strip())
    return wide and bool(first.lead or NOTE.match(alone.text))


def passages_of(strip: Strip) -> list[Passage]:
    """The paragraphs of a row; where each cell holds one line, the row is a line."""
    cells = [[passage for passage in slot.passages if passage.text.strip()] for slot in strip.filled]
    if len(cells) < 2 or any(len(cell) > 1 for cell in cells):
        return [passage for cell in cells for passage in cell]
    line = "\t".join(passage.line for (passage,) in cells)
    marks = tuple(mark for (passage,) in cells for mark in passage.marks)
    return [Passage(line, marks=marks, bold=all(passage.bold for (passage,) in cells), size=cells[0][0].size)]
