"""Marks and notes."""

from __future__ import annotations

from checker.model.document import Document, Mark, Paragraph
from checker.model.table import Note
from checker.understand.structure.footnotes import paired


def marked(*marks: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph("Text.", marks=(Mark(mark, 5),), order=order) for order, mark in enumerate(marks))


def notes(*marks: str) -> tuple[Note, ...]:
    return tuple(Note(mark, "A/80/1.") for mark in marks)


def test_marks_and_notes_that_begin_again_go_together_in_order() -> None:
    pairs = paired(Document("a.md", paragraphs=marked(*"123121"), notes=notes(*"123121")))
    assert (len(pairs.together), pairs.marks, pairs.notes) == (6, (), ())


def test_a_mark_without_note_leaves_the_others_together() -> None:
    pairs = paired(Document("a.md", paragraphs=marked(*"12345"), notes=notes(*"1245")))
    assert ([mark.mark for mark in pairs.marks], pairs.is_sure) == (["3"], True)


def test_a_raised_figure_of_a_formula_is_no_mark() -> None:
    gas = Paragraph("Emissions of CO were measured.", marks=(Mark("2", 15),), order=9)
    pairs = paired(Document("a.md", paragraphs=(*marked(*"123"), gas), notes=notes(*"123")))
    assert (len(pairs.together), pairs.marks) == (3, ())


def test_notes_that_were_not_read_make_nothing_sure() -> None:
    pairs = paired(Document("a.md", paragraphs=marked(*"12345"), notes=()))
    assert not pairs.is_sure
