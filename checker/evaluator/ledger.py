"""A table as lines that may add up: its rows, or its columns, with their figures as whole numbers.

Totals down a column and across a row are found in the same way; a ledger hides which of the two it is. Its lines are
rows and its crosses columns, or the other way round. Figures are counted in halves of the table's last decimal, so
that trying many readings costs no more than adding whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from msgspec import Struct, field

from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.relations.grid import unit_of
from checker.understand.terms import Vocabulary


class Entry(NamedTuple):
    """A figure: its value and the half width of its range. What cannot be read for certain is not `known`."""

    value: int
    half: int
    known: bool = True
    nil: bool = False
    percentage: bool = False

    def negated(self) -> Entry:
        """The figure as it counts where it is taken off."""
        return self._replace(value=-self.value)


class Line(Struct, frozen=True):
    """A row or a column: what it is called, what it stands under, and how it is set off.

    `total`: its own label says that it is a sum. `under_total`: the head that it stands under says so, as in the group
    "Total" with its rows "Approved" and "Filled". `memo`: it is not added, for it shows a part of the row above once
    more, or stands there for information. `off`: it is taken off, though it is printed like what is added.
    """

    index: int
    label: str
    group: tuple[str, ...] = ()
    depth: int = 0
    bold: bool = False
    ruled: bool = False
    total: bool = False
    under_total: bool = False
    memo: bool = False
    off: bool = False
    figures: bool = True


class Ledger(Struct, frozen=True):
    """The lines in printed order, and for each the entries by cross (the column of a row, the row of a column)."""

    over: str
    lines: tuple[Line, ...]
    entries: dict[int, dict[int, Entry]]
    crosses: tuple[int, ...]
    by_index: dict[int, Line] = field(default_factory=dict)

    def before(self, line: Line) -> tuple[Line, ...]:
        """The lines printed before one."""
        return self.lines[: line.index]

    def after(self, line: Line) -> tuple[Line, ...]:
        """The lines printed after one."""
        return self.lines[line.index + 1 :]

    def taken_off(self, total: int, parts: Iterable[int]) -> frozenset[int]:
        """The parts of a total that are taken off; none where all of them are, or the total itself: it adds them."""
        lines = [self.by_index[part] for part in parts]
        if self.by_index[total].off or all(line.off for line in lines):
            return frozenset()
        return frozenset(line.index for line in lines if line.off)

    def entry(self, line: int, cross: int) -> Entry | None:
        """The figure where a line and a cross meet; None when there is none."""
        return self.entries[line].get(cross)


def rows_of(table: Table, vocabulary: Vocabulary) -> Ledger:
    """The rows of a table, to be added down its numeric columns."""
    columns = [i for i, column in enumerate(table.columns) if column.kind not in (None, Kind.YEAR)]
    unit = unit_of(table)
    entries = {r: _entries([(c, row.cells[c]) for c in columns], unit) for r, row in enumerate(table.rows)}
    shares = {r for r, found in entries.items() if _is_share(found, columns, table)}
    lines = tuple(
        _row_line(r, row, vocabulary, bool(entries[r]) and r not in shares) for r, row in enumerate(table.rows)
    )
    return _ledger("rows", lines, entries, tuple(columns))


def columns_of(table: Table, vocabulary: Vocabulary) -> Ledger:
    """The columns of a table, to be added across its rows."""
    unit = unit_of(table)
    rows = tuple(r for r, row in enumerate(table.rows) if not row.is_head)
    entries = {
        c: _entries([(r, table.rows[r].cells[c]) for r in rows], unit) if _adds(column) else {}
        for c, column in enumerate(table.columns)
    }
    lines = tuple(_column_line(c, column, vocabulary, bool(entries[c])) for c, column in enumerate(table.columns))
    return _ledger("columns", lines, entries, rows)


def _ledger(
    over: str, lines: tuple[Line, ...], entries: dict[int, dict[int, Entry]], crosses: tuple[int, ...]
) -> Ledger:
    return Ledger(over, lines, entries, crosses, {line.index: line for line in lines})


def _adds(column: Column) -> bool:
    return column.kind in (Kind.COUNT, Kind.AMOUNT)


def _row_line(index: int, row: Row, vocabulary: Vocabulary, figures: bool) -> Line:
    total = figures and vocabulary.is_total(row.label)
    under = figures and not total and any(vocabulary.is_total(head) for head in row.group[-1:])
    return Line(index, row.label, row.group, row.depth, row.bold, row.ruled, total, under, figures=figures)


def _column_line(index: int, column: Column, vocabulary: Vocabulary, figures: bool) -> Line:
    path = tuple(part for part in column.path if part)
    leaf, heads = path[-1] if path else "", path[:-1]
    total = figures and vocabulary.is_total(leaf)
    under = figures and not total and any(vocabulary.is_total(head) for head in heads)
    return Line(index, leaf, heads, total=total, under_total=under, figures=figures)


def _is_share(entries: dict[int, Entry], columns: list[int], table: Table) -> bool:
    """Whether a row holds percentages in columns that hold something else: it is no part of a sum."""
    own = [e for c, e in entries.items() if table.columns[c].kind is not Kind.PERCENTAGE and e.known and not e.nil]
    return bool(own) and all(entry.percentage for entry in own)


def _entries(cells: list[tuple[int, Cell | None]], unit: int) -> dict[int, Entry]:
    return {cross: entry for cross, cell in cells if cell and (entry := _entry(cell, unit))}


def _entry(cell: Cell, unit: int) -> Entry | None:
    quantity = cell.quantity
    if cell.doubt or quantity is None:
        return Entry(0, 0, known=False) if cell.doubt or cell.text.strip() else None
    if quantity.kind is Kind.YEAR:
        return None
    return Entry(
        int(quantity.value * quantity.scale * unit),
        int(_half(quantity) * unit),
        nil=quantity.nil,
        percentage=quantity.kind is Kind.PERCENTAGE,
    )


def _half(quantity: Quantity) -> Decimal:
    if quantity.nil or quantity.kind is Kind.COUNT:
        return Decimal(0)
    return quantity.step * quantity.scale / 2
