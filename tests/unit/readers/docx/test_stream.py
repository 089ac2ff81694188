"""Paragraphs and tables of a Word document in reading order."""

from __future__ import annotations

import pytest

from checker.model.table import Note
from tests.word import Draft, framed, grid, paragraph, row, rows_of, run, runs, table_of

SPENT = [["Category", "Approved", "Spent"], ["Posts", "12.0", "11.5"], ["Travel", "3.0", "2.5"]]


STAFF = [["Grade", "Men", "Women"], ["P-5", "1", "2"], ["P-4", "3", "4"]]


def texts(draft: Draft) -> list[str]:
    return [found.text for found in draft.read().paragraphs]


def test_a_paragraph_whose_end_was_deleted_goes_on_with_the_next() -> None:
    draft = Draft()
    draft.say("The budget ", properties='<w:rPr><w:del w:id="1" w:author="editor"/></w:rPr>')
    draft.say("was approved.")
    assert texts(draft) == ["The budget was approved."]


def inner(rows: list[list[str]]) -> str:
    """A table to set into a cell, and the paragraph that Word wants behind it."""
    return grid([row(cells, head=cells is rows[0]) for cells in rows], [2000, 1000, 1000]) + paragraph("")


def caption(number: int, title: str) -> str:
    return paragraph(runs(f"Table {number}")) + paragraph(runs(title, bold=True))


def test_caption_and_notes_may_stand_in_rows_of_the_table() -> None:
    table = table_of(
        ["Table 4|2"], ["(Euros)|2"], ["Category", "2024"], ["Posts^a", "1.0"], ["^a Without interns.|2"], heads=0
    )
    assert (table.number, table.unit, rows_of(table)) == ("4", "Euros", [("Posts", "1.0")])
    assert table.notes == (Note("a", "Without interns."),)


def test_a_table_in_a_frame_is_a_table_with_its_own_title() -> None:
    inner = grid([row(["Category", "A"], head=True), row(["Posts", "1"])], [3000, 1000])
    text, title = paragraph(run("Summary text.")), paragraph(runs("Resources", bold=True))
    draft = Draft()
    draft.add(grid([f"<w:tr><w:tc>{text}{title}{inner}<w:p/></w:tc></w:tr>"], [5000]))
    document = draft.read()
    (table,) = document.tables
    assert (table.title, rows_of(table)) == ("Resources", [("Posts", "1")])
    assert [found.text for found in document.paragraphs] == ["Summary text."]


def test_a_list_of_contents_is_no_table() -> None:
    draft = Draft()
    draft.table(["", "Page"], ["I. Introduction\t", "3"], ["II. Budget\t", "7"], ["III. Posts\t", "9"])
    document = draft.read()
    assert document.tables == ()
    assert [found.text for found in document.paragraphs] == [
        "Page",
        "I. Introduction 3",
        "II. Budget 7",
        "III. Posts 9",
    ]


def test_tables_side_by_side_in_a_frame_have_each_its_own_caption() -> None:
    draft = Draft()
    captions = framed(caption(1, "Resources"), caption(2, "Staff"))
    draft.add(grid([captions, framed(inner(SPENT), inner(STAFF))], [4000, 4000]))
    assert [(table.number, table.title) for table in draft.read().tables] == [("1", "Resources"), ("2", "Staff")]


@pytest.mark.parametrize(("beside", "numbers"), [(3, ["1", "2", "3"]), (4, ["4"])])
def test_of_more_than_three_tables_side_by_side_not_each_has_its_caption(beside: int, numbers: list[str]) -> None:
    draft = Draft()
    captions = framed(*(caption(number, "Staff") for number in range(1, beside + 1)))
    draft.add(grid([captions, framed(*[inner(STAFF)] * beside)], [4000] * beside))
    assert [table.number for table in draft.read().tables] == numbers


def test_a_table_in_a_cell_of_a_table_of_figures_leaves_both_whole() -> None:
    draft = Draft()
    nested = framed(paragraph(runs("Posts")), paragraph(runs("12.0")) + inner(STAFF))
    draft.add(grid([row(["Item", "2024"], head=True), nested, row(["Travel", "4.0"])], [2000, 4000]))
    assert [rows_of(table) for table in draft.read().tables] == [
        [("Posts", "12.0"), ("Travel", "4.0")],
        [("P-5", "1", "2"), ("P-4", "3", "4")],
    ]


def test_what_stands_in_a_text_box_follows_its_paragraph() -> None:
    draft = Draft()
    draft.add(paragraph(f"{run('Beside it.')}<w:r><w:txbxContent>{paragraph(run('In a box.'))}</w:txbxContent></w:r>"))
    draft.say("Below it.")
    assert texts(draft) == ["Beside it.", "In a box.", "Below it."]
