"""A comment lets pass what is found in the paragraphs that it is put on."""

from __future__ import annotations

from docx.text.run import Run

from checker.model.document import Allowance
from tests.word import Draft

SAID = "iccd-check: allow column-total-differs — as printed"


def draft() -> Draft:
    made = Draft()
    made.say("The posts are as follows.")
    made.table(["Category", "Approved"], ["Posts", "12.0"], ["Travel", "3.0"], ["Total", "16.0"], heads=1)
    made.say("The end.")
    return made


def commented(made: Draft, first: Run, last: Run, text: str = SAID) -> tuple[Allowance, ...]:
    made.document.add_comment([first, last], text=text, author="An editor", initials="ae")
    return made.read().allowances


def cell(made: Draft, row: int, column: int) -> Run:
    return made.document.tables[0].cell(row, column).paragraphs[0].runs[0]


def allowance(first: int, last: int) -> tuple[Allowance, ...]:
    return (Allowance("column-total-differs", "as printed", "a comment", elements=(first, last)),)


def test_a_comment_on_a_cell_speaks_of_that_cell() -> None:
    made = draft()
    assert commented(made, cell(made, 3, 1), cell(made, 3, 1)) == allowance(8, 8)
    assert made.read().tables[0].rows[2].cells[0].element == 8


def test_a_comment_on_a_selection_speaks_of_all_in_it() -> None:
    made = draft()
    assert commented(made, cell(made, 0, 0), cell(made, 3, 1)) == allowance(1, 8)


def test_a_comment_whose_ends_stand_between_paragraphs_speaks_of_those_within() -> None:
    made = draft()
    commented(made, cell(made, 3, 1), cell(made, 3, 1))
    table = made.document.tables[0]._tbl
    start, end = made.document.element.body.xpath("//w:commentRangeStart | //w:commentRangeEnd")
    table.addprevious(start)
    table.addnext(end)
    assert made.read().allowances == allowance(1, 8)


def test_a_comment_at_a_point_speaks_of_its_paragraph() -> None:
    made = draft()
    commented(made, cell(made, 3, 1), cell(made, 3, 1))
    for end in made.document.element.body.xpath("//w:commentRangeStart | //w:commentRangeEnd"):
        end.getparent().remove(end)
    assert made.read().allowances == allowance(8, 8)


def test_other_comments_say_nothing_and_one_without_a_reason_is_ill_said() -> None:
    made = draft()
    assert commented(made, cell(made, 1, 1), cell(made, 1, 1), "Is this right?") == ()
    ill = Allowance("", "", "a comment", elements=(8, 8))
    assert commented(made, cell(made, 3, 1), cell(made, 3, 1), "iccd-check: allow it") == (ill,)
