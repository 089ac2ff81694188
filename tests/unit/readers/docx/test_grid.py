"""The grid of a Word table: how many columns a cell covers, and how wide they are."""

from __future__ import annotations

import pytest

from checker.readers.docx.grid import edges_of, is_askew, width_of
from checker.readers.docx.markup import W
from tests.word import Draft, element, grid, row, rows_of, table_of


@pytest.mark.parametrize(("told", "columns"), [("63", 63), ("64", 63), ("2000000000", 63)])
def test_a_cell_covers_no_more_than_the_63_columns_that_word_allows(told: str, columns: int) -> None:
    line = row(["Posts"]).replace('<w:gridSpan w:val="1"/>', f'<w:gridSpan w:val="{told}"/>')
    assert width_of(element(line)) == columns


@pytest.mark.parametrize(
    ("told", "askew"), [("1", False), ("63", False), ("0", True), ("-1", True), ("64", True), ("", True)]
)
def test_a_row_is_askew_where_a_cell_covers_a_number_of_columns_that_is_none(told: str, askew: bool) -> None:
    line = row(["Posts"]).replace('<w:gridSpan w:val="1"/>', f'<w:gridSpan w:val="{told}"/>')
    assert is_askew(element(line)) is askew


def test_widths_are_twentieths_of_a_point_and_a_column_whose_width_is_not_told_has_thirty_points() -> None:
    assert edges_of(element(grid([], [1000, 500])), 4) == [0, 50, 75, 105, 135]


def doubt_of(text: str) -> str | None:
    """What speaks against the figure of a cell that is written so."""
    table = table_of(["Item", "2024"], ["Posts", text], ["Travel", "4"])
    found = table.rows[0].cells[0]
    assert found
    return found.doubt


@pytest.mark.parametrize(
    ("written", "figures"),
    [("120\n230", "120 / 230"), ("120\t230", "120 / 230"), ("1\n2\n3", "1 / 2 / 3"), ("4,5\v5,5%", "4,5 / 5,5%")],
)
def test_figures_on_several_lines_of_a_cell_are_not_one(written: str, figures: str) -> None:
    assert doubt_of(written) == f"“{figures}” is more than one figure"


@pytest.mark.parametrize("written", ["1 234", "\n1 234\t", "1 234\n", "120\nposts", "–"])
def test_one_figure_with_tabs_and_breaks_around_it_is_one(written: str) -> None:
    assert doubt_of(written) is None


@pytest.mark.parametrize("written", ["~999~ 230", "2~3~0", "~999~230", "230 ~999~", "~999~\v230"])
def test_a_figure_beside_one_that_is_struck_through_is_doubted(written: str) -> None:
    said = "is not set as one figure: a part is struck through, bold or italic"
    table = table_of(["Item", "2024"], ["Posts", written], ["Travel", "4"])
    found = table.rows[0].cells[0]
    assert found and (found.text, found.doubt) == (found.text, f"“{found.text}” {said}")
    assert found.text in ("230", "20")


def test_a_figure_is_not_bold_in_part() -> None:
    draft = Draft()
    draft.table(["Item", "2024"], ["Posts", "115 120"], ["Travel", "4"], heads=1)
    (cell,) = [text.getparent() for text in draft.document.element.body.iter(W + "t") if text.text == "115 120"]
    bold = element("<w:r><w:rPr><w:b/></w:rPr><w:t>115</w:t></w:r>")
    cell.addprevious(bold)
    cell.find(W + "t").text = " 120"
    found = draft.read().tables[0].rows[0].cells[0]
    assert found and found.doubt == "“115 120” is not set as one figure: a part is struck through, bold or italic"


@pytest.mark.parametrize("strike", ["<w:strike/>", "<w:dstrike/>"])
def test_a_row_that_is_struck_through_is_gone(strike: str) -> None:
    draft = Draft()
    draft.table(["Item", "2024"], ["Posts", "12"], ["~Travel~", "~55~"], ["Total", "12"], heads=1)
    for mark in list(draft.document.element.body.iter(W + "strike")):
        mark.getparent().replace(mark, element(strike))
    document = draft.read()
    assert [rows_of(table) for table in document.tables] == [[("Posts", "12"), ("Total", "12")]]
    assert document.doubts == ("what is struck through in 2 paragraphs was read as deleted",)


def test_a_strike_that_is_off_strikes_nothing() -> None:
    draft = Draft()
    draft.table(["Item", "2024"], ["Posts", "~12~"], heads=1)
    for mark in draft.document.element.body.iter(W + "strike"):
        mark.set(W + "val", "0")
    document = draft.read()
    assert ([rows_of(table) for table in document.tables], document.doubts) == ([[("Posts", "12")]], ())
