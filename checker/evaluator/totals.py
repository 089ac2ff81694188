"""Which lines feed each total, and whether that is to be believed.

The labels say that a line is a total; the numbers say of what: of all readings the one that holds in most places. What
the labels and the form of the table say for a reading goes, in bits, into its belief (`belief`). Sums and differences
that no label announces, "gross requirements", "net requirements", are recognized by their figures alone, so that a
total further down does not count their parts twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set

from msgspec import Struct
from msgspec.structs import replace

from checker.evaluator.hypotheses import (
    Open,
    Parts,
    below,
    hypotheses,
    is_headed,
    named_by_marks,
    natural,
    nearer,
    ways,
)
from checker.relations.grid import Goal, Grid, GridLine
from checker.relations.sums import sizes
from checker.relations.weighing import Signed, Tally, weigh_sum
from checker.understand.terms import plain

#: What the words and the form of a table are worth for a reading of a total, in bits: the label names its parts; the
#: table is so plain that it leaves no other; one reading alone offers itself, or is that of the totals of its name
#: before it; it is a balance carried on, or called all of the lines, which no figure bears out [decision 0053]; several
#: do; it repeats one line alone. [decision 0024]
NAMED, PLAIN, LONE, CARRIED, SEVERAL, COPY = 5, 4, 2, 0, -2, -12

#: Two lines that agree in so many figures are one and the same. [decision 0024]
TWINS = 2
#: Figures of fewer digits add up by chance; and so many digits in all must bear a sum out that no label announces.
#: [unknown]
_LONG, _TELLING = 4, 12
_MOST = 500  #: of more lines than these no sum is recognized without a label [cost]


class Account(Struct, frozen=True):
    """A total and what feeds it, with the bits that are `said` for this reading.

    It is `believed` where it holds in most places; where not, `reason` says why. `ways` are those of reading a total
    that come to these parts.
    """

    total: int
    parts: Parts
    weight: Weight
    believed: bool
    said: int = SEVERAL
    reason: str = ""
    ways: frozenset[int] = frozenset()


def accounts(grid: Grid) -> tuple[Account, ...]:
    """Go through the grid in printed order and find what feeds each total."""
    pile, found = Open(), list[Account]()
    for line in grid.lines:
        if not line.figures or line.memo:
            continue
        if line.total or (line.under_total and hypotheses(grid, line, pile)):
            read = ways(grid, line, pile)
            account = _settle(grid, line, pile, _offered(grid, line, pile, _alike(grid, line, read, found)))
            account = replace(account, ways=frozenset(way for way, parts in enumerate(read) if parts == account.parts))
            if _adds_nothing(account) and not is_headed(grid, line, account.parts):
                pile.stack.append(line.index)
                continue
            found.append(account)
            pile.close(_closing(account, pile, line), line.index, between=line.total)
        elif grid.axis == "columns" or not absorb(grid, line, pile):
            pile.stack.append(line.index)
    return tuple(found)


def _adds_nothing(account: Account) -> bool:
    """Whether a total, in name, has one line alone, "Subtotal, Professional", and does not repeat it: it is an item."""
    return len(account.parts) == 1 and not account.weight.held and account.weight.failed > 0


def _alike(grid: Grid, line: GridLine, read: Sequence[Parts], found: Iterable[Account]) -> Parts:
    """The one reading of a total by the way in which the totals of its name before it are read, and hold."""
    first = plain(line.label).split(" ")[0]
    named = (each for each in found if plain(grid.lines[each.total].label).split(" ")[0] == first)
    held = [each.ways for each in named if each.weight.strong > each.weight.failed]
    readings = {read[way] for way in frozenset.intersection(*held)} if held else set()
    return readings.pop() if len(readings) == 1 else ()


def _offered(grid: Grid, line: GridLine, pile: Open, alike: Parts) -> list[Parts]:
    """The readings that the words and the form of a table offer: of several the one that others are read by."""
    readings = [nearer(grid, line, parts) for parts in natural(grid, line, pile)]
    return [alike] if alike in readings else readings


def _closing(account: Account, pile: Open, line: GridLine) -> list[int]:
    """The lines that a total closes: those that feed it, or its block when that is not known."""
    if account.believed or line.under_total:
        return [part for part in account.parts if part in pile.stack]
    return pile.block()


def _settle(grid: Grid, line: GridLine, pile: Open, offered: list[Parts]) -> Account:
    readings = hypotheses(grid, line, pile)
    weighed = [(weigh(grid, line.index, parts), parts) for parts in readings]
    weighed += [] if line.under_total else weigh_suffixes(grid, line.index, pile.stack)
    if line.total and not any(weight.held for weight, _ in weighed):
        after = below(grid, line)  # it may stand above its parts, if the numbers say so
        weighed += [each for each in [(weigh(grid, line.index, after), after)] if each[0].held]
    best = max(weighed, key=lambda item: item[0].score, default=None)
    if best is None:
        return Account(line.index, (), Weight(), False, reason="nothing stands before it that could add up to it")
    weight, parts = best
    if twice := _with_twins(grid, offered, parts):
        return Account(line.index, twice, weigh(grid, line.index, twice), False, LONE, _SELDOM)
    if weight.enough and (grid.axis == "rows" or len(weight.held) >= 2 or not weight.failed):
        return Account(line.index, parts, weight, True, _said(grid, line, offered, parts), _SELDOM)
    return _doubtful(grid, line, offered, weight, parts)


def _with_twins(grid: Grid, offered: Iterable[Parts], parts: Parts) -> Parts:
    """A natural reading where the numbers leave out of it only what stands there twice; else nothing."""
    taken = [_figures(grid, part) for part in parts]
    for reading in offered:
        left = [figures for part in reading if part not in parts and (figures := _figures(grid, part))]
        if left and set(parts) < set(reading) and all(each in taken and len(each) >= TWINS for each in left):
            return reading
    return ()


def _figures(grid: Grid, line: int) -> dict[int, int]:
    """What a line adds, by cross."""
    return {cross: figure.value for cross, at in enumerate(grid.at) if (figure := at[line]) and figure.value}


def _said(grid: Grid, line: GridLine, offered: list[Parts], parts: Parts) -> int:
    """What the words and the form of the table say for a reading."""
    if len(parts) == 1:
        return NAMED if is_headed(grid, line, parts) else COPY
    if parts == named_by_marks(grid, line):
        return NAMED
    if line.under_total:
        return PLAIN
    if line.carried or line.perhaps:
        return CARRIED
    if offered != [parts] or not all(each.figures for each in grid.lines[: line.index][-1:]):
        return SEVERAL  # right under a head a total has no parts of its own
    return PLAIN if _is_plain(grid, line, parts) else LONE


def _doubtful(grid: Grid, line: GridLine, offered: list[Parts], weight: Weight, parts: Parts) -> Account:
    """A total that no reading makes hold in most places; the labels may still say what it adds up."""
    if not weight.held and not weight.failed:
        return Account(line.index, parts, weight, False, reason="its parts hold no figures that could be added")
    reason = _SELDOM if weight.held else _NOWHERE
    nearest = offered[0] if offered and not weight.held else parts
    said = _said(grid, line, offered, nearest) if offered == [nearest] else SEVERAL
    return Account(line.index, nearest, weigh(grid, line.index, nearest), False, said, reason)


_NOWHERE = "nothing before the total adds up to it, so what it adds up is not known"
_SELDOM = "no reading of what the total adds up holds in most places"


def _is_plain(grid: Grid, line: GridLine, parts: Parts) -> bool:
    """Whether a total can only mean the lines before it: no groups, no other totals, no gaps, at the end or set off."""
    lines = [grid.lines[part] for part in parts]
    flat = len({(part.group, part.depth) for part in lines}) == 1 and len(parts) >= 2
    lonely = sum(1 for other in grid.lines if other.total) == 1 or all(part.total for part in lines)
    ended = line is [other for other in grid.lines if other.figures][-1] or line.ruled or line.bold
    crosses = [cross for cross in grid.crosses if grid.figure(line.index, cross)]
    return flat and lonely and ended and all(grid.figure(part, cross) for part in parts for cross in crosses)


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
        """Whether it holds in half of the places where it can be decided, in two thirds where there are six or more."""
        held, decided = len(self.held), len(self.held) + self.failed
        return held > 0 and (3 * held >= 2 * decided if decided >= 6 else 2 * held >= decided)


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
    return [(weight, parts) for weight, parts in found if weight.strong >= 2 and len(weight.held) >= 2 * weight.failed]


def _goals(grid: Grid, total: int, terms: Signed) -> Iterable[Goal]:
    """What the lines must add up to, those that are taken off with the other sign."""
    off = {line for sign, line in terms if sign < 0}
    return [_turned(goal, off) for goal in grid.goals(total)] if off else grid.goals(total)


def _turned(goal: Goal, off: Set[int]) -> Goal:
    """The same with the other sign of some lines."""
    figures = (
        replace(figure, value=-figure.value) if figure and line in off else figure
        for line, figure in enumerate(goal.figures)
    )
    return goal._replace(figures=tuple(figures), most=None)


def absorb(grid: Grid, line: GridLine, pile: Open) -> bool:
    """Recognize a sum or a difference that no label announces ("gross requirements", "net requirements")."""
    for parts in dict.fromkeys((tuple(pile.block(_MOST + 1)), tuple(pile.stack))):
        if not 2 <= len(parts) <= _MOST:
            continue
        terms = signed(grid, line.index, parts)
        if _suggested(grid, line.index, terms) and _certain(grid, line, weigh_sum(grid, line.index, terms)):
            pile.close(parts, line.index)
            return True
    return _is_difference(grid, line, pile)


def _suggested(grid: Grid, total: int, terms: Signed) -> bool:
    """Whether the lines add up to the total in one of the places that are asked before all are."""
    lines = [line for _, line in terms]
    return any(len(lines) in sizes(goal, lines) for goal in _goals(grid, total, terms))


def _certain(grid: Grid, line: GridLine, tally: Tally) -> bool:
    """Whether a sum without a label is no coincidence: it holds nearly everywhere, in figures of many digits."""
    figures = [figure for cross in tally.held if (figure := grid.figure(line.index, cross)) and not figure.percentage]
    digits = [len(str(value // max(1, step))) for value, step in {(abs(each.value), each.step) for each in figures}]
    telling = sum(count for count in digits if count >= _LONG)
    return telling >= _TELLING and len(tally.held) >= 4 * len(tally.failed)


def _is_difference(grid: Grid, line: GridLine, pile: Open) -> bool:
    """Whether the line is one of the two before it less the other; then all but the first are no parts of a sum."""
    if len(pile.stack) < 2:
        return False
    whole, part = pile.stack[-2:]
    if not _certain(grid, line, weigh_sum(grid, line.index, ((1, whole), (-1, part)))):
        return False
    pile.stack.pop()
    return True
