"""How a printed calculation is read."""

from __future__ import annotations

import pytest

from checker.relations.calculation import Formula
from checker.relations.notation import parse


@pytest.mark.parametrize(
    ("text", "above", "below"),
    [
        ("(5)=(4)-((2)-(3))", {"4": 1, "2": -1, "3": 1}, None),
        ("(3)=(1)+(1)", {"1": 2}, None),
        ("f=(d-e)/e", {"D": 1, "E": -1}, {"E": 1}),
    ],
)
def test_signs_go_through_brackets_and_letters_are_capitals(
    text: str, above: dict[str, int], below: dict[str, int] | None
) -> None:
    assert parse(text) == Formula(text, text.strip("(")[0].upper(), above, below)


@pytest.mark.parametrize("text", ["(5)=(4)÷(3)÷(2)", "(5)=(4)+(3)÷(2)", "(5)=(4)×(3)"])
def test_products_and_longer_fractions_are_not_read(text: str) -> None:
    assert parse(text) is None
