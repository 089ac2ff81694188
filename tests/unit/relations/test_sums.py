"""Totals of blocks: which readings are tried, and how deep they may be nested."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.relations.found import Operator
from checker.relations.sums import Candidate, block_sums, pair_sums
from tests.figures import Printed, along_columns, by_chance


def sums(rows: Sequence[Sequence[Printed]]) -> dict[int, tuple[int, ...]]:
    """The totals that are found among lines, with the lines that each adds up."""
    found: list[Candidate] = block_sums(along_columns(rows), [])
    return {candidate.target: tuple(line for _, line in candidate.terms) for candidate in found}


@pytest.mark.parametrize(("places", "found"), [(3, {2: (0, 1)}), (4, {})])
def test_a_total_is_looked_for_where_a_third_of_the_places_suggest_it(places: int, found: object) -> None:
    unread: list[list[Printed]] = [["?", 352_417, 880_122 + place] for place in range(1, places)]
    assert sums([[527_705, 352_417, 880_122], *unread]) == found


@pytest.mark.parametrize(("other", "found"), [(1, {5: (3, 4)}), (4, {})])
def test_of_the_readings_that_the_figures_suggest_the_two_longest_are_tried(other: int, found: object) -> None:
    size = {0: 5, 3: 5, 6: other, 10: other}  # so many of the last lines add up; 13 and 17 are asked as well
    rows = [[*row, sum(row[5 - size.get(place, 2) :])] for place, row in enumerate(by_chance(5, 18))]
    assert sums(rows) == found


@pytest.mark.parametrize(("levels", "found"), [(6, 6), (7, 6)])
def test_totals_are_found_six_deep(levels: int, found: int) -> None:
    rows = [[*row, *(sum(row[-size:]) for size in range(2, levels + 2))] for row in by_chance(levels + 1, 4)]
    first = {levels + 1: (levels - 1, levels)}
    others = {levels + 1 + level: (levels - 1 - level, levels + level) for level in range(1, found)}
    assert sums(rows) == first | others


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


@pytest.mark.parametrize(("parts", "found"), [(100, [100]), (101, [])])
def test_an_average_of_more_than_a_hundred_lines_is_not_looked_for(parts: int, found: list[int]) -> None:
    rows = [[*(parts * figure for figure in row), sum(row)] for row in by_chance(parts, 6)]
    grid = along_columns(rows)
    assert [item.target for item in block_sums(grid, [], Operator.AVERAGE)] == found
