"""Percentages of two years side by side."""

from __future__ import annotations

import pytest

from tests.sentences import slips

REVIEWS = "In 2024, {} per cent were good, {} per cent fair and {} per cent poor, compared with {}."


@pytest.mark.parametrize(
    ("new", "base", "expected"),
    [
        (("48.1", "43.9", "8.0"), "41.5 per cent, 43.0 per cent and 10.5 per cent", 1),
        (("48.1", "43.9", "8.0"), "41.5 per cent, 48.0 per cent and 10.5 per cent", 0),
        (("48.1", "33.9", "8.0"), "41.5 per cent, 43.0 per cent and 10.5 per cent", 0),
        (("48.1", "43.9", "8.0"), "21.5 per cent, 23.0 per cent and 10.5 per cent", 0),
        (("48.1", "43.9", "8.0"), "41.5 per cent and 43.0 per cent", 0),
    ],
)
def test_those_of_one_year_are_a_hundred_as_those_of_the_other_are(
    new: tuple[str, str, str], base: str, expected: int
) -> None:
    told = "41.5 per cent + 43.0 per cent + 10.5 per cent = 95.0 per cent, not 100."
    assert slips(REVIEWS.format(*new, base)) == [told] * expected
