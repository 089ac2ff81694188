"""The patterns of a table along one axis: what is sure comes first, and what only repeats it is left out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from checker.model.table import Column, Table
from checker.relations.grid import grids_of
from checker.relations.instances import pattern_of
from checker.relations.search import patterns_of
from tests.figures import Printed, by_chance, table

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
