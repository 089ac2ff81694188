"""The formulas that heads print, held against the figures under them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from checker.model.table import Cell, Column, Row, Table
from checker.relations.found import Operator
from checker.relations.grid import grids_of
from checker.relations.printing import Formula, open_formulas, parse_formula, printed_patterns
from checker.relations.sums import Candidate
from tests.figures import Printed, quantity, table


def patterns(formula: str, *rows: Sequence[Printed]) -> list[Candidate]:
    """What the last head of a table prints of its columns, which are called A, B and so on."""
    *codes, last = "ABCDEF"[: len(rows[0])]
    columns = (*(Column((code,)) for code in codes), Column((f"{last}={formula}",)))
    drawn = replace(table(rows), columns=columns)
    return printed_patterns(grids_of(drawn)[1], drawn)


@pytest.mark.parametrize(
    ("formula", "row", "operator", "terms", "scale"),
    [
        ("A+B", (300, 200, 500), Operator.SUM, ((1, 0), (1, 1)), 1),
        ("A-B", (300, 200, 100), Operator.DIFFERENCE, ((1, 0), (-1, 1)), 1),
        ("A/B", (300, 200, "150.0"), Operator.RATIO, ((1, 0), (1, 1)), 100),
        ("A/B", (300, 200, "1.5"), Operator.RATIO, ((1, 0), (1, 1)), 1),
        ("(A-B)/B", (300, 200, "50.0"), Operator.GROWTH, ((1, 0), (1, 1)), 100),
    ],
)
def test_a_printed_formula_is_the_pattern_that_its_figures_bear_out(
    formula: str, row: Sequence[Printed], operator: Operator, terms: object, scale: int
) -> None:
    (found,) = patterns(formula, row)
    assert (found.operator, found.target, found.terms, found.scale) == (operator, 2, terms, scale)
    assert (found.printed, found.cost, found.tally.held, found.tally.failed) == (f"C={formula}", 0, [0], [])


def test_a_printed_formula_that_fails_is_a_pattern_with_its_failures() -> None:
    (found,) = patterns("A+B", (300, 200, 500), (300, 200, 510))
    assert (found.tally.held, found.tally.failed) == ([0], [1])


@pytest.mark.parametrize("formula", ["A+B+B", "(A+B)/B", "A/(A+B)", "(B-A)/A/B", "A+F"])
def test_other_formulas_are_not_held_against_the_figures(formula: str) -> None:
    assert patterns(formula, (300, 200, 500)) == []


@pytest.mark.parametrize(("doubt", "count"), [("it cannot be read", 1), (None, 0)], ids=["a figure in doubt", "a word"])
def test_a_formula_of_a_column_without_figures_is_none(doubt: str | None, count: int) -> None:
    cells = Cell("300", quantity=quantity(300)), Cell("none", doubt=doubt), Cell("500", quantity=quantity(500))
    drawn = Table((Column(("A",)), Column(("B",)), Column(("C=A+B",))), (Row("Posts", cells),))
    assert len(printed_patterns(grids_of(drawn)[1], drawn)) == count


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("(6)=(4)+(5)", Formula("(6)=(4)+(5)", "6", {"4": 1, "5": 1})),
        ("(10) = (9) − (6)", Formula("(10) = (9) − (6)", "10", {"9": 1, "6": -1})),
        ("(11)=(10)÷(6)", Formula("(11)=(10)÷(6)", "11", {"10": 1}, {"6": 1})),
        ("(8)=(7÷5)", Formula("(8)=(7÷5)", "8", {"7": 1}, {"5": 1})),
        ("(5)=(4)-((2)+(3))", Formula("(5)=(4)-((2)+(3))", "5", {"4": 1, "2": -1, "3": -1})),
        ("(F=D+E)", Formula("(F=D+E)", "F", {"D": 1, "E": 1})),
        ("(c)=(a)/(b)", Formula("(c)=(a)/(b)", "C", {"A": 1}, {"B": 1})),
        ("(7)=((5)-(3))÷(3)", Formula("(7)=((5)-(3))÷(3)", "7", {"5": 1, "3": -1}, {"3": 1})),
        ("F=d-(e-(f+g))", Formula("F=d-(e-(f+g))", "F", {"D": 1, "E": -1, "F": 1, "G": 1})),
        ("C=A+B+B", Formula("C=A+B+B", "C", {"A": 1, "B": 2})),
        ("(4)=((3)-(2))/((1)+(2))", Formula("(4)=((3)-(2))/((1)+(2))", "4", {"3": 1, "2": -1}, {"1": 1, "2": 1})),
    ],
)
def test_a_printed_formula_is_read(text: str, formula: Formula) -> None:
    assert parse_formula(text) == formula


@pytest.mark.parametrize("text", ["2024/25", "Total", "Score/100 = contribution", "x = y × z", "=", "(6)=", "", "(3)"])
def test_other_texts_are_no_formulas(text: str) -> None:
    assert parse_formula(text) is None


@pytest.mark.parametrize("text", ["(3)=(1)×(2)", "(4)=(1)÷(2)÷(3)", "(4)=(3)+(1)÷(2)", "(4)=(3)÷((1)×(2))"])
def test_products_and_longer_fractions_are_not_read(text: str) -> None:
    assert parse_formula(text) is None


@pytest.mark.parametrize(
    "formula", ["7=(2 to 4)+6", "(7) = (2) to (4) + (6)", "7=(2 à 4)+6", "7=(2至4)+6", "7=(2 до4)+6"]
)
def test_a_formula_names_columns_from_one_to_another(formula: str) -> None:
    found = parse_formula(formula)
    assert found and (found.target, found.above) == ("7", {"2": 1, "3": 1, "4": 1, "6": 1})


@pytest.mark.parametrize(("head", "left"), [("D=A+B+C", {}), ("D=A+B+E", {3: "D=A+B+E"}), ("D=E", {}), ("n=50", {})])
def test_a_formula_of_several_columns_that_are_not_all_there_stays_open(head: str, left: dict[int, str]) -> None:
    columns = (*(Column((code,)) for code in "ABC"), Column((head,)))
    assert open_formulas(replace(table([(1, 2, 3, 6)]), columns=columns)) == left
