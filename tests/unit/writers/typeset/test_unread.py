"""What was not read is told by its reasons."""

from __future__ import annotations

from checker.writers.typeset.unread import unread


def test_tables_with_the_same_reason_are_told_together() -> None:
    said = [
        "the table on page 38: no heads were found; a figure is struck through",
        "the table on page 39: no heads were found",
        "table 4: no heads were found",
        "the table on page 42: no heads were found; no heads were found",
    ]
    assert list(unread(said)) == [
        "the tables on pages 38-39, 42, table 4: no heads were found",
        "the table on page 38: a figure is struck through",
    ]


def test_reasons_that_differ_in_their_number_alone_are_told_with_their_numbers() -> None:
    said = ["the table on page 2: 3 figures share a cell", "table “B: staff”: 12 figures share a cell"]
    assert list(unread(said)) == ["the table on page 2, table “B: staff”: 3, 12 figures share a cell"]


def test_what_names_no_place_stands_for_itself() -> None:
    said = ["pages 7-9 have no text layer", "3 pages are pictures"]
    assert list(unread(said)) == said


def test_a_place_may_have_a_colon_of_its_own() -> None:
    assert list(unread(["page 48: table “Component 3: Staff”: no heads were found"])) == [
        "page 48: table “Component 3: Staff”: no heads were found"
    ]
