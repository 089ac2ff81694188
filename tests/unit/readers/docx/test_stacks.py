"""Rows of a Word table that were typed as one."""

from __future__ import annotations

from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.docx.stacks import unstacked
from checker.readers.docx.text import WordPassage
from tests.word import rows_of, table_of

SPENT = [["Category", "Approved", "Spent"], ["Posts", "12.0", "11.5"], ["Travel", "3.0", "2.5"]]


def test_rows_typed_as_paragraphs_of_one_row_are_rows() -> None:
    table = table_of(SPENT[0], ["Posts\vTravel", "12.0\v3.0", "11.5\v2.5"], ["Total", "15.0", "14.0"])
    assert rows_of(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "2.5"), ("Total", "15.0", "14.0")]


def test_a_label_of_two_paragraphs_is_one_label() -> None:
    table = table_of(SPENT[0], ["Posts\vand staff", "12.0", "11.5"], ["Total", "15.0", "14.0"])
    assert rows_of(table)[0] == ("Posts and staff", "12.0", "11.5")


def cut(*cells: list[str], head: bool = False) -> list[list[str]]:
    """The texts of the rows that a row of such cells is taken apart into."""
    slots = [Slot(index, index + 1, tuple(map(WordPassage, lines))) for index, lines in enumerate(cells)]
    return [[slot.text for slot in strip.slots] for strip in unstacked([GridStrip(slots, head)])]


def test_a_row_of_figures_over_figures_is_taken_apart_and_one_of_years_or_words_is_not() -> None:
    assert cut(["Posts", "Travel"], ["12", "3"]) == [["Posts", "12"], ["Travel", "3"]]
    assert cut(["Posts", "Travel"], ["2024", "2025"]) == [["Posts Travel", "2024 2025"]]
    assert cut(["Posts", "Travel"], ["none", "few"]) == [["Posts Travel", "none few"]]


def test_a_head_or_a_row_of_uneven_cells_stays_as_it_is() -> None:
    assert cut(["Posts", "Travel"], ["12", "3"], head=True) == [["Posts Travel", "12 3"]]
    assert cut(["Posts", "Travel", "Fuel"], ["12", "3"]) == [["Posts Travel Fuel", "12 3"]]
