"""Which of three lines is the result."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.relations.found import Operator
from checker.relations.grid import Grid, Line
from checker.relations.orientation import oriented
from checker.relations.sums import Candidate
from checker.relations.tally import Tally

LINES = (Line(0, "Approved"), Line(1, "Spent"), Line(2, "Balance"), Line(3, "Reserve"))
GRID = Grid("rows", LINES, (0,), ((None,) * 4,), 2)
FIRST = Candidate(Operator.SUM, 0, ((1, 1), (1, 2)), Tally(), 0)  #: approved is what was spent and the balance


def test_the_last_of_three_lines_is_the_difference_of_the_others() -> None:
    found = oriented(GRID, FIRST)
    assert (found.operator, found.target, found.terms) == (Operator.DIFFERENCE, 2, ((1, 0), (-1, 1)))


@pytest.mark.parametrize(
    "as_it_stands",
    [
        replace(FIRST, target=2, terms=((1, 0), (1, 1))),  # the total is the last
        replace(FIRST, printed="(1)=(2)+(3)"),
        replace(FIRST, pooled=True),
        replace(FIRST, terms=((1, 1), (1, 2), (1, 3))),
        replace(FIRST, operator=Operator.AVERAGE),
    ],
)
def test_a_total_of_more_lines_or_that_the_table_shows_is_a_sum(as_it_stands: Candidate) -> None:
    assert oriented(GRID, as_it_stands) == as_it_stands


@pytest.mark.parametrize(("depth", "numbered"), [(1, False), (0, True)])
def test_a_total_above_parts_that_are_set_off_is_a_sum(depth: int, numbered: bool) -> None:
    parts = tuple(replace(line, depth=depth, numbered=numbered) for line in LINES[1:])
    assert oriented(replace(GRID, lines=(LINES[0], *parts)), FIRST) == FIRST
