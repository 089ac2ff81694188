"""Shares of a whole: a line that gives each figure of another as a percentage of one of them, its total.

The place where the share is 100 per cent betrays the whole. Where the whole is 100 too, the shares of another year
stand there, and the line must repeat them to the last digit.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from checker.relations.belief import believed
from checker.relations.found import Operator
from checker.relations.grid import Figure, Grid
from checker.relations.sums import Candidate
from checker.relations.tally import Tally
from checker.relations.weighing import Quotient, judge_quotient

#: A share is looked for in lines so near to its figures, and so many places where it is 100 per cent are tried.
#: [unknown]
NEAR, WHOLES = 12, 3


def shares(grid: Grid) -> list[Candidate]:
    """The best believed share for each line that may hold shares."""
    found: dict[int, Candidate] = {}
    cost = len(grid.lines).bit_length() + NEAR.bit_length() + WHOLES
    for candidate in _tried(grid, cost):
        best = found.get(candidate.target)
        if believed(candidate.tally, cost) and (best is None or candidate.rank > best.rank):
            found[candidate.target] = candidate
    return list(found.values())


def _tried(grid: Grid, cost: int) -> Iterator[Candidate]:
    for target in range(len(grid.lines)):
        for base, scale in _wholes(grid, target):
            for line in range(max(0, target - NEAR), min(len(grid.lines), target + NEAR + 1)):
                whole = grid.at[base][line]
                if line != target and whole and whole.known and whole.value:
                    tally = _weigh(grid, Quotient(target, line, line, scale), base, whole)
                    yield Candidate(Operator.SHARE, target, ((1, line), (1, line)), tally, cost, scale, base=base)


def _wholes(grid: Grid, target: int) -> list[tuple[int, int]]:
    """The crosses where a line is 100 per cent, with 100; or where it is one, if it holds fractions."""
    figures = [(cross, figure) for cross, line in enumerate(grid.at) if (figure := line[target]) and figure.value]
    hundreds = [(cross, 100) for cross, figure in figures if figure.value == 100 * grid.unit]
    if hundreds and all(abs(figure.value) <= 100 * grid.unit for _, figure in figures):
        return hundreds[-WHOLES:]
    ones = [(cross, 1) for cross, figure in figures if figure.value == grid.unit]
    fractions = ones and all(abs(figure.value) <= grid.unit for _, figure in figures)
    return ones[-WHOLES:] if fractions else []


def _weigh(grid: Grid, guess: Quotient, base: int, whole: Figure) -> Tally:
    tally, repeats = Tally(), whole.value == guess.scale * grid.unit
    whole = replace(whole, half=0) if repeats else whole
    for cross, figures in enumerate(grid.at):
        share, part = figures[guess.target], figures[guess.above]
        if cross != base and share and part and share.known and part.known:
            # Shares are often adjusted by one in the last digit, so that all of them add up to 100.
            adjusted = (share, replace(part, half=0)) if repeats else (replace(share, half=share.step), part)
            judge_quotient(tally, cross, (*adjusted, whole), guess.scale * grid.unit, False)
    return tally
