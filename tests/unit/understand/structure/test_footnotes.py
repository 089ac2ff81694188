"""Marks and notes."""

from __future__ import annotations

import pytest

from checker.model.document import Document, Mark, Paragraph, Span
from checker.model.place import Box
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


@pytest.mark.parametrize(("page", "together"), [(3, 0), (4, 1), (5, 1), (6, 0)])
def test_a_note_stands_on_the_page_of_its_mark_or_the_next(page: int, together: int) -> None:
    text = Paragraph("Text.", page=4, marks=(Mark("1", 5),))
    pairs = paired(Document("a.pdf", paragraphs=(text,), notes=(Note("1", "A/80/1.", page=page),)))
    assert len(pairs.together) == together


def test_a_mark_stands_in_the_line_of_the_letter_before_it() -> None:
    text = "One line, two lines, three lines."
    first, second, third = Box(0, 0, 50, 10), Box(0, 20, 60, 30), Box(0, 0, 70, 10)
    lines = (Span(0, 10, 4, first), Span(10, 21, 4, second), Span(21, 33, 5, third))
    marks = tuple(Mark(str(number), at) for number, at in enumerate((0, 4, 10, 14, 21, 27, 33), start=1))
    pairs = paired(Document("a.pdf", paragraphs=(Paragraph(text, page=4, marks=marks, lines=lines),)))
    assert [(mark.page, mark.box) for mark in pairs.marks] == [
        (4, first),
        (4, first),
        (4, first),
        (4, second),
        (4, second),
        (5, third),
        (5, third),
    ]


@pytest.mark.parametrize(("numbers", "together"), [("123", 1), ("1234", 0)])
def test_a_mark_goes_with_a_note_behind_two_without_mark_and_not_behind_three(numbers: str, together: int) -> None:
    pairs = paired(Document("a.md", paragraphs=marked(numbers[-1]), notes=notes(*numbers)))
    assert len(pairs.together) == together


@pytest.mark.parametrize(("count", "sure"), [(17, False), (18, True)])
def test_two_that_are_alone_need_sixteen_that_go_together(count: int, sure: bool) -> None:
    numbers = [str(number) for number in range(1, count + 1)]
    called = [number for number in numbers if number not in ("5", "10")]
    pairs = paired(Document("a.md", paragraphs=marked(*called), notes=notes(*numbers)))
    assert ([note.mark for note in pairs.notes], pairs.is_sure) == (["5", "10"], sure)


@pytest.mark.parametrize(("numbers", "sure"), [("12", False), ("123", True)])
def test_three_marks_with_their_notes_were_read_well_enough(numbers: str, sure: bool) -> None:
    assert paired(Document("a.md", paragraphs=marked(*numbers), notes=notes(*numbers))).is_sure is sure


def test_a_1_that_alone_begins_again_is_a_raised_figure_and_one_that_a_2_follows_is_not() -> None:
    def alone(numbers: str) -> list[str]:
        document = Document("a.pdf", paragraphs=marked(*numbers), notes=notes(*"1234"))
        return [mark.mark for mark in paired(document).marks]

    assert (alone("12314"), alone("123412")) == ([], ["1", "2"])
