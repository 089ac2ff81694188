"""Finds the columns of a table: from the joints of its rules, or from the white space between figures."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf

from checker.readers.pdf.layout.alignment import NEAR, joints_of, merged
from checker.readers.pdf.layout.crossing import straddles
from checker.readers.pdf.layout.lines import Line, segments_of, text_of
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.pdf.tables.unruled import Spot, hull, over
from checker.readers.wording import is_figure


def borders_of(
    head_rule: Rule | None, rules: Sequence[Rule], body: Sequence[Line], heads: Sequence[Line] = ()
) -> list[float]:
    """The borders between columns, from left to right; the first one ends the stub.

    The witnesses are asked in turn, those that print most plainly first, and the one whose borders cut the fewest words
    and leave the fewest cells with two figures is believed; the first one whose borders do neither ends the search.
    """
    chosen: list[float] = []
    fewest: int | None = None
    for borders in witnesses_of(head_rule, rules, body, heads):
        count = objections(borders, body)
        if fewest is None or count < fewest:
            chosen, fewest = borders, count
        if not fewest:
            break
    return chosen


def witnesses_of(
    head_rule: Rule | None, rules: Sequence[Rule], body: Sequence[Line], heads: Sequence[Line]
) -> Iterator[list[float]]:
    """What the rule under the heads, most rules, any rule and at last the white space show as borders."""
    shown = [head_rule.joints if head_rule else (), common([rule.joints for rule in rules]), joints_of(rules)]
    for borders in filter(None, shown):
        yield without_empty(borders, body, heads)
    yield white_space(body)


def objections(borders: Sequence[float], body: Sequence[Line]) -> int:
    """How many words a set of borders cuts, and how many cells it leaves with more than one figure; few is good."""
    if not borders:
        return 10_000
    found = 0
    places = [*sorted(borders), inf]
    for line in body:
        found += sum(digits(w) for w in line.words if places[bisect(places, w.box.x0 + 1)] < w.box.x1 - 1)
        stub, *cells = line.cut(borders)
        found += sum(too_many(part, line.size) for part in cells) + swallowed(stub, line.size)
    return found


def digits(word: Word) -> bool:
    """Whether a word is made of digits, which no border may cut."""
    return is_figure(word.text) and any(char.isdigit() for char in word.text)


def too_many(part: Sequence[Word], size: float) -> int:
    """How many figures a cell holds beyond the first, told by the gaps between them."""
    groups = segments_of(part, 0.75 * size)
    return max(0, sum(is_figure(text_of(group)) for group in groups) - 1) if len(groups) > 1 else 0


def swallowed(stub: Sequence[Word], size: float) -> int:
    """How many figures a label ends in, parted from it and each other by wide gaps: they are columns of their own."""
    return sum(is_figure(text_of(group)) for group in segments_of(stub, 1.5 * size)[1:])


def common(sets: Sequence[Sequence[float]]) -> list[float]:
    """The borders that most of the rules with joints show."""
    filled = [places for places in sets if places]
    places = merged(place for places in filled for place in places)
    return [place for place in places if sum(any(abs(p - place) < NEAR for p in s) for s in filled) * 2 > len(filled)]


def without_empty(borders: Sequence[float], body: Sequence[Line], heads: Sequence[Line]) -> list[float]:
    """Borders without those that only part off a column in which nothing stands, not even a head of its own."""
    kept: list[float] = []
    filled = [False] * (len(borders) + 1)
    for line in body:
        fresh = [index for index, part in enumerate(line.cut(borders)) if part and not filled[index]]
        for index in () if fresh and straddles(line, borders) else fresh:
            filled[index] = True
    for index, (border, right) in enumerate(pairwise([*borders, float("inf")])):
        filled[index + 1] = filled[index + 1] or any(stands_in(line, border, right) for line in heads)
    for index, border in enumerate(borders):
        if filled[index + 1]:
            kept.append(border)
    return kept


def stands_in(line: Line, left: float, right: float) -> bool:
    """Whether a part of a line stands between two borders and reaches over neither."""
    return any(left - 1 < part[0].box.x0 and part[-1].box.x1 < right + 1 for part in line.segments)


def white_space(body: Sequence[Line]) -> list[float]:
    """Borders from the figures alone: figures over one another are a column, borders lie between columns."""
    rows = [segments_of(line.words, 0.7 * line.size) for line in body]
    figures = [(part[0].box.x0, part[-1].box.x1) for row in rows for part in row[1:] if is_figure(text_of(part))]
    bands = bands_of(figures)
    borders = []
    for index, (x0, _) in enumerate(bands):
        floor = bands[index - 1][1] if index else stub_end(rows, x0)
        borders.append((floor + x0) / 2)
    return borders


def bands_of(figures: Sequence[Spot]) -> list[Spot]:
    """Figures that overlap from the side, as the bands of columns; a band that two rows at most know is left out."""
    bands: list[list[Spot]] = []
    for figure in sorted(figures, key=lambda f: f[1]):
        band = next((b for b in bands if over(figure, hull(b))), None)
        if band is None:
            bands.append([figure])
        else:
            band.append(figure)
    most = max((len(band) for band in bands), default=0)
    return sorted(hull(band) for band in bands if len(band) * 5 >= most)


def stub_end(rows: Sequence[Sequence[tuple[Word, ...]]], first: float) -> float:
    """Where the labels end: the right end of the text that stands left of the first column."""
    ends = [row[0][-1].box.x1 for row in rows if row and row[0][-1].box.x1 < first]
    return max(ends, default=first - 10)
