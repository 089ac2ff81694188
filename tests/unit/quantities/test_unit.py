"""The unit that a table prints at the end of its title."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.model.quantity import Kind
from checker.quantities.unit import with_unit
from tests.printed import quantity, read, table


def test_the_unit_may_stand_in_the_title() -> None:
    given = read(table(("支出",), ("差旅费", ("165,647",)), title="截至 2021 年的支出情况(千欧元)"), "zh")
    figure = quantity(given, 0, 0)
    assert (figure.kind, figure.scale, figure.unit) == (Kind.AMOUNT, Decimal(1000), "EUR")


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Resources (thousands of euros)", "thousands of euros"),
        ("Vacant posts (percentage)", "percentage"),
        ("Posts (number of posts) ", "number of posts"),
        ("Posts (vacant)", None),
        ("Resources (euros) by office", None),
        ("Resources", None),
    ],
)
def test_what_a_title_ends_in_is_the_unit_where_it_is_one(title: str, unit: str | None) -> None:
    found = with_unit(table(("2024",), title=title), LANGUAGES["en"])
    assert (found.unit, found.title) == (unit, title)


def test_a_unit_line_stays_whatever_the_title_says() -> None:
    found = with_unit(table(("2024",), title="Resources (euros)", unit="United States dollars"), LANGUAGES["en"])
    assert found.unit == "United States dollars"
