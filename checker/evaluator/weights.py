"""How well a reading of a total fares against the figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.hypotheses import Parts
from checker.relations.grid import Goal, Grid
from checker.relations.sums import sizes
from checker.relations.weighing import Signed, weigh_sum


class Weight(Struct, frozen=True):
    """How a reading fares: the places where it holds, and how many there are where it fails.

    `strong` counts the places where it holds with two figures or more that are not zero.
    """

    held: tuple[int, ...] = ()
    failed: int = 0
    strong: int = 0

    @property
    def score(self) -> tuple[int, int]:
        """The more it holds, and the less it fails, the better."""
        return self.strong + len(self.held), -self.failed

    @property
    def enough(self) -> bool:
        """Whether it holds in so many places that a failure is a slip and not another meaning."""
        return bool(self.held) and enough(len(self.held), len(self.held) + self.failed)


def enough(held: int, decided: int) -> bool:
    """Half of the places where it can be decided, two thirds where there are six or more."""
    return 3 * held >= 2 * decided if decided >= 6 else 2 * held >= decided


def weigh(grid: Grid, total: int, parts: Iterable[int]) -> Weight:
    """Hold a reading against the figures in every place.

    One figure that is repeated bears it out as well; a dash as the total says nothing.
    """
    tally = weigh_sum(grid, total, signed(grid, total, parts))
    nil = {cross for cross, at in enumerate(grid.at) if (figure := at[total]) and figure.nil}
    repeated = [cross for cross in tally.trivial if (figure := grid.figure(total, cross)) and figure.value]
    return Weight((*tally.held, *repeated), len({*tally.failed} - nil), len(tally.held))


def signed(grid: Grid, total: int, parts: Iterable[int]) -> Signed:
    """The parts of a total with their signs: none is taken off where all of them are, or the total itself is."""
    lines = [grid.lines[part] for part in parts]
    adds = grid.lines[total].off or all(line.off for line in lines)
    return [(-1 if line.off and not adds else 1, line.index) for line in lines]


def weigh_suffixes(grid: Grid, total: int, stack: list[int]) -> list[tuple[Weight, Parts]]:
    """The last lines before the total, as many as the numbers suggest; nothing but the numbers speaks for them."""
    goals = _goals(grid, total, signed(grid, total, stack))
    counts = Counter(size for goal in goals for size in sizes(goal, stack[::-1]) if goal.figures[stack[-size]])
    best = sorted(counts, key=lambda size: (-counts[size], -size))[:3]
    found = [(weigh(grid, total, stack[-size:]), tuple(stack[-size:])) for size in best]
    return [item for item in found if _speaks(item[0])]


def _goals(grid: Grid, total: int, terms: Signed) -> Iterator[Goal]:
    """What the lines must add up to, those that are taken off with the other sign."""
    off = {line for sign, line in terms if sign < 0}
    for goal in grid.goals(total):
        figures = [
            replace(figure, value=-figure.value) if figure and line in off else figure
            for line, figure in enumerate(goal.figures)
        ]
        yield goal._replace(figures=tuple(figures), most=None) if off else goal


def _speaks(weight: Weight) -> bool:
    """Whether numbers alone are enough to believe a reading."""
    return weight.strong >= 2 and len(weight.held) >= 2 * weight.failed
