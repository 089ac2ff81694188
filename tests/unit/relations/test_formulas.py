"""Formulas as the heads of UN tables print them."""

from __future__ import annotations

import pytest

from checker.relations.formulas import Formula, parse_formula


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
