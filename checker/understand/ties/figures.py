"""Where in the tables a figure of the prose stands: cells whose print and whose scale agree with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from checker.model.claim import Mention, rounded_to
from checker.model.quantity import Kind, Quantity
from checker.model.table import Table


class Spot(NamedTuple):
    """A cell by its table, row and column."""

    table: int
    row: int
    column: int


class Reach(NamedTuple):
    """The values in single units that a print stands for, without regard to its sign."""

    low: Decimal
    high: Decimal

    def meets(self, other: Reach) -> bool:
        """Whether they share more than an end: at one precision, 87 and 88 are two figures."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return low < high or (low == high and (self.low == self.high or other.low == other.high))

    @property
    def middle(self) -> Decimal:
        """The size as printed."""
        return (self.low + self.high) / 2

    def widened(self, slack: Decimal) -> Reach:
        """This reach with `slack` more on either side."""
        return Reach(self.low - slack, self.high + slack)


def reach_of(quantity: Quantity) -> Reach:
    """What a cell stands for."""
    size, half = abs(quantity.value * quantity.scale), Decimal(0)
    if not quantity.nil and quantity.kind is not Kind.COUNT:
        half = quantity.step * quantity.scale / 2
    return Reach(size - half, size + half)


def reach_in_prose(mention: Mention) -> Reach:
    """What a figure of the prose stands for, with its hedge."""
    ends = mention.interval
    low, high = _decimal(ends.low), _decimal(ends.high)
    return Reach(-high, -low) if high < 0 else Reach(low, high)


def _decimal(end: Fraction) -> Decimal:
    """An end of an interval, which is half a printed step off a printed figure and so has few digits."""
    return Decimal(end.numerator) / Decimal(end.denominator)


def same_kind(mention: Mention, quantity: Quantity) -> bool:
    """Whether a cell holds what the prose speaks of: percentages, money of that currency, counts."""
    said = mention.quantity
    if Kind.PERCENTAGE in (said.kind, quantity.kind):
        return said.kind is quantity.kind
    if said.unit:
        return said.unit == quantity.unit or (quantity.unit is None and quantity.kind is Kind.AMOUNT)
    return quantity.unit is None


def agrees(mention: Mention, quantity: Quantity) -> bool:
    """Whether one value lies within what the prose and what the cell prints."""
    return same_kind(mention, quantity) and reach_in_prose(mention).meets(reach_of(quantity))


def nearly_agrees(mention: Mention, quantity: Quantity) -> bool:
    """Whether they agree once the zeros that the prose's figure ends in are taken as rounding."""
    size = abs(mention.value)
    half = max(rounded_to(size), mention.step) / 2 if mention.quantity.kind is Kind.AMOUNT else Decimal(0)
    return same_kind(mention, quantity) and Reach(size - half, size + half).meets(reach_of(quantity))


class Figures:
    """All figures of the tables by their size, percentages by themselves."""

    def __init__(self, tables: Sequence[Table]) -> None:
        """Sort the figures of the tables that were read with confidence."""
        shelves: dict[bool, list[tuple[Reach, Spot, Quantity]]] = {True: [], False: []}
        for spot, quantity in _all(tables):
            shelves[quantity.kind is Kind.PERCENTAGE].append((reach_of(quantity), spot, quantity))
        self._shelves = {percent: _Shelf(found) for percent, found in shelves.items()}

    def like(self, mention: Mention) -> list[Spot]:
        """The cells that agree with a figure of the prose."""
        return list(self._shelves[mention.quantity.kind is Kind.PERCENTAGE].like(mention))


class _Shelf:
    """Figures in the order of their size."""

    def __init__(self, found: list[tuple[Reach, Spot, Quantity]]) -> None:
        found.sort(key=lambda item: item[0].middle)
        self._found = found
        self._sizes = [reach.middle for reach, *_ in found]
        self._slack = max((reach.high - reach.middle for reach, *_ in found), default=Decimal(0))

    def like(self, mention: Mention) -> Iterator[Spot]:
        reach = reach_in_prose(mention)
        wide = reach.widened(self._slack)
        first, last = bisect_left(self._sizes, wide.low), bisect_right(self._sizes, wide.high)
        for own, spot, quantity in self._found[first:last]:
            if reach.meets(own) and same_kind(mention, quantity):
                yield spot


def _all(tables: Sequence[Table]) -> Iterator[tuple[Spot, Quantity]]:
    for number, table in enumerate(tables):
        for index, row in enumerate(() if table.doubts else table.rows):
            for column, cell in enumerate(row.cells):
                if cell and cell.quantity and not cell.quantity.nil and cell.quantity.kind is not Kind.YEAR:
                    yield Spot(number, index, column), cell.quantity
