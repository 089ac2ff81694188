"""Reads paragraphs as they are printed: fields by their results, insertions accepted, note marks taken off."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from checker.model.document import Mark
from checker.readers.docx.equations import terms_in
from checker.readers.docx.markup import MATH, PICTURES, TWIPS, Element, W, below, number_of, parsed
from checker.readers.docx.numbering import Numbering
from checker.readers.docx.styles import Dress, Styles
from checker.readers.prose.numbers import LABEL
from checker.readers.wording import is_text, joined_text

SPACE = 2.5  #: points that a leading space moves a label to the right [unknown]
SIGNS = {"F02D": "−", "F0B1": "±", "F0B4": "×", "F0B8": "÷", "F0A3": "≤", "F0B3": "≥", "F0B0": "°"}
#: marks of Unicode that guide the line and print nothing, and the hyphen that keeps a line whole [given]
UNPRINTED = {0xAD: None, 0x200B: None, 0x200C: None, 0x200D: None, 0x2060: None, 0xFEFF: None, 0x2011: "-"}
LEFT_OUT = {W + name for name in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "txbxContent", "rt")}
PRINTED = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}


class _Piece(Struct, frozen=True):
    """A stretch of text set in one way."""

    text: str
    bold: bool = False
    raised: bool = False
    size: float = 10.0
    italic: bool = False
    struck: bool = False


class WordPassage(Struct, frozen=True):
    """One paragraph: its text without note marks, tabs kept; the mark that leads it, the marks within it.

    `bold` speaks of most letters, `solid` and `italic` of all, `set_off` of the first word. `place` is where the first
    letter stands, in points from the left; `number` is what Word prints before it by itself. `open` says that its end
    was deleted, so that the next paragraph goes on with it; `cell` that it stands in a row of several; `torn` that a
    figure in it is not set as one; `pictured` that it holds a picture. `drawn` are the relations of its charts,
    `element` counts the paragraphs before it.
    """

    text: str
    lead: str = ""
    calls: tuple[Mark, ...] = ()
    bold: bool = False
    set_off: bool = False
    size: float = 10.0
    place: float = 0.0
    number: str = ""
    outline: int | None = None
    open: bool = False
    solid: bool = False
    italic: bool = False
    cell: bool = False
    torn: bool = False
    pictured: bool = False
    drawn: tuple[str, ...] = ()
    element: int | None = None

    @property
    def marks(self) -> tuple[str, ...]:
        """The marks without their places."""
        return tuple(call.text for call in self.calls)

    @property
    def line(self) -> str:
        """The text in one line, the paragraph's number before it."""
        return spaced(f"{self.number} {self.text}")


