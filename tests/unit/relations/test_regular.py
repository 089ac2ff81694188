"""Totals that are set off in the same way throughout a table are believed together, or not at all."""

from __future__ import annotations

import pytest

from checker.relations.grid import Figure, Grid, GridLine
from checker.relations.regular import regular_sums

Block = tuple[int, ...]  #: a total and its parts


def totals(*blocks: Block) -> list[int]:
    """The totals that are believed, of blocks that stand in one column with their parts set in."""
    figures = tuple(Figure(2 * value, 0, 2) for block in blocks for value in block)
    depths = [min(place, 1) for block in blocks for place in range(len(block))]
    lines = tuple(GridLine(index, f"Item {index}", depth=depth) for index, depth in enumerate(depths))
    grid = Grid("rows", lines, (0,), (figures,), 2)
    return [figures[candidate.target].value // 2 for candidate in regular_sums(grid)]


@pytest.mark.parametrize(("block", "found"), [((4096, 4095, 1), [4096]), ((4095, 4094, 1), [])])
def test_all_blocks_together_must_be_met_by_chance_in_one_of_4096_tables_only(block: Block, found: object) -> None:
    assert totals(block) == found


HOLD = [(7301, 5200, 2101), (6417, 4313, 2104), (8833, 8002, 831), (5561, 1555, 4006), (9013, 1001, 8012)]


@pytest.mark.parametrize(("count", "found"), [(5, [7301, 6417, 8833, 5561, 9013]), (4, [])])
def test_five_blocks_must_hold_for_each_that_does_not(count: int, found: object) -> None:
    assert totals(*HOLD[:count], (3000, 1999, 999)) == found
