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
            "2022/23: 5; 2023/24: 6; 2025/26: 6",
            "disagreed: paragraph 1: lists 2022/23, 2023/24 and 2025/26, which do not follow one another.",
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
