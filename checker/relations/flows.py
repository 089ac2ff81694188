"""Lines that carry on: a balance with what came and what went, and what was counted since the beginning.

"Opening balance, receipts, disbursements, closing balance" stand side by side; a running total is the one of the row
before with what came in its own row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from msgspec.structs import replace

from checker.relations.found import Operator
from checker.relations.grid import ASKED, Grid, spread
from checker.relations.sums import Candidate
from checker.relations.weighing import Tally, believed, is_lost, possible, weigh_step, weigh_sum

#: So many lines before a balance make it up: the first is added, of the others one at least is taken off. [unknown]
SIDE_BY_SIDE = (3, 4)
_SIGNS = tuple((1, *signs) for size in SIDE_BY_SIDE for signs in product((1, -1), repeat=size - 1) if -1 in signs)
#: What it costs to point out the signs; a running total stands so near to what it adds. [unknown]
CHOSEN, NEAR = len(_SIGNS).bit_length(), 4

Terms = tuple[tuple[int, int], ...]  #: the sign and the position of each line that is added


def flows(grid: Grid) -> Iterator[Candidate]:
    """The best believed balance of each line, of the lines right before it; a few crosses may refute it."""
    cost = grid.bits + CHOSEN
    few = replace(grid, at=tuple(spread(list(grid.at), ASKED)))
    for target in filter(grid.goals, range(len(grid.lines)) if possible(grid, cost) else ()):
        guesses = (_before(target, signs) for signs in _SIGNS if len(signs) <= target)
        likely = [terms for terms in guesses if not is_lost(weigh_sum(few, target, terms, guessed=True), len(few.at))]
        tried = (_flow(grid, target, terms, cost) for terms in likely)
        if best := max(filter(_is_believed, tried), key=lambda item: item.rank, default=None):
            yield best


def _before(target: int, signs: tuple[int, ...]) -> Terms:
    """The lines right before one, with these signs."""
    return tuple(zip(signs, range(target - len(signs), target), strict=True))


def _flow(grid: Grid, target: int, terms: Terms, cost: int) -> Candidate:
    return Candidate(Operator.DIFFERENCE, target, terms, weigh_sum(grid, target, terms, guessed=True), cost)


def _is_believed(candidate: Candidate) -> bool:
    return believed(candidate.tally, candidate.cost)


def running(grid: Grid) -> Iterator[Candidate]:
    """The best believed running total in each line; a few crosses may refute it."""
    cost = grid.bits + NEAR.bit_length() + 1
    crosses = range(1, len(grid.at))
    few = spread(list(crosses), ASKED)
    for target in range(len(grid.lines)) if possible(grid, cost) else ():
        parts = (part for part in range(target - NEAR, target + NEAR + 1) if 0 <= part < len(grid.lines))
        likely = (p for p in parts if p != target and not is_lost(_running(grid, target, p, few), len(few)))
        tried = (_carried(target, part, _running(grid, target, part, crosses), cost) for part in likely)
        if best := max(filter(_is_believed, tried), key=lambda item: item.rank, default=None):
            yield best


def _carried(target: int, part: int, tally: Tally, cost: int) -> Candidate:
    return Candidate(Operator.RUNNING, target, ((1, target), (1, part)), tally, cost)


def _running(grid: Grid, target: int, part: int, crosses: Sequence[int]) -> Tally:
    """A line as the sum of itself one cross before and of what came; where one is misprinted the next is no second."""
    tally = Tally()
    for cross in crosses:
        if is_lost(tally, len(crosses)):
            break
        last, total, came = grid.figure(target, cross - 1), grid.figure(target, cross), grid.figure(part, cross)
        if not (total and last and came) or total.value in (last.value, came.value):
            continue  # nothing came, all is added up below, or it begins anew
        if tally.failed[-1:] != [cross - 1] or not _is_mended(grid, target, part, cross):
            weigh_step(tally, cross, total, (last, came))
    return tally


def _is_mended(grid: Grid, target: int, part: int, cross: int) -> bool:
    """Whether a running total is that of two crosses before with what came since, whatever stands between."""
    figures = (grid.figure(target, cross - 2), grid.figure(part, cross - 1), grid.figure(part, cross))
    total = grid.figure(target, cross)
    return total is not None and total.value == sum(figure.value for figure in figures if figure)
