"""In which order a person could add up lines to reach a total: the block before it, after it, every third column.

A sequence starts next to the total and leads away from it; what adds up is its first few lines. How many is for the
numbers to say. `cost` is what it takes, in bits, to point the sequence out among all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import takewhile

from msgspec import Struct

from checker.relations.grid import Grid, GridLine

STRIDES = (2, 3, 4, 5, 6)  #: lines of one sum stand so far apart, as in groups of columns [unknown]
SKIPS = (1, 2, 3)  #: so many lines between a total and the first of its parts are left out [unknown]
#: How lines may stand apart: where the first stands, seen from the total, how far apart they are, and what that costs.
#: [unknown]
WAYS = (
    *(way for stride in STRIDES for way in ((-stride, -stride, 4), (stride, stride, 4))),
    *(way for skip in SKIPS for way in ((-1 - skip, -1, 3), (1 + skip, 1, 3))),
    *(way for n in SKIPS for step in (2, 3) if n != step for way in ((n, step, 5), (-n, -step, 5))),
)
#: No sequence of lines that stand apart costs less. [unknown]
CHEAPEST = 2
#: A sequence is followed no further than this. [cost]
LONGEST = 500


class Sequence(Struct, frozen=True):
    """Positions of lines, the nearest first; the first `natural` of them are set off as the total's own parts."""

    positions: tuple[int, ...]
    cost: int
    natural: int = 0


def blocks(grid: Grid, target: int, visible: list[int]) -> Iterator[Sequence]:
    """The lines right before and right after a total, without those that are added up already."""
    for positions in _both_ways(target, visible):
        yield Sequence(positions, 1, _natural(grid, target, positions))


def totals(target: int, visible: list[int], done: set[int]) -> Iterator[Sequence]:
    """The totals found so far, before and after: a grand total leaves out what stands between them."""
    for positions in _both_ways(target, [position for position in visible if position in done]) if done else ():
        yield Sequence(positions, 2)


def _both_ways(target: int, lines: list[int]) -> Iterator[tuple[int, ...]]:
    """The lines before a total and those after it, the nearest first."""
    before, after = bisect_left(lines, target), bisect_right(lines, target)
    yield tuple(lines[max(0, before - LONGEST) : before][::-1])
    yield tuple(lines[after : after + LONGEST])


def skipping(grid: Grid, target: int) -> Iterator[Sequence]:
    """The lines before or after that stand two, three or more apart, or do not begin next to the total."""
    for first, step, cost in WAYS:
        positions = range(target + first, len(grid.lines) if step > 0 else -1, step)[:LONGEST]
        if len(positions) > 1:
            yield Sequence(tuple(positions), cost)


def alike(grid: Grid, target: int) -> Iterator[Sequence]:
    """The lines of the same name, and those that stand just as deep."""
    own = grid.lines[target]
    same = grid.by_label[own.label] if own.label else []
    for positions in _both_ways(target, same):
        yield Sequence(positions, CHEAPEST)


def _natural(grid: Grid, target: int, sequence: tuple[int, ...]) -> int:
    """How many lines from the total on are set off as its parts: deeper, numbered or not bold as it is."""
    own = grid.lines[target]
    parts = takewhile(lambda position: _is_part(grid.lines[position], own, position < target), sequence)
    return sum(1 for _ in parts)


def _is_part(line: GridLine, total: GridLine, above: bool) -> bool:
    """Whether a line is set off from a total as its part; a bold total under its parts is often indented itself."""
    if line.depth < total.depth:
        return above and total.bold and not line.bold
    return (line.numbered and not total.numbered) or line.depth > total.depth or (total.bold and not line.bold)
