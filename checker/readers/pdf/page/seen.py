"""Says which letters of a page are to be seen: what lies over and under them is noted in the order of drawing.

Letters are not seen that are invisible, or as light as the paper behind them, or clipped away, or in a layer that is
off, or under a shape that was filled later. Over a picture all are kept: they are what was recognised in it. Faint
words on bare paper are a watermark; faint figures may be those of a table.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import attrgetter
from typing import Any

from msgspec import Struct

from checker.model.place import Box
from checker.readers.pdf.page import pdfium_looks as looks
from checker.readers.pdf.page.ink import GAP, Unread
from checker.readers.pdf.page.pdfium_calls import Matrix, bounds_of
from checker.readers.pdf.page.pdfium_fields import fields_of
from checker.readers.pdf.page.pdfium_paths import Drawn, Frame, Item, outlines
from checker.readers.pdf.page.shades import HAIRLINE
from checker.readers.pdf.page.words import Piece

FAINT = 0.8  #: letters that are so light, from 0 to 1, stand back behind others [unknown]
WHITE = 0.98  #: and those that are so light leave no ink on paper [unknown]
DARKER = 0.04  #: what lies behind letters that are seen is darker than they by so much [unknown]
LEFT = 0.2  #: letters are clipped away of which no more than this part is left [unknown]
MIDDLE = (0.3, 0.8)  #: the part of a line's height in which its letters have their ink [unknown]
FIGURES = re.compile(r"(?<!\S)[(−–-]?(?:\d{1,3}(?:[ ,.]\d{3})+|\d+)(?:[.,]\d+)?%?\)?(?!\S)")
LINES = 3  #: so many lines with several figures each are a table [unknown]
MOST = 1 << 22  #: so many letters are held against shapes; on a busier page all are taken for seen [cost]


class Shade(Struct):
    """A shape with an inside; `at` counts the pieces of text that were drawn before it, `ink` says how dark it is."""

    at: int
    box: Box
    ink: float
    obj: int
    outer: Matrix
    plain: bool  #: whether it is one filled rectangle


class Faint(Struct):
    """Pieces of text that are as light as paper, or leave no ink at all."""

    pieces: range
    light: float
    invisible: bool


class Drawing:
    """What a page draws besides its letters, as far as these may be hidden by it or stand out against it."""

    def __init__(self, frame: Frame, off: frozenset[bytes]) -> None:
        """Take the page's frame and the names of the layers that are off."""
        self.frame, self.off = frame, off
        self.faint: list[Faint] = []
        self.shades: list[Shade] = []
        self.pictures: list[Box] = []
        self.turned: list[tuple[str, Box]] = []

    def shown(self, drawn: Iterator[Drawn]) -> Iterator[Drawn]:
        """Of what a page draws that which is in no layer that is off."""
        return filter(lambda each: self.off.isdisjoint(looks.layers_of(each[1])), drawn) if self.off else drawn

    def write(self, obj: int, start: int, stop: int) -> None:
        """Note how light the letters of a text object are."""
        light = looks.lightness_of(obj)
        if light >= FAINT:
            self.faint.append(Faint(range(start, stop), light, looks.is_invisible(obj)))

    def paint(self, obj: int, outer: Matrix, at: int) -> list[Item]:
        """The shapes of a path; noted if it has an inside, or is stroked so thickly that letters can stand on it."""
        shapes = list(outlines(obj, outer, self.frame))
        for shape in shapes:
            pen = shape["linewidth"] / 2 if shape["stroke"] else 0.0
            box = Box(shape["x0"] - pen, shape["top"] - pen, shape["x1"] + pen, shape["bottom"] + pen)
            broad = box.x1 - box.x0 > HAIRLINE and box.bottom - box.top > HAIRLINE
            if broad and (shape["fill"] or pen * 2 > HAIRLINE):
                plain = len(shapes) == 1 and shape["object_type"] == "rect" and shape["fill"]
                ink = 1 - min(shape["non_stroking_color"] or (0,)) if shape["fill"] and not shape["stroke"] else 1.0
                self.shades.append(Shade(at, box, ink, obj, outer, plain))
        return shapes

    def picture(self, obj: int, outer: Matrix) -> None:
        """Note a picture."""
        self.pictures.append(self.box(bounds_of(obj), outer))

    def box(self, sides: tuple[float, float, float, float], outer: Matrix) -> Box:
        """A box of the file as the page is displayed."""
        a, b, c, d, e, f = outer
        xs = [a * x + c * y + e for x in sides[::2] for y in sides[1::2]]
        ys = [self.frame.height - (b * x + d * y + f) for x in sides[::2] for y in sides[1::2]]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def turn(self, text: str, xs: Sequence[float], ys: Sequence[float]) -> None:
        """Note letters that are not level, by where each begins."""
        box = Box(min(xs), self.frame.height - max(ys), max(xs), self.frame.height - min(ys))
        self.turned.append((text, box))

    def unread(self, page: Any) -> list[Unread]:
        """What is to be seen of a page and cannot be read."""
        pictures = [Unread("picture", box) for box in self.pictures]
        filled = [self.box(box, self.frame.matrix) for text, box in fields_of(page) if any(map(str.isdigit, text))]
        return [*pictures, *(Unread("field", box) for box in filled), *self.sideways()]

    def sideways(self) -> Iterator[Unread]:
        """The place of a table that is set sideways: several lines with several figures each."""
        lines: dict[int, list[str]] = {}
        for letters, box in self.turned:
            if box.x1 - box.x0 < HAIRLINE:
                lines.setdefault(round(box.x0), []).extend(FIGURES.findall(letters))
        if sum(len(figures) > 1 for figures in lines.values()) >= LINES:
            yield Unread("sideways", reduce(Box.union, (box for _, box in self.turned)))

    # ------------------------------------------------------------ letters

    def told_apart(self, pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
        """The pieces of text that are to be seen, and those that are not."""
        gone = {*self.unprinted(pieces), *self.covered(pieces)}
        seen = [piece for index, piece in enumerate(pieces) if index not in gone] if gone else pieces
        return seen, [pieces[index] for index in sorted(gone)]

    def unprinted(self, pieces: Sequence[Piece]) -> Iterator[int]:
        """The pieces that leave no ink, and the words of a watermark; recognised text is all that its page prints."""
        count = sum(len(each.pieces) for each in self.faint)
        hidden = sum(len(each.pieces) for each in self.faint if each.invisible)
        if count * len(self.shades) > MOST or (hidden == len(pieces) and (self.shades or self.pictures)):
            return
        for each in self.faint:
            figures = any(map(str.isdigit, "".join(pieces[index].text for index in each.pieces)))
            for index in each.pieces:
                if (each.invisible or each.light >= WHITE or not figures) and self.is_bare(pieces[index], each):
                    yield index

    def is_bare(self, piece: Piece, faint: Faint) -> bool:
        """Whether nothing lies behind a piece against which it could stand out."""
        if self.is_pictured(piece):
            return False
        under = (shade for shade in reversed(self.shades) if shade.at <= faint.pieces.start and lies(shade.box, piece))
        paper = next(under, None)
        return faint.invisible or paper is None or paper.ink < 1 - faint.light + DARKER

    def is_pictured(self, piece: Piece) -> bool:
        """Whether a piece stands over a picture, in which it may have been recognised."""
        return any(lies(picture, piece) for picture in self.pictures)

    def covered(self, pieces: Sequence[Piece]) -> Iterator[int]:
        """The pieces over which a rectangle was filled later."""
        over = [shade for shade in self.shades if shade.plain and shade.at]
        if not over:
            return
        order = sorted(range(len(pieces)), key=lambda index: pieces[index].top)
        tops = [pieces[index].top for index in order]
        tallest = max(map(attrgetter("size"), pieces))
        left = MOST
        for shade in over:
            near = order[bisect_left(tops, shade.box.top - tallest) : bisect_right(tops, shade.box.bottom)]
            left -= len(near)
            if left < 0:
                return
            under = [index for index in near if index < shade.at and holds(shade.box, pieces[index])]
            if under and self.hides(shade):
                yield from (index for index in under if not self.is_pictured(pieces[index]))

    def hides(self, shade: Shade) -> bool:
        """Whether nothing shows through a shape, and no part of it is clipped away."""
        clips = [clip and self.box(clip, shade.outer) for clip in looks.clips_of(shade.obj)]
        return looks.is_opaque(shade.obj) and all(clip and within(shade.box, clip) for clip in clips)


def is_clipped_away(obj: int) -> bool:
    """Whether next to nothing is left of a text object."""
    clips = [clip for clip in looks.clips_of(obj) if clip]
    if not clips:
        return False
    x0, y0, x1, y1 = bounds_of(obj)
    area = (x1 - x0) * (y1 - y0)
    left = [max(0.0, min(x1, b[2]) - max(x0, b[0])) * max(0.0, min(y1, b[3]) - max(y0, b[1])) for b in clips]
    return area > 0 and min(left) <= LEFT * area


def lies(box: Box, piece: Piece) -> bool:
    """Whether the middle of a piece lies in a box; what stands behind a line may be drawn in strips."""
    x, y = (piece.x0 + piece.x1) / 2, piece.top + sum(MIDDLE) / 2 * (piece.bottom - piece.top)
    return box.x0 - GAP <= x <= box.x1 + GAP and box.top - GAP <= y <= box.bottom + GAP


def holds(box: Box, piece: Piece) -> bool:
    """Whether the ink of a piece lies in a box."""
    height = piece.bottom - piece.top
    inner = piece.top + MIDDLE[0] * height, piece.top + MIDDLE[1] * height
    middle = (piece.x0 + piece.x1) / 2
    return box.top <= inner[0] and inner[1] <= box.bottom and box.x0 <= middle <= box.x1


def within(inner: Box, outer: Box) -> bool:
    """Whether one box lies in another, but for a hair."""
    return (
        outer.x0 - HAIRLINE < inner.x0
        and inner.x1 < outer.x1 + HAIRLINE
        and outer.top - HAIRLINE < inner.top
        and inner.bottom < outer.bottom + HAIRLINE
    )
