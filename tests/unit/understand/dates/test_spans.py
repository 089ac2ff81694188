"""How far two days lie apart, and a day in words."""

from __future__ import annotations

from datetime import date

import pytest

from checker.understand.dates import months_between, spelled


def test_months_are_counted_to_the_nearest() -> None:
    assert months_between(date(2021, 3, 14), date(2022, 5, 12)) == 14
    assert spelled(date(2021, 3, 14)) == "14 March 2021"


@pytest.mark.parametrize(("last", "months"), [(date(2024, 1, 16), 0), (date(2024, 1, 17), 1), (date(2023, 12, 1), -1)])
def test_half_a_month_is_rounded_up(last: date, months: int) -> None:
    assert months_between(date(2024, 1, 1), last) == months


def test_a_day_has_no_nought_before_it() -> None:
    assert spelled(date(2024, 12, 3)) == "3 December 2024"
