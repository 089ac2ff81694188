"""Lays a Word table out on its grid: which grid columns a cell covers, what is merged, where rules are drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from msgspec import Struct, field

from checker.readers.docx.insets import figures_aside, has_insets, inset_in
from checker.readers.docx.markup import TWIPS, Element, W, below, children, has, is_on, parsed, value, whole
from checker.readers.docx.styles import Styles
from checker.readers.docx.text import Scribe, WordPassage, spaced
from checker.readers.wording import is_number, joined_text

STRAY = ("", ",", ";", ":", "'", ".")
PARTED = re.compile(r"[\n\t]")
MOST = 63  #: grid columns that one cell can cover in Word [given]
NARROW = 600  #: twips of a grid column whose width is not told [unknown]


class Slot(Struct, dict=True):
    """One cell: the stretch of the table's width that it covers, in points, and its paragraphs.

    `merged` marks a cell that goes on with the one above it; `origin` is that which begins the merger. `aside` are
    figures in text boxes or tables within it.
    """

    x0: float
    x1: float
    passages: tuple[WordPassage, ...] = ()
    top: bool = False
    bottom: bool = False
    merged: bool = False
    right: bool = False
    origin: Slot | None = None
    aside: str = ""

    @cached_property
    def text(self) -> str:
        """The text of all paragraphs in one line; a comma that somebody left in a cell is no text."""
        text = joined_text(line for passage in self.passages if (line := spaced(passage.text)))
        return self.aside if text in STRAY else text

    def give(self, passages: tuple[WordPassage, ...]) -> None:
        """Let it print other paragraphs."""
        self.passages = passages
        vars(self).clear()

    @property
    def doubt(self) -> str | None:
        """Why what is printed in it may not be the one figure that it looks like."""
        if self.aside:
            return f"“{self.aside}” stands in a box or a table within the cell"
        if not is_number(self.text):
            return None
        if any(passage.torn for passage in self.passages):
            return f"“{self.text}” is not set as one figure: a part is struck through, bold or italic"
        lines = [line.strip() for passage in self.passages for line in PARTED.split(passage.text) if line.strip()]
        several = len(lines) > 1 and all(map(is_number, lines))
        return f"“{' / '.join(lines)}” is more than one figure" if several else None

    @property
    def marks(self) -> tuple[str, ...]:
        """The note marks of all paragraphs."""
        return tuple(m for passage in self.passages for m in (*filter(None, [passage.lead]), *passage.marks))

    @property
    def printed(self) -> list[WordPassage]:
        """The paragraphs that print something."""
        return [passage for passage in self.passages if passage.text.strip()]

    @property
    def first(self) -> WordPassage:
        """The first of them."""
        return next(iter(self.printed), WordPassage(""))


class GridStrip(Struct):
    """One row of the grid; `head` is what Word repeats on every page.

    One that is `askew` has a cell that does not say how many columns it covers, so that all behind it may be moved.
    """

    slots: list[Slot] = field(default_factory=list)
    head: bool = False
    askew: bool = False

    @property
    def filled(self) -> list[Slot]:
        """The cells that print something."""
        return [slot for slot in self.slots if slot.text]


def rows_in(table: Element) -> list[Element]:
    """The rows of a table but the deleted ones."""
    return [row for row in children(table, "tr") if below(row, "trPr", "del") is None]


def strips_of(table: Element, scribe: Scribe) -> list[GridStrip]:
    """The rows of a table on its grid."""
    rows = rows_in(table)
    edges = edges_of(table, max((width_of(row) for row in rows), default=0))
    inner = inner_rule(table, scribe.styles)
    strips: list[GridStrip] = []
    above: dict[float, Slot] = {}
    for row in rows:
        strip = GridStrip(list(slots_of(row, edges, scribe)), has(row, "trPr", "tblHeader"), is_askew(row))
        above = {slot.x0: continued(slot, above) for slot in strip.slots}
        for slot in strip.slots:
            slot.top = slot.top or (inner and bool(strips))
        strips.append(strip)
    return strips


def width_of(row: Element) -> int:
    """How many grid columns a row takes."""
    spans = sum(span_of(cell, "tcPr", "gridSpan", least=1) for cell in children(row, "tc"))
    return spans + span_of(row, "trPr", "gridBefore") + span_of(row, "trPr", "gridAfter")


def is_askew(row: Element) -> bool:
    """Whether a cell of a row covers a number of columns that is none."""
    said = (value(cell, "tcPr", "gridSpan") for cell in children(row, "tc"))
    return any(each is not None and not 0 < parsed(each) <= MOST for each in said)


def span_of(element: Element, *path: str, least: int = 0) -> int:
    """A number of grid columns, within what Word allows."""
    return min(MOST, max(least, whole(element, *path, default=least)))


def edges_of(table: Element, width: int) -> list[float]:
    """The left edges of the grid columns, and the right edge of the last, in points."""
    grid = below(table, "tblGrid")
    told = grid.findall(W + "gridCol") if grid is not None else []
    columns = [max(1, parsed(column.get(W + "w"))) for column in told]
    columns += [NARROW] * (width - len(columns))
    return [edge / TWIPS for edge in accumulate(columns, initial=0)]


def slots_of(row: Element, edges: Sequence[float], scribe: Scribe) -> Iterator[Slot]:
    """The cells of a row."""
    at = span_of(row, "trPr", "gridBefore")
    last: Slot | None = None
    for cell in children(row, "tc"):
        end = at + span_of(cell, "tcPr", "gridSpan", least=1)
        if last and value(cell, "tcPr", "hMerge") == "continue":
            last.x1 = edges[end]
        else:
            last = slot_of(cell, edges[at], edges[end], scribe)
            yield last
        at = end


def slot_of(cell: Element, x0: float, x1: float, scribe: Scribe) -> Slot:
    """One cell; nothing of it is left where it was deleted."""
    properties = below(cell, "tcPr")
    kept = below(properties, "cellDel") is None
    paragraphs = list(children(cell, "p")) if kept else []
    filled = kept and has_insets(cell)
    if filled and (inset := inset_in(cell)) is not None:
        paragraphs.append(inset)
    merge, rules = below(properties, "vMerge"), below(properties, "tcBorders")
    return Slot(
        x0,
        x1,
        tuple(scribe.passage(paragraph) for paragraph in paragraphs),
        has(rules, "top"),
        has(rules, "bottom"),
        merge is not None and merge.get(W + "val") != "restart",
        any(value(paragraph, "pPr", "jc") in ("right", "end") for paragraph in paragraphs),
        aside=figures_aside(cell) if filled else "",
    )


def continued(slot: Slot, above: dict[float, Slot]) -> Slot:
    """The cell that a vertical merger began with, or the cell itself; text that strayed into a merged cell is kept."""
    origin = above.get(slot.x0) if slot.merged else None
    if origin is None:
        slot.merged = False
        slot.origin = slot
        return slot
    if slot.text and not origin.text:
        origin.give(slot.passages)
    slot.give(())
    slot.origin = origin
    origin.bottom = slot.bottom
    return origin


def inner_rule(table: Element, styles: Styles) -> bool:
    """Whether a table, or its style, draws a rule between all rows."""
    own = below(table, "tblPr", "tblBorders", "insideH")
    if own is None:
        own = styles.of_style(value(table, "tblPr", "tblStyle"), "tblPr", "tblBorders", "insideH")
    return is_on(own)
