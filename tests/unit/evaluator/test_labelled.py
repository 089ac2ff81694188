"""A table as lines that may add up."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.labelled import columns_of, rows_of
from checker.evaluator.weights import signed
from checker.relations.grid import Figure
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from checker.understand.ties.lines import TOTALS

VOCABULARY = Vocabulary(shipped().terms, TOTALS)

DRAWN = """
       | 2023 | 2024 | Percentage
---------------------------------
Staff
Rome   | 11.5 | –    | 40.0
Dakar  | 12   | n/a  | ?60.0
Total  | 23.5 | 7    | 100.0
"""


def test_the_lines_of_a_grid_are_all_rows_or_all_columns_and_the_others_cross_them(table):
    rows, columns = rows_of(table(DRAWN), VOCABULARY), columns_of(table(DRAWN), VOCABULARY)
    assert [(grid.axis, len(grid.lines), grid.crosses) for grid in (rows, columns)] == [
        ("rows", 4, (0, 1, 2)),
        ("columns", 3, (0, 1, 2, 3)),
    ]
    assert rows.figure(3, 1) == columns.figure(1, 3) == Figure(140, 10, 20)


def test_a_word_is_no_figure_and_what_is_doubtful_is_one_that_is_not_known(table):
    rows = rows_of(table(DRAWN), VOCABULARY)
    assert [rows.figure(2, cross) for cross in rows.crosses] == [
        Figure(240, 10, 20),
        None,
        Figure(0, 0, 0, known=False),
    ]


def test_a_head_has_no_figures_and_percentages_are_not_added_across(table):
    rows, columns = rows_of(table(DRAWN), VOCABULARY), columns_of(table(DRAWN), VOCABULARY)
    assert [line.figures for line in rows.lines] == [False, True, True, True]
    assert [line.figures for line in columns.lines] == [True, True, False]


def test_a_line_is_a_total_by_its_own_label_or_under_one(table):
    drawn = "  | 2023\n----\nRome\nPosts | 3\nTotal\nPosts | 3\nTotal | 6\n"
    lines = rows_of(table(drawn, counts=True), VOCABULARY).lines
    assert [(line.total, line.under_total) for line in lines if line.figures] == [
        (False, False),
        (False, True),
        (True, False),
    ]


@pytest.mark.parametrize(
    ("off", "signs"),
    [({1}, (-1, 1)), ({1, 2}, (1, 1)), ({1, 3}, (1, 1))],  # all of them, or the total too
)
def test_a_total_of_what_is_taken_off_adds_it(table, off, signs):
    grid = rows_of(table("  | 2023\n----\nHead\nRome | 3\nDakar | 2\nTotal | 5\n", counts=True), VOCABULARY)
    marked = replace(grid, lines=tuple(replace(line, off=line.index in off) for line in grid.lines))
    assert tuple(signed(marked, 3, (1, 2))) == tuple(zip(signs, (1, 2), strict=True))
