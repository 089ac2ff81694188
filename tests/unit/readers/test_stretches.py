"""A row of things is parted before each that does not go on with what stands before it."""

from __future__ import annotations

import pytest

from checker.readers.stretches import stretches


@pytest.mark.parametrize(
    ("items", "found"),
    [([], []), ([1], [[1]]), ([1, 2, 4, 5], [[1, 2], [4, 5]]), ([1, 3, 5], [[1], [3], [5]])],
)
def test_a_stretch_ends_before_what_does_not_go_on_with_its_last_item(items: list[int], found: list[list[int]]) -> None:
    assert stretches(items, lambda stretch, item: item == stretch[-1] + 1) == found


def test_what_goes_on_may_be_asked_of_the_first_of_a_stretch() -> None:
    assert stretches([0, 2, 4, 5], lambda stretch, item: item - stretch[0] < 4) == [[0, 2], [4, 5]]
