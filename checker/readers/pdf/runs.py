"""The ink of a page straight from pdfium's text objects, several times faster than over pdfplumber's characters.

A text object is printed in one font on one baseline, so only the places of its letters are asked for, one by one, and
it is cut into pieces at spaces and gaps; pieces that stand together are a word, by the rules of pdfplumber's own
`extract_words`. Where a page is set in another way (from right to left, askew), its ink is taken from its characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from checker.readers.pdf import pdfium_calls as calls
from checker.readers.pdf import pdfium_paths as paths
from checker.readers.pdf.ink import GAP, Ink, ink_from, ink_of, style_of
from checker.readers.pdf.pdfium import LETTERS, NEAR, OVERHANG, PdfiumPage, room_of, stretch_of
from checker.readers.pdf.pdfium_calls import Matrix
from checker.readers.pdf.pdfium_fonts import Fonts, Widths
from checker.readers.pdf.words import Piece, words_of

WORD = re.compile(r"(\S*)\s*")  #: a word of a run and the spaces behind it
UNUSUAL = re.compile("[\u0590-\u08ff\ud800-\udfff\ufb1d-\ufdff\ufe70-\ufeff]")  #: right to left, or half of a pair
SPACES = re.compile("[ \r\n]")  #: pdfium adds these where it sees a gap or the end of a line
SURE = 0.5  #: a letter whose width leaves a smaller gap to the next one surely has that width


class UnusualTextError(Exception):
    """A page is set in a way that is not read here; its characters have to be taken one by one."""


@dataclass(slots=True)
class Setting:
    """How the letters of a text object are set, as displayed: what its font, size and matrix make of them."""

    widths: Widths
    size: float
    matrix: Matrix
    left: float  #: from the origin of a letter to its left side, with the page's own left edge
    right: float  #: from the pen behind it to its right side, likewise
    low: float  #: from the baseline to its foot, upwards
    high: float  #: to its top
    style: tuple[bool, bool]  #: bold, italic
    stretch: float


@dataclass(slots=True)
class Run:
    """The letters of one text object: what they are, where they stand, and their numbers on the page."""

    setting: Setting
    top: float
    bottom: float
    size: float
    letters: str
    xs: list[float]
    ends: list[float]  #: where the pen stands after each letter
    numbers: Sequence[int]


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
        xs, ys = self.displayed(*calls.origins_of(self.text, len(letters)))
        return {owner: self.run(owner, found, letters, xs, ys) for owner, found in self.numbers(letters).items()}

    def displayed(self, xs: list[float], ys: list[float]) -> tuple[list[float], list[float]]:
        """Points of the file as the page is displayed; most pages are not turned."""
        a, b, c, d, e, f = self.frame.matrix
        if (a, b, c, d) == (1, 0, 0, 1):
            return [x + e for x in xs], [y + f for y in ys]
        points = list(zip(xs, ys, strict=True))
        return [a * x + c * y + e for x, y in points], [b * x + d * y + f for x, y in points]

    def numbers(self, letters: str) -> dict[int, list[int]]:
        """The numbers of the letters of each text object, without the spaces that pdfium has added."""
        owners: list[int | None] = calls.owners_of(self.text, len(letters))
        for space in SPACES.finditer(letters):
            if calls.is_invented(self.text, space.start()):
                owners[space.start()] = None
        found: dict[int, list[int]] = {}
        changes = [number for number, (one, other) in enumerate(pairwise(owners), start=1) if one != other]
        for start, stop in pairwise([0, *changes, len(owners)]):
            owner = owners[start] if start < stop else None
            if owner:
                found.setdefault(owner, []).extend(range(start, stop))
        return found

    def run(self, owner: int, numbers: list[int], letters: str, xs: list[float], ys: list[float]) -> Run | None:
        """The run of a text object, or nothing where it runs sideways."""
        own = calls.char_matrix_of(self.text, numbers[0])
        setting = self.setting(owner, paths.chain(own, self.frame.matrix), stretch_of(own))
        if setting is None:
            return None
        start, stop = numbers[0], numbers[-1] + 1
        if stop - start == len(numbers):
            text, places, heights = letters[start:stop], xs[start:stop], ys[start:stop]
        else:
            text = "".join(letters[number] for number in numbers)
            places, heights = [xs[number] for number in numbers], [ys[number] for number in numbers]
        if places[-1] < places[0] or max(heights) - min(heights) > NEAR:
            raise UnusualTextError
        return self.new_run(setting, heights[0], text, places, numbers)

    def new_run(self, setting: Setting, y: float, text: str, xs: list[float], numbers: list[int]) -> Run:
        """Letters on one baseline, which is y high."""
        y0, y1 = y + setting.low, y + setting.high
        widths, size, stretch = setting.widths, setting.size, setting.matrix[0]
        ends = [x + widths[letter] * size * stretch for x, letter in zip(xs, text, strict=True)]
        return Run(setting, self.frame.foot - y1, self.frame.foot - y0, y1 - y0, text, xs, ends, numbers)

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
        if b or a <= 0 or d <= 0 or size <= 0:
            raise UnusualTextError
        font = self.fonts.font(handle)
        left, low, right, high = room_of(c, d, font.descent, size)
        left, right = left + self.frame.left, right + self.frame.left
        return Setting(font.widths, size, matrix, left, right, low, high, style_of(font.name), stretch)

    def space(self, obj: int, outer: Matrix) -> Iterator[Piece]:
        """A space for a text object without ink, which pdfium's text leaves out; two words may hang on it."""
        if calls.is_flat(obj):
            matrix = paths.chain(calls.matrix_of(obj), outer)
            setting = self.setting(obj, matrix, 0.0)
            if setting:
                yield self.piece(self.new_run(setting, matrix[5], " ", [matrix[4]], [0]), "", 0, 1)

    # ------------------------------------------------------------ pieces

    def pieces(self, run: Run | None) -> Iterator[Piece]:
        """A run cut behind its spaces and at its gaps."""
        if run is None:
            return
        gaps = self.gaps(run)
        for found in WORD.finditer(run.letters):
            start, stop = found.span()
            for gap in gaps:
                if start < gap < stop:
                    yield self.piece(run, run.letters[start:gap], start, gap)
                    start = gap
            if start < stop:
                yield self.piece(run, run.letters[start : found.end(1)], start, stop)

    def gaps(self, run: Run) -> list[int]:
        """The letters that stand apart from the one before them, or left of it, though no space is printed there."""
        text = run.letters
        odd = [k for k, (end, x) in enumerate(zip(run.ends, run.xs[1:], strict=False)) if not -SURE < x - end < SURE]
        return [k + 1 for k in odd if not (text[k].isspace() or text[k + 1].isspace()) and self.parted(run, k)]

    def parted(self, run: Run, index: int) -> bool:
        """Whether a letter and the next one are of two words."""
        run.ends[index] = self.end(run, index)
        x, then = run.xs[index], run.xs[index + 1]
        return then < x or then + run.setting.left > run.ends[index] + run.setting.right + GAP

    def end(self, run: Run, index: int) -> float:
        """Where the pen stands after a letter: by the font's width of it, unless pdfium's box tells otherwise."""
        setting, end = run.setting, run.ends[index]
        if not setting.stretch or (index + 1 < len(run.xs) and abs(run.xs[index + 1] - end) < NEAR):
            return end
        number, advance = run.numbers[index], setting.widths[run.letters[index]] * setting.size
        reach = (calls.right_of(self.text, number) - calls.origin_of(self.text, number)[0]) / setting.stretch
        spare = (OVERHANG + abs(setting.matrix[2])) * setting.size
        return end if -NEAR <= reach - advance <= spare else run.xs[index] + reach * setting.matrix[0]

    def piece(self, run: Run, text: str, start: int, stop: int) -> Piece:
        """The letters of a run from one to another; `text` leaves out the spaces they end with."""
        setting, last = run.setting, start + (len(text) or 1) - 1
        if text:
            run.ends[last] = self.end(run, last)
        return Piece(
            text.translate(LETTERS),
            run.xs[start] + setting.left,
            run.xs[stop - 1] + setting.left,
            run.ends[last] + setting.right,
            max(run.ends[start : last + 1]) + setting.right,
            run.top,
            run.bottom,
            run.size,
            setting.style,
            stop - start > len(text),
            (run, start, stop),
        )

    def letters(self, piece: Piece) -> Iterator[Piece]:
        """A piece letter by letter."""
        run, start, stop = piece.source
        for index in range(start, stop):
            yield self.piece(run, run.letters[index].strip(), index, index + 1)
