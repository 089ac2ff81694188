"""Tables that are typed with tabs: a label and as many figures in each line; where lines differ, it is not read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from checker.model.place import Place
from checker.model.table import Table
from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.docx.stream import Found, Item
from checker.readers.docx.tables import tables_of
from checker.readers.docx.text import WordPassage
from checker.readers.wording import CAPTION, is_figure, is_number, is_year

TABS = re.compile(r"\t+")
FIGURES = 2  #: a line of fewer figures is one of a list, as that of the contents [unknown]
ROWS = 3  #: so many lines make a table [unknown]
WIDTH = 100.0  #: of each column, in points; where a tab leads, only Word knows [unknown]


def with_tabbed(items: Sequence[Item]) -> tuple[list[Item], list[Place]]:
    """What stands in a document, with the tables that are typed with tabs; and the places of those not read."""
    read: list[Item] = []
    missed: list[Place] = []
    at = 0
    while at < len(items):
        end = end_of(items, at)
        lines = [item for item in items[at:end] if isinstance(item, WordPassage)]
        count = sum(map(is_row, lines))
        tables = tables_in(lines) if count >= ROWS else []
        if count >= ROWS and not tables:
            missed.append(Place(f"{count} lines of figures that are set with tabs were not read as a table"))
        read += [Found(tuple(tables))] if tables else items[at : max(end, at + 1)]
        at = max(end, at + 1)
    return read, missed


def end_of(items: Sequence[Item], at: int) -> int:
    """Where the lines end that begin with the heads or the first row of a table; a line of words may part them."""
    end = at + 1 if at + 1 < len(items) and is_head(items[at], items[at + 1]) else at
    while end < len(items) and (is_row(items[end]) or (end > at and interrupts(items, end))):
        end += 1
    return end


def interrupts(items: Sequence[Item], at: int) -> bool:
    """Whether a line of words stands between two rows."""
    item = items[at]
    words = isinstance(item, WordPassage) and bool(item.text.strip()) and not CAPTION.match(item.line)
    return words and is_row(items[at - 1]) and at + 1 < len(items) and is_row(items[at + 1])


def cells_of(passage: WordPassage) -> list[str]:
    """What stands between the tabs of a line."""
    return [part.strip() for part in TABS.split(passage.text.rstrip("\t"))]


def is_row(item: Item) -> bool:
    """Whether a line is one of a label and figures."""
    figures = cells_of(item)[1:] if isinstance(item, WordPassage) else []
    return len(figures) >= FIGURES and any(map(is_number, figures)) and all(map(is_figure, figures))


def is_head(item: Item, below: Item) -> bool:
    """Whether a line is one of heads over a first row."""
    if not isinstance(item, WordPassage) or not isinstance(below, WordPassage) or not is_row(below):
        return False
    return len(cells_of(item)) == len(cells_of(below)) and (not is_row(item) or all(map(is_year, cells_of(item)[1:])))


def tables_in(lines: Sequence[WordPassage]) -> list[Table]:
    """The tables that lines make, if all have as many cells."""
    if len({len(cells_of(line)) for line in lines}) > 1:
        return []
    return tables_of([strip_of(line, is_head(line, lines[1]) and not index) for index, line in enumerate(lines)])


def strip_of(line: WordPassage, head: bool) -> GridStrip:
    """A line as a row of a grid; its marks are those of its label."""
    passages = [replace(line, text=text, number="", calls=()) for text in cells_of(line)]
    passages[0] = replace(passages[0], calls=line.calls)
    slots = [Slot(index * WIDTH, (index + 1) * WIDTH, (passage,)) for index, passage in enumerate(passages)]
    return GridStrip(slots, head)
