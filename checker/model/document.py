"""A document: masthead, headings, paragraphs and tables, each with its place."""

from __future__ import annotations

from functools import reduce
from pathlib import PurePath

from msgspec import Struct, field

from checker.model.place import Box, Place
from checker.model.table import Note, Table


class Masthead(Struct, frozen=True):
    """What the first page says of the document: its symbol, date and languages, as printed; `box` is the date's."""

    symbol: str | None = None
    date: str | None = None
    distribution: str | None = None
    languages: tuple[str, ...] = ()
    session: str | None = None
    box: Box | None = None


class Mark(Struct, frozen=True):
    """A footnote mark that was taken off a text, and the offset in the text at which it stood."""

    text: str
    at: int


class Span(Struct, frozen=True):
    """The part of a text, from offset `start` up to `end`, that one printed line holds, and where the line stands.

    `words` are those that are known: from which letter behind `start` up to which each goes, and where it stands.
    """

    start: int
    end: int
    page: int
    box: Box
    words: tuple[tuple[int, int, Box], ...] = ()

    def part(self, start: int, end: int) -> Box:
        """Where a part of the text stands in the line: the words that hold any of it, or all of the line."""
        held = [box for first, last, box in self.words if self.start + first < end and start < self.start + last]
        return reduce(Box.union, held) if held else self.box


class Heading(Struct, frozen=True):
    """A heading with its number ("II.", "A.", "一.", "Annex I") and its level, counted from 1.

    `order` counts headings, paragraphs and tables together, in reading order; that of a table is its `order` too.
    `element` is the paragraph of a Word file in which it begins, counted from 0 in the order of the markup.
    """

    text: str
    number: str | None = None
    level: int = 1
    page: int | None = None
    box: Box | None = None
    marks: tuple[Mark, ...] = ()
    order: int = 0
    element: int | None = None


class Paragraph(Struct, frozen=True):
    """A paragraph or sub-paragraph with its number ("12", "(a)", "(i)"), if it has one.

    Lines are joined over line, column and page breaks, hyphenation undone, footnote marks taken off; `lines` says which
    part of the text stands where. `depth` is 0 for a paragraph, 1 for sub-paragraphs (a), 2 for those below (i).
    `element` is the paragraph of a Word file in which it begins, counted from 0 in the order of the markup.
    """

    text: str
    number: str | None = None
    page: int | None = None
    box: Box | None = None
    depth: int = 0
    marks: tuple[Mark, ...] = ()
    lines: tuple[Span, ...] = ()
    order: int = 0
    element: int | None = None

    def spot(self, start: int, end: int) -> tuple[int | None, Box | None]:
        """The page and the box of a part of the text: of its words in the line that has most of its digits.

        Where it has none, that is the line in which it begins.
        """
        lines = [span for span in self.lines if span.start < end and start < span.end]
        parts = [self.text[max(start, span.start) : min(end, span.end)] for span in lines]
        digits = [sum(map(str.isdigit, part)) for part in parts]
        line = lines[digits.index(max(digits))] if lines else None
        return (line.page, line.part(start, end)) if line else (self.page, self.box)


class Entry(Struct, frozen=True):
    """A line of the contents: the heading's number and text, the paragraphs ("4–9") and the page, as printed."""

    text: str
    number: str | None = None
    level: int = 1
    paragraphs: str | None = None
    leaf: str | None = None
    page: int | None = None
    box: Box | None = None


class Page(Struct, frozen=True):
    """One page: its number counted from 1, its size in points, its running head and foot."""

    number: int
    width: float
    height: float
    head: str = ""
    foot: str = ""


class Caption(Struct, frozen=True):
    """A caption as it stands on the page, whether or not its table could be read; `kind` is "table" or "figure"."""

    number: str
    title: str = ""
    page: int | None = None
    box: Box | None = None
    kind: str = "table"
    order: int = 0
    marks: tuple[Mark, ...] = ()


class Aside(Struct, frozen=True):
    """What is printed and was set apart from text and tables; `what` names it: "masthead", "line number", "scale"."""

    what: str
    text: str
    page: int | None = None
    box: Box | None = None


class Allowance(Struct, frozen=True):
    """What a draft says itself that a rule may find in it, and the reason; both are empty where it is ill said.

    `place` says where that stands. It speaks of what bears this `order`, or, in a Word file, of the paragraphs from the
    first to the last of `elements`.
    """

    rule: str
    reason: str
    place: str
    order: int | None = None
    elements: tuple[int, int] | None = None


class Document(Struct, frozen=True):
    """Everything that was read from one file. `language` is a two-letter code ("en", "zh").

    `notes` are the footnotes of the text; notes under a table are the table's own. `missed` are the places where a
    table was seen but could not be read, `without_figures` the captions of tables of words, where nothing is missed.
    `asides` are what no check looks at, so that all that is printed stands somewhere.
    `charts` are the labels of charts, each a table of one row; the text speaks of them as of tables.
    `unread` are the pages that were not read, or whose letters cannot be trusted; `mended` says that the file was
    damaged and something of it may be missing. `allowances` are what the author lets pass.
    """

    name: str
    language: str = "en"
    masthead: Masthead = field(default_factory=Masthead)
    pages: tuple[Page, ...] = ()
    headings: tuple[Heading, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    tables: tuple[Table, ...] = ()
    captions: tuple[Caption, ...] = ()
    notes: tuple[Note, ...] = ()
    doubts: tuple[str, ...] = ()
    contents: tuple[Entry, ...] = ()
    missed: tuple[Place, ...] = ()
    without_figures: tuple[Caption, ...] = ()
    asides: tuple[Aside, ...] = ()
    charts: tuple[Table, ...] = ()
    unread: tuple[int, ...] = ()
    mended: bool = False
    allowances: tuple[Allowance, ...] = ()

    @property
    def key(self) -> str:
        """What the document goes by wherever its file lies: its symbol, or else the name of its file."""
        return self.masthead.symbol or PurePath(self.name).name

    @property
    def tabled(self) -> tuple[Table, ...]:
        """All that the text may take figures from: the tables, then the charts."""
        return (*self.tables, *self.charts)

    @property
    def table_captions(self) -> tuple[Caption, ...]:
        """The captions of tables."""
        return tuple(caption for caption in self.captions if caption.kind == "table")
