"""Which broken relations are believed to be slips."""

from __future__ import annotations

import pytest

from checker.relations.standing import is_slip


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        (2 * 1683, 2 * 1663, True),
        (2 * 1683, 2 * 1863, True),
        (-14, 14, True),
        (2 * 12, 2 * 120, False),
        (50, 96, False),
    ],
)
def test_a_slip_is_one_digit_a_swap_or_a_sign(one: int, other: int, slip: bool) -> None:
    assert is_slip(one, other) is slip
