"""The rows and columns of a table as its words read them: which are totals, which are taken off or not added at all.

Every row and every column of the table is a line, and a cross of the others, so that all are known by their index.
"Less: refunds" is taken off though it is printed like what is added; "including staff costs" stands in the row above,
and what is "not included in the total" is not in it. Labels say that it may be so, and the figures decide: where the
totals hold in more places with another reading of these labels, that one is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from msgspec.structs import replace

from checker.evaluator.totals import accounts
from checker.model.quantity import Kind
from checker.model.table import Table
from checker.relations.grid import Figure, Grid, GridLine, column_line, figures_of, row_line, unit_of
from checker.understand.terms import (
    ALL,
    BALANCES,
    FIRST_DAY,
    FOR_INFORMATION,
    LAST_DAY,
    NOT_COUNTED,
    OF_WHICH,
    PERHAPS_TAKEN_OFF,
    TAKEN_OFF,
    WHOLE,
    Vocabulary,
    plain,
)

#: The terms for what is not added.
MEMO = (OF_WHICH, NOT_COUNTED, FOR_INFORMATION)

BETWEEN = 2  #: so many movements at least stand between two balances, and parts before what sums them up [unknown]
SINGLE = 4  #: of no more lines than these each is tried by itself [cost]
MOVED = 6  #: and of those between two balances each two [cost]
#: What labels leave out is added only where totals gain more than this, which is what one place counts. [unknown]
CHANCE = 2

#: What may stand before the words of a term that ends a label; other terms must open it.
_BEFORE = {
    NOT_COUNTED: re.compile(r".*"),
    FOR_INFORMATION: re.compile(r".*[^\w\s]\s*"),
    TAKEN_OFF: re.compile(r"[^(]*"),
}
_BULLET = re.compile(r"^\W+")

_Lines = frozenset[int]
_Crosses = Sequence[Sequence[Figure | None]]  #: the figures of each cross by line
_Texts = Sequence[tuple[GridLine, str]]  #: lines, with what may be said of them


def as_meant(grid: Grid, vocabulary: Vocabulary) -> Grid:
    """The grid with the lines marked that are taken off or not added, as its figures bear it out."""
    labels = [(line, line.label) for line in grid.lines if line.figures]
    under = [(line, head) for line, _ in labels for head in line.group[-1:]]
    items = [(line, head) for line, head in under if not line.total]
    memo = _where(labels, vocabulary, *MEMO)
    signs = (lines - memo for lines in _signs(grid, labels, under, vocabulary))
    off = _best({lines: _marked(grid, lines, memo) for lines in signs})
    memos = (memo, memo | _where(items, vocabulary, *MEMO), frozenset[int]())
    return _marked(grid, off, _best({lines: _marked(grid, off, lines) for lines in memos}, CHANCE))


def _signs(grid: Grid, labels: _Texts, under: _Texts, vocabulary: Vocabulary) -> Iterator[_Lines]:
    """The lines that may be taken off together: what labels say for certain, all that they allow, none, each alone;
    one or two of those between two balances.

    Words may mean something else, above all where the figures are negative. The head above may speak of totals as
    well: of those among its lines, though hardly of the last.
    """
    said = _where(labels, vocabulary, TAKEN_OFF)
    off = frozenset(line for line in said if not _is_negative(grid, line))
    perhaps = said | _where(labels, vocabulary, PERHAPS_TAKEN_OFF)
    below = _where([(line, head) for line, head in under if not line.total], vocabulary, TAKEN_OFF)
    every = perhaps | below
    yield from (off, perhaps, off | below, off | _where(under[:-1], vocabulary, TAKEN_OFF), every, frozenset())
    yield from (frozenset({line}) for line in sorted(every) if len(every) <= SINGLE)
    if len(moved := _moved(grid)) <= MOVED:
        yield from (frozenset(lines) for count in (1, 2) for lines in combinations(moved, count))


def _moved(grid: Grid) -> list[int]:
    """The lines between two balances: what went out may be printed like what came in."""
    opening = next((line.index for line in grid.lines if line.opening), len(grid.lines))
    closing = next((line.index for line in grid.lines if line.carried), 0)
    return [line.index for line in grid.lines[opening + 1 : closing] if line.figures]


def _best(readings: dict[_Lines, Grid], chance: int = 0) -> _Lines:
    """The first reading, or the one in which totals hold in more places by more than chance."""
    first = next(iter(readings))
    if len(readings) == 1:
        return first
    counts = {lines: sum(each.weight.score[0] for each in accounts(grid)) for lines, grid in readings.items()}
    best = max(counts, key=lambda lines: counts[lines])
    return best if counts[best] > counts[first] + chance else first


def _marked(grid: Grid, off: _Lines, memo: _Lines) -> Grid:
    lines = tuple(replace(line, off=line.index in off, memo=line.index in memo) for line in grid.lines)
    return replace(grid, lines=lines)


def _where(texts: _Texts, vocabulary: Vocabulary, *terms: str) -> _Lines:
    return frozenset(line.index for line, text in texts if any(_says(vocabulary, term, text) for term in terms))


def _says(vocabulary: Vocabulary, term: str, text: str) -> bool:
    """Whether a label says of itself what a term means: "staff, of which" and "(net of deductions)" speak of others."""
    text = _BULLET.sub("", text)
    match = vocabulary.label(term, text)
    if match is None or match.start == 0:
        return match is not None
    return term in _BEFORE and _BEFORE[term].fullmatch(plain(text)[: match.start]) is not None


def _is_negative(grid: Grid, line: int) -> bool:
    """Whether most figures of a line are printed negative."""
    values = [figure.value for at in grid.at if (figure := at[line]) and figure.value]
    return sum(value < 0 for value in values) * 2 > len(values)


def rows_of(table: Table, vocabulary: Vocabulary) -> Grid:
    """The rows of a table, to be added down its numeric columns."""
    rows = _figures(table, [column.kind not in (None, Kind.YEAR) for column in table.columns])
    lines = tuple(
        _called(row_line(r, row), row.group[-1:], any(rows[r]) and not _is_share(rows[r], table), vocabulary)
        for r, row in enumerate(table.rows)
    )
    crosses = range(len(table.columns))
    at = tuple(tuple(row[c] for row in rows) for c in crosses)
    lines = _with_balances(_with_all(lines, at, vocabulary), vocabulary)
    return Grid("rows", lines, tuple(crosses), at, unit_of(table))


def _with_all(lines: Sequence[GridLine], at: _Crosses, vocabulary: Vocabulary) -> Sequence[GridLine]:
    """The rows, where the last or the first is called "all" of something, none is a sum, and it adds up the others.

    Perhaps it does where it adds them up in no column, but misses them by one row at most in each.
    """
    filled = [line for line in lines if line.figures]
    ends = [line for line in (filled[-1:] + filled[:1]) if _is_whole(line.label, vocabulary)]
    if not ends or any(line.total or line.under_total for line in filled):
        return lines
    last, others = ends[0], [line for line in filled if line is not ends[0]]
    columns = [_Sum.of([cross[line.index] for line in others], cross[last.index]) for cross in at]
    found = [each for each in columns if each]
    sure = any(each.parts > BETWEEN and not each.gap for each in found)
    if not sure and (len(found) < BETWEEN or any(each.gap > each.largest for each in found)):
        return lines
    return [replace(line, total=True, perhaps=not sure) if line is last else line for line in lines]


def _is_whole(label: str, vocabulary: Vocabulary) -> bool:
    """Whether a label says "all" of something, or names the whole that the others are parts of, and nothing else."""
    match = vocabulary.label(WHOLE, label)
    return vocabulary.label(ALL, label) is not None or (match is not None and match == (0, len(plain(label))))


class _Sum(NamedTuple):
    """What rows add up to in one column: how many there are, the largest of them, and how far off the last one is."""

    parts: int
    largest: int
    gap: int

    @classmethod
    def of(cls, figures: Sequence[Figure | None], total: Figure | None) -> _Sum | None:
        """The sum of figures, none of which lacks, against one that is no percentage; None where they are not so."""
        values = [figure.value for figure in figures if figure and not figure.percentage]
        if total is None or not total.value or len(values) < len(figures) or len(values) < BETWEEN:
            return None
        return cls(len(values), max(map(abs, values)), abs(total.value - sum(values)))


def _with_balances(lines: Sequence[GridLine], vocabulary: Vocabulary) -> tuple[GridLine, ...]:
    """The rows, where a balance of the last day is the sum of one of the first day and of what stands between.

    Or of what stands right above the first day: "Surplus", "Balance, 1 January", "Balance, 31 December".
    """
    days = [{day for day in BALANCES if line.figures and vocabulary.label(day, line.label)} for line in lines]
    first = next((index for index, day in enumerate(days) if day == {FIRST_DAY}), len(lines))
    carried = {
        index
        for index, day in enumerate(days)
        if day == {LAST_DAY} and (index > first + BETWEEN or index == first + 1 > 1)
    }
    lines = [replace(line, total=True, carried=True) if line.index in carried else line for line in lines]
    return tuple(replace(line, opening=bool(carried) and line.index == first) for line in lines)


def columns_of(table: Table, vocabulary: Vocabulary) -> Grid:
    """The columns of a table, to be added across its rows."""
    rows = _figures(table, [column.kind in (Kind.COUNT, Kind.AMOUNT) for column in table.columns])
    found = [column_line(c, column) for c, column in enumerate(table.columns)]
    lines = tuple(_called(line, line.group, any(row[line.index] for row in rows), vocabulary) for line in found)
    return Grid("columns", lines, tuple(range(len(rows))), tuple(map(tuple, rows)), unit_of(table))


def _figures(table: Table, meant: Sequence[bool]) -> list[list[Figure | None]]:
    """The figures of a table, row by row, in the columns that are meant."""
    return [[figure if own else None for figure, own in zip(row, meant, strict=True)] for row in figures_of(table)]


def _called(line: GridLine, heads: Iterable[str], figures: bool, vocabulary: Vocabulary) -> GridLine:
    """A line with what its label and the heads that it stands under say of it."""
    total = figures and vocabulary.is_total(line.label)
    under = figures and not total and any(map(vocabulary.is_total, heads))
    return replace(line, total=total, under_total=under, figures=figures)


def _is_share(row: Sequence[Figure | None], table: Table) -> bool:
    """Whether a row holds percentages in columns that hold something else: it is no part of a sum."""
    others = (figure for figure, column in zip(row, table.columns, strict=True) if column.kind is not Kind.PERCENTAGE)
    own = [figure.percentage for figure in others if figure and figure.known and not figure.nil]
    return bool(own) and all(own)
