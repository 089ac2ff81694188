"""Letters that call the notes of a table, and the notes that they call."""

from __future__ import annotations

from checker.checks.table_note_marks import Options, check
from checker.model.document import Document
from checker.model.place import Place
from checker.model.table import Cell, Column, Note, Row, Table
from tests.drafts import analysed, told

MARK, NOTE = Options("mark"), Options("note")
REVISED, ESTIMATES = Note("a", "Revised."), Note("b", "Estimates.", 3)


def table(*rows: Row, notes: tuple[Note, ...], pages: tuple[int, ...] = (3,), marks: str = "") -> Document:
    heads = (Column(("2024",), marks=tuple(marks)),)
    return Document("a.pdf", tables=(Table(heads, rows, number="1", pages=pages, notes=notes),))


def test_a_letter_without_its_note_is_told_with_all_rows_that_bear_it() -> None:
    rows = (
        Row("Posts", (None,), marks=("a",)),
        Row("Travel", (None,), marks=("c",)),
        Row("Other", (Cell("12", ("c",)),)),
    )
    assert told(check(analysed(table(*rows, notes=(REVISED, ESTIMATES))), MARK)) == [
        "held: table 1, row “Posts”",
        "disagreed: table 1, rows “Travel” and “Other”: bear the mark c; the notes under the table are a and b.",
    ]


def test_one_row_and_one_note_are_told_in_the_singular() -> None:
    assert told(check(analysed(table(Row("Posts", (None,), marks=("b",)), notes=(REVISED,))), MARK)) == [
        "disagreed: table 1, row “Posts”: bears the mark b; the note under the table is a."
    ]


def test_the_note_of_a_table_on_two_pages_may_stand_on_either() -> None:
    document = table(Row("Posts", (None,), marks=("b",)), pages=(3, 4), notes=(REVISED,))
    assert told(check(analysed(document), MARK)) == [
        "unchecked: the notes of a table on several pages may not all have been read"
    ]


def test_a_note_behind_those_that_are_called_is_missed() -> None:
    (found,) = check(analysed(table(Row("Posts", (None,), marks=("a",)), notes=(REVISED, ESTIMATES))), NOTE)
    assert found.message == "table 1: nothing bears the mark of note b (“Estimates.”)."
    assert found.place == Place("table 1", 3)


def test_a_note_before_those_that_are_called_may_be_called_by_what_was_not_read() -> None:
    document = table(Row("Posts", (None,), marks=("b",)), notes=(REVISED, ESTIMATES))
    assert told(check(analysed(document), NOTE)) == []


def test_a_note_whose_mark_a_head_bears_does_not_stand_alone() -> None:
    document = table(Row("Posts", (None,), marks=("a",)), notes=(REVISED, ESTIMATES), marks="b")
    assert told(check(analysed(document), NOTE)) == []


def test_a_table_without_notes_calls_none() -> None:
    assert told(check(analysed(table(Row("Posts", (None,), marks=("a",)), notes=())), MARK)) == []
