"""Where a figure of the prose stands in the tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.understand.ties.figures import (
    Figures,
    Reach,
    Spot,
    agrees,
    nearly_agrees,
    reach_in_prose,
    reach_of,
    same_kind,
)
from tests.figures import quantity
from tests.sentences import figure


def money(value: str, scale: int = 1, unit: str | None = "USD", nil: bool = False) -> Quantity:
    """An amount as a cell prints it."""
    number = Decimal(value)
    step = Decimal(1).scaleb(int(number.as_tuple().exponent))
    return Quantity(value, number, step, Kind.AMOUNT, Decimal(scale), unit, nil)


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        (money("8.6", 1000), "8550", "8650"),
        (money("-8.6", 1000), "8550", "8650"),
        (quantity(12), "12", "12"),
        (money("0", 1000, nil=True), "0", "0"),
    ],
    ids=["amount", "negative", "count", "nil"],
)
def test_a_cell_stands_for_half_its_last_digit_either_way_and_a_count_for_itself(
    cell: Quantity, low: str, high: str
) -> None:
    assert reach_of(cell) == Reach(Decimal(low), Decimal(high))


def test_a_figure_of_the_prose_stands_for_what_it_and_its_hedge_say() -> None:
    assert reach_in_prose(figure("It cost $8.6 million.")) == Reach(Decimal(8_550_000), Decimal(8_650_000))
    assert reach_in_prose(figure("It has up to 12 posts.")) == Reach(Decimal(0), Decimal(12))
    assert reach_in_prose(figure("A change of -$8.6 million.")) == Reach(Decimal(8_550_000), Decimal(8_650_000))


@pytest.mark.parametrize(
    ("one", "other", "expected"), [((86, 88), (87, 89), True), ((86, 88), (88, 90), False), ((88, 88), (88, 90), True)]
)
def test_two_figures_that_share_an_end_alone_meet_where_one_is_exact(
    one: tuple[int, int], other: tuple[int, int], expected: bool
) -> None:
    here, there = (Reach(Decimal(low), Decimal(high)) for low, high in (one, other))
    assert (here.meets(there), there.meets(here)) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "cell", "expected"),
    [
        ("It cost $5.", money("5"), True),
        ("It cost $5.", money("5", unit=None), True),
        ("It cost $5.", money("5", unit="EUR"), False),
        ("It cost $5.", quantity(5), False),
        ("It rose by 5 per cent.", quantity("5%"), True),
        ("It rose by 5 per cent.", money("5"), False),
        ("It has 5 posts.", quantity(5), True),
        ("It has 5 posts.", money("5"), False),
        ("It has 5 posts.", quantity("5%"), False),
    ],
)
def test_a_cell_holds_the_same_kind_of_figure_or_another(text: str, cell: Quantity, expected: bool) -> None:
    assert same_kind(figure(text), cell) is expected


def test_zeros_at_the_end_of_an_amount_may_be_rounding_and_those_of_a_count_are_not() -> None:
    amount, count = figure("It cost $8,600,000."), figure("It has 8,600 posts.")
    cell = money("8641.6", 1000)
    assert (agrees(amount, cell), nearly_agrees(amount, cell)) == (False, True)
    assert nearly_agrees(count, quantity(8641)) is False
    assert nearly_agrees(amount, money("8671.6", 1000)) is False


def test_the_cells_that_agree_are_found_but_for_years_and_nils_and_tables_in_doubt() -> None:
    cells = (Cell("12", quantity=quantity(12)), Cell("12%", quantity=quantity("12%")), None)
    years = Cell("12", quantity=Quantity("12", Decimal(12), Decimal(1), Kind.YEAR))
    row = Row("Posts", (*cells, years, Cell("–", quantity=Quantity("–", Decimal(12), Decimal(1), nil=True))))
    table = Table(tuple(Column(()) for _ in row.cells), (Row("Travel", cells[:2] + (None,) * 3), row))
    doubted = Table(table.columns, table.rows, doubts=("garbled",))
    found = Figures((doubted, table)).like(figure("It has 12 posts."))
    assert found == [Spot(1, 0, 0), Spot(1, 1, 0)]
