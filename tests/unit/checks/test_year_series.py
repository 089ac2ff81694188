"""The years of a series in parentheses follow one another."""

from __future__ import annotations

import pytest

from checker.checks import Options
from checker.checks.year_series import check
from tests.drafts import saying, told


@pytest.mark.parametrize(
    ("series", "said"),
    [
        ("2022/23: 5; 2023/24: 6; 2024/25: 6", "held: paragraph 1"),
        ("2022/23: 5; 2023/24: 6; 2024/25; 6; 2025/26: 7; 2026/27 7", "held: paragraph 1"),
        ("2022/23: 5; 2023/24: 6, 2024/25: 6: 2025/26: 6", "held: paragraph 1"),
        ("2022/23 год: 5; 2023/24 год: 6; 2024/25 год: 6", "held: paragraph 1"),
        ("2022/23年度：5；2023/24年度：6；2024/25年度：6", "held: paragraph 1"),
        ("2020: 5; 2022: 6; 2024: 6", "held: paragraph 1"),
        (
            "2022/23: 5; 2023/24: 6; 2023/24: 6",
            "disagreed: paragraph 1: lists 2022/23, 2023/24 and 2023/24, which do not follow one another.",
        ),
        (
            "2022: 5; 2022: 6; 2024: 6",
            "disagreed: paragraph 1: lists 2022, 2022 and 2024, which do not follow one another.",
        ),
    ],
)
def test_the_steps_of_a_series_are_equal(series: str, said: str) -> None:
    assert told(check(saying(f"Number of visits ({series})."), Options())) == [said]


@pytest.mark.parametrize(
    "series", ["2022/23: 5; 2024/25: 6", "2022: 5; 2022/23: 6; 2023/24: 6", "2019; Lima, 2019; Quito, 2022"]
)
def test_two_years_and_years_beside_periods_are_no_series(series: str) -> None:
    assert told(check(saying(f"Number of visits ({series})."), Options())) == []


@pytest.mark.parametrize(
    "series",
    [
        "2021/22: 9; 2022/23: 10; 2024/25: 8",  # there is no figure of the year that is left out
        "2019: 12; 2022: 9; 2023: 11; 2024: 13",
        "2012: 4; 2016: 4; 2020: 5; 2021: 5",
        "2022: 14; 2022: 9; 2023: 17; 2024: 21",  # two rounds of one year
        "2023: 10; 2024: 12; 2024: 8; 2025: 15",
        "2023/24: 12; 2024/25: 14; 2023/24: 8; 2024/25: 9",  # of two offices
        "2022/23: 31; 2023/24 revised: 40; 2023/24: 41; 2024/25: 50",
    ],
)
def test_a_series_may_leave_years_out_and_have_two_figures_of_one(series: str) -> None:
    assert told(check(saying(f"Number of visits ({series})."), Options())) == []
