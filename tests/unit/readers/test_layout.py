"""What is done with every table: labels put in steps."""

from __future__ import annotations

import pytest

from checker.model.table import Cell, Column, Row, Table
from checker.readers.layout import grouped, indents


@pytest.mark.parametrize(
    ("places", "steps"),
    [
        ([60, 65], {60: 0, 65: 0}),
        ([60, 66], {60: 0, 66: 1}),
        ([60, 64, 68, 73], {60: 0, 64: 0, 68: 1, 73: 1}),
    ],
)
def test_a_label_more_than_five_points_right_of_a_step_is_on_the_next_one(
    places: list[int], steps: dict[int, int]
) -> None:
    assert indents(places) == steps


@pytest.mark.parametrize(
    ("label", "read", "marks"),
    [
        ("Posts††", "Posts", ("††",)),
        ("Posts (own) *", "Posts (own)", ("*",)),
        ("***", "***", ()),
        ("Posts", "Posts", ()),
    ],
)
def test_stars_and_daggers_behind_a_label_are_its_mark(label: str, read: str, marks: tuple[str, ...]) -> None:
    (row,) = grouped(Table((), (Row(label, ()),))).rows
    assert (row.label, row.marks) == (read, marks)


@pytest.mark.parametrize(("label", "heads"), [("Note: two of three report", False), ("Sources of funds", True)])
def test_a_note_among_rows_heads_none_of_them(label: str, heads: bool) -> None:
    found = grouped(Table((Column(("2024",)),), (Row(label, (None,)), Row("Posts", (Cell("12"),)))))
    assert found.rows[1].group == ((label,) if heads else ())


@pytest.mark.parametrize(
    ("first", "codes"),
    [(["1=(2 to 3)", "2", "3"], ["1", "2", "3"]), (["1", "2", "3"], [None] * 3), (["C=A+B", "12.5", "B"], [None] * 3)],
)
def test_a_first_row_of_numbers_and_formulas_names_the_columns(first: list[str], codes: list[str | None]) -> None:
    rows = (Row("", tuple(map(Cell, first))), Row("Posts", tuple(map(Cell, ["9", "4", "5"]))))
    found = grouped(Table(tuple(Column((head,)) for head in ("All", "Own", "Other")), rows))
    assert [column.code for column in found.columns] == codes
    assert (found.columns[0].formula, len(found.rows)) == (("1=(2 to 3)", 1) if codes[0] else (None, 2))
