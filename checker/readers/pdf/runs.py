"""The ink of a page straight from pdfium's text objects, several times faster than over pdfplumber's characters.

A text object is printed in one font on one baseline, so only the places of its letters are asked for, one by one, and
it is cut into pieces at spaces and gaps; pieces that stand together are a word, by the rules of pdfplumber's own
`extract_words`. Where a page is set in another way (from right to left, askew), its ink is taken from its characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from checker.readers.pdf import pdfium_calls as calls
from checker.readers.pdf import pdfium_paths as paths
from checker.readers.pdf.ink import GAP, Ink, ink_from, ink_of, style_of
from checker.readers.pdf.pdfium import LETTERS, NEAR, OVERHANG, PdfiumPage, room_of, stretch_of
from checker.readers.pdf.pdfium_calls import Matrix
from checker.readers.pdf.pdfium_fonts import Fonts, Widths
from checker.readers.pdf.words import Piece, words_of

PARTS = re.compile(r"\S+|\s")
UNUSUAL = re.compile("[\u0590-\u08ff\ud800-\udfff\ufb1d-\ufdff\ufe70-\ufeff]")  #: right to left, or half of a pair
SURE = 0.5  #: a letter whose width leaves a smaller gap to the next one surely has that width


class UnusualTextError(Exception):
    """A page is set in a way that is not read here; its characters have to be taken one by one."""


@dataclass(slots=True)
class Setting:
    """How the letters of a text object are set, as displayed: what its font, size and matrix make of them."""

    widths: Widths
    scale: float  #: what a width becomes
    size: float
    matrix: Matrix
    room: tuple[float, float, float, float]  #: of a letter without advance, from its origin, y upwards
    style: tuple[bool, bool]  #: bold, italic
    stretch: float


@dataclass(slots=True)
class Run:
    """The letters of one text object: what they are, where they stand, and their numbers on the page."""

    setting: Setting
    y: float
    letters: list[str] = field(default_factory=list)
    xs: list[float] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)  #: where the pen stands after each letter

    def advance(self, index: int) -> float:
        """The advance of a letter by its font."""
        return self.setting.widths[self.letters[index]] * self.setting.size


def ink_of_page(page: PdfiumPage) -> Ink:
    """Words and rules of a page; the same as `ink_of` finds."""
    try:
        with page.opened() as (handle, text):
            return Reader(page, handle, text).ink()
    except UnusualTextError:
        return ink_of(page)


class Reader:
    """Reads one page that pdfium holds open."""

    def __init__(self, page: PdfiumPage, handle: int, text: int) -> None:
        """Take the page, and pdfium's handles of it and of its text."""
        self.page, self.handle, self.text = page, handle, text
        self.frame = paths.Frame.of(page)
        self.fonts = Fonts(page.page_obj.resources)
        self.settings: dict[tuple[Any, ...], Setting | None] = {}

    def ink(self) -> Ink:
        """All that the page prints, in the order of the file, on which the order of words may hang."""
        runs = self.runs()
        pieces: list[Piece] = []
        shapes: list[dict[str, Any]] = []
        pictured = False
        for kind, obj, outer in paths.drawn(self.handle, self.frame.matrix):
            if kind == paths.TEXT:
                pieces += self.pieces(runs[obj]) if obj in runs else self.space(obj, outer)
            elif kind == paths.PATH:
                shapes += paths.outlines(obj, outer, self.frame)
            pictured = pictured or kind == paths.IMAGE
        kinds = ("rect", "line", "curve")
        ordered = [shape for kind in kinds for shape in shapes if shape["object_type"] == kind]
        return ink_from(self.page, words_of(pieces, self.letters), ordered, pictured)

    # ------------------------------------------------------------ letters

    def runs(self) -> dict[int, Run | None]:
        """The letters of the page by their text objects; nothing for one that runs sideways."""
        letters = calls.letters_of(self.text)
        if UNUSUAL.search(letters):
            raise UnusualTextError
        a, b, c, d, e, f = self.frame.matrix
        found: dict[int, Run | None] = {}
        owner_of, origin_of, text = calls.owner_of, calls.origin_of, self.text
        for index, letter in enumerate(letters):
            owner = owner_of(text, index)
            if not owner or (letter in " \r\n" and calls.is_invented(text, index)):
                continue
            x, y = origin_of(text, index)
            if owner not in found:
                found[owner] = self.run(owner, index, b * x + d * y + f)
            run = found[owner]
            if run is None:
                continue
            if abs(b * x + d * y + f - run.y) > NEAR:
                raise UnusualTextError
            run.letters.append(letter)
            run.xs.append(a * x + c * y + e)
            run.numbers.append(index)
        return found

    def run(self, owner: int, index: int, y: float) -> Run | None:
        """The run that a letter begins."""
        own = calls.char_matrix_of(self.text, index)
        setting = self.setting(owner, paths.chain(own, self.frame.matrix), stretch_of(own))
        return Run(setting, y) if setting else None

    def setting(self, obj: int, matrix: Matrix, stretch: float) -> Setting | None:
        """How a text object is set; nothing for text that runs sideways."""
        handle, size = calls.font_of(obj), calls.size_of(obj)
        key = (handle, size, matrix[:4], stretch)
        if key not in self.settings:
            self.settings[key] = self._new_setting(handle, size, matrix, stretch)
        return self.settings[key]

    def _new_setting(self, handle: int, size: float, matrix: Matrix, stretch: float) -> Setting | None:
        a, b, c, d = matrix[:4]
        if abs(b) > abs(a):
            return None
        if b or a <= 0 or d <= 0:
            raise UnusualTextError
        font = self.fonts.font(handle)
        room = room_of(c, d, font.descent, size)
        return Setting(font.widths, size * a, size, matrix, room, style_of(font.name), stretch)

    def space(self, obj: int, outer: Matrix) -> Iterator[Piece]:
        """A space for a text object without ink, which pdfium's text leaves out; two words may hang on it."""
        if calls.is_flat(obj):
            matrix = paths.chain(calls.matrix_of(obj), outer)
            setting = self.setting(obj, matrix, 0.0)
            if setting:
                yield self.piece(Run(setting, matrix[5], [" "], [matrix[4]], [], [matrix[4]]), 0, 1)

    # ------------------------------------------------------------ pieces

    def pieces(self, run: Run | None) -> Iterator[Piece]:
        """A run cut at its spaces and at its gaps."""
        if run is None:
            return
        if run.xs[-1] < run.xs[0]:
            raise UnusualTextError
        widths, scale = run.setting.widths, run.setting.scale
        run.ends = [x + scale * widths[letter] for x, letter in zip(run.xs, run.letters, strict=True)]
        text = "".join(run.letters)
        gaps = self.gaps(run, text)
        for part in PARTS.finditer(text):
            start, stop = part.span()
            if gaps:
                for gap in gaps:
                    if start < gap < stop:
                        yield self.piece(run, start, gap)
                        start = gap
            yield self.piece(run, start, stop)

    def gaps(self, run: Run, text: str) -> list[int]:
        """The letters that stand apart from the one before them, or left of it, though no space is printed there."""
        odd = [k for k, (end, x) in enumerate(zip(run.ends, run.xs[1:], strict=False)) if not -SURE < x - end < SURE]
        return [k + 1 for k in odd if not (text[k].isspace() or text[k + 1].isspace()) and self.parted(run, k)]

    def parted(self, run: Run, index: int) -> bool:
        """Whether a letter and the next one are of two words."""
        run.ends[index] = self.end(run, index)
        left, _, right, _ = run.setting.room
        x, then = run.xs[index], run.xs[index + 1]
        return then < x or then + left > run.ends[index] + right + GAP

    def end(self, run: Run, index: int) -> float:
        """Where the pen stands after a letter: by the font's width of it, unless pdfium's box tells otherwise."""
        setting = run.setting
        if not setting.stretch:
            return run.ends[index]
        number, advance = run.numbers[index], run.advance(index)
        reach = (calls.right_of(self.text, number) - calls.origin_of(self.text, number)[0]) / setting.stretch
        spare = (OVERHANG + abs(setting.matrix[2])) * setting.size
        told = advance if -NEAR <= reach - advance <= spare else reach
        return run.xs[index] + told * setting.matrix[0]

    def piece(self, run: Run, start: int, stop: int) -> Piece:
        """The letters of a run from one to another."""
        setting, frame = run.setting, self.frame
        left, low, right, high = setting.room
        text = "".join(run.letters[start:stop]).translate(LETTERS)
        if not text.isspace():
            run.ends[stop - 1] = self.end(run, stop - 1)
        y0, y1 = run.y + low, run.y + high
        return Piece(
            text,
            run.xs[start] + left + frame.left,
            run.xs[stop - 1] + left + frame.left,
            run.ends[stop - 1] + right + frame.left,
            max(run.ends[start:stop]) + right + frame.left,
            frame.foot - y1,
            frame.foot - y0,
            y1 - y0,
            setting.style,
            (run, start, stop),
        )

    def letters(self, piece: Piece) -> Iterator[Piece]:
        """A piece letter by letter."""
        run, start, stop = piece.source
        for index in range(start, stop):
            yield self.piece(run, index, index + 1)
