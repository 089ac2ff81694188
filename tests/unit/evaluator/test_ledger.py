"""A table as lines that may add up."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.ledger import Entry, columns_of, rows_of
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


def test_figures_are_counted_in_halves_of_the_last_decimal_of_their_table(table):
    ledger = rows_of(table(DRAWN), VOCABULARY)
    assert ledger.entries[1] == {
        0: Entry(230, 1),
        1: Entry(0, 0, nil=True),
        2: Entry(800, 1, percentage=True),
    }
    assert ledger.entries[2] == {0: Entry(240, 10), 1: Entry(0, 0, known=False), 2: Entry(0, 0, known=False)}


def test_the_lines_of_a_ledger_are_its_rows_or_its_columns_and_the_others_cross_them(table):
    rows, columns = rows_of(table(DRAWN), VOCABULARY), columns_of(table(DRAWN), VOCABULARY)
    assert [(ledger.over, len(ledger.lines), ledger.crosses) for ledger in (rows, columns)] == [
        ("rows", 4, (0, 1, 2)),
        ("columns", 3, (1, 2, 3)),
    ]
    assert rows.entry(3, 1) == columns.entry(1, 3) == Entry(140, 10)


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
    ("off", "taken"),
    [({1}, {1}), ({1, 2}, set()), ({1, 3}, set())],  # all of them, or the total too
)
def test_a_total_of_what_is_taken_off_adds_it(table, off, taken):
    ledger = rows_of(table("  | 2023\n----\nHead\nRome | 3\nDakar | 2\nTotal | 5\n", counts=True), VOCABULARY)
    lines = tuple(replace(line, off=line.index in off) for line in ledger.lines)
    marked = replace(ledger, lines=lines, by_index={line.index: line for line in lines})
    assert marked.taken_off(3, (1, 2)) == taken
