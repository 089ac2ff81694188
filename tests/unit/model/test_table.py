"""A table, what it is called and where its cells stand."""

from __future__ import annotations

import pytest

from checker.model.place import Box, Place
from checker.model.table import Cell, Column, Row, Table

FIGURE = Cell("3", page=7, box=Box(1, 2, 3, 4))


TABLE = Table(
    columns=(Column(("Core", "Filled")), Column(("", "Total"))),
    rows=(Row("P-5", (FIGURE, None), page=6), Row("Posts", (None, None))),
    number="3",
    title="Posts",
    pages=(6, 7),
)


@pytest.mark.parametrize(
    ("table", "name"),
    [
        (TABLE, "table 3"),
        (Table((), (), title="Posts"), "table “Posts”"),
        (Table((), (), pages=(6, 7)), "the table on page 6"),
        (Table((), (), index=1), "table no. 2 of the document"),
    ],
)
def test_a_table_is_called_as_a_person_would_call_it(table: Table, name: str) -> None:
    assert table.name == name


def test_the_place_of_a_cell_is_said_in_words_and_on_the_page() -> None:
    assert TABLE.place(TABLE.rows[0], 0) == Place("table 3, row “P-5”, column “Core, Filled”", 7, Box(1, 2, 3, 4))


def test_a_column_without_heads_is_called_by_its_number() -> None:
    table = Table((Column(("Core",)), Column(())), (Row("P-5", (None, FIGURE)),), number="3")
    assert [table.called(0), table.called(1)] == ["column “Core”", "column 2"]
    assert table.place(table.rows[0], 1).label == "table 3, row “P-5”, column 2"


def test_of_rows_of_one_name_each_is_called_by_its_head_too() -> None:
    rows = (
        Row("Staff", (FIGURE,), ("Camp A",)),
        Row("Fuel", (FIGURE,), ("Camp A",)),
        Row("Staff", (FIGURE,), ("Camp B",)),
    )
    table = Table((Column(("Total",)),), rows)
    assert [table.named(row) for row in rows] == [
        "row “Staff” under “Camp A”",
        "row “Fuel”",
        "row “Staff” under “Camp B”",
    ]


def test_an_empty_cell_lies_where_its_row_lies() -> None:
    assert TABLE.place(TABLE.rows[0], 1) == Place("table 3, row “P-5”, column “Total”", 6, None)


def test_a_row_without_cells_is_a_group_head() -> None:
    assert [row.is_head for row in TABLE.rows] == [False, True]
