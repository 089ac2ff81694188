"""Finds tables that have no rules: figures in columns, line under line, parted by white space.

What a printer would have ruled is ruled here: a thin rule above the heads, a thick one under them, one at the foot, a
short one under heads that span several columns. From there on such a table is read like any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from msgspec import Struct

from checker.languages import has_chinese
from checker.readers.pdf.layout.lines import Line, text_of
from checker.readers.pdf.page.ink import Rule, Upright, Word
from checker.readers.wording import CAPTION, UNIT, is_column_number, is_figure, is_period, is_year

FEWEST = 3  #: rows that make columns [unknown]
APART = 45.0  #: rows lie no further apart than this [unknown]
HEADS = 30.0  #: and heads no further above what they stand over [unknown]
THIN, THICK = 0.5, 1.5  #: the weights of the rules that are put in [unknown]
EDGE = 3.0  #: a rule reaches so far beyond what it rules [unknown]

LETTERS = re.compile(r"[^\W\d_]{3}")  #: what is shorter may be the scale of a chart, or text set sideways

Spot = tuple[float, float]  #: the left and right end of something


class FigureBlock(Struct, frozen=True):
    """Lines of figures in columns: the lines from the first row to the last, the rows among them, and the columns."""

    lines: tuple[Line, ...]
    rows: tuple[Line, ...]
    columns: tuple[Spot, ...]


def blocks_of(lines: Sequence[Line]) -> Iterator[FigureBlock]:
    """The runs of rows among lines, from the top down, whose figures stand in two columns at least."""
    run: list[Line] = []
    first = 0.0  # where the first column of figures begins
    for line in lines:
        figures = figures_of(line)
        if run and (line.box.top - run[-1].box.bottom > APART or ends(line, bool(figures), first)):
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
    if len(within) >= FEWEST and len(within) * 3 >= len(lines) and plain(within) * 2 >= len(within) * len(columns):
        yield FigureBlock(tuple(lines), tuple(within), tuple(columns))


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


# --------------------------------------------------------------- heads


def heads_over(block: FigureBlock, above: Sequence[Line]) -> list[Line]:
    """The lines right above a block that stand over its columns: its heads, from the top down."""
    return heads_above(above[::-1], block.lines[0].box.top, lambda line, _: heads_like(line, block.columns))


def heads_above(lines: Iterable[Line], edge: float, fits: Callable[[Line, list[Line]], bool]) -> list[Line]:
    """The lines, read upwards from a height, that are heads, as each `fits` with those below it; from the top down."""
    heads: list[Line] = []
    for line in lines:
        if edge - line.box.bottom > HEADS or not fits(line, heads):
            break
        heads.append(line)
        edge = line.box.top
    return heads[::-1]


def heads_like(line: Line, columns: Sequence[Spot]) -> bool:
    """Whether a line is set over columns: each part of it over one or more, the stub's own head apart."""
    if CAPTION.match(line.text) or UNIT.match(line.text):
        return False
    spots = spots_of(line)
    right = [spot for spot in spots if columns[0][0] - APART < spot[0] and ends_over(spot, columns[-1])]
    if len(right) == 1 and sum(over(right[0], column) for column in columns) > 1 and not spanning(right[0], columns):
        return False
    return bool(right) and not figures_of(line) and len(spots) - len(right) <= 1


def ends_over(spot: Spot, last: Spot) -> bool:
    """Whether a head ends over the last column: its middle lies left of that one's end, or both begin flush."""
    return middle(spot) < last[1] + EDGE or abs(spot[0] - last[0]) < EDGE


def spanning(spot: Spot, columns: Sequence[Spot]) -> bool:
    """Whether a head stands over the middle of all columns, or ends where they do; text that runs on does neither."""
    whole = hull(columns)
    return abs(middle(spot) - middle(whole)) < HEADS / 2 or abs(spot[1] - whole[1]) < HEADS / 3


def rules_for(block: FigureBlock, heads: Sequence[Line], uprights: Sequence[Upright] = ()) -> tuple[Rule, ...]:
    """The rules that are not printed: above and under the heads, under those that span columns, and at the foot."""
    lines = (*heads, *block.lines)
    x0, x1 = min(line.box.x0 for line in lines) - EDGE, max(line.box.x1 for line in lines) + EDGE
    printed = tuple(x for x in borders_in(block, uprights) if x0 + EDGE < x < x1 - EDGE)
    joints = printed if len(printed) >= len(block.columns) else tuple(borders_of(block))
    foot = Rule(block.lines[-1].box.bottom + 1, x0, x1, THIN, joints)
    if not heads:
        return Rule(block.lines[0].box.top - 1, x0, x1, THIN), foot
    under = Rule((heads[-1].box.bottom + block.lines[0].box.top) / 2, x0, x1, THICK, joints)
    return Rule(heads[0].box.top - 1, x0, x1, THIN), *spans(block, heads), under, foot


def borders_of(block: FigureBlock) -> Iterator[float]:
    """The borders between columns, the first one between labels and figures."""
    first = block.columns[0][0]
    labels = [spots_of(row)[0][1] for row in block.rows]
    yield (max([x1 for x1 in labels if x1 < first], default=first - 2 * EDGE) + first) / 2
    for left, right in pairwise(block.columns):
        yield (left[1] + right[0]) / 2


def borders_in(block: FigureBlock, uprights: Sequence[Upright]) -> Iterator[float]:
    """Where vertical rules stand beside every row of a block, from left to right."""
    beside: dict[int, list[Upright]] = {}
    for upright in uprights:
        beside.setdefault(round(upright.x), []).append(upright)
    for _, found in sorted(beside.items()):
        if all(any(each.top < row.box.level < each.bottom for each in found) for row in block.rows):
            yield found[0].x


def spans(block: FigureBlock, heads: Sequence[Line]) -> Iterator[Rule]:
    """A rule across the columns under a line of spanning heads: fewer than columns, and not each over one of them.

    Narrow ones may lie over one only; heads flush with none of those below them are no first lines of these.
    """
    start, x1 = block.columns[0][0], block.columns[-1][1]
    x0 = next(borders_of(block))
    for line, below in pairwise(heads):
        right, under = ([spot for spot in spots_of(each) if middle(spot) > start] for each in (line, below))
        counts = [sum(over(spot, column) for column in block.columns) for spot in right]
        lies_over = len(under) == len(block.columns) and not any(
            flush(spot, other) for spot in right for other in under
        )
        if len(right) < len(block.columns) and (any(count != 1 for count in counts) or lies_over):
            yield Rule((line.box.bottom + below.box.top) / 2, x0, x1, THIN)


def flush(spot: Spot, other: Spot) -> bool:
    """Whether two things begin, end or have their middle at one place, as lines of one head do."""
    return any(abs(edge(spot) - edge(other)) < EDGE for edge in (itemgetter(0), itemgetter(1), middle))


def spots_of(line: Line) -> list[Spot]:
    """Where the parts of a line stand."""
    return [spot_of(part) for part in line.parts]


def spot_of(part: Sequence[Word]) -> Spot:
    """Where a part of a line stands."""
    return part[0].box.x0, part[-1].box.x1


def middle(spot: Spot) -> float:
    """The middle of something."""
    return (spot[0] + spot[1]) / 2
