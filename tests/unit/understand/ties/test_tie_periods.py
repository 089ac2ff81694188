"""Periods are the same however they are written."""

from __future__ import annotations

import pytest

from checker.understand.ties.periods import compatible, periods, without_periods


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("for the 2026/27 period", {"2026/27"}),
        ("from 1 July 2024 to 30 June 2025", {"2024/25"}),
        ("the biennium 2020–2021", {"2020/21"}),
        ("as at 28 February 2026", {"2026 february 28"}),
        ("截至 2021 年 12 月 31 日的支出", {"2021 12 31"}),
        ("表1介绍截至2021年12月31日", {"2021 12 31"}),
        ("in 2024 (2023: none)", {"2024", "2023"}),
        ("a total of 2,024.5", set()),
    ],
)
def test_a_period_has_one_name(text, names):
    assert periods(text) == names


def test_a_year_goes_with_the_period_that_holds_it_and_a_day_with_its_year():
    assert compatible(periods("2025"), periods("2024/25"))
    assert compatible(periods("as at 30 June 2025"), periods("in 2025"))
    assert not compatible(periods("2023/24"), periods("2024/25"))
    assert not compatible(periods("as at 28 February 2026"), periods("2025/26"))
    assert compatible(periods(""), periods("2025/26"))


def test_what_is_left_without_periods_has_no_years():
    assert without_periods("from 1 July 2024 to 30 June 2025, in 2023/24").split() == ["from", ",", "in"]
