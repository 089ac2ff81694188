"""A figure that is said of a whole table is its total, even where no slip leads from one to the other."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

BUDGET = """

Table 2
Proposed budget for 2026
(Thousands of euros)

| Item      |    2025 |    2026 |
|-----------|--------:|--------:|
| Staff     | 3,120.4 | 3,302.8 |
| Travel    |   412.6 |   398.1 |
| Services  |   655.0 |   701.7 |
| **Total** | 4,188.0 | 4,402.6 |
"""
VISITS = """

Table 3
Visitors by museum, 2024

| Museum  | Visitors | Guided tours |
|---------|---------:|-------------:|
| Harbour |   12,480 |          312 |
| Castle  |    9,915 |          204 |
| Railway |    5,127 |           98 |
| Total   |   27,522 |          614 |
"""


@pytest.mark.parametrize(
    ("table", "text", "stale", "right"),
    [
        (BUDGET, "The Board is invited to approve the total budget of {} for 2026.", "€4,271,300", "€4,402,600"),
        (
            BUDGET,
            "The Board is asked to approve {} for 2026, as set out in table 2.",
            "€4,271,300",
            "€4,402,600",
        ),
        (BUDGET, "In conclusion, resources of {} are required for 2026 (see table 2).", "€4,271,300", "€4,402,600"),
        (BUDGET, "The total requirements for 2026 amount to {}.", "€4,271,300", "€4,402,600"),
        (VISITS, "The total number of visitors in 2024 was {}.", "26,922", "27,522"),
        (VISITS, "As shown in table 3, the number of visitors was {}.", "26,922", "27,522"),
        (VISITS, "A total of {} guided tours took place.", "598", "614"),
    ],
)
def test_what_is_said_of_all_is_the_total(table: str, text: str, stale: str, right: str) -> None:
    assert bonds(f"1. {text.format(stale)}", table) == [TieStatus.DISAGREED]
    assert bonds(f"1. {text.format(right)}", table) == [TieStatus.HELD]


@pytest.mark.parametrize(
    ("table", "text"),
    [
        (VISITS, "A total of 598 guided tours took place in 2023."),
        (VISITS, "A total of 26,100 visitors came by train."),
        (VISITS, "In total, 598 guided tours were planned for 2024."),
        (VISITS, "In total, the museums had 26,922 visitors in the previous year."),
        (VISITS, "The total number of visitors to the harbour and the castle was 22,395."),
        (VISITS, "As shown in table 3, the average number of visitors over five years was 26,922."),
        (VISITS, "The total number of visitors was 41,200 at all museums of the city."),
        (VISITS, "In all, some 26,922 visitors came."),
        (VISITS, "A total of 31,200 tickets were sold."),
        (VISITS, "As table 3 shows, 20,126 visitors liked the garden."),
        (VISITS, "In 2024, a total of 24,100 visitors, of whom 9,000 were children, were counted in summer."),
        (VISITS, "The museums had 26,922 visitors in 2024."),
        (BUDGET, "The total proposed budget for 2027 is €4,271,300."),
        (BUDGET, "The total cost of the new building is €4,971,300."),
        (BUDGET, "Total expenditure in 2025 was €4,021,700 (see table 2)."),
        (BUDGET, "Staff and services together need €4,004,500 in 2026."),
    ],
)
def test_what_is_of_a_part_another_time_or_another_thing_is_left_alone(table: str, text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", table)
