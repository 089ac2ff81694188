"""Totals that are set off from their parts in the same way throughout a table.

In the programme budget a heading line stands above its numbered parts, block after block; each block alone has few and
small figures, but all blocks together leave no doubt. So the whole table is asked, and what it says holds for each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import takewhile

from checker.relations.found import Operator
from checker.relations.grid import Grid, GridLine
from checker.relations.sums import Candidate
from checker.relations.weighing import Tally, weigh_sum

#: The bits that all blocks together must be worth, and how many agreements there must be for each failure. [unknown]
NEEDED, PER_FAILURE = 12, 5

Style = Callable[[GridLine, GridLine], bool]  #: whether the second line may be a part of the first


def regular_sums(grid: Grid) -> list[Candidate]:
    """The totals of the first style of block that the whole table bears out, none twice."""
    found: dict[int, Candidate] = {}
    for style in (_is_numbered, _is_deeper, _closes) if grid.axis == "rows" else (_is_beside,):
        for step in (1, -1) if style is not _closes else (-1,):
            for candidate in _believed(list(_tried(grid, style, step))):
                found.setdefault(candidate.target, candidate)
    return list(found.values())


def _is_numbered(total: GridLine, part: GridLine) -> bool:
    return part.numbered and not total.numbered and part.depth >= total.depth


def _is_deeper(total: GridLine, part: GridLine) -> bool:
    return part.depth > total.depth


def _is_beside(total: GridLine, part: GridLine) -> bool:
    return bool(total.group) and part.group == total.group


def _closes(total: GridLine, part: GridLine) -> bool:
    """Whether a bold line may close the list that a plain one belongs to, however deep either stands."""
    return total.bold and not part.bold


def _tried(grid: Grid, style: Style, step: int) -> Iterator[Candidate]:
    for target in range(len(grid.lines)):
        parts = _parts(grid, target, style, step)
        if parts:
            terms = tuple((1, part) for part in sorted(parts))
            yield Candidate(Operator.SUM, target, terms, weigh_sum(grid, target, terms), 0, pooled=True)


def _parts(grid: Grid, target: int, style: Style, step: int) -> list[int]:
    """The lines of the block next to a total; in a block that no total closes those that stand as deep as its first."""
    total = grid.lines[target]
    positions = range(target + step, len(grid.lines) if step > 0 else -1, step)
    block = list(takewhile(lambda position: _belongs(grid.lines[position], total, style), positions))
    if style is _closes or not block:
        return block
    return [position for position in block if grid.lines[position].depth == grid.lines[block[0]].depth]


def _belongs(line: GridLine, total: GridLine, style: Style) -> bool:
    return style(total, line) and line.group[: len(total.group)] == total.group


def _believed(tried: list[Candidate]) -> list[Candidate]:
    """Those that agree more than they fail, where all together agree beyond chance."""
    held, failed = sum(_agreements(item.tally) for item in tried), sum(len(item.tally.failed) for item in tried)
    bits = sum(item.tally.all_bits for item in tried)
    if bits < NEEDED or held < PER_FAILURE * failed:
        return []
    return [item for item in tried if _agreements(item.tally) >= len(item.tally.failed)]


def _agreements(tally: Tally) -> int:
    return len(tally.held) + len(tally.trivial)
