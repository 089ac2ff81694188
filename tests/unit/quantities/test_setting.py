"""A figure is set as the document sets its own."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.quantities.setting import set_like


@pytest.mark.parametrize(
    ("texts", "figure"),
    [
        ([], "1,234,567.8"),
        (["12.5", "Total"], "1,234,567.8"),
        (["1,250"], "1,234,567.8"),
        (["47\u202f935.9"], "1\u202f234\u202f567.8"),
        (["12", "3 000"], "1 234 567.8"),
        (["1'250.5"], "1'234'567.8"),
        (["12,5", "3 000"], "1 234 567,8"),
        (["12,5"], "1\u00a0234\u00a0567,8"),
        (["1.250.000,5"], "1.234.567,8"),
        (["2712", "12.5"], "1234567.8"),
        (["2712", "3,171"], "1,234,567.8"),
        (["2712,5"], "1234567,8"),
        (["0.1234"], "1,234,567.8"),
    ],
)
def test_thousands_and_decimals_stand_apart_as_they_do_in_the_document(texts: list[str], figure: str) -> None:
    assert set_like(Decimal("1234567.8"), texts) == figure


def test_figures_that_stand_side_by_side_are_not_one() -> None:
    assert set_like(Decimal(1250), ["12", "500", "7"]) == "1,250"


def test_a_negative_figure_stands_in_parentheses_where_the_document_has_them() -> None:
    assert set_like(Decimal("-12.5"), ["(3)", "4"]) == "(12.5)"
    assert set_like(Decimal("-12.5"), ["-3", "4"]) == "-12.5"


def test_zero_has_no_sign() -> None:
    assert set_like(Decimal("-0.0"), ["(3)"]) == "0.0"
