"""The patterns of a table along one axis, and the relations of each, one for each place."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from checker.model.table import Cell, Column, Row, Table
from checker.relations.found import FoundRelation, Operator, Pattern, PatternTerm, Standing
from checker.relations.grid import grids_of
from checker.relations.search import pattern_of, patterns_of, relations_of, reviewed
from checker.relations.sums import Candidate
from checker.relations.weighing import Tally
from tests.figures import Printed, along_columns, by_chance, cell, quantity, table

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
        (PatternTerm(1, 0, 0), PatternTerm(1, 5, 0)),
        (PatternTerm(1, 1, 0), PatternTerm(1, 5, 0)),
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
        return FoundRelation(Operator.SUM, (2, 0), tuple(PatternTerm(1, row, 0) for row in rows), standing, pattern)

    broken = total_of(Standing.BROKEN, 0, 1)
    others = [total_of(Standing.HELD, 0, 3), total_of(Standing.ROUNDING, 0, 3), total_of(Standing.HELD, 4, 3)]
    assert [reviewed([other, broken])[1].standing for other in others] == [
        Standing.APART,
        Standing.BROKEN,
        Standing.BROKEN,
    ]


FEW = [(3, 4, 7), (2, 6, 8)]


def headed(rows: Sequence[Sequence[Printed]], last: str) -> Table:
    """A table whose columns are called A, B and so on; the last one has a head of its own."""
    codes = "ABCDEF"[: len(rows[0]) - 1]
    return replace(table(rows), columns=(*(Column((code,)) for code in codes), Column((last,))))


def words(given: Table) -> list[tuple[str, str]]:
    """The patterns between its columns, and what speaks for them."""
    grid = grids_of(given)[1]
    return [((pattern := pattern_of(grid, each)).name, pattern.words) for each in patterns_of(grid, given)]


@pytest.mark.parametrize(
    ("head", "found"), [("C=A+B", [("columns:3=sum(1+2)", "holds in 2 of 2 rows; the head prints C=A+B")]), ("C", [])]
)
def test_figures_too_few_to_prove_a_sum_bear_out_one_that_the_head_prints(head: str, found: object) -> None:
    assert words(headed(FEW, head)) == found


def test_a_printed_formula_that_fails_is_named_where_other_signs_hold() -> None:
    rows = [[one, other, one - other] for one, other in by_chance(2, 4)]
    said = "holds in 4 of 4 rows; the head prints C=A+B instead"
    assert words(headed(rows, "C=A+B")) == [("columns:3=difference(1-2)", said)]


def test_a_sum_that_two_others_imply_is_not_found_again() -> None:
    rows = [[one, other, one + other, third, one + other + third] for one, other, third in by_chance(3, 5)]
    assert [name for name, _ in words(headed(rows, "E"))] == ["columns:3=sum(1+2)", "columns:5=sum(3+4)"]


def test_figures_that_have_nothing_to_do_with_each_other_show_no_pattern() -> None:
    assert words(headed(by_chance(6, 6), "F")) == []
