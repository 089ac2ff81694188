"""Footnote marks without their note, and notes without their mark."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.checks.footnote_marks import Options, check
from checker.model.document import Document, Mark, Paragraph
from checker.model.table import Note, Table
from tests.drafts import analysed, told

MARK, NOTE = Options("mark"), Options("note")


def document(marks: str, notes: str, *tables: Table) -> Document:
    marked = tuple(Paragraph("Text.", mark, marks=(Mark(mark, 5),), order=int(mark)) for mark in marks)
    return Document("a.pdf", paragraphs=marked, notes=tuple(Note(mark, "A/80/1.") for mark in notes), tables=tables)


def test_a_mark_without_note_is_told_among_those_that_have_theirs() -> None:
    assert told(check(analysed(document("12345", "1245")), MARK)) == [
        *[f"held: footnote {mark}" for mark in "1245"],
        "disagreed: paragraph 3: bears the footnote mark 3; there is no such note.",
    ]


def test_a_note_without_mark_is_told() -> None:
    assert told(check(analysed(document("1245", "12345")), NOTE)) == [
        "disagreed: footnote 3: nothing in the text bears its mark (“A/80/1.”)."
    ]


def test_the_mark_of_a_note_may_stand_in_a_table() -> None:
    assert told(check(analysed(document("1245", "12345", Table((), ()))), NOTE)) == [
        "unchecked: the mark of a footnote may stand in a table or a figure"
    ]


def test_marks_without_any_note_say_that_no_notes_were_read() -> None:
    assert (
        told(check(analysed(document("123", "")), MARK))
        == ["unchecked: footnote marks and notes were not all read"] * 3
    )


@pytest.mark.parametrize("options", [MARK, NOTE])
def test_letters_and_asterisks_are_not_followed(options: Options) -> None:
    starred = Paragraph("Text.", marks=(Mark("*", 5), Mark("a", 5)))
    assert told(check(analysed(Document("a.md", paragraphs=(starred,), notes=(Note("b", "."),))), options)) == []


def test_notes_without_any_mark_say_that_no_marks_were_read() -> None:
    assert (
        told(check(analysed(document("", "123")), NOTE))
        == ["unchecked: footnote marks and notes were not all read"] * 3
    )


@pytest.mark.parametrize(
    ("text", "shown"), [("Report " + "x" * 53, "Report " + "x" * 53), ("Report " + "x" * 54, "Report…")]
)
def test_a_note_is_shown_by_its_first_sixty_letters(text: str, shown: str) -> None:
    whole = document("1245", "12345")
    notes = tuple(replace(note, text=text) for note in whole.notes)
    assert told(check(analysed(replace(whole, notes=notes)), NOTE)) == [
        f"disagreed: footnote 3: nothing in the text bears its mark (“{shown}”)."
    ]
