"""Which lines feed each total, and whether that is to be believed.

The labels say that a line is a total; the numbers say of what: of all readings the one that holds in most places. What
the labels and the form of the table say for a reading goes, in bits, into its belief (`belief`).
"""

from __future__ import annotations

from msgspec import Struct

from checker.evaluator.hypotheses import Open, Parts, below, hypotheses, named_by_marks, natural
from checker.evaluator.unlabelled import absorb
from checker.evaluator.weights import Weight, weigh, weigh_suffixes
from checker.relations.grid import Grid, Line

#: What the words and the form of a table are worth for a reading of a total, in bits: the label names its parts; the
#: table is so plain that it leaves no other; one reading alone offers itself; several do; it repeats one line alone.
#: [decision 0024]
NAMED, PLAIN, LONE, SEVERAL, COPY = 5, 4, 2, -2, -12


#: Two lines that agree in so many figures are one and the same. [decision 0024]
TWINS = 2


class Account(Struct, frozen=True):
    """A total and what feeds it, with the bits that are `said` for this reading.

    It is `believed` where it holds in most places; where not, `reason` says why.
    """

    total: int
    parts: Parts
    weight: Weight
    believed: bool
    said: int = SEVERAL
    reason: str = ""


def accounts(grid: Grid) -> tuple[Account, ...]:
    """Go through the grid in printed order and find what feeds each total."""
    pile, found = Open(), list[Account]()
    for line in grid.lines:
        if not line.figures or line.memo:
            continue
        if line.total or (line.under_total and hypotheses(grid, line, pile)):
            account = _settle(grid, line, pile)
            if _adds_nothing(account):
                pile.stack.append(line.index)
                continue
            found.append(account)
            pile.close(_closing(account, pile, line), line.index, between=line.total)
        elif grid.axis == "columns" or not absorb(grid, line, pile):
            pile.stack.append(line.index)
    return tuple(found)


def _adds_nothing(account: Account) -> bool:
    """Whether a total, in name, has one line alone that it could repeat, and does not: it is an item of its own.

    "Subtotal, General Service" may follow "Subtotal, Professional" without any rows between them.
    """
    return len(account.parts) == 1 and not account.weight.held and account.weight.failed > 0


def _closing(account: Account, pile: Open, line: Line) -> list[int]:
    """The lines that a total closes: those that feed it, or its block when that is not known."""
    if account.believed or line.under_total:
        return [part for part in account.parts if part in pile.stack]
    return pile.block()


def _settle(grid: Grid, line: Line, pile: Open) -> Account:
    readings = hypotheses(grid, line, pile)
    weighed = [(weigh(grid, line.index, parts), parts) for parts in readings]
    weighed += [] if line.under_total else weigh_suffixes(grid, line.index, pile.stack)
    if line.total and not any(weight.held for weight, _ in weighed):
        weighed += _below(grid, line)
    best = max(weighed, key=lambda item: item[0].score, default=None)
    if best is None:
        return Account(line.index, (), Weight(), False, reason="nothing stands before it that could add up to it")
    weight, parts = best
    if twice := _with_twins(grid, line, pile, parts):
        return Account(line.index, twice, weigh(grid, line.index, twice), False, LONE, _SELDOM)
    if weight.enough and (grid.axis == "rows" or len(weight.held) >= 2 or not weight.failed):
        return Account(line.index, parts, weight, True, _said(grid, line, pile, parts), _SELDOM)
    return _doubtful(grid, line, pile, weight, parts)


def _with_twins(grid: Grid, line: Line, pile: Open, parts: Parts) -> Parts:
    """The one natural reading where the numbers leave out of it only what stands there twice; else nothing."""
    readings = natural(grid, line, pile)
    if len(readings) != 1 or not set(parts) < set(readings[0]):
        return ()
    taken = [_figures(grid, part) for part in parts]
    left = [_figures(grid, part) for part in readings[0] if part not in parts]
    return readings[0] if all(figures in taken and len(figures) >= TWINS for figures in left) else ()


def _figures(grid: Grid, line: int) -> dict[int, int]:
    """What a line adds, by cross."""
    return {cross: figure.value for cross, at in enumerate(grid.at) if (figure := at[line]) and figure.value}


def _said(grid: Grid, line: Line, pile: Open, parts: Parts) -> int:
    """What the words and the form of the table say for a reading."""
    if len(parts) == 1:
        return COPY
    if parts == named_by_marks(grid, line):
        return NAMED
    if line.under_total:
        return PLAIN
    readings = natural(grid, line, pile)
    if readings != [parts] or not all(each.figures for each in grid.lines[: line.index][-1:]):
        return SEVERAL  # right under a head a total has no parts of its own
    return PLAIN if _is_plain(grid, line, parts) else LONE


def _below(grid: Grid, line: Line) -> list[tuple[Weight, Parts]]:
    """The lines after a total, where the numbers say that it stands above its parts."""
    parts = below(grid, line)
    weight = weigh(grid, line.index, parts)
    return [(weight, parts)] if weight.held else []


def _doubtful(grid: Grid, line: Line, pile: Open, weight: Weight, parts: Parts) -> Account:
    """A total that no reading makes hold in most places; the labels may still say what it adds up."""
    if not weight.held and not weight.failed:
        return Account(line.index, parts, weight, False, reason="its parts hold no figures that could be added")
    reason = _SELDOM if weight.held else _NOWHERE
    readings = natural(grid, line, pile)
    if len(readings) != 1 or (weight.held and parts not in readings):
        nearest = readings[0] if readings and not weight.held else parts
        return Account(line.index, nearest, weigh(grid, line.index, nearest), False, SEVERAL, reason)
    own = weigh(grid, line.index, readings[0])
    return Account(line.index, readings[0], own, False, _said(grid, line, pile, readings[0]), reason)


_NOWHERE = "nothing before the total adds up to it, so what it adds up is not known"
_SELDOM = "no reading of what the total adds up holds in most places"


def _is_plain(grid: Grid, line: Line, parts: Parts) -> bool:
    """Whether a total can only mean the lines before it: no groups, no other totals, no gaps, at the end or set off."""
    lines = [grid.lines[part] for part in parts]
    flat = len({(part.group, part.depth) for part in lines}) == 1 and len(parts) >= 2
    lonely = sum(1 for other in grid.lines if other.total) == 1 or all(part.total for part in lines)
    ended = line is [other for other in grid.lines if other.figures][-1] or line.ruled or line.bold
    crosses = [cross for cross in grid.crosses if grid.figure(line.index, cross)]
    return flat and lonely and ended and all(grid.figure(part, cross) for part in parts for cross in crosses)
