"""Shares of a whole: how near they stand to their figures, and which of several wholes are tried."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.relations.shares import shares
from tests.figures import Printed, along_columns, by_chance


def found(rows: Sequence[Sequence[Printed]]) -> list[tuple[int, int, int | None]]:
    """Each line of shares, with that of its figures and the place of the whole."""
    return [(item.target, item.terms[0][1], item.base) for item in shares(along_columns(rows))]


@pytest.mark.parametrize(("apart", "expected"), [(12, [(12, 0, 0)]), (13, [])])
def test_shares_stand_within_twelve_lines_of_their_figures(apart: int, expected: object) -> None:
    whole, *parts = by_chance(apart, 8)
    whole[0] = 1_000_000
    rows = [[*row, f"{row[0] / 10_000:.2f}"] for row in parts]
    assert found([[*whole, "100.00"], *rows]) == expected


@pytest.mark.parametrize(("later", "expected"), [(2, [(1, 0, 0)]), (3, [])])
def test_the_last_three_places_of_a_hundred_per_cent_may_hold_the_whole(later: int, expected: object) -> None:
    rows: list[list[Printed]] = [[part, f"{part / 10_000:.2f}"] for (part,) in by_chance(1, 12)]
    others = [[part, "100.00"] for (part,) in by_chance(1, later, seed=2)]
    assert found([[1_000_000, "100.00"], *rows, *others]) == expected
