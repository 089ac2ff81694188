"""Calculations as heads print them, read as sums and quotients of sums."""

from __future__ import annotations

import pytest

from checker.relations.calculation import Formula
from checker.relations.notation import parse


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("F=d-(e-(f+g))", Formula("F=d-(e-(f+g))", "F", {"D": 1, "E": -1, "F": 1, "G": 1})),
        ("C=A+B+B", Formula("C=A+B+B", "C", {"A": 1, "B": 2})),
        ("(4)=((3)-(2))/((1)+(2))", Formula("(4)=((3)-(2))/((1)+(2))", "4", {"3": 1, "2": -1}, {"1": 1, "2": 1})),
    ],
)
def test_a_sum_and_a_quotient_of_sums_are_read_with_their_signs(text: str, formula: Formula) -> None:
    assert parse(text) == formula


@pytest.mark.parametrize("text", ["(3)=(1)×(2)", "(4)=(1)÷(2)÷(3)", "(4)=(3)+(1)÷(2)", "(4)=(3)÷((1)×(2))"])
def test_products_and_longer_fractions_are_not_read(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize("text", ["Total", "(3)", "2024/25"])
def test_what_has_no_result_is_no_calculation(text: str) -> None:
    assert parse(text) is None
