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


def test_a_sentence_that_comes_out_was_left_behind_where_its_base_stands_in_the_row():
    text = (
        "The proposed resources for civilian personnel for 2026/27 amount to $53,177,400, a decrease of $5,131,500, or "
        "8.8 per cent, compared with the apportionment of $58,308,900 for 2025/26."
    )
    assert bonds(text)[0] is DISAGREED


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


YEARS = """

Table 3
**Revenue and expenses**
(Millions of United States dollars)

| Item               |  2023 |  2024 |
|--------------------|------:|------:|
| Contributions      | 412.6 | 437.9 |
| Other revenue      |  35.2 |  31.3 |
| **Total revenue**  | 447.8 | 469.2 |
| Salaries           | 214.3 | 236.1 |
| **Total expenses** | 316.0 | 332.5 |
"""
EXERCICES = (
    YEARS.replace("Table", "Tableau")
    .replace("Revenue and expenses", "Recettes et charges")
    .replace("Millions of United States dollars", "En millions de dollars des États-Unis")
    .replace("Salaries", "Traitements")
    .replace(".", ",")
)


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("Total expenses were $554.9 million in 2024 (2023: $316.0 million).", YEARS),
        ("Contributions were up from $875.1 million in 2023 to $437.9 million in 2024.", YEARS),
        ("Les traitements ont été de 658,7 millions de dollars en 2024 (2023 : 214,3 millions de dollars).", EXERCICES),
    ],
)
def test_the_period_of_a_column_and_another_figure_of_the_row_are_enough(text, table):
    assert bonds(text, table).count(DISAGREED) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Total expenses in 2024 were $332.5 million, and assets stood at $517.8 million at the end of 2024.",
        "Contributions were $437.9 million in 2024, surpassing the target of $402.3 million for 2024.",
        "Contributions were $437.9 million in 2024, of which $118.2 million was in kind in 2024.",
        "Contributions were $437.9 million in 2024 and $478.2 million, or 9.2 per cent more, in 2025.",
        "Other revenue decreased in 2024 by $3.9 million to $31.3 million (2023: $35.2 million).",
        "Contributions of $437.9 million were received in 2024, and $388.1 million was paid out in 2024.",
    ],
)
def test_what_else_a_sentence_says_of_that_period_is_no_figure_of_the_row(text):
    assert DISAGREED not in bonds(text, YEARS)


def test_what_is_said_behind_an_amount_to_change_is_not_said_of_the_amount():
    said = "1. The proposed requirements of $342,917,500 for 2026/27 reflect a decrease of $8,152,900."
    text = f"# Operational costs\n\n{said}"
    assert DISAGREED in bonds(text)
