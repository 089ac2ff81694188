"""What is done with every table: labels put in steps."""

from __future__ import annotations

import pytest

from checker.readers.layout import indents


@pytest.mark.parametrize(
    ("places", "steps"),
    [
        ([60, 65], {60: 0, 65: 0}),
        ([60, 66], {60: 0, 66: 1}),
        ([60, 64, 68, 73], {60: 0, 64: 0, 68: 1, 73: 1}),
    ],
)
def test_a_label_more_than_five_points_right_of_a_step_is_on_the_next_one(
    places: list[int], steps: dict[int, int]
) -> None:
    assert indents(places) == steps
