"""One line is the sum of two others: totals of two, differences, balances, net changes, wherever the three stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.relations.belief import believed, possible
from checker.relations.found import Operator
from checker.relations.grid import Figure, Grid, spread
from checker.relations.sums import Candidate
from checker.relations.weighing import weigh_sum

#: Among so few lines any two are tried; among more, those that stand so near each other. [unknown]
ALL, NEAR = 24, 9
#: So many crosses suggest what is tried out. [unknown]
ASKED = 4

Triple = tuple[int, int, int]


def pair_sums(grid: Grid, visible: Sequence[int]) -> Iterator[Candidate]:
    """All believed patterns in which a line is the sum of two others."""
    lines, tried = len(grid.lines), set[Triple]()
    reach = lines if lines <= ALL else NEAR
    cost = grid.bits + 2 * min(lines, reach).bit_length() - 1
    if not possible(grid, cost):
        return
    for order in (tuple(range(lines)), tuple(visible)):
        suggested = _suggested(grid, order, reach) - tried
        tried |= suggested
        for total, one, other in sorted(suggested):
            terms = ((1, one), (1, other))
            tally = weigh_sum(grid, total, terms)
            if believed(tally, cost):
                yield Candidate(Operator.SUM, total, terms, tally, cost)


def _suggested(grid: Grid, order: Sequence[int], reach: int) -> set[Triple]:
    """Total and parts that agree in a cross that is asked; in two where there are many crosses."""
    votes: Counter[Triple] = Counter()
    asked = most_telling(grid, ASKED)
    for cross in asked:
        votes.update(_triples(grid.at[cross], order, reach))
    wanted = 2 if len(asked) >= 3 else 1
    return {triple for triple, count in votes.items() if count >= wanted}


def _triples(figures: Sequence[Figure | None], order: Sequence[int], reach: int) -> Iterator[Triple]:
    filled = [(place, line, figure) for place, line in enumerate(order) if (figure := figures[line]) and figure.value]
    by_value: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for place, line, figure in filled:
        by_value[figure.value].append((place, line))
    for (first, one, a), (second, other, b) in combinations(filled, 2):
        if second - first > reach:
            continue
        step = max(a.step, b.step)
        for off in (0, step, -step) if a.half or b.half else (0,):
            for place, line in by_value.get(a.value + b.value + off, ()):
                if line not in (one, other) and abs(place - first) <= reach and abs(place - second) <= reach:
                    yield line, min(one, other), max(one, other)


def most_telling(grid: Grid, count: int) -> list[int]:
    """The crosses with most different figures that are not zero, evenly spread where there are more than enough."""
    sizes = [len({figure.value for figure in figures if figure and figure.value}) for figures in grid.at]
    top = max(sizes, default=0)
    full = [cross for cross, size in enumerate(sizes) if 4 * size >= 3 * top and size >= 3]
    if len(full) < count:
        return sorted(range(len(sizes)), key=lambda cross: -sizes[cross])[:count]
    return spread(full, count)
