"""What is set into a cell instead of text: boxes, and tables within the table."""

from __future__ import annotations

import pytest

from checker.model.document import Document
from tests.word import Draft, cell, grid, paragraph, row, rows_of, run, runs

BOX = "<w:r><w:pict><v:textbox xmlns:v='urn:v'><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r>"


def box(*lines: str) -> str:
    """A paragraph that anchors a text box."""
    return paragraph(BOX.format("".join(paragraph(run(line)) for line in lines)))


def nested(*lines: str) -> str:
    """A table of one column, and the paragraph that Word wants behind it."""
    return grid([row([line]) for line in lines], [1000]) + paragraph("")


def with_inset(inset: str) -> Document:
    """A table one of whose cells holds something else than text."""
    travel = row(["Travel", "?"]).replace(cell("?"), f"<w:tc><w:tcPr/>{inset}</w:tc>")
    draft = Draft()
    draft.add(grid([row(["Item", "2024"], head=True), row(["Posts", "12.0"]), travel], [2000, 1000]))
    return draft.read()


@pytest.mark.parametrize("inset", [box("4.0"), nested("4.0"), box("", "4.0"), box("4.0") + paragraph("")])
def test_the_one_figure_set_into_a_cell_is_what_the_cell_says(inset: str) -> None:
    document = with_inset(inset)
    assert [rows_of(table) for table in document.tables] == [[("Posts", "12.0"), ("Travel", "4.0")]]
    assert [cell.doubt for row in document.tables[0].rows for cell in row.cells if cell] == [None, None]
    assert document.paragraphs == ()


@pytest.mark.parametrize("inset", [box("4.0", "5.0"), nested("4.0", "5.0"), box("4.0") + box("5.0")])
def test_several_figures_set_into_a_cell_are_doubted(inset: str) -> None:
    table = with_inset(inset).tables[0]
    found = table.rows[1].cells[0]
    assert found and (found.text, found.doubt) == (
        "4.0 5.0",
        "“4.0 5.0” stands in a box or a table within the cell",
    )


def test_a_figure_with_another_in_a_box_beside_it_is_doubted() -> None:
    found = with_inset(paragraph(runs("3.0")) + box("4.0")).tables[0].rows[1].cells[0]
    assert found and (found.text, found.doubt) == ("3.0", "“4.0” stands in a box or a table within the cell")


def test_words_in_a_box_beside_a_figure_leave_it_as_it_is() -> None:
    document = with_inset(paragraph(runs("3.0")) + box("See below."))
    found = document.tables[0].rows[1].cells[0]
    assert found and (found.text, found.doubt) == ("3.0", None)
    assert [paragraph.text for paragraph in document.paragraphs] == ["See below."]


def test_figures_in_a_box_that_the_cell_says_are_said_once() -> None:
    document = with_inset(box("4.0", "5.0"))
    assert (document.paragraphs, document.asides) == ((), ())
