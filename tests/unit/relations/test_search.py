"""The patterns of a table along one axis."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.table import Column
from checker.relations.grid import grids_of
from checker.relations.search import patterns_of
from tests import figures

ROWS = [(7301, 2298, 5003), (8442, 6025, 2417), (9015, 5713, 3302), (7186, 4377, 2809)]


def patterns(*heads: str) -> list[tuple[str, str]]:
    """The patterns between columns of these heads, each with what speaks for it."""
    drawn = replace(figures.table(ROWS), columns=tuple(Column((head,)) for head in heads))
    return [(pattern.name, pattern.words) for _, pattern in patterns_of(grids_of(drawn)[1], drawn)]


def test_what_the_table_prints_is_kept_as_it_prints_it() -> None:
    assert patterns("(1)=(2)+(3)", "(2)", "(3)") == [
        ("columns:1=sum(2+3)", "holds in 4 of 4 rows; the head prints (1)=(2)+(3)")
    ]


def test_what_no_head_prints_is_found_once() -> None:
    assert patterns("All", "Some", "Rest") == [("columns:3=difference(1-2)", "holds in 4 of 4 rows")]


def test_a_printed_formula_that_fails_is_named_beside_what_the_table_computes() -> None:
    assert patterns("(1)", "(2)", "(3)=(1)+(2)") == [
        ("columns:3=difference(1-2)", "holds in 4 of 4 rows; the head prints (3)=(1)+(2) instead")
    ]


def test_figures_that_have_nothing_to_do_with_each_other_have_no_patterns() -> None:
    drawn = figures.table(figures.by_chance(5, 6))
    assert [pattern for grid in grids_of(drawn) for _, pattern in patterns_of(grid, drawn)] == []
