"""Which columns of a table hold percentages of change, whose bases differ from row to row."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.sheet import Sheet
from checker.model.place import Box
from checker.model.table import Table
from checker.relations import find
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from checker.understand.ties.lines import TOTALS

VOCABULARY = Vocabulary(shipped().terms, TOTALS)


def changes(drawn: Table) -> set[int]:
    return set(Sheet(drawn, 0, VOCABULARY, find(drawn)).changes)


@pytest.mark.parametrize(
    ("head", "first", "found"),
    [
        ("Share", "4.1%", set()),
        ("Variance", "4.1%", {1}),  # a head says so
        ("Share", "(4.1)%", {1}),  # no share is below zero
        ("Share", "0.0%", set()),
    ],
)
def test_a_head_or_a_figure_below_zero_tells_of_change(table, head: str, first: str, found: set[int]) -> None:
    drawn = f"""
       | Posts | {head}
       |       | Percentage
-----------------------
Rome   | 12    | {first}
Dakar  | 31    | 9.3%
Quito  | 25    | 7.7%
"""
    assert changes(table(drawn)) == found


QUOTIENTS = """
         | Budget  | Increase | Percentage
----------------------------------
Rome     | 9,145.0 | 402.4    | 4.4%
Dakar    | 3,027.0 | 281.5    | 9.3%
Quito    | 7,712.0 | 593.8    | 7.7%
Nairobi  | 5,481.0 | 60.3     | 1.1%
Geneva   | 8,260.0 | 553.4    | 6.7%
Bangkok  | 4,903.0 | 279.5    | 5.7%
"""


def test_the_quotients_of_two_columns_have_each_a_base_of_their_own(table) -> None:
    assert changes(table(QUOTIENTS)) == {2}


SHARES = """
         | Posts | Percentage
----------------------
Rome     | 127   | 12.7%
Dakar    | 304   | 30.4%
Quito    | 251   | 25.1%
Nairobi  | 318   | 31.8%
Total    | 1,000 | 100.0%
"""


LABELS = """
            | Posts | Posts | Budget |
            |       |       | 2025   |
------------------------------------------
Europe
ROME        | 12    | 1     | 100    | 5
Others      | 31    | 2     | 200    | 6
            | 25    | 3     | 300    | 7
Others      | 18    | 4     | 400    | 8
"""


def test_a_line_is_found_by_a_name_that_no_other_line_bears(table) -> None:
    """Neither by a name that stands there twice, nor where none is printed; a head of a group is no line."""
    sheet = Sheet(table(LABELS), 0, VOCABULARY)
    assert sheet.rows_by_label == {"rome": 1}
    assert sheet.columns_by_head == {"budget, 2025": 2}


SECTIONS = """
           | Approved
---------------------
Personnel
Staff      | 412
Experts    | 88
Subtotal   | 500
Operations
Travel     | 61
Premises   | 139
Subtotal   | 200
Total      | 700
"""


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        (SECTIONS, {"personnel": 3, "operations": 7}),
        (SECTIONS.replace("Operations", "Personnel"), {}),  # two heads of one name
        (SECTIONS.replace("Experts ", "Others\nExperts "), {"operations": 8}),  # a head among the rows
    ],
)
def test_a_total_of_all_rows_under_one_head_is_found_by_its_name(table, text, sections) -> None:
    assert Sheet(table(text, counts=True), 0, VOCABULARY).sections == sections


@pytest.mark.parametrize(
    ("behind", "named"),
    [
        ("", True),
        ("Of which: women | 61\n", True),
        ("a Without posts for a time.\n", True),
        ("Volunteers | 12\n", False),
    ],
)
def test_the_total_that_ends_a_table_is_called_as_the_heading_above(table, behind, named) -> None:
    text = f" | Number\n-----\nExperts | 61\nVisitors | 139\nTotal | 200\n{behind}"
    sections = Sheet(table(text, counts=True), 0, VOCABULARY, heading="Travel").sections
    assert sections == ({"travel": 2} if named else {})


def test_a_head_with_the_name_of_the_heading_above_names_the_same_total(table) -> None:
    text = " | Number\n-----\nTravel\nExperts | 61\nVisitors | 139\nTotal | 200\n"
    assert Sheet(table(text, counts=True), 0, VOCABULARY, heading="Travel").sections == {"travel": 3}


def test_shares_of_one_whole_are_no_change(table) -> None:
    assert changes(table(SHARES)) == set()


UPPER = """
       | Posts | Staff
----------------------
Rome   | 12    | 31
"""

LOWER = """
       | Posts | Staff
----------------------
Dakar  | 25    | 18
Quito  | 14    | 20
Total  | 51    | 69
"""


@pytest.mark.parametrize(
    ("gap", "doubts", "title", "found"),
    [
        (23.0, ("no heads",), "", True),
        (25.0, ("no heads",), "", False),
        (23.0, (), "", False),
        (23.0, ("no heads",), "Posts", False),
    ],
)
def test_a_table_without_caption_may_go_on_from_one_that_was_not_read(table, gap, doubts, title, found) -> None:
    upper = replace(table(UPPER, number=None), pages=(3,), box=Box(70, 200, 500, 240), doubts=doubts)
    lower = replace(table(LOWER, number=None), pages=(3,), box=Box(70, 240 + gap, 500, 400), title=title)
    assert Sheet(lower, 1, VOCABULARY, last=upper).goes_on is found
