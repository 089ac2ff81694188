"""What the operations that a sentence says give of the cells that it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, permutations, product

from checker.model.quantity import Kind
from checker.understand.ties.library import Library
from checker.understand.ties.lines import NamedLine
from checker.understand.ties.operations.naming import Named, figure
from checker.understand.ties.operations.operation import (
    Computed,
    Operand,
    Operation,
    alike,
    average,
    change,
    difference,
    quotient,
    summed,
)

_FEWEST = 2  #: an average or a sum is of so many at least [given]
_MONTHS = 12  #: of a year [given]

#: Two operands, whether words name both, and whether it is known that the second is the base.
Pair = tuple[Operand, Operand, bool, bool]


def computations(operation: Operation, named: Named, library: Library) -> Iterator[Computed]:
    """All that an operation gives of the rows and columns that are named, and of those beside them."""
    match operation:
        case Operation.SUM:
            yield from _sums(named, library)
        case Operation.AVERAGE:
            yield from _averages(named, library)
        case Operation.SHARE | Operation.RATIO:
            pairs = (*_parts(named, library), *_between_rows(named, library), *_of_totals(named, library))
            yield from filter(None, (quotient(operation, *pair) for pair in _both_ways(pairs)))
        case Operation.CHANGE:
            pairs = (*_in_rows(named, library), *_between_rows(named, library))
            turned = ((other, one, plain, False) for one, other, plain, ordered in pairs if not ordered)
            yield from filter(None, (change(*pair) for pair in (*pairs, *turned)))
        case _:
            points = operation is Operation.POINTS
            pairs = (*_in_rows(named, library, points), *_between_rows(named, library, points))
            yield from filter(None, (difference(operation, *pair) for pair in pairs))


def _both_ways(pairs: Iterable[Pair]) -> Iterator[tuple[Operand, Operand, bool]]:
    for one, other, plain, ordered in pairs:
        yield one, other, plain
        if not ordered:
            yield other, one, False


def _cells(named: Named, row: NamedLine, library: Library, percent: bool = False) -> list[tuple[NamedLine, Operand]]:
    """The figures of a row with their columns, percentages or all others."""
    found = ((column, figure(named, row, column, library)) for column in named.columns)
    return [(column, Operand((cell,))) for column, cell in found if cell and _is_percent(cell[1].kind) is percent]


def _is_percent(kind: Kind) -> bool:
    return kind is Kind.PERCENTAGE


def _in_rows(named: Named, library: Library, percent: bool = False) -> Iterator[Pair]:
    """The cells of a row by twos, the later one first where both have periods."""
    for row in named.rows:
        cells = _cells(named, row, library, percent)
        for (one, first), (other, second) in combinations(cells, 2):
            if not alike([first.cells[0][1], second.cells[0][1]]):
                continue
            plain = named.certain and ({one.at, other.at} <= named.said or (len(cells) == 2 and not named.whole))
            later, earlier = _later(one, other), _later(other, one)
            yield (first, second, plain, later) if not earlier else (second, first, plain, True)


def _parts(named: Named, library: Library) -> Iterator[Pair]:
    """The cells of a row by twos that may be a part and its whole, which two periods are not."""
    for one, other, plain, ordered in _in_rows(named, library):
        yield one, other, not ordered and plain and _both_said(named, one, other), ordered


def _both_said(named: Named, one: Operand, other: Operand) -> bool:
    return {spot.column for spot in (*one.spots, *other.spots)} <= named.said


def _later(one: NamedLine, other: NamedLine) -> bool:
    """Whether one line is of a later period than the other."""
    return bool(one.periods and other.periods) and min(one.periods) > max(other.periods)


def _between_rows(named: Named, library: Library, percent: bool = False) -> Iterator[Pair]:
    """The cells of a column by twos: of the row that the figure is said of, and of the one that is named behind it."""
    ordered = bool(named.others)
    rows = product(named.rows, named.others) if ordered else combinations(named.rows, 2)
    for one, other in () if named.whole else rows:
        firsts, seconds = dict(_by_column(named, one, library, percent)), _by_column(named, other, library, percent)
        for at, second in seconds:
            if first := firsts.get(at):
                plain = named.certain and _is_meant(named, at, [each for each, _ in seconds])
                later = _later(one, other)
                yield (second, first, plain, True) if _later(other, one) else (first, second, plain, ordered or later)


def _by_column(named: Named, row: NamedLine, library: Library, percent: bool) -> list[tuple[int, Operand]]:
    return [(column.at, operand) for column, operand in _cells(named, row, library, percent)]


def _is_meant(named: Named, at: int, columns: Sequence[int]) -> bool:
    """Whether words name a column, and no other, or there is no other."""
    said = named.own.intersection(columns)
    return said == {at} or list(columns) == [at]


def _columns(named: Named, rows: Sequence[NamedLine], library: Library) -> Iterator[tuple[Operand, int, bool]]:
    """The cells of some rows together, column by column, where all have a figure; percentages do not add up."""
    cells = [dict(_by_column(named, row, library, percent=False)) for row in rows]
    common = [column.at for column in named.columns if all(column.at in each for each in cells)]
    for at in common:
        parts = tuple(cell for each in cells for cell in each[at].cells)
        if alike([quantity for _, quantity in parts]):
            yield Operand(parts), at, named.certain and _is_meant(named, at, common)


def _sums(named: Named, library: Library) -> Iterator[Computed]:
    if len(named.rows) >= _FEWEST and not named.whole:
        yield from (summed(part, plain) for part, _, plain in _columns(named, named.rows, library))


def _of_totals(named: Named, library: Library) -> Iterator[Pair]:
    """Named rows, each and all together, with the totals of their columns."""
    if named.whole:
        return
    groups = [[row] for row in named.rows] if len(named.rows) > 1 else []
    for rows, total in product((*groups, list(named.rows)), named.totals):
        wholes = dict(_by_column(named, total, library, percent=False))
        for part, at, plain in _columns(named, rows, library):
            if (whole := wholes.get(at)) and total not in rows:
                yield part, whole, plain and len(rows) == len(named.rows), True


def _averages(named: Named, library: Library) -> Iterator[Computed]:
    for row in named.rows:
        cells = _cells(named, row, library)
        for _, cell in cells:
            yield average(cell, _MONTHS, plain=False)
        timed = [cell for column, cell in cells if column.periods]
        if len(timed) >= _FEWEST and alike([each.cells[0][1] for each in timed]):
            together = Operand(tuple(cell for each in timed for cell in each.cells))
            yield average(together, len(timed), named.certain and len(timed) == len(cells))
        for (_, one), (_, other) in permutations(cells, 2):
            if found := quotient(Operation.AVERAGE, one, other, plain=False):
                yield found
    if named.whole:
        yield from _of_all_rows(named, library)


def _of_all_rows(named: Named, library: Library) -> Iterator[Computed]:
    """The totals, or all rows together where there is none, spread over the rows."""
    rows = [row for row in library.sheets[named.table].rows if not row.total and row.phrase.strip()]
    if len(rows) < _FEWEST:
        return
    for together in ([row] for row in named.totals) if named.totals else [rows]:
        for part, _, plain in _columns(named, together, library):
            yield average(part, len(rows), plain)
