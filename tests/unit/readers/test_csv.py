"""A CSV file is one grid whose cells keep their addresses."""

from __future__ import annotations

import pytest

from checker.errors import DocumentError
from checker.readers import read as read_any
from checker.readers.csv import is_grid, read


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


@pytest.mark.parametrize(
    ("first", "second", "heads"),
    [
        ("Office,2019,2020", "Bonn,120,130", [(), ("2019",), ("2020",)]),
        ("Office,2019,2020", "Bonn,2019,2020", [(), (), ()]),
        ("Bonn,2019,120", "Rome,2020,130", [(), (), ()]),
        ("2019,2020", "120,130", [("2019",), ("2020",)]),
    ],
    ids=["years", "years below them", "a year and a figure", "without a label"],
)
def test_years_in_a_first_line_without_another_figure_are_heads(
    first: str, second: str, heads: list[tuple[str, ...]]
) -> None:
    columns = read(f"{first}\n{second}\n".encode(), "a.csv").tables[0].columns
    assert [column.path for column in columns] == heads


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_read_in_whatever_code_a_spreadsheet_writes(code: str) -> None:
    table = read("Büro;2024\nGenève;1,5\n".encode(code), "a.csv").tables[0]
    assert [row.label for row in table.rows] == ["Büro", "Genève"]


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("a,1\nb,2\n", True),
        ("a\t1\t2\nb\t3\t4\nc\t5\t6\n", True),
        ("a,1\n", False),
        ("First, of all.\nThen nothing.\n", False),
        ("a\nb\n", False),
        ("", False),
        ("a,\0\nb,2\n", False),
    ],
)
def test_what_has_no_name_is_a_grid_where_its_lines_are_divided_alike(text: str, known: bool) -> None:
    assert is_grid(text.encode()) is known


def test_a_grid_is_read_from_standard_input() -> None:
    assert read_any(b"a,1\nb,2\n", "-").tables == read(b"a,1\nb,2\n", "a.csv").tables


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


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"a," + b"b" * 200_000, "It cannot be read as CSV: field larger than field limit (131072)."),
        (b"," * 2000 + b"\nx" * 500, "Its 501 lines of up to 2,001 fields make more than 1,000,000 cells."),
    ],
    ids=["a field without end", "one wide line and many short ones"],
)
def test_what_is_no_grid_of_a_report_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError) as refusal:
        read(data, "a.csv")
    assert str(refusal.value) == reason
