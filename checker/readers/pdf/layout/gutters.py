"""Columns of text, as tables of words and some pages have them: where their lines are to be cut."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from statistics import median

from msgspec import Struct

from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.page.ink import Rule
from checker.readers.stretches import stretches

GAP = 0.42  #: the white before a column is wider than this part of the size [unknown]
WIDE = 0.75  #: and in most of its lines than this; the spaces of justified text are not [unknown]
SEVERAL = 3  #: so many lines with a word at one place make a column, of which two have text before it [unknown]
ALIGNED = 1.2  #: the words of a column begin no further apart than this, in points [unknown]
LEFT = 40.0  #: no column begins so near to where its lines do [unknown]
RULED = 150.0  #: the rules of a table of text are longer than this, in points [unknown]
DEEP = 120.0  #: so far right of the others a line that stands alone in its column begins [unknown]
STEP = 30.0  #: lines further apart than this do not belong together [unknown]


def borders_of(lines: Sequence[Line], rules: Sequence[Rule]) -> dict[int, tuple[float, ...]]:
    """Where the lines of a page are to be cut, by their ids: where words of several begin at one place.

    A page without a rule and without lines that begin far right has none but such as wide white parts anyway.
    """
    cuts: dict[int, list[float]] = {}
    left = min((line.box.x0 for line in lines), default=0.0)
    if not any(rule.width > RULED for rule in rules) and not any(line.box.x0 > left + DEEP for line in lines):
        return {}
    for column in columns_of(lines, bands_of(lines, rules)):
        for index in column.lines:
            cuts.setdefault(id(lines[index]), []).append(column.x - 0.5)
    return {line: tuple(sorted(places)) for line, places in cuts.items()}


Reach = tuple[list[float], list[float]]  #: of the words of a line: where each begins, and how far all up to it reach


class _Column(Struct, frozen=True):
    """The place where words of several lines begin, and these lines by their indices."""

    x: float
    lines: tuple[int, ...]


class Start(Struct, frozen=True):
    """A word with white before it: the index of its line, its place, the white as a part of the size."""

    line: int
    x: float
    white: float


def bands_of(lines: Sequence[Line], rules: Sequence[Rule]) -> list[int]:
    """For each line in which band it stands: rules and wide white part a page into bands."""
    heights = sorted(rule.y for rule in rules if rule.width > LEFT)
    bands: list[int] = []
    steps = 0
    for index, line in enumerate(lines):
        steps += index > 0 and line.box.top - lines[index - 1].box.bottom > STEP
        bands.append(bisect(heights, line.box.bottom - 1) + steps)
    return bands


def columns_of(lines: Sequence[Line], bands: Sequence[int]) -> Iterator[_Column]:
    """The columns of a page that are not its first."""
    starts = sorted(starts_of(lines), key=lambda start: start.x)
    reaches = [reach_of(line) for line in lines]
    for aligned in stretches(starts, lambda group, start: start.x - group[0].x <= ALIGNED):
        if len(aligned) >= SEVERAL:
            yield from runs_of(sorted(aligned, key=lambda start: start.line), reaches, bands)


def starts_of(lines: Sequence[Line]) -> Iterator[Start]:
    """The words of a page that may begin a column."""
    left = min((line.box.x0 for line in lines), default=0.0)
    for index, line in enumerate(lines):
        if line.box.x0 > left + LEFT:
            yield Start(index, line.box.x0, 0.0)
        wide = GAP * line.size
        for before, word in pairwise(line.words):
            if word.box.x0 - before.box.x1 > wide and word.box.x0 - line.box.x0 > LEFT:
                yield Start(index, word.box.x0, (word.box.x0 - before.box.x1) / line.size)


def runs_of(starts: Sequence[Start], reaches: Sequence[Reach], bands: Sequence[int]) -> Iterator[_Column]:
    """The columns among words at one place: within a band, and no line between two of a column crosses it."""

    def goes_on(run: Sequence[Start], lower: Start) -> bool:
        upper = run[-1]
        between = reaches[upper.line + 1 : lower.line]
        return bands[upper.line] == bands[lower.line] and not any(crosses(x, upper.x - 0.5) for x in between)

    for run in stretches(starts, goes_on):
        yield from column_of(run)


def column_of(run: Sequence[Start]) -> Iterator[_Column]:
    """Lines with a word at one place as a column, if there are enough, and text before it in some."""
    beside = [start for start in run if start.white]
    if len(run) >= SEVERAL and len(beside) > 1 and median(start.white for start in beside) > WIDE:
        yield _Column(min(start.x for start in run), tuple(start.line for start in beside))


def reach_of(line: Line) -> Reach:
    """Where the words of a line begin, and how far to the right those up to each of them reach, by a point less."""
    return [word.box.x0 + 1 for word in line.words], list(accumulate((word.box.x1 - 1 for word in line.words), max))


def crosses(reach: Reach, x: float) -> bool:
    """Whether a word of a line stands on both sides of a place."""
    begun = bisect_left(reach[0], x)
    return begun > 0 and reach[1][begun - 1] > x
