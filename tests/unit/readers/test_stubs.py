"""Two columns of labels."""

from __future__ import annotations

import pytest

from checker.model.table import Cell, Column, Row, Table
from checker.readers.stubs import nested

Printed = tuple[str | None, ...]


def table(*rows: tuple[str, *Printed], heads: tuple[str, ...] = ("Kind", "2023", "2024")) -> Table:
    """A table of cells; a label is the text of the first cell where none is printed, as readers have it."""
    made = [
        Row(
            label or next(filter(None, cells)) or "",
            tuple(Cell(text) if text else None for text in cells),
            depth=60 if label else 0,
        )
        for label, *cells in rows
    ]
    return Table(tuple(Column((head,) if head else ()) for head in heads), tuple(made), stub_head="Region")


def read(found: Table) -> list[tuple[str, int, list[str | None]]]:
    return [(row.label, row.depth, [cell and cell.text for cell in row.cells]) for row in found.rows]


NORTH: list[tuple[str, *Printed]] = [("North", "Schools", "12", "14"), ("", "Wells", "21", "19")]
SOUTH: list[tuple[str, *Printed]] = [("South", "Schools", "8", "9"), ("", "Wells", "15", "16")]
TOTAL: tuple[str, *Printed] = ("Total", None, "56", "58")


def test_a_label_heads_the_rows_beside_it_that_have_labels_of_their_own() -> None:
    found = nested(table(*NORTH, *SOUTH, TOTAL))
    assert ([column.name for column in found.columns], found.stub_head) == (["2023", "2024"], "Region, Kind")
    assert read(found) == [
        ("North", 60, [None, None]),
        ("Schools", 70, ["12", "14"]),
        ("Wells", 70, ["21", "19"]),
        ("South", 60, [None, None]),
        ("Schools", 70, ["8", "9"]),
        ("Wells", 70, ["15", "16"]),
        ("Total", 60, ["56", "58"]),
    ]


def test_labels_stand_in_three_columns_too() -> None:
    rows = [("Africa", "Kenya", "Men", "1"), ("", "", "Women", "2"), ("", "Ghana", "Men", "3"), ("", "", "Women", "4")]
    found = nested(table(*rows, heads=("Country", "", "2024")))
    assert [column.name for column in found.columns] == ["2024"]
    assert read(found)[:4] == [("Africa", 60, [None]), ("Kenya", 70, [None]), ("Men", 80, ["1"]), ("Women", 80, ["2"])]


@pytest.mark.parametrize(
    "rows",
    [
        [*NORTH, ("South", "Schools", "8", "9"), ("East", "Schools", "3", "4"), TOTAL],
        [("1.", "Schools", "12", "14"), ("", "Wells", "21", "19"), TOTAL],
        [("", "Schools", "12", "14"), ("North", "Wells", "21", "19"), ("", "Roads", "2", "1"), TOTAL],
        [("North", "2023", "12", "14"), ("", "2024", "21", "19"), TOTAL],
        [("North", "Schools", "new", "built"), ("", "Wells", "old", "dug"), ("", "Roads", "long", "3")],
    ],
    ids=["most labels have one row", "a number", "a label in the middle", "figures", "words"],
)
def test_a_table_keeps_its_second_column_where_labels_do_not_head_several_rows(
    rows: list[tuple[str, *Printed]],
) -> None:
    found = table(*rows)
    assert nested(found) == found
