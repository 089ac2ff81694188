"""Which broken relations are believed to be slips."""

from __future__ import annotations

import pytest

from checker.relations.found import FoundRelation, Operator, Pattern, Standing, Term
from checker.relations.grid import Figure
from checker.relations.standing import is_slip, reviewed


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


TOTAL = Pattern(Operator.SUM, "rows", 2, ((1, 0), (1, 1)))
OTHER = Pattern(Operator.SUM, "rows", 2, ((1, 0), (1, 3)))


def relation(column: int, standing: Standing, pattern: Pattern = TOTAL) -> FoundRelation:
    """The relation of a pattern between rows in one column."""
    terms = tuple(Term(sign, row, column) for sign, row in pattern.terms)
    return FoundRelation(pattern.operator, (pattern.target, column), terms, standing, pattern)


def standings(*found: FoundRelation, column: tuple[int, ...] = (400, 300, 710)) -> list[Standing]:
    """How they stand when these figures are looked at, which stand in every column."""
    figures = {(row, at): Figure(2 * value, 0, 2) for at in (0, 1) for row, value in enumerate(column)}
    return [item.standing for item in reviewed(found, figures)]


@pytest.mark.parametrize(
    ("total", "standing"),
    [(933, Standing.BROKEN), (934, Standing.APART), (100, Standing.BROKEN), (1200, Standing.BROKEN)],
    ids=["a quarter off", "more than a quarter off", "a digit off", "a digit of a part off"],
)
def test_a_broken_relation_alone_in_its_column_is_believed_where_its_figures_are_near_or_one_slip_apart(
    total: int, standing: Standing
) -> None:
    held, broken = relation(0, Standing.HELD), relation(1, Standing.BROKEN)
    assert standings(held, broken, column=(450, 250, total)) == [Standing.HELD, standing]


def test_a_broken_relation_is_believed_however_far_away_where_another_of_its_column_holds() -> None:
    held = relation(1, Standing.HELD, Pattern(Operator.SUM, "rows", 5, ((1, 3), (1, 4))))
    assert standings(held, relation(1, Standing.BROKEN), column=(400, 300, 7000)) == [Standing.HELD, Standing.BROKEN]


def test_a_total_that_other_lines_give_to_the_last_digit_is_not_wrong() -> None:
    assert standings(relation(0, Standing.HELD, OTHER), relation(0, Standing.BROKEN)) == [
        Standing.HELD,
        Standing.APART,
    ]


def test_figures_that_all_stand_in_relations_that_hold_are_not_wrong() -> None:
    first = relation(0, Standing.HELD, Pattern(Operator.SUM, "rows", 5, ((1, 0), (1, 1))))
    second = relation(0, Standing.HELD, Pattern(Operator.SUM, "rows", 6, ((1, 2), (1, 4))))
    assert standings(first, second, relation(0, Standing.BROKEN))[2] is Standing.APART
    assert standings(first, relation(0, Standing.BROKEN))[1] is Standing.BROKEN


def test_an_average_that_is_broken_is_never_believed() -> None:
    average = Pattern(Operator.AVERAGE, "rows", 2, ((1, 0), (1, 1)))
    assert standings(relation(0, Standing.BROKEN, average)) == [Standing.APART]
