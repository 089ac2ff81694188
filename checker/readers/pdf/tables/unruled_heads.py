"""Finds the heads over tables that have no rules, and puts in what a printer would have ruled.

A thin rule above the heads, a thick one under them, one at the foot, a short one under heads that span several columns:
from there on such a table is read like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from msgspec.structs import replace

from checker.readers.pdf.layout.lines import Line
from checker.readers.pdf.page.ink import Rule, Upright
from checker.readers.pdf.tables.unruled import APART, EDGE, FigureBlock, Spot, figures_of, hull, middle, over, spots_of
from checker.readers.wording import CAPTION, UNIT

MOST = 2  #: so many heads of groups stand over one another at most [unknown]
HEADS = 30.0  #: heads lie no further above what they stand over [unknown]
THIN, THICK = 0.5, 1.5  #: the weights of the rules that are put in [unknown]


def heads_over(block: FigureBlock, above: Sequence[Line]) -> tuple[FigureBlock, list[Line]]:
    """The lines right above a block that stand over its columns: its heads, from the top down.

    Heads of groups may stand between them and the first row; the block is given with these.
    """
    for count in range(min(MOST, len(above)) + 1):
        led = above[len(above) - count :]
        if led and not heads_group(led[0], block):
            break
        taller = replace(block, lines=(*led, *block.lines))
        upwards = above[len(above) - count - 1 :: -1] if count < len(above) else ()
        heads = heads_above(upwards, taller.lines[0].box.top, lambda line, _: heads_like(line, block.columns))
        if heads[1:] and stands_alone(heads[-1], heads[-2], block):
            continue
        if heads and (not led or len(spots_of(heads[-1])) > len(block.columns) // 2):
            return taller, heads
    return block, []


def heads_group(line: Line, block: FigureBlock) -> bool:
    """Whether a line over the first row may head its group: one text over the labels, or in another type."""
    short = line.box.x1 < block.columns[0][0] or line.bold or line.italic
    return short and len(line.parts) == 1 and not CAPTION.match(line.text) and not UNIT.match(line.text)


def stands_alone(line: Line, above: Line, block: FigureBlock) -> bool:
    """Whether a line under heads of all columns is none of them: one text in the table's middle, flush with none."""
    spots, over_it = spots_of(line), spots_of(above)
    whole = hull([*over_it, *spots_of(block.rows[0])])
    lone = len(spots) == 1 < len(block.columns) <= len(over_it) and abs(middle(spots[0]) - middle(whole)) < HEADS
    return lone and not any(flush(spots[0], spot) for spot in over_it)


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
    joints = printed if len(printed) >= len(block.columns) else tuple(borders_of(block, heads))
    foot = Rule(block.lines[-1].box.bottom + 1, x0, x1, THIN, joints)
    if not heads:
        return Rule(block.lines[0].box.top - 1, x0, x1, THIN), foot
    under = Rule((heads[-1].box.bottom + block.lines[0].box.top) / 2, x0, x1, THICK, joints)
    return Rule(heads[0].box.top - 1, x0, x1, THIN), *spans(block, heads), under, foot


def borders_of(block: FigureBlock, heads: Sequence[Line] = ()) -> Iterator[float]:
    """The borders between columns, the first one between labels and figures; none cuts the head of one column."""
    columns = widened(block.columns, heads)
    first = columns[0][0]
    labels = [spots_of(row)[0][1] for row in block.rows]
    yield (max([x1 for x1 in labels if x1 < first], default=first - 2 * EDGE) + first) / 2
    for left, right in pairwise(columns):
        yield (left[1] + right[0]) / 2


def widened(columns: Sequence[Spot], heads: Sequence[Line]) -> list[Spot]:
    """Columns as wide as the heads that stand over one of them alone."""
    own = [[column] for column in columns]
    for spot in (spot for line in heads for spot in spots_of(line)):
        under = [at for at, column in enumerate(columns) if over(spot, column)]
        if len(under) == 1:
            own[under[0]].append(spot)
    return list(map(hull, own))


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
    columns = block.columns[block.named :]
    start, x1 = columns[0][0], columns[-1][1]
    x0 = list(borders_of(block))[block.named]
    for index, (line, below) in enumerate(pairwise(heads), 1):
        wide = widened(columns, heads[index:])
        right, under = ([spot for spot in spots_of(each) if middle(spot) > start] for each in (line, below))
        counts = [sum(over(spot, column) for column in wide) for spot in right]
        lies_over = len(under) == len(columns) and not any(flush(spot, other) for spot in right for other in under)
        if len(right) < len(columns) and (any(count != 1 for count in counts) or lies_over):
            yield Rule((line.box.bottom + below.box.top) / 2, x0, x1, THIN)


def flush(spot: Spot, other: Spot) -> bool:
    """Whether two things begin, end or have their middle at one place, as lines of one head do."""
    return any(abs(edge(spot) - edge(other)) < EDGE for edge in (itemgetter(0), itemgetter(1), middle))
