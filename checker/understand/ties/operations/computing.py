"""What the operations that a sentence says give of the cells that it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, permutations, product

from checker.languages.words import pattern
from checker.model.quantity import Kind
from checker.understand.ties.figures import CellSpot
from checker.understand.ties.library import Library
from checker.understand.ties.lines import NamedLine
from checker.understand.ties.operations.naming import Naming
from checker.understand.ties.operations.operation import (
    Calculated,
    Calculation,
    Summand,
    alike,
    average,
    change,
    difference,
    quotient,
    summed,
)

_FEWEST = 2  #: an average or a sum is of so many at least [given]
_FEW = 2  #: columns of which any may be meant where no word names one [unknown]
_MONTHS = 12  #: of a year [given]

#: Two operands, whether words name both, and whether it is known that the second is the base.
Pair = tuple[Summand, Summand, bool, bool]


class Cells:
    """The figures of tables as operands, each read once."""

    def __init__(self, library: Library) -> None:
        """Take the tables."""
        self.library = library
        self._averages = pattern(library.language.computing.averages)
        self._rows: dict[tuple[int, int], list[tuple[NamedLine, Summand, bool]]] = {}

    def of(self, named: Naming, row: NamedLine, percent: bool = False) -> list[tuple[NamedLine, Summand]]:
        """The figures of a row with their columns, percentages or all others."""
        if (key := (named.table, row.at)) not in self._rows:
            self._rows[key] = list(self._read(named, row))
        return [(column, operand) for column, operand, is_rate in self._rows[key] if is_rate is percent]

    def _read(self, named: Naming, row: NamedLine) -> Iterator[tuple[NamedLine, Summand, bool]]:
        for column in named.columns:
            spot = CellSpot(named.table, row.at, column.at)
            if figure := self.library.quantity(spot):
                yield column, Summand(((spot, figure),)), figure.kind is Kind.PERCENTAGE

    def parts(self, table: int) -> list[NamedLine]:
        """The rows of a table that are neither totals nor averages."""
        rows = (row for row in self.library.sheets[table].rows if not row.total and row.phrase.strip())
        return [row for row in rows if not self._averages.search(row.phrase)]


def computations(operation: Calculation, named: Naming, cells: Cells) -> Iterator[Calculated | None]:
    """All that an operation gives of the rows and columns that are named, and of those beside them."""
    match operation:
        case Calculation.SUM:
            yield from _sums(named, cells)
        case Calculation.AVERAGE:
            yield from _averages(named, cells)
        case Calculation.SHARE | Calculation.RATIO:
            pairs = (*_parts(named, cells), *_between_rows(named, cells), *_of_totals(named, cells))
            yield from (quotient(operation, *pair) for pair in _both_ways(pairs))
        case Calculation.CHANGE:
            pairs = (*_in_rows(named, cells), *_between_rows(named, cells))
            turned = ((other, one, plain, False) for one, other, plain, ordered in pairs if not ordered)
            yield from (change(*pair) for pair in (*pairs, *turned))
        case _:
            points = operation is Calculation.POINTS
            pairs = (*_in_rows(named, cells, points), *_between_rows(named, cells, points))
            yield from (difference(operation, *pair) for pair in pairs)


def _both_ways(pairs: Iterable[Pair]) -> Iterator[tuple[Summand, Summand, bool]]:
    """A part by its whole and, where nobody knows which is which, the other way round: the larger one is the whole."""
    for one, other, plain, ordered in pairs:
        is_part = ordered or one.range.middle <= other.range.middle
        yield one, other, plain and is_part
        if not ordered:
            yield other, one, plain and not is_part


def _in_rows(named: Naming, cells: Cells, percent: bool = False) -> Iterator[Pair]:
    """The cells of a row by twos, the later one first where both have periods."""
    for row in named.rows:
        own = cells.of(named, row, percent)
        for (one, first), (other, second) in combinations(own, 2):
            if first.is_like(second):
                both = {one.at, other.at} <= named.said or (len(own) == _FEWEST and not named.whole)
                later = _is_second_later(named, row.at, (one, first), (other, second), cells.library)
                pair = ((other, second), (one, first)) if later else ((one, first), (other, second))
                yield _ordered(*pair, named.certain and both, ordered=later is not None)


def _is_second_later(
    named: Naming, row: int, one: tuple[NamedLine, Summand], other: tuple[NamedLine, Summand], library: Library
) -> bool | None:
    """Whether the second cell of a row is held against the first; None where neither words nor the table tell.

    The clause names the base, or a column of changes has what the later of two months is more than the first.
    """
    if named.base in ({one[0].at}, {other[0].at}):
        return named.base == {one[0].at}
    if not named.changes or not one[0].periods or not other[0].periods:
        return None
    moved = (other[1].range - one[1].range).middle
    figures = (library.quantity(CellSpot(named.table, row, column.at)) for column in named.changes)
    values = [figure.value * figure.scale for figure in figures if figure]
    return (moved in values) if moved and (moved in values or -moved in values) else None


def _ordered(one: tuple[NamedLine, Summand], other: tuple[NamedLine, Summand], plain: bool, ordered: bool) -> Pair:
    """Two operands, the one of the later period first."""
    (line, first), (another, second) = one, other
    if _is_later(another, line):
        return second, first, plain, True
    return first, second, plain, ordered or _is_later(line, another)


def _is_later(one: NamedLine, other: NamedLine) -> bool:
    """Whether one line is of a later period than the other."""
    return bool(one.periods and other.periods) and min(one.periods) > max(other.periods)


def _parts(named: Naming, cells: Cells) -> Iterator[Pair]:
    """The cells of a row by twos that may be a part and its whole, which two periods are not."""
    for one, other, plain, ordered in _in_rows(named, cells):
        both = {spot.column for operand in (one, other) for spot, _ in operand.cells} <= named.said
        yield one, other, plain and both and not ordered, ordered


def _between_rows(named: Naming, cells: Cells, percent: bool = False) -> Iterator[Pair]:
    """The cells of a column by twos: of the row that the figure is said of, and of the one that is named behind it."""
    rows = product(named.rows, named.others) if named.others else combinations(named.rows, 2)
    for one, other in () if named.whole else rows:
        firsts, seconds = _by_column(named, one, cells, percent), _by_column(named, other, cells, percent)
        for at, second in seconds.items():
            if first := firsts.get(at):
                plain = named.certain and _is_meant(named, at, list(seconds))
                yield _ordered((one, first), (other, second), plain, ordered=bool(named.others))


def _by_column(named: Naming, row: NamedLine, cells: Cells, percent: bool = False) -> dict[int, Summand]:
    return {column.at: operand for column, operand in cells.of(named, row, percent)}


def _is_meant(named: Naming, at: int, columns: Sequence[int]) -> bool:
    """Whether words name a column, and no other, or there is no other."""
    return named.own.intersection(columns) == {at} or list(columns) == [at]


def _together(named: Naming, rows: Sequence[NamedLine], cells: Cells) -> Iterator[tuple[Summand, int, bool]]:
    """The cells of some rows together, column by column, where all have a figure; percentages do not add up."""
    found = [_by_column(named, row, cells) for row in rows]
    common = [column.at for column in named.columns if all(column.at in each for each in found)]
    for at in common:
        if alike([each[at] for each in found]):
            part = found[0][at] if len(found) == 1 else _put_together([each[at] for each in found])
            yield part, at, named.certain and _is_meant(named, at, common)


def _put_together(operands: Iterable[Summand]) -> Summand:
    return Summand(tuple(cell for each in operands for cell in each.cells))


def _sums(named: Naming, cells: Cells) -> Iterator[Calculated]:
    if len(named.rows) >= _FEWEST and not named.whole:
        yield from (summed(part, plain) for part, _, plain in _together(named, named.rows, cells))


def _of_totals(named: Naming, cells: Cells) -> Iterator[Pair]:
    """Naming rows, each and all together, with the totals of their columns."""
    if named.whole or not named.rows:
        return
    groups = [[row] for row in named.rows] if len(named.rows) > 1 else []
    for rows, total in product((*groups, list(named.rows)), named.totals):
        wholes = _by_column(named, total, cells)
        for part, at, plain in _together(named, rows, cells):
            if (whole := wholes.get(at)) and total not in rows:
                is_open = named.certain and len(wholes) <= _FEW and named.own.isdisjoint(wholes)
                yield part, whole, (plain or is_open) and len(rows) == len(named.rows), True


def _averages(named: Naming, cells: Cells) -> Iterator[Calculated | None]:
    for row in named.rows:
        own = cells.of(named, row)
        yield from (average(cell, _MONTHS, plain=False) for _, cell in own)
        timed = {column.at: cell for column, cell in own if column.periods}
        if len(timed) >= _FEWEST and alike(list(timed.values())):
            is_meant = named.certain and (named.own.isdisjoint(timed) or named.own >= timed.keys())
            yield average(_put_together(timed.values()), len(timed), is_meant and len(timed) == len(own))
        yield from (
            quotient(Calculation.AVERAGE, one, other, plain=False) for (_, one), (_, other) in permutations(own, 2)
        )
    if named.whole:
        yield from _of_all_rows(named, cells)


def _of_all_rows(named: Naming, cells: Cells) -> Iterator[Calculated]:
    """The totals, or all rows together where there is none, spread over the rows."""
    rows = cells.parts(named.table)
    if len(rows) < _FEWEST:
        return
    for together in ([row] for row in named.totals) if named.totals else [rows]:
        yield from (average(part, len(rows), plain) for part, _, plain in _together(named, together, cells))
