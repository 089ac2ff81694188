"""A rate of vacancy is that of its row and period, and of one row beside another rate that it is compared with."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

VACANCIES = """

Table 2
**Vacancy rates**
(Percentage)

| Category            | 2024/25 actual | 2025/26 approved | 2026/27 proposed |
|---------------------|---------------:|-----------------:|-----------------:|
| Military observers  |           12.4 |              6.1 |             17.3 |
| Formed police units |            9.8 |              3.5 |             21.6 |
| National staff      |            5.5 |              7.2 |             10.4 |
"""
HELD, DISAGREED = TieStatus.HELD, TieStatus.DISAGREED


@pytest.mark.parametrize(
    "text",
    [
        "For 2026/27, the higher vacancy rate of 58.2 per cent compared with 6.1 per cent approved saves.",
        "For 2026/27, a vacancy rate of 17.3 per cent, compared with 94.8 per cent in the approved budget, saves.",
        "For 2026/27, a vacancy rate of 9.8 per cent, compared with 6.1 per cent approved for 2025/26, is applied.",
    ],
)
def test_a_rate_of_vacancy_is_that_of_the_row_in_which_the_other_stands_that_it_is_compared_with(text):
    assert DISAGREED in bonds(f"# Military observers\n\n1. {text}", VACANCIES)


@pytest.mark.parametrize(
    "text",
    [
        "For 2026/27, a vacancy rate of 58.2 per cent, 52.1 points more than the 6.1 per cent approved, is applied.",
        "For 2023/24, a vacancy rate of 58.2 per cent, compared with 6.1 per cent approved for 2025/26, was applied.",
        "For 2026/27, a vacancy rate of some 58.2 per cent, compared with 6.1 per cent approved, is applied.",
        "For 2026/27, a vacancy rate of 12.4 per cent, compared with 6.1 per cent approved for 2025/26, is applied.",
        "For 2026/27, a vacancy rate of 50.0 per cent for new posts, compared with 6.1 per cent approved, is applied.",
        "For 2026/27, a vacancy rate for officers of 50.0 per cent, compared with 6.1 per cent approved, is applied.",
        "For 2026/27, a vacancy rate of 58.2 per cent, compared with 4.4 per cent approved for 2025/26, is applied.",
        "For 2024/25, a vacancy rate of 12.4 per cent compared with the budgeted rate of 58.2 per cent is shown.",
        "In March 2026, the vacancy rate stood at 58.2 per cent, compared with 6.1 per cent approved for 2025/26.",
        "The vacancy rate of women was 44.8 per cent in 2024/25, compared with 12.4 per cent for all.",
    ],
)
def test_a_rate_of_another_time_of_some_of_the_row_or_beside_none_of_the_row_settles_nothing(text):
    assert DISAGREED not in bonds(f"# Military observers\n\n1. {text}", VACANCIES)
