"""The single relations of a pattern."""

from __future__ import annotations

import pytest

from checker.relations.found import Operator, Pattern, Standing
from checker.relations.instances import relations_of
from checker.relations.sums import Candidate
from checker.relations.tally import Tally
from tests.figures import along_columns

GRID = along_columns([(12, 31, 43), (25, 18, 43), (41, 33, 74), (7, 9, 61), (8, 8, 62)])
SUM = Pattern(Operator.SUM, "columns", 2, ((1, 0), (1, 1)))


def standings(tally: Tally, pooled: bool = False) -> list[Standing]:
    candidate = Candidate(Operator.SUM, 2, ((1, 0), (1, 1)), tally, 0, pooled=pooled)
    return [relation.standing for relation in relations_of(GRID, candidate, SUM)]


def test_relations_stand_in_printed_order_each_as_it_was_found() -> None:
    tally = Tally(held=[1, 2], rounded=[2], trivial=[4], failed=[3])
    assert standings(tally) == [Standing.HELD, Standing.ROUNDING, Standing.BROKEN, Standing.TRIVIAL]


@pytest.mark.parametrize(
    ("held", "pooled", "standing"),
    [(2, False, Standing.BROKEN), (1, False, Standing.APART), (1, True, Standing.BROKEN)],
)
def test_what_fails_in_more_than_half_as_many_places_as_it_holds_does_not_apply_there(
    held: int, pooled: bool, standing: Standing
) -> None:
    assert standings(Tally(held=list(range(held)), failed=[4]), pooled)[-1] is standing


def test_the_operands_stand_in_the_row_of_their_result() -> None:
    candidate = Candidate(Operator.SUM, 2, ((1, 0), (-1, 1)), Tally(held=[3]), 0)
    (relation,) = relations_of(GRID, candidate, SUM)
    assert (relation.cells, [term.sign for term in relation.operands]) == (((3, 2), (3, 0), (3, 1)), [1, -1])


def test_the_whole_of_a_share_is_the_same_for_all() -> None:
    candidate = Candidate(Operator.SHARE, 2, ((1, 0), (1, 1)), Tally(held=[0, 1]), 0, base=4)
    assert [relation.cells[2] for relation in relations_of(GRID, candidate, SUM)] == [(4, 1), (4, 1)]
