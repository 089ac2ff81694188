"""Reads the heads of a table: for each column the path from the spanning head down to the leaf."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import reduce
from itertools import pairwise

from msgspec import Struct, field
from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Column
from checker.readers.layout import column_named
from checker.readers.pdf.layout.lines import Line, box_of, lines_of, marks_of, segments_of, text_of
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.pdf.page.sideways import Turned, texts_of
from checker.readers.pdf.tables.spanning import HeadSpan, covered, rules_under, spans_of
from checker.readers.wording import joined_text

CLOSE = 0.5  #: words of one head lie no further apart than this part of their size [unknown]
BESIDE = 3.0  #: a head reaches no further down than this beside the upright one under it [unknown]


class Path(Struct):
    """The heads of one column while they are read: those that are finished, and the lines of the one being read."""

    finished: list[str] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    box: Box | None = None

    def close(self) -> None:
        """End the head that is being read."""
        if self.parts:
            self.finished.append(joined_text(self.parts))
        self.parts = []

    def stand(self, words: Sequence[Turned], box: Box) -> None:
        """Take words that run up or down, as a head under what is read already; what is beside that is none of it."""
        if self.parts and self.box and box.top < self.box.bottom - BESIDE:
            return
        self.close()
        self.parts, self.box = texts_of(words), box


class Heads(Struct):
    """The heads of a table while they are read: their lines, those that run up or down, the rules above, between and
    under them, and the columns with their paths."""

    lines: Sequence[Line]
    sideways: Sequence[Turned]
    rules: Sequence[Rule]
    bands: Sequence[HeadSpan]
    paths: Sequence[Path]

    def read(self, top: float, bottom: float, ready: Set[int]) -> None:
        """Read what stands between two heights of rules into the paths of the columns that are ready: a rule ends
        these."""
        words = [w for line in self.lines for w in line.words if top < w.box.level < bottom]
        printed = any(rule.joints for rule in self.rules)
        for span, columns in spans_of(words, self.rules, self.bands, top, bottom):
            within = words_in(span, words, printed)
            texts = [text_of(line.words) for line in lines_of(within)]
            for index in ready & set(columns):
                self.paths[index].parts += texts
                self.paths[index].marks += marks_of(within)
                if within:
                    self.paths[index].box = box_of(within)

    def read_upright(self, top: float, bottom: float, ready: Set[int]) -> None:
        """Read what runs up or down between two heights of rules, but for what stands over the stub."""
        words = [word for word in self.sideways if top < word.box.level < bottom]
        for span, columns in spans_of((), self.rules, self.bands, top, bottom) if words else ():
            within = [word for word in words if span.x0 < word.box.middle < span.x1]
            for index in ready & set(columns) - {0} if within else ():
                self.paths[index].stand(within, reduce(Box.union, (word.box for word in within)))


def columns_of(
    lines: Sequence[Line],
    rules: Sequence[Rule],
    borders: Sequence[float],
    x0: float,
    x1: float,
    sideways: Sequence[Turned] = (),
) -> tuple[str, list[Column]]:
    """The head over the stub, and the columns right of it, from the lines and rules of the head block.

    `rules` are those above, between and under the heads; `borders` part the columns, the first one ends the stub;
    `sideways` are the words that run up or down.
    """
    bands = [HeadSpan(a, b) for a, b in pairwise([x0, *borders, x1])]
    rules = [*rules, *rules_under(lines, rules, bands)]
    paths = [Path() for _ in bands]
    heads = Heads(lines, sideways, rules, bands, paths)
    heights = sorted({rule.y for rule in rules})
    tops = heights[:1] * len(bands)
    for bottom in heights[1:]:
        ready = [index for index, band in enumerate(bands) if bottom == heights[-1] or covered(band, rules, bottom)]
        for top in {tops[index] for index in ready if bottom - tops[index] > 3}:
            step = {index for index in ready if tops[index] == top}
            heads.read(top, bottom, step)
            heads.read_upright(top, bottom, step)
            for index in step:
                if covered(bands[index], rules, bottom):
                    paths[index].close()
        tops = [bottom if index in ready else top for index, top in enumerate(tops)]
    for path in paths:
        path.close()
    stub, *rest = [column_of(path, band) for path, band in zip(paths, bands, strict=True)]
    return stub.name, rest


def words_in(span: HeadSpan, words: Sequence[Word], printed: bool) -> list[Word]:
    """The words under one head; where no border is printed, words that are set together are kept together."""
    if printed:
        return [word for word in words if span.x0 <= word.box.middle < span.x1]
    segments = [segment for line in lines_of(words) for segment in segments_of(line.words, CLOSE * line.size)]
    return [word for segment in segments if span.x0 <= box_of(segment).middle < span.x1 for word in segment]


def column_of(path: Path, band: HeadSpan) -> Column:
    """A column from its heads; numbers, letters and formulas that the heads print are set apart."""
    column = column_named(path.finished, path.box or Box(band.x0, 0.0, band.x1, 0.0))
    return replace(column, marks=tuple(path.marks)) if path.marks else column
