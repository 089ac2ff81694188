"""Which broken relations are to be believed."""

from __future__ import annotations

import pytest

from checker.relations.found import FoundRelation, Operator, Pattern, Standing, Term
from checker.relations.grid import Figure
from checker.relations.standing import is_slip, reviewed

SUM = Pattern(Operator.SUM, "rows", 2, ((1, 0), (1, 1)))


def figures(*column: int, at: int = 0) -> dict[tuple[int, int], Figure]:
    """The figures of a column, in halves."""
    return {(row, at): Figure(2 * value, 0, 2) for row, value in enumerate(column)}


def added(standing: Standing, pattern: Pattern = SUM, column: int = 0) -> FoundRelation:
    """A sum of rows in a column."""
    terms = tuple(Term(sign, row, column) for sign, row in pattern.terms)
    return FoundRelation(pattern.operator, (pattern.target, column), terms, standing, pattern)


def standings(printed: dict[tuple[int, int], Figure], *found: FoundRelation) -> list[Standing]:
    return [relation.standing for relation in reviewed(found, printed)]


@pytest.mark.parametrize(
    ("total", "standing"),
    [
        (1200, Standing.BROKEN),  # the rows add up to 900: off by a quarter
        (1201, Standing.APART),
        (100, Standing.BROKEN),  # one digit off
        (101, Standing.APART),
    ],
)
def test_where_nothing_else_holds_the_figures_must_be_near_or_one_slip_apart(total: int, standing: Standing) -> None:
    assert standings(figures(617, 283, total), added(Standing.BROKEN)) == [standing]


def test_where_another_pattern_holds_in_the_column_the_figures_may_be_far_apart() -> None:
    other = Pattern(Operator.SUM, "rows", 5, ((1, 3), (1, 4)))
    printed = figures(612, 288, 5077, 31, 44, 75)
    assert standings(printed, added(Standing.BROKEN), added(Standing.HELD, other)) == [Standing.BROKEN, Standing.HELD]


def test_where_other_lines_give_the_same_result_they_are_meant() -> None:
    other = Pattern(Operator.SUM, "rows", 2, ((1, 0), (1, 3)))
    printed = figures(612, 288, 912, 300)
    assert standings(printed, added(Standing.BROKEN), added(Standing.HELD, other)) == [Standing.APART, Standing.HELD]


def test_a_dash_is_no_broken_result() -> None:
    printed = figures(612, 288) | {(2, 0): Figure(0, 0, 2, nil=True)}
    assert standings(printed, added(Standing.BROKEN)) == [Standing.APART]


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
