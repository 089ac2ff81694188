"""Boxes on a page."""

from __future__ import annotations

from checker.model.place import Box


def test_a_box_around_two_holds_both() -> None:
    assert Box(10, 20, 30, 40).union(Box(5, 25, 20, 60)) == Box(5, 20, 30, 60)


def test_the_middle_of_a_box_is_said_across_and_its_level_down() -> None:
    assert (Box(10, 20, 30, 50).middle, Box(10, 20, 30, 50).level) == (20, 35)
