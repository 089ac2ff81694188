"""The single relations of a pattern, one for each place where it was held against the figures."""

from __future__ import annotations

from checker.relations.found import Operator, Standing, Term
from checker.relations.grid import grids_of
from checker.relations.instances import pattern_of, relations_of
from checker.relations.sums import Candidate
from checker.relations.tally import Tally
from tests.figures import along_columns, table

GRID = along_columns([[1, 2, 3]] * 6)
TERMS = ((1, 0), (1, 1))


def standings(tally: Tally, pooled: bool = False) -> list[tuple[int, Standing]]:
    """The row of each relation, in the order in which they are given, and how it stands."""
    found = relations_of(GRID, Candidate(Operator.SUM, 2, TERMS, tally, 0, pooled=pooled))
    return [(relation.target[0], relation.standing) for relation in found]


def test_a_relation_stands_as_the_tally_of_its_pattern_says() -> None:
    assert standings(Tally(held=[0, 3, 4, 5], rounded=[3], trivial=[1], failed=[2])) == [
        (0, Standing.HELD),
        (1, Standing.TRIVIAL),
        (2, Standing.BROKEN),
        (3, Standing.ROUNDING),
        (4, Standing.HELD),
        (5, Standing.HELD),
    ]


def test_where_nothing_was_held_against_the_figures_there_is_no_relation() -> None:
    assert standings(Tally()) == []


def test_a_pattern_that_fails_more_than_half_as_often_as_it_holds_does_not_apply_where_it_fails() -> None:
    assert standings(Tally(held=[0, 1, 2, 3], failed=[4, 5]))[4:] == [(4, Standing.BROKEN), (5, Standing.BROKEN)]
    assert standings(Tally(held=[0, 1, 2], failed=[4, 5]))[3:] == [(4, Standing.APART), (5, Standing.APART)]


def test_a_pattern_that_all_blocks_bear_out_applies_however_often_it_fails() -> None:
    assert standings(Tally(held=[0], failed=[1, 2]), pooled=True)[1:] == [(1, Standing.BROKEN), (2, Standing.BROKEN)]


def test_the_whole_of_a_share_stands_at_the_same_place_for_all() -> None:
    share = Candidate(Operator.SHARE, 1, ((1, 0), (1, 0)), Tally(held=[0, 1]), 0, base=5)
    assert [relation.operands for relation in relations_of(GRID, share)] == [
        (Term(1, 0, 0), Term(1, 5, 0)),
        (Term(1, 1, 0), Term(1, 5, 0)),
    ]


def test_a_pattern_counts_the_rows_of_the_table_and_not_those_with_figures() -> None:
    down, _ = grids_of(table([[None, None], [5, 1], [6, 2], [11, 3]]))
    candidate = Candidate(Operator.SUM, 2, ((1, 0), (1, 1)), Tally(held=[0, 1]), 0)
    found = pattern_of(down, candidate)
    assert (found.target, found.terms, found.confirmations) == (3, ((1, 1), (1, 2)), 2)
