"""A table's figures as whole numbers, along its rows or along its columns.

Relations down and across are found in the same way; a grid hides which of the two it is. Its lines are rows and its
crosses columns, or the other way round. Figures are counted in halves of the table's last decimal, so that trying many
readings costs no more than adding whole numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from checker.model.quantity import Kind
from checker.model.table import Cell, Column, Row, Table

Item = TypeVar("Item")

#: From so many crosses the numbers suggest what adds up to a line; all crosses are then held against it. [unknown]
ASKED = 6


class Figure(Struct, frozen=True):
    """A figure: its value, the half width of its range, the worth of its last digit, and what kind it is."""

    value: int
    half: int
    step: int
    nil: bool = False
    percentage: bool = False
    known: bool = True
    aside: int = 0  #: a second figure in square brackets, which may count instead of a dash


class Goal(NamedTuple):
    """What lines must add up to in one cross: the figures there, and the value and half width of the one sought.

    `most` is what a sum may reach on the way; None where figures below zero may bring it down again.
    """

    figures: tuple[Figure | None, ...]
    value: int
    half: int
    most: int | None


class GridLine(Struct, frozen=True):
    """A row or column: its index in the table, what it is called and stands under, and how it is set off.

    What its labels say is read by those who know words. `total`: its own label says that it is a sum. `under_total`:
    the head that it stands under says so, as in the group "Total" with its rows "Approved" and "Filled". `memo`: it is
    not added, for it shows a part of the row above once more, or stands there for information. `off`: it is taken off,
    though it is printed like what is added. `carried`: it is a balance, of one above it and what came and went since;
    that one is `opening`. `perhaps`: it is called all of the others, and no figure bears out that it is their sum.
    `change`: it is called a change, growth or variance.
    """

    index: int
    label: str
    group: tuple[str, ...] = ()
    depth: int = 0
    bold: bool = False
    numbered: bool = False
    ruled: bool = False
    total: bool = False
    under_total: bool = False
    memo: bool = False
    off: bool = False
    carried: bool = False
    change: bool = False
    opening: bool = False
    perhaps: bool = False
    figures: bool = True


class Grid(Struct, frozen=True, dict=True):
    """The lines in printed order; `at` has for each cross the figures by line position (not index)."""

    axis: str
    lines: tuple[GridLine, ...]
    crosses: tuple[int, ...]
    at: tuple[tuple[Figure | None, ...], ...]
    unit: int  #: how many units make one
    _goals: dict[int, list[Goal]] = field(default_factory=dict)

    @cached_property
    def falling(self) -> frozenset[int]:
        """The crosses, by position, with negative figures."""
        below = (any(figure and figure.value < 0 for figure in figures) for figures in self.at)
        return frozenset(cross for cross, falls in enumerate(below) if falls)

    @cached_property
    def points(self) -> frozenset[int]:
        """The lines, by position, that hold nothing but percentages: shares, rates, or what lies between two."""
        lines = range(len(self.lines))
        filled = {line: [figure for at in self.at if (figure := at[line]) and not figure.nil] for line in lines}
        return frozenset(line for line in lines if all(figure.percentage for figure in filled[line]))

    @cached_property
    def by_label(self) -> dict[str, list[int]]:
        """The lines of each name, by position."""
        found: dict[str, list[int]] = defaultdict(list)
        for position, line in enumerate(self.lines):
            found[line.label].append(position)
        return found

    @property
    def bits(self) -> int:
        """What it takes to point out one of the lines."""
        return len(self.lines).bit_length()

    def goals(self, target: int) -> list[Goal]:
        """A line where it is not zero, in crosses evenly spread: they suggest what adds up to it."""
        if target not in self._goals:
            filled = [(cross, figure) for cross, at in enumerate(self.at) if (figure := at[target]) and figure.value]
            self._goals[target] = [self._goal(cross, figure) for cross, figure in spread(filled, ASKED)]
        return self._goals[target]

    def _goal(self, cross: int, figure: Figure) -> Goal:
        most = None if cross in self.falling else figure.value + figure.half
        return Goal(self.at[cross], figure.value, figure.half, most)

    def figure(self, line: int, cross: int) -> Figure | None:
        """The figure where a line and a cross meet; None when there is none."""
        return self.at[cross][line]

    def cell(self, position: int, cross: int) -> tuple[int, int]:
        """Row and column of the cell where a line, by its position, and a cross, by its position, meet."""
        line, other = self.lines[position].index, self.crosses[cross]
        return (line, other) if self.axis == "rows" else (other, line)


def grids_of(table: Table, changes: Set[int] = frozenset()) -> tuple[Grid, Grid]:
    """The table along its rows, and along its columns, some of which are called changes."""
    figures = figures_of(table)
    rows = [r for r, line in enumerate(figures) if any(figure and figure.known for figure in line)]
    columns = [c for c in range(len(table.columns)) if any(figures[r][c] for r in rows) or _is_open(table, rows, c)]
    down = tuple(tuple(figures[r][c] for r in rows) for c in columns)
    across = tuple(tuple(figures[r][c] for c in columns) for r in rows)
    row_lines = tuple(row_line(r, table.rows[r]) for r in rows)
    column_lines = tuple(replace(column_line(c, table.columns[c]), change=c in changes) for c in columns)
    return (
        Grid("rows", row_lines, tuple(columns), down, unit_of(table)),
        Grid("columns", column_lines, tuple(rows), across, unit_of(table)),
    )


def figures_of(table: Table) -> list[list[Figure | None]]:
    """The figures of a table, row by row."""
    unit = unit_of(table)
    return [[_figure(cell, unit) if cell else None for cell in row.cells] for row in table.rows]


def _is_open(table: Table, rows: list[int], column: int) -> bool:
    """Whether a column has a head and no entries yet: the quiz that is still to come counts among the quizzes."""
    headed = bool(table.columns[column].path) or any(row.cells[column] for row in table.rows)
    return headed and not any(table.rows[r].cells[column] for r in rows)


def row_line(index: int, row: Row) -> GridLine:
    """A row as a line."""
    return GridLine(index, row.label, row.group, row.depth, row.bold, _numbered(row.label), row.ruled)


def _numbered(label: str) -> bool:
    """Whether the label begins with a number or letter and a full stop or bracket."""
    head = label.lstrip("( ")[:5]
    mark, found, _ = head.replace(")", ".").replace("、", ".").partition(".")
    return bool(found) and 0 < len(mark) <= 3 and mark.isalnum()


def column_line(index: int, column: Column) -> GridLine:
    """A column as a line: it is called what its last head says, and stands under the others."""
    path = tuple(part for part in column.path if part)
    return GridLine(index, path[-1] if path else "", path[:-1])


def unit_of(table: Table) -> int:
    """Twice the number of last decimals that make one, for the finest figure of the table."""
    seen = {
        (_places(quantity.value + quantity.step), quantity.scale)
        for row in table.rows
        for cell in row.cells
        if cell and (quantity := cell.quantity)
    }
    return int(2 * 10 ** max((places + _places(scale) for places, scale in seen), default=0))


def _places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _figure(cell: Cell, unit: int) -> Figure | None:
    quantity = cell.quantity
    if quantity is None:
        return Figure(0, 0, 0, known=False) if cell.doubt else None
    if quantity.kind is Kind.YEAR:
        return None
    step = 0 if quantity.nil else int(quantity.step * quantity.scale * unit)
    return Figure(
        int(quantity.value * quantity.scale * unit),
        0 if quantity.nil or quantity.kind is Kind.COUNT else step // 2,
        step,
        quantity.nil,
        quantity.kind is Kind.PERCENTAGE,
        aside=int((quantity.bracketed or 0) * quantity.scale * unit),
    )


def spread(items: list[Item], count: int) -> list[Item]:
    """So many of the items, evenly spread over them; all where there are fewer."""
    if len(items) <= count:
        return items
    return [items[index * (len(items) - 1) // (count - 1)] for index in range(count)]
