"""The grid of a Word table: how many columns a cell covers, and how wide they are."""

from __future__ import annotations

import pytest

from checker.readers.docx.grid import edges_of, width_of
from tests.word import element, grid, row


@pytest.mark.parametrize(("told", "columns"), [("63", 63), ("64", 63), ("2000000000", 63)])
def test_a_cell_covers_no_more_than_the_63_columns_that_word_allows(told: str, columns: int) -> None:
    line = row(["Posts"]).replace('<w:gridSpan w:val="1"/>', f'<w:gridSpan w:val="{told}"/>')
    assert width_of(element(line)) == columns


def test_widths_are_twentieths_of_a_point_and_a_column_whose_width_is_not_told_has_thirty_points() -> None:
    assert edges_of(element(grid([], [1000, 500])), 4) == [0, 50, 75, 105, 135]
