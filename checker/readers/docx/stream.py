"""Lines up what a Word document prints: paragraphs and tables in reading order, boxes and layout tables opened."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, groupby

from msgspec import Struct
from msgspec.structs import replace

from checker.model.table import Table
from checker.readers.docx.grid import GridStrip, rows_in, strips_of
from checker.readers.docx.insets import has_more
from checker.readers.docx.markup import Element, W, boxes_in, charts_in, children
from checker.readers.docx.tables import tables_of
from checker.readers.docx.text import Scribe, WordPassage, runs_in
from checker.readers.wording import CAPTION, NOTE, UNIT, is_figure

LEAF = re.compile(r"\d{1,3}")  #: the number of a page
LAYOUT = 3  #: a table with others inside and no more columns than this is a frame around them [unknown]


class Found(Struct, frozen=True):
    """The tables that one Word table turned out to hold."""

    tables: tuple[Table, ...]


Item = WordPassage | Found


def stream_of(container: Element, scribe: Scribe) -> Iterator[Item]:
    """Paragraphs and tables in reading order; a paragraph whose end was deleted goes on with the next one."""
    begun: WordPassage | None = None
    for block in children(container, "p", "tbl"):
        if block.tag.endswith("}tbl"):
            yield from [begun] if begun else []
            yield from table_items(block, scribe)
            begun = None
            continue
        passage = replace(scribe.passage(block), drawn=tuple(drawn_in(block, scribe)))
        begun = gone_on(begun, passage) if begun else passage
        if not begun.open:
            yield begun
            begun = None
        for box in boxes_in(block):
            yield from map(boxed, stream_of(box, scribe))
    yield from [begun] if begun else []


def drawn_in(paragraph: Element, scribe: Scribe) -> Iterator[str]:
    """The charts of a paragraph by their relations, but for those in hidden runs and in text boxes."""
    for run in runs_in(paragraph):
        charts = [chart for drawing in children(run, "drawing") for chart in charts_in(drawing)]
        if charts and not scribe.styles.dress(run, scribe.styles.style_of(paragraph)).hidden:
            yield from charts


def boxed(item: Item) -> Item:
    """What stands in a text box, with other text beside it."""
    return replace(item, cell=True) if isinstance(item, WordPassage) else item


def gone_on(begun: WordPassage, passage: WordPassage) -> WordPassage:
    """Two paragraphs as one."""
    moved = (replace(call, at=call.at + len(begun.text)) for call in passage.calls)
    text, calls, drawn = begun.text + passage.text, (*begun.calls, *moved), begun.drawn + passage.drawn
    return replace(begun, text=text, calls=calls, open=passage.open, drawn=drawn)


def table_items(table: Element, scribe: Scribe) -> Iterator[Item]:
    """What one Word table holds: tables of figures, or paragraphs and further tables where it is a mere frame."""
    lines = [list(children(row, "tc")) for row in rows_in(table)]
    cells = [cell for line in lines for cell in line]
    if is_frame(lines):
        for _, alike in groupby(lines, len):  # captions over tables side by side are read column by column
            for cell in chain.from_iterable(zip(*alike, strict=True)):
                yield from stream_of(cell, scribe)
        return
    strips = strips_of(table, scribe)
    yield from items_of(strips)
    for cell in filter(has_more, cells):
        for nested in children(cell, "tbl"):
            yield from table_items(nested, scribe)
        for paragraph in children(cell, "p"):
            for box in boxes_in(paragraph):
                yield from stream_of(box, scribe)


def is_frame(lines: Sequence[Sequence[Element]]) -> bool:
    """Whether a Word table only frames what stands in it: one cell a row, or tables side by side and no figure."""
    widest = max(map(len, lines), default=0)
    cells = [cell for line in lines for cell in line]
    plain = [cell for cell in cells if next(children(cell, "tbl"), None) is None]
    own = any(is_figure("".join(cell.itertext(W + "t")).strip()) for cell in plain)
    return widest == 1 or (len(plain) < len(cells) and widest <= LAYOUT and not own)


def items_of(strips: Sequence[GridStrip]) -> Iterator[Item]:
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


def is_caption_row(strip: GridStrip) -> bool:
    """Whether a row of one filled cell holds a caption or a unit line."""
    alone = strip.filled[0] if len(strip.filled) == 1 else None
    wide = alone is not None and alone.x1 - alone.x0 > 0.8 * (strip.slots[-1].x1 - strip.slots[0].x0)
    return alone is not None and wide and bool(CAPTION.match(alone.text) or UNIT.match(alone.text))


def is_note_row(strip: GridStrip) -> bool:
    """Whether a row at the end of a table is empty, or holds one note from side to side."""
    if not strip.filled:
        return True
    (alone, *others) = strip.filled
    wide = not others and alone.x1 - alone.x0 > 0.8 * (strip.slots[-1].x1 - strip.slots[0].x0)
    return wide and bool(alone.first.lead or NOTE.match(alone.text))


def passages_of(strip: GridStrip) -> list[WordPassage]:
    """The paragraphs of a row; a row whose cells hold one line each and end in a page is a line of the contents."""
    cells = [slot.printed for slot in strip.filled]
    if len(cells) < 2:
        return [passage for cell in cells for passage in cell]
    if any(len(cell) > 1 for cell in cells) or not LEAF.fullmatch(cells[-1][0].line):
        return [replace(passage, cell=True) for cell in cells for passage in cell]
    line = "\t".join(passage.line for (passage,) in cells)
    return [replace(cells[0][0], text=line, number="", calls=(), solid=all(passage.solid for (passage,) in cells))]
