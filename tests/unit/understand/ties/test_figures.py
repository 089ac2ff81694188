"""Where a figure of the prose stands in the tables."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.model.quantity import Kind, Quantity
from checker.model.table import Cell, Column, Row, Table
from checker.understand.ties.figures import (
    CellSpot,
    Figures,
    Reach,
    digits,
    in_steps,
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
    assert not reach_in_prose(amount).meets(reach_of(cell))
    assert nearly_agrees(amount, cell) is True
    assert nearly_agrees(count, quantity(8641)) is False
    assert nearly_agrees(amount, money("8671.6", 1000)) is False


def test_the_cells_that_agree_are_found_but_for_years_and_nils_and_tables_in_doubt() -> None:
    cells = (Cell("12", quantity=quantity(12)), Cell("12%", quantity=quantity("12%")), None)
    years = Cell("12", quantity=Quantity("12", Decimal(12), Decimal(1), Kind.YEAR))
    row = Row("Posts", (*cells, years, Cell("–", quantity=Quantity("–", Decimal(12), Decimal(1), nil=True))))
    table = Table(tuple(Column(()) for _ in row.cells), (Row("Travel", cells[:2] + (None,) * 3), row))
    doubted = Table(table.columns, table.rows, doubts=("garbled",))
    found = Figures((doubted, table)).like(figure("It has 12 posts."))
    assert found == [CellSpot(1, 0, 0), CellSpot(1, 1, 0)]


def one(*cells: Quantity) -> Figures:
    """The figures of a table of one row."""
    row = Row("Travel", tuple(Cell(each.text, quantity=each) for each in cells))
    return Figures((Table(tuple(Column(()) for _ in cells), (row,)),))


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (money("8647.6", 1000), True),  # a digit
        (money("8461.6", 1000), True),  # two that changed places
        (money("8741.6", 1000, "EUR"), False),  # another currency
        (money("8747.6", 1000), False),  # two digits
        (money("641.6", 1000), False),  # one that is missing
    ],
)
def test_a_cell_from_which_a_digit_or_a_swap_leads_to_a_figure_is_near_it(cell: Quantity, expected: bool) -> None:
    assert set(one(cell).near(figure("It cost $8,641,600."))) == ({CellSpot(0, 0, 0)} if expected else set())


def test_a_figure_that_is_rounded_is_near_what_is_rounded_to_another() -> None:
    cells = one(money("8741.6", 1000), money("8.6", 10**6), money("9.6", 10**6))
    assert set(cells.near(figure("It cost $8.6 million."))) == {CellSpot(0, 0, 0), CellSpot(0, 0, 2)}


@pytest.mark.parametrize(
    ("text", "expected"), [("$8,641,600", 5), ("8.6 per cent", 2), ("1,200 posts", 2), ("$1.20 million", 3)]
)
def test_noughts_at_the_end_are_no_digits_that_say_something(text: str, expected: int) -> None:
    assert digits(figure(f"It was {text}.")) == expected


@pytest.mark.parametrize(("size", "step", "expected"), [("8650", "100", 87), ("8649", "100", 86), ("0.3", "0.1", 3)])
def test_a_size_is_so_many_whole_steps_and_half_a_step_is_one_more(size: str, step: str, expected: int) -> None:
    assert in_steps(Decimal(size), Decimal(step)) == expected
