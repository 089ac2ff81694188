"""The budget year of a sentence beside the table that it names, and beside the day of its figures."""

from __future__ import annotations

from checker.checks.cited_periods import Options, check
from tests.drafts import draft, saying, told

TABLE, DAY = Options("table"), Options("day")
COSTS = """
Table 10
**Cost recoveries during the 2024/25 period**

| Entity | Amount |
|---|---:|
| Mission | 10 |

"""
BUDGET = "The budget for the period from 1 July 2025 to 30 June 2026 was approved."


def test_a_sentence_names_a_year_of_the_table_that_it_names() -> None:
    document = draft(
        COSTS + "12. Costs recovered in 2023/24 are shown in table 10.\n\n"
        "13. Costs recovered in 2024/25 are shown in table 10.\n"
    )
    wrong, right = check(document, TABLE)
    assert told([wrong, right]) == [
        "disagreed: paragraph 12: speaks of 2023/24 and refers to table 10, which names 2024/25.",
        "held: paragraph 13",
    ]
    assert [(each.label, each.text) for each in wrong.evidence] == [
        ("table 10", "Cost recoveries during the 2024/25 period")
    ]


def test_a_sentence_of_two_years_or_of_the_table_of_another_document_says_nothing() -> None:
    document = draft(
        COSTS + "12. Costs of 2023/24 and of 2022/23 are shown in table 10.\n\n"
        "13. Costs recovered in 2023/24 are shown in table 10 of A/80/614.\n"
    )
    assert told(check(document, TABLE)) == []


def test_figures_of_a_year_are_not_given_as_at_a_day_before_it_begins() -> None:
    document = saying(
        BUDGET,
        "Obligations of $1.2 million were outstanding as at 30 June 2024 for the 2024/25 period.",
        "Obligations of $1.2 million were outstanding as at 1 July 2024 for the 2024/25 period.",
    )
    assert told(check(document, DAY)) == [
        "disagreed: paragraph 2: gives figures of 2024/25 as at 30 June 2024, before 2024/25 begins on 1 July 2024.",
        "held: paragraph 3",
    ]


def test_without_the_day_on_which_years_begin_nothing_is_held_against_it() -> None:
    text = "Obligations of $1.2 million were outstanding as at 30 June 2024 for the 2024/25 period."
    assert told(check(saying(text), DAY)) == []
