"""The single relations of a pattern, one for each place where it was held against the figures."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.table import Cell, Row
from checker.relations.found import FoundRelation, Operator, Pattern, Standing, Term
from checker.relations.grid import grids_of
from checker.relations.instances import pattern_of, relations_of, reviewed
from checker.relations.sums import Candidate
from checker.relations.tally import Tally
from tests.figures import along_columns, cell, quantity, table

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


def test_what_fails_does_not_apply_where_a_dash_is_the_result_or_an_average_is_meant() -> None:
    rows = [[3, 4, 7], [3, 4, 9], [3, 4, 7]]
    drawn = replace(quantity("0"), nil=True)
    dashed = replace(
        table(rows), rows=(*table(rows).rows[:2], Row("Item 2", (cell(3), cell(4), Cell("–", quantity=drawn))))
    )
    tally, grid = Tally(held=[0] * 9, failed=[1, 2]), grids_of(dashed)[1]
    found = [
        [item.standing for item in relations_of(grid, Candidate(operator, 2, TERMS, tally, 0))]
        for operator in (Operator.SUM, Operator.AVERAGE)
    ]
    assert found == [
        [Standing.HELD, Standing.BROKEN, Standing.APART],
        [Standing.HELD, Standing.APART, Standing.APART],
    ]


def test_a_total_that_other_lines_give_to_the_last_digit_is_not_wrong() -> None:
    def total_of(standing: Standing, *rows: int) -> FoundRelation:
        pattern = Pattern(Operator.SUM, "rows", 2, tuple((1, row) for row in rows))
        return FoundRelation(Operator.SUM, (2, 0), tuple(Term(1, row, 0) for row in rows), standing, pattern)

    broken = total_of(Standing.BROKEN, 0, 1)
    others = [total_of(Standing.HELD, 0, 3), total_of(Standing.ROUNDING, 0, 3), total_of(Standing.HELD, 4, 3)]
    assert [reviewed([other, broken])[1].standing for other in others] == [
        Standing.APART,
        Standing.BROKEN,
        Standing.BROKEN,
    ]
