"""Quotients and shares."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.relations.found import Operator
from checker.relations.quotients import quotients, shares
from tests.figures import Printed, along_columns, by_chance


def rate(part: int, whole: int, scale: int = 100) -> str:
    """A quotient as it is printed, to two decimals."""
    return f"{scale * part / whole:.2f}"


def found(rows: Sequence[Sequence[Printed]]) -> list[tuple[int, list[int], int]]:
    """Each line that is found to be a quotient, with the two others, and its scale."""
    return [(item.target, [line for _, line in item.terms], item.scale) for item in quotients(along_columns(rows))]


@pytest.mark.parametrize("scale", [100, 1])
def test_a_quotient_counts_in_hundredths_or_as_it_is(scale: int) -> None:
    rows = [[5 * one, other // 10, rate(5 * one, other // 10, scale)] for one, other in by_chance(2, 5)]
    assert found(rows) == [(2, [0, 1], scale)]


def test_a_quotient_in_thousandths_is_none() -> None:
    rows = [[one, other, rate(one, other, 1000)] for one, other in by_chance(2, 5)]
    assert found(rows) == []


@pytest.mark.parametrize(("lines", "expected"), [(24, [(0, [11, 23], 100)]), (25, [])])
def test_among_two_dozen_lines_any_two_are_tried(lines: int, expected: object) -> None:
    rows = [[rate(row[11], row[23]), *row[1:]] for row in by_chance(lines, 5)]
    assert found(rows) == expected


@pytest.mark.parametrize(("farther", "expected"), [(7, [(0, [3, 7], 100)]), (8, [])])
def test_among_more_lines_those_are_tried_that_stand_seven_apart(farther: int, expected: object) -> None:
    rows = [[rate(row[3], row[farther]), *row[1:]] for row in by_chance(30, 5)]
    assert found(rows) == expected


@pytest.mark.parametrize(
    ("places", "expected"),
    [((0, 1, 2, 3, 4, 5), [(0, [1, 2], 100)]), ((0, 1, 2, 3, 5, 7, 8), [])],
)
def test_three_of_the_five_places_that_are_asked_must_suggest_a_quotient(
    places: Sequence[int], expected: object
) -> None:
    rows = by_chance(5, 10)  # of which 0, 2, 4, 6 and 9 are asked
    assert (
        found([[rate(row[1], row[2]) if at in places else "3.14", *row[1:]] for at, row in enumerate(rows)]) == expected
    )


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ([5_110, 100_000, "5.11"], []),
        ([5_120, 100_000, "5.12"], [(Operator.RATIO, 4)]),
        ([110_230, 100_000, "10.23"], []),
        ([110_240, 100_000, "10.24"], [(Operator.GROWTH, 5)]),
    ],
)
def test_growth_must_be_borne_out_by_a_bit_more_than_a_ratio(row: Sequence[Printed], expected: object) -> None:
    assert [(item.operator, item.cost) for item in quotients(along_columns([row]))] == expected


@pytest.mark.parametrize(("lines", "cost"), [(3, 4), (8, 10), (24, 15), (25, 14)])
def test_a_quotient_costs_more_the_more_lines_are_tried(lines: int, cost: int) -> None:
    rows = [[rate(row[1], row[2]), *row[1:]] for row in by_chance(lines, 5)]
    assert [(item.lines, item.cost) for item in quotients(along_columns(rows))] == [({0, 1, 2}, cost)]


def shared(rows: Sequence[Sequence[Printed]]) -> list[tuple[int, int, int | None]]:
    """Each line of shares, with that of its figures and the place of the whole."""
    return [(item.target, item.terms[0][1], item.base) for item in shares(along_columns(rows))]


@pytest.mark.parametrize(("apart", "expected"), [(12, [(12, 0, 0)]), (13, [])])
def test_shares_stand_within_twelve_lines_of_their_figures(apart: int, expected: object) -> None:
    whole, *parts = by_chance(apart, 8)
    whole[0] = 1_000_000
    rows = [[*row, f"{row[0] / 10_000:.2f}"] for row in parts]
    assert shared([[*whole, "100.00"], *rows]) == expected


@pytest.mark.parametrize(("later", "expected"), [(2, [(1, 0, 0)]), (3, [])])
def test_the_last_three_places_of_a_hundred_per_cent_may_hold_the_whole(later: int, expected: object) -> None:
    rows: list[list[Printed]] = [[part, f"{part / 10_000:.2f}"] for (part,) in by_chance(1, 12)]
    others = [[part, "100.00"] for (part,) in by_chance(1, later, seed=2)]
    assert shared([[1_000_000, "100.00"], *rows, *others]) == expected
