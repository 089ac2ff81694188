"""Labels in cells that reach down over several rows: each heads the rows beside it.

The rule between two such rows does not reach the left edge of the table. It begins where the column of the label ends,
and what stands right of that is the row's own label.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.readers.pdf.page.ink import EDGE, Rule, Word
from checker.readers.pdf.tables.strips import BodyStrip, rows_between

EVEN = 0.5  #: in points, lines of one text lie equally far apart but for this [unknown]

Band = list[BodyStrip]  #: the lines between two rules


class Group(Struct):
    """Rows that share one label: the lines of it, and the bands of the rows without it; most rows share none."""

    bands: list[Band]
    label: list[BodyStrip]


def groups_of(bands: Sequence[Band], rules: Sequence[Rule]) -> Iterator[Group]:
    """The bands of a grid, those together that one label stands beside."""
    left = min((rule.x0 for rule in rules), default=0.0)
    run: list[Band] = []
    place = left
    for band in bands:
        start = edge_between(run[-1], band, rules) if run else left
        if run and (start <= left + EDGE or (len(run) > 1 and abs(start - place) > EDGE)):
            yield from shared(run, place)
            run = []
        place = start if run else left
        run.append(band)
    yield from shared(run, place)


def edge_between(upper: Band, lower: Band, rules: Sequence[Rule]) -> float:
    """Where the rule between two bands begins."""
    between = [rule.x0 for rule in rules if upper[-1].middle < rule.y < lower[0].middle]
    return min(between, default=0.0)


def shared(run: Sequence[Band], place: float) -> Iterator[Group]:
    """Bands as the rows of one label that stands left of a place, if each is one row.

    Most begin no label there, or only the first ones do, or its lines run on below the rules as they do above them.
    """
    anchors = [strip for band in run for strip in band if strip.figures]
    parts = [[parted(strip, place) for strip in band] for band in run]
    label = [words for band in parts for words, _ in band if words.stub]
    begun = [bool(left_of(strip, place)) for strip in anchors]
    first = not all(begun) and begun == sorted(begun, reverse=True)
    one = (
        first
        or sum(begun) * 2 <= len(run)
        or runs_on([[words.foot for words, _ in band if words.stub] for band in parts])
    )
    if len(run) > 1 and label and all(rows_between(band) == 1 for band in run) and one:
        yield Group([[rest for _, rest in band if rest.stub or any(rest.cells)] for band in parts], label)
    else:
        yield from (Group([band], []) for band in run)


def runs_on(feet: Sequence[Sequence[float]]) -> bool:
    """Whether lines of labels, by bands, lie no further apart where a rule stands between them than where none does."""
    inside = [lower - upper for lines in feet for upper, lower in pairwise(lines)]
    across = [lower[0] - upper[-1] for upper, lower in pairwise(feet) if upper and lower]
    return bool(inside and across) and max(across) < max(inside) + EVEN


def parted(strip: BodyStrip, place: float) -> tuple[BodyStrip, BodyStrip]:
    """A line as the part of it that is left of a place, without any cell, and the rest."""
    label = left_of(strip, place)
    blank = ((),) * len(strip.cells)
    return replace(strip, stub=label, cells=blank, figures=False), replace(strip, stub=strip.stub[len(label) :])


def left_of(strip: BodyStrip, place: float) -> tuple[Word, ...]:
    """The words of a line's label that stand left of a place."""
    return tuple(word for word in strip.stub if word.box.middle < place)
