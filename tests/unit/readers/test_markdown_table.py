"""Pipe tables: what their lines become."""

from __future__ import annotations

import pytest

from checker.model.table import Row
from checker.readers.markdown_table import split_row, table_of

LINES = """\
| Grade | Core / Approved | Core / Filled | Balance / (3)=(1)-(2) |
|:------|----------------:|--------------:|----------------------:|
| Civilian | | | |
| &nbsp;P-5 | 7 | 3^a^ | 4 |
| &nbsp;D-1<sup>b</sup> | – | 1 \\| 2 | |
| **Total** | 7 | 3 | **4** |
| Interns | 1 | 1 | 0 |
""".splitlines()


def texts(row: Row) -> list[str | None]:
    """The texts of a row's cells."""
    return [cell.text if cell else None for cell in row.cells]


def test_heads_have_paths_and_formulas_are_kept_apart() -> None:
    columns = table_of(LINES).columns
    assert [column.path for column in columns] == [("Core", "Approved"), ("Core", "Filled"), ("Balance",)]
    assert (columns[2].code, columns[2].formula) == ("(3)", "(3)=(1)-(2)")


def test_rows_stand_under_their_group_until_a_bold_row_ends_it() -> None:
    rows = table_of(LINES).rows
    assert [(row.label, row.group, row.depth, row.bold) for row in rows] == [
        ("Civilian", (), 0, False),
        ("P-5", ("Civilian",), 1, False),
        ("D-1", ("Civilian",), 1, False),
        ("Total", (), 0, True),
        ("Interns", (), 0, False),
    ]
    assert rows[0].is_head


def test_a_bold_subtotal_that_is_indented_stays_in_its_group() -> None:
    rows = table_of(["| A | B |", "|---|---|", "| Staff | |", "| &nbsp;P-5 | 1 |", "| &nbsp;**Subtotal** | 1 |"]).rows
    assert [row.group for row in rows] == [(), ("Staff",), ("Staff",)]


def test_cells_lose_their_marks_and_empty_cells_are_none() -> None:
    rows = table_of(LINES).rows
    assert [texts(row) for row in rows[1:4]] == [["7", "3", "4"], ["–", "1 | 2", None], ["7", "3", "4"]]
    cell = rows[1].cells[1]
    assert cell is not None
    assert (cell.marks, rows[2].marks) == (("a",), ("b",))


def test_a_short_row_is_filled_up() -> None:
    assert texts(table_of(["| A | B | C |", "|---|---|---|", "| x | 1 |"]).rows[0]) == ["1", None]


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("a | b", ["a", "b"]),
        ("| a \\| b |", ["a | b"]),
        ("| a | b \\|", ["a", "b |"]),
        ("| a | |", ["a", ""]),
    ],
)
def test_a_pipe_divides_cells_unless_it_is_escaped(line: str, cells: list[str]) -> None:
    assert split_row(line) == cells


def test_a_row_that_is_longer_than_the_heads_makes_the_table_doubtful() -> None:
    head = ["| A | B |", "|---|---|"]
    assert table_of([*head, "| x | 1 | |", "| **y** | 2 | 3 |"]).doubts == (
        "row “y” has more cells than there are heads",
    )
    assert table_of([*head, "| x | 1 | |"]).doubts == ()


def test_a_second_line_of_hyphens_makes_the_table_doubtful() -> None:
    head = ["A | B", "---|---"]
    assert table_of([*head, "C | D", "---|--:"]).doubts == ("a second table begins among its rows",)
    assert table_of([*head, "- | -"]).doubts == ()


def test_what_is_struck_through_is_no_figure() -> None:
    rows = table_of(["| A | B | C |", "|---|---|---|", "| x | ~~5~~ 7 | ~~6~~ |"]).rows
    assert texts(rows[0]) == ["7", None]


@pytest.mark.parametrize(
    ("label", "depth", "bold"),
    [
        ("&nbsp;P-5", 1, False),
        ("&nbsp;&emsp;P-5", 2, False),
        ("&nbsp;**Total**^a^", 1, True),
        ("__Total__", 0, True),
        ("**Sub**total", 0, False),
        ("^a^", 0, False),
    ],
)
def test_labels_are_indented_by_hard_spaces_and_bold_where_all_is(label: str, depth: int, bold: bool) -> None:
    *_, row = table_of(["| A | B |", "|---|---|", "| x | 1 |", "| &nbsp;y | 1 |", f"| {label} | 1 |"]).rows
    assert (row.depth, row.bold) == (depth, bold)


def test_the_head_over_the_labels_is_kept_with_its_marks() -> None:
    table = table_of(["| Grade^a^ | 2024^b^ |", "|---|---|", "| P-5 | 1 |"])
    assert (table.stub_head, table.marks, table.columns[0].path, table.columns[0].marks) == (
        "Grade",
        ("a",),
        ("2024",),
        ("b",),
    )
