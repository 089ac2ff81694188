"""Figures in cells that reach over several columns."""

from __future__ import annotations

import pytest

from checker.model.place import Box
from checker.model.table import Cell, Row
from checker.readers.pdf.page.ink import Upright
from checker.readers.pdf.tables.merged_cells import SAID, with_merged_cells

BORDERS = (100.0, 150.0, 200.0)


def row(number: int, *figures: str | None) -> Row:
    """A row of figures that stands so far down."""
    cells = tuple(Cell(figure) if figure else None for figure in figures)
    return Row("Bonn", cells, box=Box(60, 20.0 * number, 250, 20.0 * number + 10))


def doubted(*last: str | None, off: float = 0.0, down: float = 40.0) -> list[str | None]:
    """What is said of the figures of a last row beside which the middle border is not printed."""
    printed = [Upright(100, 0, 60), Upright(150 + off, 0, down), Upright(200, 0, 60)]
    rows = [row(0, "1", "2", "3"), row(1, "4", "5", "6"), row(2, *last)]
    return [cell.doubt for cell in with_merged_cells(rows, BORDERS, printed)[-1].cells if cell]


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (("5", None, "9"), [SAID, None]),
        ((None, "7", "9"), [SAID, None]),
        (("5", "7", "9"), [None, None, None]),
        (("5", "7", None), [None, None]),
        (("all", None, "9"), [None, None]),
    ],
)
def test_a_figure_beside_a_blank_is_doubtful_where_their_border_is_printed_in_other_rows_only(
    last: tuple[str | None, ...], said: list[str | None]
) -> None:
    assert doubted(*last) == said


@pytest.mark.parametrize(("down", "said"), [(46.0, [None, None]), (44.0, [SAID, None])])
def test_a_border_is_printed_beside_the_middle_of_a_row(down: float, said: list[str | None]) -> None:
    assert doubted("5", None, "9", down=down) == said


@pytest.mark.parametrize(("off", "said"), [(2.9, [SAID, None]), (3.1, [None, None])])
def test_a_vertical_rule_within_three_points_is_that_of_a_border(off: float, said: list[str | None]) -> None:
    assert doubted("5", None, "9", off=off) == said
