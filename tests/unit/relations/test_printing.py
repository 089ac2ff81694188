"""The printed formulas of a table, held against its figures."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.table import Column
from checker.relations.found import Operator
from checker.relations.grid import grids_of
from checker.relations.printing import printed_patterns
from checker.relations.sums import Candidate
from tests import figures

ROWS = [(120, 40, 80), (350, 70, 280), (260, 130, 130)]


def printed(formula: str) -> list[Candidate]:
    """The patterns of a table of three columns whose last head prints a formula."""
    drawn = figures.table(ROWS)
    heads = ("(1)", "(2)", formula)
    drawn = replace(drawn, columns=tuple(Column((head,)) for head in heads))
    return printed_patterns(grids_of(drawn)[1], drawn)


@pytest.mark.parametrize(
    ("formula", "operator", "terms", "held"),
    [
        ("(3)=(1)-(2)", Operator.DIFFERENCE, ((1, 0), (-1, 1)), 3),
        ("(3)=(1)+(2)", Operator.SUM, ((1, 0), (1, 1)), 0),
        ("(3)=(1)÷(2)", Operator.RATIO, ((1, 0), (1, 1)), 0),
        ("(3)=((1)-(2))÷(2)", Operator.GROWTH, ((1, 0), (1, 1)), 0),
    ],
)
def test_a_printed_formula_is_a_pattern_whether_it_holds_or_not(
    formula: str, operator: Operator, terms: tuple[tuple[int, int], ...], held: int
) -> None:
    (found,) = printed(formula)
    assert (found.operator, found.target, found.terms, len(found.tally.held)) == (operator, 2, terms, held)


@pytest.mark.parametrize("formula", ["(3)=(1)+(1)", "(3)=((1)+(2))÷(2)", "(3)=(1)-(7)", "(3)=(1)÷((1)+(2))"])
def test_what_cannot_be_held_against_the_figures_of_the_table_is_no_pattern(formula: str) -> None:
    assert printed(formula) == []
