"""A CSV file is one grid whose cells keep their addresses."""

from __future__ import annotations

import pytest

from checker.errors import DocumentError
from checker.readers.csv import read


def test_every_line_is_a_row_and_every_field_a_cell() -> None:
    table = read(b"Item,2024,2025\n,,\nx,1.5,\n", "a.csv").tables[0]
    assert [[cell.text if cell else None for cell in row.cells] for row in table.rows] == [
        ["Item", "2024", "2025"],
        [None, None, None],
        ["x", "1.5", None],
    ]


def test_the_first_field_is_the_label_as_well() -> None:
    assert [row.label for row in read(b"a,1\nb,2\n", "a.csv").tables[0].rows] == ["a", "b"]


def test_what_stands_above_the_first_figure_is_the_head() -> None:
    columns = read(b"Office;Posts\n;filled\nBonn;12\n", "a.csv").tables[0].columns
    assert [column.path for column in columns] == [(), ("Posts", "filled")]


def test_lines_of_different_length_are_filled_up() -> None:
    assert [len(row.cells) for row in read(b"a\n1,2,3\n", "a.csv").tables[0].rows] == [3, 3]


@pytest.mark.parametrize(("field", "text"), [("235.00000", "235"), ("0.61300", "0.613"), ("2.50", "2.50")])
def test_zeros_that_a_spreadsheet_filled_up_are_dropped(field: str, text: str) -> None:
    cell = read(f"{field},x\n".encode(), "a.csv").tables[0].rows[0].cells[0]
    assert cell and cell.text == text


def test_an_empty_grid_has_no_table() -> None:
    assert read(b",,\n,,\n", "a.csv").tables == ()


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(DocumentError, match=r"^a\.csv is no text\.$"):
        read(b"a\0b", "a.csv")


def test_of_five_texts_above_a_figure_the_last_four_are_its_heads() -> None:
    column = read(b"Report\nPosts\nFilled\nBonn\n2024 plan\n12\n", "a.csv").tables[0].columns[0]
    assert column.path == ("Posts", "Filled", "Bonn", "2024 plan")
