"""The ink of a page straight from pdfium's text objects, whatever file it is from and however it is set.

A text object is printed in one font on one baseline, so only the places of its letters are asked for, one by one, and
it is cut into pieces at spaces and gaps; pieces that stand together are a word, by the rules of pdfplumber's own
`extract_words`. Where text is set in another way (from right to left, askew), each of its letters is a piece.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, compress, count, pairwise
from operator import add, ne, sub
from typing import Any

from msgspec import Struct

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page import pdfium_paths as paths
from checker.readers.pdf.page.glyphs import LEFTWARD, SINGLE, as_drawn, whole
from checker.readers.pdf.page.ink import GAP, SLANT, Ink, ink_from, style_of, with_minus
from checker.readers.pdf.page.pdfium_calls import Matrix
from checker.readers.pdf.page.pdfium_fonts import Advances, Fonts, Widths
from checker.readers.pdf.page.pdfium_letters import LETTERS, NEAR, OVERHANG, room_of, stretch_of
from checker.readers.pdf.page.seen import Drawing, is_clipped_away
from checker.readers.pdf.page.sideways import Turned, turned
from checker.readers.pdf.page.words import Piece, words_of

WORD = re.compile(r"(\S*)\s*")  #: a word of a run and the spaces behind it
RENAMED = re.compile(f"[{''.join(map(chr, LETTERS))}\u00ad]")  #: what is shown as another letter
SPACES = re.compile("[ \r\n]")  #: pdfium adds these where it sees a gap or the end of a line
SURE = 0.5  #: a letter whose width leaves a smaller gap to the next one surely has that width [unknown]


class _Setting(Struct):
    """How the letters of a text object are set, as displayed: what its font, size and matrix make of them."""

    widths: Widths
    advances: Advances
    size: float
    matrix: Matrix
    left: float  #: from the origin of a letter to its left side
    right: float  #: from the pen behind it to its right side, likewise
    low: float  #: from the baseline to its foot, upwards
    high: float  #: to its top
    style: tuple[bool, bool]  #: bold, italic
    stretch: float
    level: bool  #: whether the letters stand upright on a level line


class Run(Struct):
    """The letters of one text object: what they are, where they stand, and their numbers on the page."""

    setting: _Setting
    top: float
    bottom: float
    size: float
    letters: str
    xs: list[float]
    ends: list[float]  #: where the pen stands after each letter
    numbers: Sequence[int]
    tag: int | None  #: the number that the PDF gives them
    ys: Sequence[float] = ()  #: where the baseline of each letter is, if each has to be taken by itself
    even: bool = False  #: whether each letter surely begins where the one before it ends


class Reader:
    """Reads one page that pdfium holds open."""

    def __init__(self, frame: paths.Frame, fonts: Fonts, handle: Any, text: Any, off: frozenset[bytes]) -> None:
        """Take the page's frame and fonts, pdfium's handles of it and of its text, and the layers that are off."""
        self.frame, self.fonts = frame, fonts
        self.drawing = Drawing(frame, off)
        self.handle, self.text = handle, text
        self.settings: dict[tuple[Any, ...], _Setting | None] = {}
        self.origins: list[float] = []  # the x of each letter in the file's own coordinates
        self.renamed = False  # whether letters of the page are shown as others
        self.mixed = False  # whether some have to be taken by themselves
        self.sideways: list[Turned] = []

    def ink(self) -> Ink:
        """All that the page prints, in the order of the file, on which the order of words may hang."""
        runs = self.runs()
        pieces: list[Piece] = []
        shapes: list[dict[str, Any]] = []
        for kind, obj, outer in self.drawing.shown(paths.drawn(self.handle, self.frame.matrix)):
            if kind == paths.TEXT:
                pieces += self.printed(obj, runs[obj], len(pieces)) if obj in runs else self.space(obj, outer)
            elif kind == paths.PATH:
                shapes += self.drawing.paint(obj, outer, len(pieces))
            elif kind == paths.IMAGE:
                self.drawing.picture(obj, outer)
        ordered = [shape for kind in ("rect", "line", "curve") for shape in shapes if shape["object_type"] == kind]
        seen, unseen = (words_of(some, self.letters) for some in self.drawing.told_apart(pieces))
        return ink_from(self.frame, seen, ordered, self.drawing.unread(self.handle), self.sideways, unseen)

    def runs(self) -> dict[int, Run | None]:
        """The letters of the page by their text objects; nothing for one that runs sideways."""
        letters = calls.letters_of(self.text)
        self.renamed, self.mixed = bool(RENAMED.search(letters)), bool(SINGLE.search(letters))
        self.origins, heights = calls.origins_of(self.text, len(letters))
        xs, ys = self.displayed(self.origins, heights)
        owners = self.owners(letters)
        if self.mixed:
            letters = as_drawn(letters, [at for at, owner in enumerate(owners) if owner], xs, ys)
        return {owner: self.run(owner, spans, letters, xs, ys) for owner, spans in spans_of(owners).items()}

    def displayed(self, xs: list[float], ys: list[float]) -> tuple[list[float], list[float]]:
        """Points of the file as the page is displayed; most pages are not turned."""
        a, b, c, d, e, f = self.frame.matrix
        if (a, b, c, d) == (1, 0, 0, 1):
            return [x + e for x in xs] if e else xs, [y + f for y in ys] if f else ys
        points = list(zip(xs, ys, strict=True))
        return [a * x + c * y + e for x, y in points], [b * x + d * y + f for x, y in points]

    def owners(self, letters: str) -> list[int | None]:
        """The text object of each letter; a space that pdfium has added has none."""
        owners: list[int | None] = calls.owners_of(self.text, len(letters))
        for space in SPACES.finditer(letters):
            at = space.start()
            if owners[at] and calls.is_invented(self.text, at):
                owners[at] = None
        return owners

    def run(self, owner: int, spans: list[range], letters: str, xs: list[float], ys: list[float]) -> Run | None:
        """The run of a text object, or nothing where it runs sideways or aslant."""
        own = calls.char_matrix_of(self.text, spans[0].start)
        setting = self.setting(owner, own, self.frame.matrix)
        numbers: Sequence[int] = spans[0]
        if len(spans) == 1:
            one = slice(numbers[0], numbers[-1] + 1)
            text, places, heights = letters[one], xs[one], ys[one]
        else:
            numbers = list(chain.from_iterable(spans))
            text = "".join(letters[number] for number in numbers)
            places, heights = [xs[number] for number in numbers], [ys[number] for number in numbers]
        if setting is None:
            self.drawing.turn(text, places, heights)
            font, matrix = self.fonts.font(calls.font_of(owner)), paths.chain(own, self.frame.matrix)
            self.sideways += turned(text, places, heights, matrix, font, calls.size_of(owner), self.frame.height)
            return None
        y0, y1 = heights[0] + setting.low, heights[0] + setting.high
        ends = list(map(add, places, map(setting.advances.__getitem__, text)))
        height = self.frame.height
        run = Run(setting, height - y1, height - y0, y1 - y0, text, places, ends, numbers, calls.tag_of(owner))
        usual = setting.level and places[-1] >= places[0] and max(heights) - min(heights) <= NEAR
        if not usual or (self.mixed and SINGLE.search(text)):
            run.ys = heights
        return run

    def setting(self, obj: int, own: Matrix, outer: Matrix) -> _Setting | None:
        """How a text object is set, by its matrix and the one around it; nothing for text that is not level."""
        key = (calls.font_of(obj), calls.size_of(obj), own, outer)
        if key not in self.settings:
            self.settings[key] = self._new_setting(*key)
        return self.settings[key]

    def _new_setting(self, handle: int, size: float, own: Matrix, outer: Matrix) -> _Setting | None:
        matrix = a, b, c, d, *_ = paths.chain(own, outer)
        if abs(b) > SLANT * abs(a):
            return None
        font = self.fonts.font(handle)
        left, low, right, high = room_of(c, d, size)
        advances = font.widths.set(size, a)
        style, stretch = style_of(font.name), stretch_of(own)
        level = not b and a > 0 and d > 0 and size > 0
        return _Setting(font.widths, advances, size, matrix, left, right, low, high, style, stretch, level)

    def space(self, obj: int, outer: Matrix) -> Iterator[Piece]:
        """A space for a text object without ink, which pdfium's text leaves out; two words may hang on it."""
        _, foot, _, top = calls.bounds_of(obj)
        if foot == top:
            own = calls.matrix_of(obj)
            matrix, setting = paths.chain(own, outer), self.setting(obj, (*own[:4], 0.0, 0.0), outer)
            if setting:
                left, y0, y1 = matrix[4] + setting.left, matrix[5] + setting.low, matrix[5] + setting.high
                right = matrix[4] + setting.advances[" "] + setting.right
                height = self.frame.height
                yield Piece("", left, left, right, right, height - y1, height - y0, y1 - y0, setting.style, True)

    def printed(self, obj: int, run: Run | None, at: int) -> list[Piece]:
        """The pieces of a text object, from the number `at` of the page's on, unless it is clipped away."""
        pieces = [] if is_clipped_away(obj) else list(self.pieces(run))
        self.drawing.write(obj, at, at + len(pieces))
        return pieces

    def pieces(self, run: Run | None) -> Iterator[Piece]:
        """A run cut behind its spaces and at its gaps, or into its glyphs."""
        if run is None:
            return
        if run.ys:
            yield from whole(self.glyph(run, index) for index in range(len(run.ys)))
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
        steps = list(map(sub, run.xs[1:], run.ends))
        if not steps or (max(steps) < SURE and min(steps) > -SURE):
            run.even = True
            return []
        odd = [k for k, step in enumerate(steps) if not -SURE < step < SURE]
        return [k + 1 for k in odd if not (text[k].isspace() or text[k + 1].isspace()) and self.parted(run, k)]

    def parted(self, run: Run, index: int) -> bool:
        """Whether a letter and the next one are of two words."""
        run.ends[index] = self.end(run, index)
        x, then = run.xs[index], run.xs[index + 1]
        return then < x or then + run.setting.left > run.ends[index] + run.setting.right + GAP

    def end(self, run: Run, index: int, near: float = NEAR) -> float:
        """Where the pen stands after a letter: by the font's width of it, unless pdfium's box tells otherwise."""
        setting, end = run.setting, run.ends[index]
        if not setting.stretch or (index + 1 < len(run.xs) and -near < run.xs[index + 1] - end < near):
            return end
        number, advance = run.numbers[index], setting.widths[run.letters[index]] * setting.size
        reach = (calls.right_of(self.text, number) - self.origins[number]) / setting.stretch
        leftward = self.mixed and LEFTWARD.match(run.letters[index])  # its glyphs have several widths
        spare = NEAR if leftward else (OVERHANG + abs(setting.matrix[2])) * setting.size
        drawn = not advance or (index and run.xs[index - 1] == run.xs[index])  # by a form, or as one with "f": "fi"
        return run.xs[index] + reach * setting.matrix[0] if drawn or not -NEAR <= reach - advance <= spare else end

    def piece(self, run: Run, text: str, start: int, stop: int) -> Piece:
        """The letters of a run from one to another; `text` leaves out the spaces they end with."""
        setting, last = run.setting, start + (len(text) or 1) - 1
        if text and not (run.even and last + 1 < len(run.xs)):
            run.ends[last] = self.end(run, last, SURE)
        return Piece(
            with_minus(text.translate(LETTERS)) if self.renamed else text,
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
            run.tag,
        )

    def glyph(self, run: Run, index: int) -> Piece:
        """One letter of a run in the box around it; one that is set askew rises or falls on its way."""
        setting, x, y = run.setting, run.xs[index], run.ys[index]
        along = self.end(run, index) - x
        up = along * setting.matrix[1] / setting.matrix[0] if along else 0.0
        x0, x1 = x + setting.left + min(along, 0), x + setting.right + max(along, 0)
        y0, y1 = y + setting.low + min(up, 0), y + setting.high + max(up, 0)
        text, height = run.letters[index].translate(LETTERS).strip(), self.frame.height
        return Piece(text, x0, x0, x1, x1, height - y1, height - y0, y1 - y0, setting.style, False, tag=run.tag)

    def letters(self, piece: Piece) -> Iterator[Piece]:
        """A piece letter by letter."""
        if not piece.source:
            yield piece
            return
        run, start, stop = piece.source
        for index in range(start, stop):
            yield self.piece(run, run.letters[index].strip(), index, index + 1)


def spans_of(owners: Sequence[int | None]) -> dict[int, list[range]]:
    """The numbers of the letters of each text object, from the owner of each letter."""
    found: dict[int, list[range]] = {}
    changes = compress(count(1), map(ne, owners, owners[1:]))
    for start, stop in pairwise([0, *changes, len(owners)]):
        owner = owners[start] if start < stop else None
        if owner:
            found.setdefault(owner, []).append(range(start, stop))
    return found
