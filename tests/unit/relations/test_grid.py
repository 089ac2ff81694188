"""The figures of a table along its rows and columns."""

from __future__ import annotations

from decimal import Decimal

from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.relations.grid import Figure, grids_of
from tests.figures import along_columns

ONE, TENTH, THOUSANDS = Decimal(1), Decimal("0.1"), Decimal(1000)


def test_six_places_that_are_spread_evenly_over_a_line_say_what_adds_up_to_it() -> None:
    goals = along_columns([[figure] for figure in range(11, 22)]).goals(0)
    assert [goal.value // 2 for goal in goals] == [11, 13, 15, 17, 19, 21]


def figures(*quantities: Quantity) -> list[Figure | None]:
    """What a grid makes of these quantities, set in one row."""
    cells = tuple(Cell(quantity.text, quantity=quantity) for quantity in quantities)
    down, _ = grids_of(Table(tuple(Column((cell.text,)) for cell in cells), (Row("Posts", cells),)))
    return [figure for (figure,) in down.at]


def test_figures_are_counted_in_halves_of_the_last_decimal_of_the_table() -> None:
    assert figures(
        Quantity("21", Decimal(21), ONE, Kind.COUNT),
        Quantity("2.5", Decimal("2.5"), TENTH, Kind.AMOUNT),
        Quantity("12", Decimal(12), ONE, Kind.PERCENTAGE),
        Quantity("3", Decimal(3), ONE, Kind.AMOUNT, THOUSANDS),
    ) == [
        Figure(420, 0, 20),
        Figure(50, 1, 2),
        Figure(240, 10, 20, percentage=True),
        Figure(60_000, 10_000, 20_000),
    ]


def test_a_second_figure_in_square_brackets_is_counted_as_the_first() -> None:
    assert figures(
        Quantity("21 [25]", Decimal(21), ONE, Kind.COUNT, THOUSANDS, bracketed=Decimal(25)),
        Quantity("– [4]", Decimal(0), ONE, Kind.COUNT, nil=True, bracketed=Decimal(4)),
        Quantity("–", Decimal(0), ONE, Kind.COUNT, nil=True),
    ) == [
        Figure(42_000, 0, 2_000, aside=50_000),
        Figure(0, 0, 0, nil=True, aside=8),
        Figure(0, 0, 0, nil=True),
    ]


def test_a_year_is_no_figure_that_could_add_up() -> None:
    year = Quantity("2025", Decimal(2025), ONE, Kind.YEAR)
    posts = Quantity("12", Decimal(12), ONE, Kind.COUNT)
    table = Table(
        (Column(("Since",)), Column(("Posts",))),
        (
            Row("Posts", (Cell("2025", quantity=year), Cell("12", quantity=posts))),
            Row("End", (Cell("2025", quantity=year), None)),
        ),
    )
    down, across = grids_of(table)
    assert (down.at, across.at) == (((Figure(24, 0, 2),),), ((Figure(24, 0, 2),),))
    assert [[line.label for line in grid.lines] for grid in (down, across)] == [["Posts"], ["Posts"]]
