"""Sums: of blocks above and below their total, left and right of it, nested, two or three lines apart; of two lines.

Such two may make a total, a difference, a balance, a net change, wherever the three stand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from checker.relations.found import Operator
from checker.relations.grid import Figure, Goal, Grid, spread
from checker.relations.sequences import CHEAPEST, Sequence, alike, blocks, skipping, totals
from checker.relations.weighing import Tally, agrees, believed, possible, rank, weigh_sum

#: So many suggestions are followed up, if one in so many of those crosses makes them. [unknown]
FOLLOWED, SHARE = 2, 3
ROUNDS = 6  #: so deep totals may be nested in each other [unknown]
#: Among so few lines any two are tried; among more, those that stand so near each other. [unknown]
ALL, NEAR = 24, 9
#: So many crosses suggest what is tried out. [unknown]
ASKED = 4
WIDEST = 100  #: lines; an average of more is not looked for [cost]
#: What it is worth that the head of the last of three lines speaks of change. [decision 0007]
SAID = 5
Triple = tuple[int, int, int]
Filled = tuple[int, int, Figure]  #: where a line stands in the order, its position, its figure


class Candidate(Struct, frozen=True):
    """A pattern that was tried, by positions in the grid, with its tally and what it cost to find."""

    operator: Operator
    target: int
    terms: tuple[tuple[int, int], ...]
    tally: Tally
    cost: int
    scale: int = 1
    pooled: bool = False  #: believed for what the whole table says of such totals
    printed: str | None = None
    contradicted: str | None = None
    base: int | None = None  #: of a share: the cross at which the whole stands

    @property
    def parts(self) -> frozenset[int]:
        """The operands."""
        return frozenset(line for _, line in self.terms)

    @property
    def lines(self) -> frozenset[int]:
        """The target and the operands."""
        return self.parts | {self.target}

    @property
    def rank(self) -> tuple[int, int]:
        """The more it is worth and the fewer operands it takes, the sooner it is taken."""
        return rank(self.tally, self.cost), -len(self.terms)


def block_sums(grid: Grid, found: list[Candidate], operator: Operator = Operator.SUM) -> list[Candidate]:
    """The totals of blocks, the innermost first, with those already found; what is added up gives way to its total."""
    found = list(found)
    for _ in range(ROUNDS):
        done, hidden = {candidate.target for candidate in found}, {part for item in found for part in item.parts}
        visible = [position for position in range(len(grid.lines)) if position not in hidden]
        targets = (target for target in range(len(grid.lines)) if target not in done and grid.goals(target))
        tried = [
            best
            for target in targets
            for sequence in (*blocks(grid, target, visible), *totals(target, visible, done))
            if (best := best_of(grid, target, sequence, operator))
        ]
        new = _apart(tried, hidden)
        if not new:
            break
        found += new
    return found


def _apart(tried: list[Candidate], taken: set[int]) -> list[Candidate]:
    """The best candidates no two of which add up the same lines, nor any that are taken."""
    new = []
    for candidate in sorted(tried, key=lambda item: item.rank, reverse=True):
        if not candidate.parts & taken:
            taken |= candidate.parts
            new.append(candidate)
    return new


def far_sums(grid: Grid) -> Iterator[Candidate]:
    """The totals of lines that do not stand side by side."""
    if not possible(grid, CHEAPEST + grid.bits):
        return
    for target in filter(grid.goals, range(len(grid.lines))):
        for sequence in (*skipping(grid, target), *alike(grid, target)):
            if best := best_of(grid, target, sequence, Operator.SUM):
                yield best


def best_of(grid: Grid, target: int, sequence: Sequence, operator: Operator) -> Candidate | None:
    """The reading of a total that is worth most; None where none is believed."""
    tried = (_reading(grid, target, sequence, operator, size) for size in _sizes(grid, target, sequence, operator))
    good = [item for item in tried if believed(item.tally, item.cost)]
    return max(good, key=lambda item: item.rank, default=None)


def _reading(grid: Grid, target: int, sequence: Sequence, operator: Operator, size: int) -> Candidate:
    """The first so many lines of the sequence as what adds up to the target."""
    terms = tuple((1, position) for position in sorted(sequence.positions[:size]))
    factor = 0 if operator is Operator.AVERAGE else 1
    tally = weigh_sum(grid, target, terms, factor, guessed=True)
    cost = sequence.cost + grid.bits * (1 if size in (sequence.natural, len(sequence.positions)) else 2)
    return Candidate(operator, target, terms, tally, cost + (8 if operator is Operator.AVERAGE else 0))


def _sizes(grid: Grid, target: int, sequence: Sequence, operator: Operator) -> list[int]:
    """How many lines of the sequence may add up to the target: what the crosses that are asked say most often."""
    if len(sequence.positions) < 2 or not possible(grid, sequence.cost + grid.bits):
        return []
    goals, average = grid.goals(target), operator is Operator.AVERAGE
    positions = sequence.positions[: WIDEST if average else None]
    votes = Counter(size for goal in goals for size in sizes(goal, positions, average))
    often = [size for size, count in votes.items() if SHARE * count >= len(goals)]
    ranked = sorted(often, key=lambda size: (-votes[size], size != sequence.natural, *_end(grid, sequence, size)))
    return ranked[:FOLLOWED]


def _end(grid: Grid, sequence: Sequence, size: int) -> tuple[bool, int]:
    """Of readings that differ by nothing but nils the longest that does not end in a line without any figure."""
    last = sequence.positions[size - 1]
    return all(figures[last] is None for figures in grid.at), -size


def sizes(goal: Goal, positions: Iterable[int], average: bool = False) -> list[int]:
    """After how many lines the running sum, or average, is the target in one cross."""
    figures, value, half, most = goal
    found = []
    total = slack = square = present = 0
    fits = False
    for size, position in enumerate(positions, 1):
        figure = figures[position]
        if figure is not None:
            if not figure.known:
                break
            if figure.value or average:
                total, slack, square = total + figure.value, slack + figure.half, square + figure.half * figure.half
                if most is not None and not average and total - slack > most:
                    break
                present += 1
                factor = present if average else 1
                off = factor * value - total
                fits = abs(off) <= slack + factor * half and agrees(off, factor * half, slack, square)
        if fits and size > 1:
            found.append(size)
    return found


def pair_sums(grid: Grid, visible: Iterable[int]) -> Iterator[Candidate]:
    """All believed patterns in which a line is the sum of two others."""
    lines, tried = len(grid.lines), set[Triple]()
    reach = lines if lines <= ALL else NEAR
    others = min(lines - 1, reach)
    cost = (lines * others * (others - 1) // 2).bit_length()
    if not possible(grid, cost - SAID):
        return
    for order in (tuple(range(lines)), tuple(visible)):
        suggested = _suggested(grid, order, reach) - tried
        tried |= suggested
        for total, one, other in sorted(suggested):
            terms = ((1, one), (1, other))
            tally, last = weigh_sum(grid, total, terms, guessed=True), max(total, one, other)
            own = cost - SAID * (last != total and grid.lines[last].change)
            if believed(tally, own):
                yield Candidate(Operator.SUM, total, terms, tally, own)


def _suggested(grid: Grid, order: tuple[int, ...], reach: int) -> set[Triple]:
    """Total and parts that agree in a cross that is asked; in two where there are many crosses."""
    votes: Counter[Triple] = Counter()
    asked = most_telling(grid, ASKED)
    for cross in asked:
        votes.update(_triples(grid.at[cross], order, reach))
    wanted = 2 if len(asked) >= 3 else 1
    return {triple for triple, count in votes.items() if count >= wanted}


def _triples(figures: tuple[Figure | None, ...], order: tuple[int, ...], reach: int) -> Iterator[Triple]:
    filled = [(place, line, figure) for place, line in enumerate(order) if (figure := figures[line]) and figure.value]
    by_value: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for place, line, figure in filled:
        by_value[figure.value].append((place, line))
    for (first, one, a), (second, other, b) in _near(filled, reach):
        step = max(a.step, b.step)
        for off in (0, step, -step) if a.half or b.half else (0,):
            for place, line in by_value.get(a.value + b.value + off, ()):
                if line not in (one, other) and abs(place - first) <= reach and abs(place - second) <= reach:
                    yield line, min(one, other), max(one, other)


def _near(filled: list[Filled], reach: int) -> Iterator[tuple[Filled, Filled]]:
    """The pairs of lines that stand no further apart than this."""
    for index, one in enumerate(filled):
        following = filled[index + 1 : index + 1 + reach]
        yield from ((one, other) for other in following if other[0] - one[0] <= reach)


def most_telling(grid: Grid, count: int) -> list[int]:
    """The crosses with most different figures that are not zero, evenly spread where there are more than enough."""
    sizes = [len({figure.value for figure in figures if figure and figure.value}) for figures in grid.at]
    top = max(sizes, default=0)
    full = [cross for cross, size in enumerate(sizes) if 4 * size >= 3 * top and size >= 3]
    if len(full) < count:
        return sorted(range(len(sizes)), key=lambda cross: -sizes[cross])[:count]
    return spread(full, count)
