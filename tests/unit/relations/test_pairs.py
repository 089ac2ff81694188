"""Lines that are the sum of two others: how far apart they may stand, and which places suggest them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.relations.pairs import pair_sums
from tests.figures import Printed, along_columns, by_chance


def pairs(rows: Sequence[Sequence[Printed]]) -> list[tuple[int, list[int]]]:
    """Each line that is found to be the sum of two others, with these."""
    found = pair_sums(along_columns(rows), range(len(rows[0])))
    return [(candidate.target, sorted(candidate.parts)) for candidate in found]


def of_lines(count: int, one: int, other: int) -> list[list[int]]:
    """So many lines, of which the first is the sum of two others."""
    return [[row[one] + row[other], *row[1:]] for row in by_chance(count, 5)]


@pytest.mark.parametrize(("lines", "found"), [(24, [(0, [12, 23])]), (25, [])])
def test_among_two_dozen_lines_any_two_are_tried(lines: int, found: object) -> None:
    assert pairs(of_lines(lines, 12, 23)) == found


@pytest.mark.parametrize(("farther", "found"), [(9, [(0, [4, 9])]), (10, [])])
def test_among_more_lines_those_are_tried_that_stand_nine_apart(farther: int, found: object) -> None:
    assert pairs(of_lines(30, 4, farther)) == found


@pytest.mark.parametrize(("places", "found"), [((2, 4, 6), [(0, [3, 7])]), ((1, 3, 5, 6), [])])
def test_two_of_the_four_places_that_are_asked_must_suggest_a_pair(places: Sequence[int], found: object) -> None:
    rows = by_chance(9, 8)  # of which 0, 2, 4 and 7 are asked
    assert pairs([[row[3] + row[7] if at in places else None, *row[1:]] for at, row in enumerate(rows)]) == found
