"""A finding is highlighted where it stands, its proof underlined, and noted in the margin where no box is known."""

from __future__ import annotations

from checker.model.place import Box, Place
from checker.model.report import Evidence
from checker.model.rule import Severity
from checker.writers.marked_pdf.marks import (
    COLOURS,
    HIGHLIGHT,
    NOTE,
    PITCH,
    PROOF,
    SIDE,
    TALL,
    UNDERLINE,
    DrawnMark,
    marks_of,
)
from checker.writers.marked_pdf.sheet import MarkedSheet
from tests.marked import finding

SHEETS = [MarkedSheet(), MarkedSheet()]
BOX = Box(100, 82, 130, 94)
TOLD = "Error: The figures differ\nReads 12.5; 11.5 was meant.\nRule a-rule, finding 0123456789abcdef"


def evidence(box: Box | None, page: int | None = 1) -> Evidence:
    return Evidence("Posts, 2024", "11.5", Place("table 2", page, box))


def test_the_box_of_a_finding_is_highlighted_and_says_what_is_wrong() -> None:
    colour = COLOURS[Severity.ERROR]
    quad = (99, 711, 131, 711, 99, 697, 131, 697)
    drawing = "/G gs 1 0.62 0.58 rg 99 697 32 14 re f"
    mark = DrawnMark(
        HIGHLIGHT, "0123456789abcdef", TOLD, colour, (99, 697, 131, 711), quad, drawing, popup=(392, 570, 612, 710)
    )
    assert marks_of([finding(BOX)], SHEETS) == {0: [mark]}


def test_a_warning_has_a_colour_of_its_own() -> None:
    ((mark,),) = marks_of([finding(BOX, severity=Severity.WARNING)], SHEETS).values()
    assert mark.colour == COLOURS[Severity.WARNING]


def test_the_figures_that_speak_against_it_are_underlined_as_one_mark_on_each_page() -> None:
    lower, other = Box(100, 182, 130, 194), Box(200, 182, 230, 194)
    found = marks_of([finding(BOX, 1, evidence(lower), evidence(lower), evidence(other), evidence(BOX, 2))], SHEETS)
    assert {page: [(mark.kind, mark.name) for mark in marks] for page, marks in found.items()} == {
        0: [(UNDERLINE, "0123456789abcdef-1"), (HIGHLIGHT, "0123456789abcdef")],
        1: [(UNDERLINE, "0123456789abcdef-2")],
    }
    line = found[0][0]
    assert line.rect == (99, 597, 231, 611)
    assert line.quads == (99, 611, 131, 611, 99, 597, 131, 597, 199, 611, 231, 611, 199, 597, 231, 597)
    assert line.drawing == "0.13 0.4 0.8 RG 1.2 w 100 597.5 m 130 597.5 l 200 597.5 m 230 597.5 l S"
    assert (line.colour, line.popup) == (PROOF, None)
    assert line.text == "Belongs to finding 0123456789abcdef: Reads 12.5; 11.5 was meant."


def test_neither_the_finding_itself_nor_a_whole_table_is_underlined() -> None:
    low, tall = (Box(100, 182, 130, 182 + height) for height in (TALL - 1, TALL))
    found = marks_of([finding(BOX, 1, evidence(BOX), evidence(tall), evidence(None), evidence(low, 3))], SHEETS)
    assert [mark.kind for mark in found[0]] == [HIGHLIGHT]
    assert [mark.kind for mark in marks_of([finding(BOX, 1, evidence(low))], SHEETS)[0]] == [UNDERLINE, HIGHLIGHT]


def test_what_has_no_box_is_noted_in_the_margin_of_its_page_or_of_the_first() -> None:
    found = marks_of([finding(None, 2), finding(None, None), finding(BOX, 7), finding(None, 2)], SHEETS)
    assert {page: [(mark.kind, mark.rect) for mark in marks] for page, marks in found.items()} == {
        1: [(NOTE, (9, 765, 27, 783)), (NOTE, (9, 765 - PITCH, 27, 783 - PITCH))],
        0: [(NOTE, (9, 765, 27, 783)), (NOTE, (9, 765 - PITCH, 27, 783 - PITCH))],
    }
    assert found[0][0].text == TOLD.replace("\n", "\nConcerns table 1, row “Posts”.\n", 1)


def test_notes_that_fill_the_height_of_a_page_go_on_beside_it() -> None:
    low = MarkedSheet((0, 0, 612, 3 * PITCH), (0, 0, 612, 3 * PITCH))
    rects = [mark.rect[:2] for mark in marks_of([finding(None)] * 3, [low])[0]]
    assert rects == [(SIDE / 2, 45), (SIDE / 2, 45 - PITCH), (SIDE / 2 + PITCH, 45)]


def test_a_small_mark_lies_upon_a_large_one_so_that_a_pointer_finds_it() -> None:
    small, large = Box(200, 82, 210, 94), Box(100, 82, 500, 94)
    for boxes in ((small, large), (large, small)):
        (marks,) = marks_of([finding(box) for box in boxes], SHEETS).values()
        assert [mark.rect[0] for mark in marks] == [99, 199]
