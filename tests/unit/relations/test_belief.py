"""When a pattern is believed, and when it need not be tried."""

from __future__ import annotations

import pytest

from checker.relations.belief import believed, possible, rank, worth
from checker.relations.grid import Grid
from checker.relations.tally import MOST_BITS, Sample, Tally


@pytest.mark.parametrize("crosses", [1, 2, 3])
@pytest.mark.parametrize("cost", range(4, 40, 3))
def test_what_is_not_possible_is_not_believed(crosses: int, cost: int) -> None:
    best = [Sample(MOST_BITS, 1000**cross, 1, 1000**cross, 0) for cross in range(1, crosses + 1)]
    tally = Tally(held=list(range(crosses)), samples=best)
    grid = Grid("rows", (), tuple(range(crosses)), ((),) * crosses, 2)
    assert believed(tally, cost) == possible(grid, cost)


def borne_out(bits: int, failed: int = 0) -> Tally:
    """A pattern whose agreements are worth so many bits, and which fails so often."""
    return Tally(held=list(range(9)), failed=list(range(9, 9 + failed)), samples=[Sample(bits, 1, 1, 1, 0)])


@pytest.mark.parametrize(("bits", "is_believed"), [(26, True), (25, False)])
def test_what_is_left_when_the_search_is_paid_for_must_be_six_bits(bits: int, is_believed: bool) -> None:
    assert believed(borne_out(bits), 20) is is_believed


def test_each_failure_costs_six_bits() -> None:
    assert [worth(borne_out(50, failures), 20) for failures in (0, 1, 2)] == [30, 24, 18]


def test_of_two_patterns_worth_more_than_sixty_bits_neither_is_surer() -> None:
    assert [rank(borne_out(bits), 20) for bits in (79, 80, 81, 99)] == [59, 60, 60, 60]


def test_a_failure_makes_the_surest_pattern_less_sure() -> None:
    assert rank(borne_out(99, failed=1), 20) == 54
