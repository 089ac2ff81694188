"""Percentages, rates and growth: a line that is the quotient of two others, in hundredths or as it is.

A line of shares gives each figure of another as a percentage of one of them, its total. The place where the share is
100 per cent betrays the whole. Where the whole is 100 too, the shares of another year stand there, and the line must
repeat them to the last digit.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set

from msgspec.structs import replace

from checker.relations.found import Operator
from checker.relations.grid import Figure, Grid
from checker.relations.sums import ALL, Candidate, most_telling
from checker.relations.weighing import (
    Quotient,
    Tally,
    believed,
    judge_quotient,
    possible,
    quotient_slack,
    weigh_quotient,
)

NEAR = 7  #: among more lines than any two of which are tried, those that stand so near each other [unknown]
ASKED = 5  #: so many crosses suggest what is tried out [unknown]
SCALES = (100, 1)  #: a quotient counts in hundredths or as it is [given]
#: A share is looked for in lines so near to its figures, and so many places where it is 100 per cent are tried.
#: [unknown]
AROUND, WHOLES = 12, 3
SAID = 4  #: what it is worth that a head over percentages speaks of change [decision 0007]


def quotients(grid: Grid) -> Iterator[Candidate]:
    """All believed patterns in which a line is a ratio or the growth of two others."""
    lines = len(grid.lines)
    reach = lines if lines <= ALL else NEAR
    others = min(lines - 1, 2 * reach)
    cost = (len(SCALES) * lines * others * (others - 1)).bit_length()
    for guess in sorted(_suggested(grid, reach)) if possible(grid, cost - SAID) else ():
        said = guess.target in grid.points and grid.lines[guess.target].change
        tally, own = weigh_quotient(grid, guess), cost + guess.growth - SAID * said
        if believed(tally, own):
            yield candidate_of(guess, tally, own)


def candidate_of(guess: Quotient, tally: Tally, cost: int, printed: str | None = None) -> Candidate:
    """The guess as a pattern that was tried."""
    operator = Operator.GROWTH if guess.growth else Operator.RATIO
    terms = ((1, guess.above), (1, guess.below))
    return Candidate(operator, guess.target, terms, tally, cost, guess.scale, printed=printed)


def _suggested(grid: Grid, reach: int) -> set[Quotient]:
    votes: Counter[Quotient] = Counter()
    asked = most_telling(grid, ASKED)
    fine = {line for cross in asked for line in _finer(grid.at[cross])}
    fine |= {position for position, line in enumerate(grid.lines) if not line.label}
    for cross in asked:
        votes.update(_guesses(grid.at[cross], fine, reach, grid.unit))
    wanted = 3 if len(asked) >= 5 else 2 if len(asked) >= 3 else 1
    return {guess for guess, count in votes.items() if count >= wanted}


def _finer(figures: Sequence[Figure | None]) -> Iterator[int]:
    """The lines that may hold quotients: percentages, and what has finer digits than others."""
    coarsest = max((figure.step for figure in figures if figure), default=0)
    return (line for line, figure in enumerate(figures) if figure and (figure.percentage or figure.step < coarsest))


def _guesses(figures: Sequence[Figure | None], fine: Set[int], reach: int, unit: int) -> Iterator[Quotient]:
    filled = sorted((abs(each.value), line, each) for line, each in enumerate(figures) if each and each.value)
    sizes = [size for size, *_ in filled]
    for _, target, t in filled:
        if abs(t.value) >= 10000 * unit or target not in fine:
            continue
        for _, below, b in filled:
            if below == target or abs(below - target) > reach:
                continue
            for scale in SCALES:
                for growth in (False, True):
                    positive, low, high = _sought(t, b, scale * unit, growth)
                    for _, over, a in filled[bisect_left(sizes, low) : bisect_right(sizes, high)]:
                        if (a.value > 0) is positive and _is_beside(over, target, below, reach):
                            yield Quotient(target, over, below, scale, growth)


def _sought(t: Figure, b: Figure, whole: int, growth: bool) -> tuple[bool, int, int]:
    """Which figure, over the one below, gives the target: its sign, and between which sizes it lies."""
    top = (t.value + whole if growth else t.value) * b.value
    reached = quotient_slack(t, b, b, whole, growth)
    return top > 0, (abs(top) - reached) // whole - 1, (abs(top) + reached) // whole + 1


def _is_beside(over: int, line: int, under: int, reach: int) -> bool:
    """Whether a line is a third one, no further from the two others than that."""
    return over not in (line, under) and abs(over - line) <= reach and abs(over - under) <= reach


def chosen(grid: Grid, known: Sequence[Candidate], offered: Iterable[Candidate]) -> list[Candidate]:
    """The known quotients and those of the offered that neither share an operand nor are a known one solved anew."""
    kept = list(known)
    for candidate in sorted(offered, key=lambda item: (item.rank[0], _fineness(grid, item)), reverse=True):
        rivals = [each for each in kept if each.target == candidate.target]
        shared = any(candidate.parts & each.parts for each in rivals)
        if not shared and all(candidate.lines != each.lines for each in kept):
            kept.append(candidate)
    return kept


def _fineness(grid: Grid, candidate: Candidate) -> int:
    """How much finer the result's last digits are than those of the operands; a quotient is seldom whole."""
    target = [figure.step for figures in grid.at if (figure := figures[candidate.target]) and figure.step]
    parts = [f.step for figures in grid.at for line in candidate.parts if (f := figures[line]) and f.step]
    fine, coarse = min(target, default=1), min(parts, default=1)
    return (coarse // fine).bit_length() - (fine // coarse).bit_length()


def shares(grid: Grid) -> list[Candidate]:
    """The best believed share for each line that may hold shares."""
    found: dict[int, Candidate] = {}
    cost = len(grid.lines).bit_length() + AROUND.bit_length() + WHOLES
    for candidate in (each for each in _tried(grid, cost) if believed(each.tally, cost)):
        found[candidate.target] = max(found.get(candidate.target, candidate), candidate, key=lambda each: each.rank)
    return list(found.values())


def _tried(grid: Grid, cost: int) -> Iterator[Candidate]:
    for target in range(len(grid.lines)):
        for base, scale in _wholes(grid, target):
            for line in range(max(0, target - AROUND), min(len(grid.lines), target + AROUND + 1)):
                whole = grid.at[base][line]
                if line != target and whole and whole.known and whole.value:
                    tally = _weigh(grid, Quotient(target, line, line, scale), base, whole)
                    yield Candidate(Operator.SHARE, target, ((1, line), (1, line)), tally, cost, scale, base=base)


def _wholes(grid: Grid, target: int) -> list[tuple[int, int]]:
    """The crosses where a line is 100 per cent, with 100; or where it is one, if it holds fractions."""
    figures = [(cross, figure) for cross, line in enumerate(grid.at) if (figure := line[target]) and figure.value]
    for scale in SCALES:
        wholes = [(cross, scale) for cross, figure in figures if figure.value == scale * grid.unit]
        if wholes and all(abs(figure.value) <= scale * grid.unit for _, figure in figures):
            return wholes[-WHOLES:]
    return []


def _weigh(grid: Grid, guess: Quotient, base: int, whole: Figure) -> Tally:
    tally, repeats = Tally(), whole.value == guess.scale * grid.unit
    whole = replace(whole, half=0) if repeats else whole
    for cross, figures in enumerate(grid.at):
        share, part = figures[guess.target], figures[guess.above]
        if cross != base and share and part and share.known and part.known and not share.nil:
            # Shares are often adjusted by one in the last digit, so that all of them add up to 100.
            adjusted = (share, replace(part, half=0)) if repeats else (replace(share, half=share.step), part)
            judge_quotient(tally, cross, (*adjusted, whole), guess.scale * grid.unit, False)
    return tally
