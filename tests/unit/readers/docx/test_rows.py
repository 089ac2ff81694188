"""Rows in the body of a Word table."""

from __future__ import annotations

from checker.model.table import Cell
from checker.readers.docx.columns import Band
from checker.readers.docx.grid import Slot
from checker.readers.docx.rows import cells_of
from checker.readers.docx.text import WordPassage
from tests.word import rows_of, table_of


def test_a_figure_over_several_columns_belongs_to_the_last() -> None:
    table = table_of(["", "A", "B", "Total"], ["Posts", "1", "2", "3"], ["Amount", "9.5|3"])
    assert rows_of(table)[1] == ("Amount", None, None, "9.5")


def test_text_across_the_columns_is_a_group_head() -> None:
    table = table_of(["", "A", "B"], ["", "Core budget|2"], ["Posts", "1", "2"])
    assert rows_of(table) == [("Core budget", None, None), ("Posts", "1", "2")]


def test_bold_and_ruled_rows_are_known_also_over_an_empty_row() -> None:
    table = table_of(["_", "_A"], ["=Posts", "=1"], ["Travel", "2"], ["_", "_"], ["**Total**", "**3**"])
    assert [(found.label, found.bold, found.ruled) for found in table.rows] == [
        ("Posts", False, False),
        ("Travel", False, False),
        ("Total", True, True),
    ]


def test_two_cells_of_the_grid_in_one_column_are_one_cell() -> None:
    slots = [Slot(0, 20, (WordPassage("("),)), Slot(20, 100, (WordPassage("12"),))]
    assert cells_of(slots, [Band(0, 100), Band(100, 200)]) == [Cell("( 12"), None]


def test_an_empty_row_is_none() -> None:
    assert rows_of(table_of(["Category", "A"], ["Posts", "1"], ["", ""], ["Total", "1"])) == [
        ("Posts", "1"),
        ("Total", "1"),
    ]
