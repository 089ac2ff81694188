"""Finds tables that have no rules: figures in columns, line under line, parted by white space.

Their heads, and the rules that a printer would have given them, `unruled_heads` puts in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from operator import itemgetter

from msgspec import Struct

from checker.languages import has_chinese
from checker.readers.pdf.layout.lines import Line, text_of
from checker.readers.pdf.page.ink import Word
from checker.readers.wording import CAPTION, UNIT, is_column_number, is_figure, is_period, is_year

FEWEST = 3  #: rows that make columns [unknown]
APART = 45.0  #: rows lie no further apart than this [unknown]
CLOSER = 1.12  #: two labels lie at least so many times further apart than two lines of one [unknown]
EVEN = 0.5  #: in points, the lines of one label differ in size by no more [unknown]
MOST = 4  #: of so many rows one may stand lower than its label begins [unknown]
EDGE = 3.0  #: the edges of one column lie no further apart [unknown]

LETTERS = re.compile(r"[^\W\d_]{3}")  #: what is shorter may be the scale of a chart, or text set sideways

Spot = tuple[float, float]  #: the left and right end of something


class FigureBlock(Struct, frozen=True):
    """Lines of figures in columns: the lines from the first row to the last, the rows among them, and the columns.

    The first column is `named` where it holds labels of rows that share one beside it.
    """

    lines: tuple[Line, ...]
    rows: tuple[Line, ...]
    columns: tuple[Spot, ...]
    named: bool = False


def blocks_of(lines: Sequence[Line]) -> Iterator[FigureBlock]:
    """The runs of rows among lines, from the top down, whose figures stand in two columns at least."""
    run: list[Line] = []
    first = 0.0  # where the first column of figures begins
    for line, following in zip_longest(lines, lines[1:]):
        figures = figures_of(line)
        far = run and line.box.top - run[-1].box.bottom > APART
        if run and (far or (ends(line, bool(figures), first) and not is_within(line, run[-1], following))):
            yield from block_of(run)
            run = []
        if figures:
            first = min(first, figures[0][0]) if run else figures[0][0]
        if run or figures:
            run.append(line)
    yield from block_of(run)


def ends(line: Line, is_row: bool, first: float) -> bool:
    """Whether a line cannot belong to the rows above it: a caption, a note, or text that runs through their columns."""
    if CAPTION.match(line.text) or UNIT.match(line.text) or line.words[0].raised:
        return True
    return not is_row and line.box.x1 > first and len(line.parts) == 1 and not is_figure(line.text)


def is_within(line: Line, above: Line, below: Line | None) -> bool:
    """Whether a line of text stands between two rows with the same columns: no caption, unit or footnote."""
    rows = [figures_of(each) for each in (above, below) if each]
    other = CAPTION.match(line.text) or UNIT.match(line.text) or line.words[0].raised
    if other or below is None or below.box.top - above.box.bottom > APART:
        return False
    ends = zip(rows[0], rows[1], strict=False)
    return 1 < len(rows[0]) == len(rows[1]) and all(abs(one[1] - other[1]) < EDGE for one, other in ends)


def figures_of(line: Line) -> list[Spot]:
    """Where the figures of a row stand, behind its label or without one; nothing where a line is no row."""
    if not line.numeric:
        return []
    parts = line.parts
    texts = [text_of(part) for part in parts]
    known = [figure_like(text) and not is_column_number(text) for text in texts]
    start = 0 if all(known) else 1
    found = [index for index in range(start, len(parts)) if known[index]]
    if "..." in line.text.replace(" ", "") or len(found) * 2 < len(parts) - start:
        return []
    if all(is_year(texts[index]) or is_period(texts[index]) for index in found):
        return []
    return [spot_of(parts[index]) for index in found]


def figure_like(text: str) -> bool:
    """Whether a text is a figure, or one that was badly recognized: half of it digits, as in "1*2 500"."""
    digits = sum(char.isdigit() for char in text)
    return is_figure(text) or ("/" not in text and digits * 2 >= len(text.replace(" ", "")))


def block_of(run: Sequence[Line]) -> Iterator[FigureBlock]:
    """A run of lines as a block, without the labels after its last row; nothing where its figures make no columns."""
    rows = [line for line in run if figures_of(line)]
    columns = columns_of(rows)
    if len(columns) < 2 or sum(labelled(row) for row in rows) * 2 < len(rows):
        return
    within = [row for row in rows if any(over(spot, column) for spot in figures_of(row) for column in columns)]
    lines = [line for line in run if within[0].box.top <= line.box.top <= within[-1].box.top]
    dense = len(within) * 3 >= len(lines)
    if any(line.box.x1 < columns[0][0] for line in lines[1:] if line not in within):
        lines += ends_of_label(run[run.index(lines[-1]) :], within, columns[0][0])
    dense = dense or begin_labels(within, lines, columns[0][0])
    if len(within) >= FEWEST and dense and plain(within) * 2 >= len(within) * len(columns):
        second = list(labels_beside(within, columns[0][0]))
        yield FigureBlock(tuple(lines), tuple(within), (*second, *columns), bool(second))


def labels_beside(rows: Sequence[Line], first: float) -> Iterator[Spot]:
    """The column of labels that rows have beside those that they share: begun at one place, and left of all figures."""
    left = [[part for part in row.parts if part[-1].box.x1 < first and is_worded(text_of(part))] for row in rows]
    texts = [list(map(spot_of, parts)) for parts in left]
    starts = sorted(spots[1][0] for spots in texts if len(spots) == 2)
    place = starts[len(starts) // 2] if starts else first
    own = [spot for spots in texts for spot in spots if abs(spot[0] - place) < EDGE]
    shared = [spots for spots in texts if spots and abs(spots[0][0] - place) < EDGE]
    across = any(x0 < place - EDGE < x1 for spots in texts for x0, x1 in spots)
    if len(own) >= FEWEST and len(own) * 2 >= len(rows) and len(shared) > 1 < len(starts) and not across:
        yield hull(own)


def begin_labels(rows: Sequence[Line], lines: Sequence[Line], first: float) -> bool:
    """Whether rows stand beside the first lines of long labels, most of them: what is above lies further off than what
    is below.

    Nothing else stands between them.
    """
    tops = [0.0, *(line.box.top for line in lines), 1e9]
    own = {id(row) for row in rows}
    places = [index for index, line in enumerate(lines, 1) if id(line) in own]
    begun = sum(tops[at] - tops[at - 1] > CLOSER * (tops[at + 1] - tops[at]) for at in places)
    labels = sum(line.box.x1 < first for line in lines)
    return len(rows) * 3 >= len(lines) - labels and begun * MOST >= len(rows) * (MOST - 1)


def ends_of_label(lines: Sequence[Line], rows: Sequence[Line], first: float) -> Iterator[Line]:
    """The lines below a last row with which its label goes on: closer than rows are, and nothing in the columns."""
    pitch = min(lower.box.top - upper.box.top for upper, lower in pairwise(rows))
    for last, line in pairwise(lines):
        if line.box.x1 > first or (line.box.top - last.box.top) * CLOSER > pitch or line.size > last.size + EVEN:
            return
        yield line


def plain(rows: Sequence[Line]) -> int:
    """How many figures stand in rows that are nothing but figures, badly recognized ones left out."""
    return sum(is_figure(text_of(part)) for row in rows for part in row.parts)


def labelled(row: Line) -> bool:
    """Whether a row begins with a label: words or a year, as the scale of a chart does not."""
    text = text_of(row.parts[0])
    return is_year(text) or (is_worded(text) and not is_figure(text))


def is_worded(text: str) -> bool:
    """Whether a text has a word: three letters on end, or two Chinese characters."""
    return bool(LETTERS.search(text)) or sum(map(has_chinese, text)) > 1


def columns_of(rows: Sequence[Line]) -> list[Spot]:
    """The columns that figures make: those over one another in half of the rows, and in three at least."""
    columns: list[tuple[Spot, list[Spot]]] = []
    for spot in sorted((spot for row in rows for spot in figures_of(row)), key=lambda spot: spot[1]):
        if columns and over(spot, columns[-1][0]):
            whole, column = columns[-1]
            column.append(spot)
            columns[-1] = (hull((whole, spot)), column)
        else:
            columns.append((spot, [spot]))
    least = max(FEWEST, len(rows) / 2)
    return [whole for whole, column in columns if len(column) >= least and aligned(column)]


def aligned(column: Sequence[Spot]) -> bool:
    """Whether the figures of a column are set flush right, flush left or centred, most of them."""
    for edge in (itemgetter(1), itemgetter(0), middle):
        places = sorted(edge(spot) for spot in column)
        usual = places[len(places) // 2]
        if sum(abs(place - usual) < EDGE for place in places) * 4 >= 3 * len(places):
            return True
    return False


def over(spot: Spot, other: Spot) -> bool:
    """Whether two things stand over one another."""
    return min(spot[1], other[1]) > max(spot[0], other[0])


def hull(spots: Sequence[Spot]) -> Spot:
    """From the left end of the leftmost to the right end of the rightmost."""
    return min(x0 for x0, _ in spots), max(x1 for _, x1 in spots)


def spots_of(line: Line) -> list[Spot]:
    """Where the parts of a line stand."""
    return [spot_of(part) for part in line.parts]


def spot_of(part: Sequence[Word]) -> Spot:
    """Where a part of a line stands."""
    return part[0].box.x0, part[-1].box.x1


def middle(spot: Spot) -> float:
    """The middle of something."""
    return (spot[0] + spot[1]) / 2
