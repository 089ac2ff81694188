"""The figures of a table along its rows and columns."""

from __future__ import annotations

from tests.figures import along_columns


def test_six_places_that_are_spread_evenly_over_a_line_say_what_adds_up_to_it() -> None:
    goals = along_columns([[figure] for figure in range(11, 22)]).goals(0)
    assert [goal.value // 2 for goal in goals] == [11, 13, 15, 17, 19, 21]
