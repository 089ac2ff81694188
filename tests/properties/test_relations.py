"""A relation that was put into a table is found in it, and a digit that was changed is found to break it."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model.document import Document
from checker.model.table import Cell, Column, Row, Table
from checker.quantities import with_quantities
from checker.relations import Standing, find

figures = st.builds(
    lambda seed, lines: [random.Random(seed + line).choices(range(1000, 99999), k=4) for line in range(lines)],
    st.integers(0, 10**9),
    st.integers(3, 7),
)


def table_of(rows: list[list[int]]) -> Table:
    cells = (tuple(Cell(f"{value:,}") for value in row) for row in rows)
    lines = tuple(Row(f"line {index}", row) for index, row in enumerate(cells))
    table = Table(tuple(Column((f"head {index}",)) for index in range(len(rows[0]))), lines)
    return with_quantities(Document("table", tables=(table,))).tables[0]


def with_total(rows: list[list[int]]) -> list[list[int]]:
    return [*rows, [sum(column) for column in zip(*rows, strict=True)]]


def changed(value: int) -> int:
    """The figure with another first digit."""
    digits = str(value)
    return int(("7" if digits[0] != "7" else "2") + digits[1:])


@given(figures)
@settings(max_examples=60, deadline=None)
def test_a_total_below_its_parts_is_found(rows: list[list[int]]) -> None:
    found = find(table_of(with_total(rows)))
    held = {item.target for item in found if item.standing is Standing.HELD and item.pattern.axis == "rows"}
    assert held >= {(len(rows), column) for column in range(4)}


@given(figures)
@settings(max_examples=60, deadline=None)
def test_a_total_above_its_parts_is_found(rows: list[list[int]]) -> None:
    *parts, total = with_total(rows)
    found = find(table_of([total, *parts]))
    together = [item for item in found if {(row, 0) for row in range(len(rows) + 1)} <= set(item.cells)]
    assert together and together[0].standing is Standing.HELD


@given(figures, st.integers(0, 3), st.data())
@settings(max_examples=60, deadline=None)
def test_one_changed_digit_is_a_broken_relation(rows: list[list[int]], column: int, data: st.DataObject) -> None:
    full = with_total(rows)
    row = data.draw(st.integers(0, len(rows)))
    full[row][column] = changed(full[row][column])
    found = find(table_of(full))
    cells = {cell for item in found if item.standing is Standing.BROKEN for cell in item.cells}
    assert (row, column) in cells


@given(figures)
@settings(max_examples=60, deadline=None)
def test_figures_without_a_relation_are_never_called_wrong(rows: list[list[int]]) -> None:
    assert not [item for item in find(table_of(rows)) if item.standing is Standing.BROKEN]
