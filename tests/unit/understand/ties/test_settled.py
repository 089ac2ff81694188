"""An amount that is said through and through to be a cell's is that cell's, however far it is from it."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

REVENUE = """

Table 2
**Other income**
(Thousands of United States dollars)

| Category                | Amount  |
|-------------------------|--------:|
| Interest                | 4,121.6 |
| Sale of equipment       |   275.3 |
| Refunds of prior years  | 1,836.9 |
| **Total**               | 6,233.8 |
"""
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
        "The apportionment for civilian personnel was $66,194,200 for 2025/26, against expenditure of $55,559,300.",
        "# Civilian personnel\n\n1. Against expenditure of $55,559,300, the apportionment was $66,194,200 for 2025/26.",
        "The cost estimates for civilian personnel are $51,077,400, and the apportionment for 2025/26 was $66,194,200.",
        "The apportionment for civilian personnel was $66,194,200 for 2025/26.",
    ],
)
def test_row_concept_period_and_another_figure_of_the_row_settle_which_cell_is_meant(text):
    assert DISAGREED in bonds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The apportionment for civilian personnel was $66,194,200.",
        "The apportionment for civilian personnel ($66,194,200) for 2025/26 was late.",
        "The apportionment for civilian personnel was $66,194,200 for 2023/24, against expenditure of $55,559,300.",
        "The apportionment for civilian personnel was $66,194,200, against expenditure of $55,559,300.",
        "The apportionment for civilian personnel was about $66,194,200 for 2025/26; expenditure was $55,559,300.",
        "The apportionment for vehicles was $66,194,200 for 2025/26, against expenditure of $55,559,300.",
        "The apportionment for civilian personnel was $58,308,900 for 2025/26, against expenditure of $55,559,300.",
        "The apportionment for civilian personnel was $58.3 million for 2025/26, against expenditure of $55,559,300.",
    ],
)
def test_where_one_of_them_lacks_or_the_figure_is_the_cells_nothing_is_settled(text):
    assert DISAGREED not in bonds(text)


def test_of_rows_that_a_sentence_lists_each_amount_is_that_of_its_row():
    text = (
        "Income came from interest ($4,121,600), sale of equipment ($619,400) and refunds of prior years ($1,836,900)."
    )
    assert bonds(text, REVENUE)[1] is DISAGREED


@pytest.mark.parametrize(
    "text",
    [
        "Income came from interest ($4,121,600), sale of equipment ($275,300) and refunds of prior years ($1,836,900).",
        "Income came from interest ($4,121,600), sale of land ($619,400) and refunds of prior years ($1,836,900).",
        "Income came from interest ($4,121,600) and sale of equipment ($619,400).",
        "Income came from interest ($4,121,600), refunds of prior years ($1,836,900) and others, $619,400 in May.",
    ],
)
def test_a_list_of_other_things_or_of_two_settles_nothing(text):
    assert DISAGREED not in bonds(text, REVENUE)


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
