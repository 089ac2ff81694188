"""Slips that concern a whole line of a table: a row that stands twice, is missing, or was changed and its total not.

They break the sums of several columns at once, which do not bear out each other then; but what they miss is one line.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from checker.evaluator.arithmetic import Added, Computed, Operand, Undecided, read_both, signed
from checker.evaluator.belief import CLOSE, MOST_SLIP, decided, nearness
from checker.evaluator.relations import Judged, LineSlip
from checker.evaluator.suspect import size, slips_in
from checker.model.interval import Interval
from checker.model.report import Verdict
from checker.relations.grid import Grid
from checker.understand.terms import plain

#: A line is missing only where so many columns say so: one may miss anything. [decision 0024]
SEVERAL = 2
#: And of so many times the others together in most of them at most: a list may show some of what its total counts.
#: [decision 0041]
LARGEST = 3
#: A line that stands twice explains all of so many columns but one, which has a slip of its own. [decision 0024]
ONE_IN = 4
#: By so many of its last digits the rounding of the others may hide what a line is off by. [decision 0024]
ROUNDED = 2
#: What it is worth that one line would mend all columns, or the only one. [decision 0024]
MISSING, ALONE = 4, 1
#: A figure of fewer digits may miss any other figure. [decision 0024]
LONG = 4
#: And that a total is nearly right everywhere. [decision 0024]
STALE = 2

_ITEM = re.compile(r"\s*(\d{1,3})[.)、]\s*\D")
BOTH = 2  #: signs that the parts of a sum may have [given]

MISSING_ROW = "a row is missing?"
CHANGED = "one of the rows was changed and the total was not?"


def line_slip(judged: Sequence[Judged], grid: Grid) -> LineSlip | None:
    """The slip in a line that explains every failure of one total, but where only roundings are unlikely."""
    wrong = told_by(judged)
    if not wrong or not all(isinstance(item.compared.expected, Added) for item in wrong):
        return None
    if found := _twice(judged, grid):
        return found
    if grid.axis != "rows":
        return None
    total = wrong[0].compared.target.cell[1]
    bare = total > 0 and not grid.lines[total - 1].figures
    return _late(wrong) or _missing(wrong, judged, bare) or _stale(wrong, len(judged))


def told_by(judged: Sequence[Judged]) -> list[Judged]:
    """The failures that a slip in a line must explain: not unlikely roundings, where there are others."""
    wrong = [item for item in judged if item.wrong]
    return [item for item in wrong if item.verdict is Verdict.DISAGREED] or wrong


def block_slip(judged: Sequence[Judged], grid: Grid, parts: Sequence[int]) -> LineSlip | None:
    """The slip in a line that explains why a head is not the sum of the rows under it, if there is one."""
    wrong = [item for item in judged if item.wrong]
    if 2 * len(wrong) < len(judged) or not wrong:
        return None
    lacking = all(map(_has_sign, wrong)) and _skips(grid, parts)
    return _twice(judged, grid) or (LineSlip(MISSING_ROW, MOST_SLIP) if lacking else None)


def _skips(grid: Grid, parts: Sequence[int]) -> bool:
    """Whether the numbers of some rows, and of those around them, leave one out."""
    numbers = [(line.index, number) for line in grid.lines if (number := numbered(line.label))]
    before = [number for at, number in numbers if at < parts[0]][-1:]
    behind = [number for at, number in numbers if at > parts[-1]][:1]
    own = [number for at, number in numbers if parts[0] <= at <= parts[-1]]
    return any(second - first > 1 for first, second in pairwise([*(before or [0]), *own, *behind]))


def numbered(label: str) -> int:
    """The number that a label begins with, as an item of a list; 0 where there is none."""
    mark = _ITEM.match(label)
    return int(mark[1]) if mark else 0


def _twice(judged: Sequence[Judged], grid: Grid) -> LineSlip | None:
    """Two lines of the same name with the same figures, one of which is what all sums are too large by."""
    lines = _lines(judged)
    cells = [item.cell for item in judged]
    seen: set[tuple[object, ...]] = set()
    for line, figures in lines.items():
        values = tuple(figures[cell].quantity.value if cell in figures else Decimal(0) for cell in cells)
        called = grid.lines[line]
        name = (plain(called.label), called.group, called.depth, called.bold, values)
        if name in seen and any(values) and _is_explained(judged, values):
            repeated = tuple(figure for figure in figures.values() if figure.quantity.value)
            return LineSlip(f"the {grid.axis.removesuffix('s')} “{called.label}” stands twice?", MOST_SLIP, repeated)
        seen.add(name)
    return None


def _is_explained(judged: Sequence[Judged], values: Sequence[Decimal]) -> bool:
    """Whether the sums are too large by a line, but for one in several that has a slip of its own."""
    off = [_is_off_by(item, value) for item, value in zip(judged, values, strict=True)]
    return ONE_IN * off.count(False) < len(off)


def _is_off_by(item: Judged, value: Decimal) -> bool:
    """Whether a sum is too large by a figure, but for the rounding of the others."""
    if not value or item.relation is None:
        return item.holds and not value
    return abs(item.relation.gap + value) <= ROUNDED * item.relation.target.quantity.step


def _lines(judged: Sequence[Judged]) -> Mapping[int, dict[tuple[int, int, int], Operand]]:
    """The figures of each part of a total, by the cell of the total that they belong to."""
    found: dict[int, dict[tuple[int, int, int], Operand]] = defaultdict(dict)
    for item in judged:
        if item.relation and isinstance(item.relation.expected, Added):
            over = item.relation.expected.over
            for part in item.relation.expected.parts:
                found[part.cell[1 if over == "rows" else 2]][item.cell] = part
    return found


def _missing(wrong: Sequence[Judged], judged: Sequence[Judged], bare: bool) -> LineSlip | None:
    """A line that would fit among the others: in most columns what is missing has their sign, and a size.

    Where a head with no line under it stands right above the total, that is `bare`.

    Where it has not, as balances may not, it is no larger than all of them together; or their signs differ there, as in
    a column of changes, which then says nothing. Where the total holds, the line has nothing.
    """
    if 2 * len(wrong) < len(judged):
        return None
    telling = [item for item in wrong if len(_signs(item)) < BOTH]
    if not (all(map(_may_fit, wrong)) or (telling and all(map(_has_sign, telling)))):
        return None
    if len(wrong) >= SEVERAL:
        enough = 2 * sum(map(_fits, wrong)) > len(wrong)
        return LineSlip(MISSING_ROW, MOST_SLIP if bare else MISSING) if enough else None
    total = wrong[0].compared
    told = len(judged) > 1 or size(total.target.quantity) < LONG or nearness(total) or slips_in(total)
    return LineSlip(MISSING_ROW, ALONE) if not told and _has_sign(wrong[0]) else None


def _stale(wrong: Sequence[Judged], places: int) -> LineSlip | None:
    """A total that is a little too small, or too large, in every column: a row was added since, or taken out."""
    ways = {item.compared.gap > 0 for item in wrong}
    if len(wrong) < max(SEVERAL, places) or len(ways) > 1 or any(nearness(item.compared) <= 0 for item in wrong):
        return None
    return LineSlip("a row was added or taken out, and the total is the old one?", STALE)


def _late(wrong: Sequence[Judged]) -> LineSlip | None:
    """A line that was changed in a figure and in its variance, and the total in neither: both miss by the same.

    Columns that are copies of each other miss but once.
    """
    copies = {tuple(figure.quantity.value for figure in item.compared.figures) for item in wrong}
    if len(copies) < SEVERAL or len({abs(item.compared.gap) for item in wrong}) > 1:
        return None
    return LineSlip(CHANGED, CLOSE)


def _fits(item: Judged) -> bool:
    return _has_sign(item) and abs(item.compared.gap) <= LARGEST * sum(map(abs, _values(item)))


def _has_sign(item: Judged) -> bool:
    return _signs(item) == {item.compared.gap > 0}


def _signs(item: Judged) -> set[bool]:
    """Whether the parts of a sum are above zero, or below, or some are each."""
    return {value > 0 for value in _values(item) if value}


def _may_fit(item: Judged) -> bool:
    return abs(item.compared.gap) <= sum(map(abs, _values(item)))


def _values(item: Judged) -> list[Decimal]:
    """The parts of a sum."""
    return [figure.quantity.value for figure, _ in signed(item.compared.expected) or ()]


def stale(judged: Sequence[Judged]) -> LineSlip | None:
    """Quotients that are of the time before one amount was changed, and the totals with it; the others hold.

    Put right, each would say by how much: where all of them say the same, that is no chance.
    """
    wrong = [item for item in judged if item.wrong]
    copies = {tuple(figure.quantity.value for figure in item.compared.figures) for item in wrong}
    if len(copies) < SEVERAL or not any(item.holds for item in decided(judged)):
        return None
    ways = zip(*(_changes(item) for item in wrong), strict=False)
    bits = max(map(_agreement, ways), default=0)
    words = "these are from before an amount was changed, and its total?"
    return LineSlip(words, min(MOST_SLIP, bits)) if bits >= CLOSE else None


def _changes(item: Judged) -> Iterator[Interval]:
    """By how much an amount was changed: the one above the line, or the one below it and with it the difference."""
    expected, share = item.compared.expected, item.compared.target.reading.interval
    if not isinstance(expected, Computed) or expected.operator != "/" or item.compared.printed != item.compared.target:
        return
    both = read_both(expected.left, expected.right)
    if isinstance(both, Undecided):
        return
    above, below = (side.value for side in both)
    for way in (0, 1, -1):
        parts = [(end * below - above, 1 + way * end) for end in (share.low, share.high)]
        ends = [change / divisor if divisor > 0 else Fraction(0) for change, divisor in parts]
        yield Interval(min(ends), max(ends))


def _agreement(changes: Sequence[Interval]) -> int:
    """How many bits it is worth that all changes may be the same one."""
    if max(each.low for each in changes) > min(each.high for each in changes):
        return 0
    others = sorted(abs(each.middle) / (each.high - each.low) for each in changes if each.high > each.low)[:-1]
    return sum(int(odds).bit_length() - 1 for odds in others if odds >= 1)
