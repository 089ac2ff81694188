"""When a pattern is believed, and when it need not be tried."""

from __future__ import annotations

import pytest

from checker.understand.relations.belief import believed, possible
from checker.understand.relations.grid import Grid
from checker.understand.relations.tally import MOST_BITS, Sample, Tally


@pytest.mark.parametrize("crosses", [1, 2, 3])
@pytest.mark.parametrize("cost", range(4, 40, 3))
def test_what_is_not_possible_is_not_believed(crosses: int, cost: int) -> None:
    best = [Sample(MOST_BITS, 1000**cross, 1, 1000**cross, 0) for cross in range(1, crosses + 1)]
    tally = Tally(held=list(range(crosses)), samples=best)
    grid = Grid("rows", (), tuple(range(crosses)), ((),) * crosses, 2)
    assert believed(tally, cost) == possible(grid, cost)
