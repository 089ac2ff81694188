"""The rows and columns of a table as its words read them: which are totals, and which figures may be added at all.

Every row and every column of the table is a line, and a cross of the others, so that all are known by their index.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from checker.model.quantity import Kind
from checker.model.table import Table
from checker.relations.grid import Figure, Grid, Line, column_line, figures_of, row_line, unit_of
from checker.understand.terms import Vocabulary


def rows_of(table: Table, vocabulary: Vocabulary) -> Grid:
    """The rows of a table, to be added down its numeric columns."""
    numeric = [column.kind not in (None, Kind.YEAR) for column in table.columns]
    rows = [[figure if keep else None for figure, keep in zip(row, numeric, strict=True)] for row in figures_of(table)]
    lines = [
        _called(row_line(r, row), row.group[-1:], any(rows[r]) and not _is_share(rows[r], table), vocabulary)
        for r, row in enumerate(table.rows)
    ]
    return _grid("rows", lines, [[row[c] for row in rows] for c in range(len(numeric))], table)


def columns_of(table: Table, vocabulary: Vocabulary) -> Grid:
    """The columns of a table, to be added across its rows."""
    adds = [column.kind in (Kind.COUNT, Kind.AMOUNT) for column in table.columns]
    rows = [[figure if add else None for figure, add in zip(row, adds, strict=True)] for row in figures_of(table)]
    lines = []
    for c, column in enumerate(table.columns):
        line = column_line(c, column)
        lines.append(_called(line, line.group, any(row[c] for row in rows), vocabulary))
    return _grid("columns", lines, rows, table)


def _grid(axis: str, lines: Sequence[Line], at: Sequence[Sequence[Figure | None]], table: Table) -> Grid:
    return Grid(axis, tuple(lines), tuple(range(len(at))), tuple(map(tuple, at)), unit_of(table))


def _called(line: Line, heads: Iterable[str], figures: bool, vocabulary: Vocabulary) -> Line:
    """A line with what its label and the heads that it stands under say of it."""
    total = figures and vocabulary.is_total(line.label)
    under = figures and not total and any(map(vocabulary.is_total, heads))
    return replace(line, total=total, under_total=under, figures=figures)


def _is_share(row: Sequence[Figure | None], table: Table) -> bool:
    """Whether a row holds percentages in columns that hold something else: it is no part of a sum."""
    others = (figure for figure, column in zip(row, table.columns, strict=True) if column.kind is not Kind.PERCENTAGE)
    own = [figure.percentage for figure in others if figure and figure.known and not figure.nil]
    return bool(own) and all(own)
