"""Letters that call the notes of a table, and the notes that they call."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.checks.table_note_marks import Options, check
from checker.model.document import Document, Heading, Mark
from checker.model.place import Place
from checker.model.table import Cell, Column, Note, Row, Table
from tests.drafts import analysed, told
from tests.word import Draft

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


def exact(*tables: Table, headings: tuple[Heading, ...] = ()) -> Document:
    """A document whose file says what is a cell and a mark."""
    numbered = (replace(table, order=10 * at, reading=("cells",)) for at, table in enumerate(tables, 1))
    return Document("a.docx", tables=tuple(numbered), headings=headings)


def bearing(*marks: str, notes: tuple[Note, ...] = (REVISED,), label: str = "Posts", number: str = "1") -> Table:
    return Table((Column(("2024",)),), (Row(label, (None,), marks=marks),), number=number, notes=notes)


MISSED = ["disagreed: table 1: nothing bears the mark of note a (“Revised.”)."]
UNREAD = ["unchecked: the mark of a note may stand where it was not read"]


def test_the_first_note_is_missed_where_the_file_marks_up_its_marks() -> None:
    assert told(check(analysed(exact(bearing())), NOTE)) == MISSED
    assert told(check(analysed(exact(bearing("b", notes=(REVISED, ESTIMATES)))), NOTE)) == MISSED


def test_a_heading_or_a_table_before_may_bear_the_mark() -> None:
    heading = Heading("Posts", order=9, marks=(Mark("a", 5),))
    assert told(check(analysed(exact(bearing(), headings=(heading,))), NOTE)) == []
    assert told(check(analysed(exact(bearing("a", notes=()), bearing())), NOTE)) == []


def test_a_mark_before_another_note_of_its_letter_calls_that_one() -> None:
    tables = bearing("a", number="2"), bearing()
    assert told(check(analysed(exact(*tables)), NOTE)) == MISSED


@pytest.mark.parametrize("label", ["Posts a", "Posts (a)", "Posts, 2025a", "Postsa", "As a whole"])
def test_a_letter_that_was_not_raised_may_be_the_mark(label: str) -> None:
    assert told(check(analysed(exact(bearing(label=label))), NOTE)) == UNREAD


def test_a_word_ends_in_its_own_letter_where_marks_are_raised() -> None:
    tables = bearing("a", number="2"), bearing(label="Kenya")
    assert told(check(analysed(exact(*tables)), NOTE)) == MISSED


def test_a_doubtful_table_may_have_lost_the_mark() -> None:
    assert told(check(analysed(exact(replace(bearing(), doubts=("unread lines",)))), NOTE)) == UNREAD


@pytest.mark.parametrize(
    ("heading", "label", "head", "found"),
    [
        ("Staff", "Posts", "Spent", ["disagreed: table 1: nothing bears the mark of note a (“Revised.”)."]),
        ("Staff^a", "Posts", "Spent", []),
        ("Staff", "Posts^a", "Spent", []),
        ("Staff", "Posts", "Spent^a", []),
    ],
)
def test_in_word_the_mark_of_a_note_is_a_raised_letter(heading: str, label: str, head: str, found: list[str]) -> None:
    word = Draft()
    word.say(heading, bold=True)
    word.say("The staff is shown below.")
    word.say("Table 1", bold=True)
    word.table(["Category", "Approved", head], [label, "12.0", "11.5"], ["Travel", "2.0", "1.5"], heads=1)
    word.say("^a Revised.")
    assert told(check(analysed(word.read()), NOTE)) == found