class Scribe(Struct):
    """Reads paragraphs one after the other; knows the document's styles, lists and the order of its footnotes.

    `anew` says for each section which of "footnote" and "endnote" count from 1 again where it begins; `struck` counts
    the paragraphs in which something is struck through.
    """

    styles: Styles
    numbering: Numbering
    tab: int = 720
    anew: list[set[str]] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    called: dict[tuple[str, str], str] = field(default_factory=dict)
    struck: int = 0

    def passage(self, paragraph: Element) -> WordPassage:
        """One paragraph as it is printed; what is struck through is gone."""
        written = [piece for piece in self.pieces(paragraph) if piece.text]
        lead, pieces = lead_of(merged(piece for piece in written if not piece.struck))
        text, calls = without_marks(pieces)
        first = next((piece for piece in pieces if piece.text.strip()), None)
        opened = below(paragraph, "pPr", "rPr", "del") is not None
        gone = "".join(piece.text for piece in written if piece.struck).strip()
        self.struck += bool(gone)
        torn = is_torn(pieces) or any(map(str.isdigit, gone))
        if below(paragraph, "pPr", "sectPr") is not None:
            self.end_section()
        if first is None:
            if gone:
                self.numbering.number_of(paragraph)  # it is struck through too, and counts
            pictured = next(paragraph.iter(*PICTURES), None) is not None
            return WordPassage(text, lead, calls, size=0.0, open=opened, torn=torn, pictured=pictured)
        return WordPassage(
            text,
            lead,
            calls,
            bold=is_bold(pieces),
            set_off=first.bold,
            size=first.size,
            place=self.place(paragraph, text),
            number=self.numbering.number_of(paragraph),
            outline=self.styles.outline(paragraph),
            open=opened,
            solid=all(piece.bold for piece in set_off(pieces)),
            italic=all(piece.italic for piece in set_off(pieces)),
            torn=torn,
            element=number_of(paragraph),
        )

    def pieces(self, paragraph: Element) -> Iterator[_Piece]:
        """The printed stretches of a paragraph; what stands between a field's beginning and its result is its code."""
        depth: list[bool] = []
        style = self.styles.style_of(paragraph)
        for run in runs_in(paragraph):
            mark = below(run, "fldChar")
            kind = mark.get(W + "fldCharType") if mark is not None else None
            if kind == "begin":
                depth.append(True)
            elif kind == "separate" and depth:
                depth[-1] = False
            elif kind == "end" and depth:
                depth.pop()
            elif not any(depth):
                yield from self.pieces_of(run, self.styles.dress(run, style))

    def pieces_of(self, run: Element, dress: Dress) -> Iterator[_Piece]:
        """What one run prints; nothing where it is hidden."""
        for child in () if dress.hidden else run:
            kind = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
            if kind in ("footnoteReference", "endnoteReference"):
                yield _Piece(self.call(kind.removesuffix("Reference"), child), raised=True, size=dress.size)
            elif text := printed(kind, child):
                shown = text.upper() if dress.capitals else text
                yield _Piece(shown, dress.bold, dress.raised, dress.size, dress.italic, dress.struck)

    def call(self, kind: str, reference: Element) -> str:
        """The mark of a footnote or endnote, counted through the document; a mark of its own follows as text."""
        name = reference.get(W + "id")
        if reference.get(W + "customMarkFollows") in ("1", "true", "on"):
            return ""
        if (kind, name) not in self.called:
            self.calls[kind] += 1
            self.called[kind, name] = str(self.calls[kind])
        return self.called[kind, name]

    def end_section(self) -> None:
        """End a section; the next one may count its notes from 1."""
        self.anew = self.anew[1:]
        for kind in self.anew[0] if self.anew else ():
            self.calls[kind] = 0

    def place(self, paragraph: Element, text: str) -> float:
        """Where the first letter stands: the indent, moved on by leading tabs and spaces."""
        indent = self.styles.of_paragraph(paragraph, "ind")
        left = first_of(indent, "left", "start")
        at = left + first_of(indent, "firstLine") - first_of(indent, "hanging")
        lead = text[: len(text) - len(text.lstrip())]
        tabs = lead.count("\t")
        stops = [*self.stops(paragraph), *([left] if at < left else [])] if tabs else []
        for _ in range(tabs):
            at = min([stop for stop in stops if stop > at], default=(at // self.tab + 1) * self.tab)
        return at / TWIPS + SPACE * len(lead.replace("\t", "").replace("\n", ""))

    def stops(self, paragraph: Element) -> list[int]:
        """The tab stops of a paragraph."""
        stops: dict[int, bool] = {}
        usual = self.styles.of_style(self.styles.style_of(paragraph), "pPr", "tabs")
        for tabs in (usual, below(paragraph, "pPr", "tabs")):
            for tab in tabs if tabs is not None else ():
                stops[parsed(tab.get(W + "pos"))] = tab.get(W + "val") != "clear"
        return [stop for stop, kept in stops.items() if kept]


def first_of(element: Element | None, *names: str) -> int:
    """The first of several attributes that is there, as a whole number."""
    found = [] if element is None else [element.get(W + name) for name in names]
    return parsed(next((text for text in found if text), None))


def runs_in(element: Element) -> Iterator[Element]:
    """The runs of a paragraph in order, also those in links, fields, controls and insertions; not the deleted ones."""
    for child in element:
        if child.tag == W + "r":
            yield child
        elif isinstance(child.tag, str) and child.tag.startswith(MATH):
            yield from terms_in(child)
        elif isinstance(child.tag, str) and child.tag not in LEFT_OUT:
            yield from runs_in(child)


def is_torn(pieces: Sequence[_Piece]) -> bool:
    """Whether a part of a figure is set otherwise than the rest of it: bold or italic."""
    pairs = ((a, b) for a, b in pairwise(pieces) if not (a.raised or b.raised))
    return any(a.text.rstrip()[-1:].isdigit() and b.text.lstrip()[:1].isdigit() for a, b in pairs)


def printed(kind: str, child: Element) -> str:
    """What one part of a run prints."""
    if kind == "t":
        return (child.text or "").translate(UNPRINTED)
    if kind == "sym":
        return SIGNS.get(child.get(W + "char", "").upper(), "") if child.get(W + "font") == "Symbol" else ""
    if kind == "br" and child.get(W + "type") in ("page", "column"):
        return ""
    return PRINTED.get(kind, "")


def merged(pieces: Iterable[_Piece]) -> list[_Piece]:
    """Neighbouring stretches set alike as one; raised ones whether bold or not."""
    joined: list[_Piece] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and last.raised == piece.raised and (alike(last, piece) or piece.raised):
            joined[-1] = replace(last, text=last.text + piece.text)
        elif piece.text:
            joined.append(piece)
    if all(piece.raised or not piece.text.strip() for piece in joined):
        return [replace(piece, raised=False) for piece in joined]
    return joined


def set_off(pieces: Sequence[_Piece]) -> list[_Piece]:
    """The stretches that print something, without a number before them and without marks."""
    printed = [piece for piece in pieces if piece.text.strip() and not piece.raised]
    return printed[1:] if len(printed) > 1 and LABEL.fullmatch(printed[0].text.strip()) else printed


def alike(one: _Piece, other: _Piece) -> bool:
    """Whether two stretches are set alike."""
    return one.bold == other.bold and one.italic == other.italic


def lead_of(pieces: list[_Piece]) -> tuple[str, list[_Piece]]:
    """The raised mark before the first letter, as notes have it, and the rest."""
    first = next((index for index, piece in enumerate(pieces) if piece.text.strip()), None)
    if first is None or not pieces[first].raised:
        return "", pieces
    return pieces[first].text.strip(), [*pieces[:first], *pieces[first + 1 :]]


def without_marks(pieces: Sequence[_Piece]) -> tuple[str, tuple[Mark, ...]]:
    """The text, and the raised marks that were taken off it; "m²" and "1st" are text."""
    text = ""
    marks: list[Mark] = []
    for piece in pieces:
        if piece.raised and not is_text(piece.text.strip(), text):
            marks += [Mark(mark, len(text)) for mark in re.split(r"[,\s]+", piece.text) if mark]
            text += " " if piece.text.endswith((" ", "\u00a0")) else ""
        else:
            text += piece.text
    return text, tuple(marks)


def is_bold(pieces: Sequence[_Piece]) -> bool:
    """Whether most letters are bold."""
    letters = sum(len(piece.text.strip()) for piece in pieces)
    return sum(len(piece.text.strip()) for piece in pieces if piece.bold) * 2 > letters


def spaced(text: str) -> str:
    """A text in one line, with single spaces; over a line break Chinese is joined without one."""
    return joined_text(" ".join(line.split()) for line in text.split("\n") if line.strip())
