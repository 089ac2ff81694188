"""Whether a figure that nearly is a cell's is what the cell's row gives otherwise, and so no slip of it.

Beside "Girls (per cent)" of 52.0 in a row of 24,000 of 75,000 pupils stands "32.0 per cent of all pupils"; beside 75.0
per cent paid, "25.0 per cent outstanding"; beside 291 posts, 20 of them vacant, 271 staff. Of the figures that a row of
five columns gives so, one is by chance what a slip of the pen makes of another hardly once in thirty times.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, permutations

from checker.model.claim import Mention, rounded_to
from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity
from checker.understand.ties.figures import CellSpot, same_kind
from checker.understand.ties.library import Library


def is_given(mention: Mention, spot: CellSpot, library: Library) -> bool:
    """Whether two figures of the row, or one of it and the total of its column, give the figure."""
    is_share = mention.quantity.kind is Kind.PERCENTAGE
    given = _shares(spot, library) if is_share else _put_together(mention, spot, library)
    reach = _reach(mention)
    return any(reach.low <= each <= reach.high for each in given)


def _reach(mention: Mention) -> Interval:
    """What the figure stands for; the noughts that an amount ends in may be rounding, but none behind the point."""
    ends = -mention.interval if mention.interval.high < 0 else mention.interval
    if mention.quantity.kind is not Kind.AMOUNT or mention.quantity.step < 1:
        return ends
    half = Fraction(rounded_to(abs(mention.value))) / 2
    return ends.widened(max(Fraction(0), half - (ends.high - ends.low) / 2))


def _row(table: int, row: int, library: Library) -> dict[int, Quantity]:
    cells = library.tables[table].rows[row].cells
    return {at: cell.quantity for at, cell in enumerate(cells) if cell and cell.quantity and cell.quantity.value}


def _shares(spot: CellSpot, library: Library) -> Iterator[Fraction]:
    """What shares leave of a hundred, and the shares that a row's figures are of each other and of totals."""
    own = _row(spot.table, spot.row, library)
    yield from (100 - _size(each) for each in own.values() if each.kind is Kind.PERCENTAGE)
    whole = {at: _size(each) for at, each in own.items() if each.kind is not Kind.PERCENTAGE}
    yield from (100 * one / other for one, other in permutations(whole.values(), 2))
    for total in library.sheets[spot.table].wholes:
        over = _row(spot.table, total, library)
        yield from (100 * each / _size(over[at]) for at, each in whole.items() if at in over)


def _put_together(mention: Mention, spot: CellSpot, library: Library) -> Iterator[Fraction]:
    """The sums and differences of two figures of a row that are of one kind with what the text speaks of."""
    own = [each for each in _row(spot.table, spot.row, library).values() if same_kind(mention, each)]
    for one, other in combinations(map(_size, own), 2):
        yield from (one + other, abs(one - other))


def _size(quantity: Quantity) -> Fraction:
    return Fraction(abs(quantity.value * quantity.scale))
