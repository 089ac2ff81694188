"""Figures in cells that reach over several columns or rows."""

from __future__ import annotations

import pytest

from checker.model.place import Box
from checker.model.table import Cell, Row
from checker.readers.pdf.page.ink import Rule, Upright
from checker.readers.pdf.tables.merged_cells import ALSO, SAID, with_cells_over_rows, with_merged_cells

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


def said_below(*last: str | None, right: float = 200.0, usual: float = 250.0) -> list[str | None]:
    """What is said of the figures of two last rows, by where the rule between them ends, and those that are usual."""
    rows = [row(0, "1", "2", "3"), row(1, "4", "5", "6"), row(2, "7", "8", "9"), row(3, "1", "2", None), row(4, *last)]
    ends = (15, usual), (35, 250.0), (55, usual), (75, right), (95, 250.0)
    rules = [Rule(y, 60, end, 0.5) for y, end in ends]
    found = with_cells_over_rows(rows, (100.0, 150.0, 200.0), rules)
    assert all(cell is None or cell.doubt is None for each in found[:3] for cell in each.cells)
    return [cell.doubt for each in found[3:] for cell in each.cells if cell]


@pytest.mark.parametrize(
    ("last", "said"),
    [
        (("4", "5", "6"), [None, None, None, None, ALSO]),
        (("4", "5", None), [None, None, None, None]),
        (("4", None, "all"), [None, None, None, None]),
        ((None, None, None), [None, None]),
    ],
)
def test_a_figure_under_a_blank_is_doubtful_where_a_rule_parts_them_in_other_rows_only(
    last: tuple[str | None, ...], said: list[str | None]
) -> None:
    assert said_below(*last) == said


@pytest.mark.parametrize(("right", "also"), [(224.0, ALSO), (226.0, None)])
def test_a_rule_parts_two_cells_that_reaches_over_the_middle_of_their_column(right: float, also: str | None) -> None:
    assert said_below("4", "5", "6", right=right)[-1] == also


def test_a_column_that_rules_part_in_few_rows_only_says_nothing_of_its_figures() -> None:
    assert said_below("4", "5", "6", usual=200.0) == [None] * 5
