"""Columns that a rule names by their year."""

from __future__ import annotations

from checker.model.rule import LAST_YEAR, THIS_YEAR
from checker.understand.dates.years import Years


def test_columns_of_two_years_in_one_head_are_of_no_year() -> None:
    years = Years.of({1: "Spent 2023", 2: "Spent 2024", 3: "Change from 2023 to 2024", 4: "Total"})
    assert years == Years({1: "2023", 2: "2024"})
    assert [years.columns((name,), years.this) for name in (THIS_YEAR, LAST_YEAR)] == [[2], [1]]
