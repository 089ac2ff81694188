"""Cells of a Word table that are set a little off from each other: which of them stand in one column."""

from __future__ import annotations

import pytest

from checker.model.table import Cell
from checker.readers.docx.columns import Band, bands_of, index_of, spans, stub_end
from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.docx.tables import rows_of
from checker.readers.docx.text import WordPassage


def slot(text: str, x0: float, x1: float) -> Slot:
    """A cell with its text."""
    return Slot(x0, x1, (WordPassage(text),))


@pytest.mark.parametrize(("x0", "columns"), [(266, [Band(200, 300), Band(266, 366)]), (264, [Band(200, 300)])])
def test_cells_that_share_more_than_about_a_third_of_their_width_stand_in_one_column(
    x0: float, columns: list[Band]
) -> None:
    rows = [
        GridStrip([slot("Posts", 0, 100), slot("1", 200, 300)]),
        GridStrip([slot("Travel", 0, 100), slot("2", x0, x0 + 100)]),
    ]
    assert bands_of(rows, 100) == columns


@pytest.mark.parametrize(("end", "index"), [(249, 0), (250, 1), (251, 1)])
def test_a_figure_belongs_to_the_last_column_of_which_it_takes_half(end: float, index: int) -> None:
    assert index_of(slot("12", 100, end), [Band(100, 200), Band(200, 300)]) == index


@pytest.mark.parametrize(("end", "expected"), [(249, False), (250, True), (251, True)])
def test_words_run_over_two_columns_where_they_take_half_of_the_second(end: float, expected: bool) -> None:
    assert spans(slot("Core budget", 100, end), [Band(100, 200), Band(200, 300)]) is expected


@pytest.mark.parametrize(("x0", "read"), [(98.95, ("Posts 12", (None,))), (99.05, ("Posts", (Cell("12"),)))])
def test_a_cell_that_begins_within_a_point_of_the_end_of_the_labels_is_no_label(
    x0: float, read: tuple[str, tuple[Cell | None, ...]]
) -> None:
    (row,) = rows_of([GridStrip([slot("Posts", 0, x0), slot("12", x0, 200)])], 100, [Band(100, 200)])
    assert (row.label, row.cells) == read


@pytest.mark.parametrize(("x0", "end"), [(0.95, 120), (1.05, 100)])
def test_rows_that_begin_within_a_point_of_the_left_edge_say_where_the_labels_end(x0: float, end: float) -> None:
    rows = [(0.0, 100.0), (x0, 120.0), (x0, 120.0)]
    assert stub_end([GridStrip([slot("Posts", left, right), slot("1", 150, 200)]) for left, right in rows]) == end
