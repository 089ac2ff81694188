"""How a reading of a total fares against the figures."""

from __future__ import annotations

import pytest

from checker.evaluator.weights import enough


@pytest.mark.parametrize(
    ("held", "decided", "is_enough"), [(1, 2, True), (2, 5, False), (4, 6, True), (3, 6, False), (5, 8, False)]
)
def test_half_of_the_places_must_hold_and_two_thirds_of_six_or_more(held: int, decided: int, is_enough: bool) -> None:
    assert enough(held, decided) is is_enough
