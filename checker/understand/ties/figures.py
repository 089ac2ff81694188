"""Where in the tables a figure of the prose stands: cells whose print and whose scale agree with it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from checker.model.claim import Mention, rounded_to
from checker.model.quantity import Kind, Quantity
from checker.model.table import Row, Table


class CellSpot(NamedTuple):
    """A cell by its table, row and column."""

    table: int
    row: int
    column: int


_Shelved = tuple[Decimal, CellSpot, Quantity]  #: a figure by its size in single units


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


def nearly_agrees(mention: Mention, quantity: Quantity) -> bool:
    """Whether they agree once the zeros that the prose's figure ends in are taken as rounding."""
    size = abs(mention.value)
    half = max(rounded_to(size), mention.step) / 2 if mention.quantity.kind is Kind.AMOUNT else Decimal(0)
    return same_kind(mention, quantity) and Reach(size - half, size + half).meets(reach_of(quantity))


def in_steps(size: Decimal, step: Decimal) -> int:
    """A size in whole steps of a print."""
    return int((size / step).to_integral_value(ROUND_HALF_UP))


class CellFigure(NamedTuple):
    """A cell with its figure, and the size of that in steps of a print."""

    spot: CellSpot
    quantity: Quantity
    size: int


class Comparable:
    """The cells that a figure of the prose may mean by its kind, with their sizes in steps of its print."""

    def __init__(self, mention: Mention, tables: Sequence[Table]) -> None:
        """Take the figure, or one of its kind and print, and all tables."""
        self._mention, self._step = mention, mention.step
        self._tables = tables
        self._rows: dict[int, list[list[CellFigure]]] = {}

    def rows(self, index: int) -> list[list[CellFigure]]:
        """The rows of a table, each with those of its cells."""
        if index not in self._rows:
            self._rows[index] = [list(self._cells(index, *row)) for row in enumerate(self._tables[index].rows)]
        return self._rows[index]

    def _cells(self, index: int, at: int, row: Row) -> Iterator[CellFigure]:
        for column, cell in enumerate(row.cells):
            figure = cell.quantity if cell else None
            if figure and not figure.nil and same_kind(self._mention, figure):
                size = in_steps(abs(figure.value) * figure.scale, self._step)
                yield CellFigure(CellSpot(index, at, column), figure, size)


def digits(mention: Mention) -> int:
    """How many digits a figure has that say something: "1,200" has two, "12.0" three."""
    value = mention.quantity.value
    said = value if mention.quantity.step < 1 else value.normalize()
    return max(1, len(said.as_tuple().digits))


class Figures:
    """All figures of the tables by their size, those of one precision by themselves."""

    def __init__(self, tables: Sequence[Table]) -> None:
        """Sort the figures of the tables that were read with confidence."""
        self.all = list(_all(tables))
        shelves: dict[bool, dict[Decimal, list[_Shelved]]] = {True: {}, False: {}}
        for spot, quantity in self.all:
            reach = reach_of(quantity)
            half, shelf = reach.high - reach.middle, shelves[quantity.kind is Kind.PERCENTAGE]
            shelf.setdefault(half, []).append((reach.middle, spot, quantity))
        self._shelves = {percent: list(_sorted(shelf)) for percent, shelf in shelves.items()}

    def like(self, mention: Mention) -> list[CellSpot]:
        """The cells that agree with a figure of the prose."""
        return list(self._like(mention, reach_in_prose(mention)))

    def near(self, mention: Mention) -> list[CellSpot]:
        """The cells whose print has another digit in one place, or two that changed places."""
        half = mention.quantity.step * mention.quantity.scale / 2 if mention.quantity.kind is not Kind.COUNT else 0
        sizes = (size * mention.quantity.scale for size in _misprinted(mention.quantity.value))
        return [spot for size in sizes for spot in self._like(mention, Reach(size - half, size + half))]

    def _like(self, mention: Mention, reach: Reach) -> Iterator[CellSpot]:
        for half, sizes, found in self._shelves[mention.quantity.kind is Kind.PERCENTAGE]:
            first = bisect_left(sizes, reach.low - half)
            last = bisect_right(sizes, reach.high + half, first)
            for size, spot, quantity in found[first:last]:
                if reach.meets(Reach(size - half, size + half)) and same_kind(mention, quantity):
                    yield spot


def _sorted(shelf: Mapping[Decimal, Iterable[_Shelved]]) -> Iterator[tuple[Decimal, list[Decimal], list[_Shelved]]]:
    """The figures of each precision by their size, with their sizes."""
    for half, figures in shelf.items():
        found = sorted(figures, key=itemgetter(0))
        yield half, [size for size, _, _ in found], found


def _misprinted(value: Decimal) -> Iterator[Decimal]:
    """A figure with another digit in one place, or with two neighbours exchanged."""
    _, printed, exponent = value.as_tuple()
    for at, digit in enumerate(printed):
        for other in range(1 if at == 0 else 0, 10):
            if other != digit:
                yield _of_digits((*printed[:at], other, *printed[at + 1 :]), int(exponent))
    for at, (one, two) in enumerate(pairwise(printed)):
        if one != two and (at or two):
            yield _of_digits((*printed[:at], two, one, *printed[at + 2 :]), int(exponent))


def _of_digits(digits: tuple[int, ...], exponent: int) -> Decimal:
    return Decimal((0, digits, exponent))


def _all(tables: Sequence[Table]) -> Iterator[tuple[CellSpot, Quantity]]:
    for number, table in enumerate(tables):
        for index, row in enumerate(() if table.doubts else table.rows):
            for column, cell in enumerate(row.cells):
                if cell and cell.quantity and not cell.quantity.nil and cell.quantity.kind is not Kind.YEAR:
                    yield CellSpot(number, index, column), cell.quantity
