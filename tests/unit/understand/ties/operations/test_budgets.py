"""What was spent more or less than was approved is the difference of the row that leads to an amount."""

from __future__ import annotations

import pytest

from checker.model.report import Verdict
from tests.unit.understand.ties.operations.test_deciding import told

HEADS = "| Category | Apportionment 2024/25 | Expenditure 2024/25 | Apportionment 2025/26 |"
BUDGET = f"""

Table 1
**Financial resources**
(Thousands of United States dollars)

{HEADS}
|-------------------------------|---------:|---------:|---------:|
| Military and police personnel | 24,557.8 | 25,161.2 | 25,900.4 |
| Civilian personnel            | 16,020.5 | 14,932.0 | 16,926.0 |
| Operational costs             | 15,512.9 | 13,818.5 | 14,492.7 |
| Total                         | 56,091.2 | 53,911.7 | 57,319.1 |
"""
CIVILIAN = "table 1 gives 16,020.5 − 14,932.0 = 1,088.5 in thousands."


@pytest.mark.parametrize(
    "text",
    [
        "In 2024/25, there was lower expenditure under civilian personnel ($3,975,700).",
        "Lower-than-budgeted expenditure for civilian personnel ($3,975,700, or 24.8 per cent) was due to vacancies.",
    ],
)
def test_what_is_over_or_left_of_a_row_that_leads_to_an_amount_need_be_no_slip(text: str) -> None:
    wrong = [message for verdict, message in told(text, BUDGET) if verdict is Verdict.DISAGREED]
    assert wrong[0] == f"paragraph 1: reads $3,975,700; {CIVILIAN}"


@pytest.mark.parametrize(
    "text",
    [
        "In 2024/25, there was lower expenditure under civilian personnel ($1,088,500).",
        "In 2023/24, there was lower expenditure under civilian personnel ($3,975,700).",
        "In 2024/25, there was lower expenditure than in the year before for civilian personnel ($3,975,700).",
        "In 2024/25, there was lower expenditure under civilian personnel ($3,975,700 for salaries).",
        "In 2024/25, there was lower expenditure on salaries under civilian personnel ($3,975,700).",
        "In 2024/25, there was lower expenditure for vacant posts of civilian personnel ($3,975,700).",
        "In 2024/25, there was lower expenditure for civilian personnel (about $3,975,700).",
        "In 2024/25, lower expenditure was offset by the transfer to operational costs ($3,975,700).",
        "In 2024/25, lower expenditure in Lima for civilian personnel ($3,975,700) was offset.",
        "In 2024/25, expenditure for civilian personnel ($3,975,700) was due to salaries.",
        "In 2025/26, there was lower expenditure under civilian personnel ($3,975,700).",
        "In 2024/25, lower expenditure under civilian personnel ($3,975,700) for training was the main factor.",
    ],
)
def test_of_another_year_a_part_or_another_comparison_nothing_is_told(text: str) -> None:
    assert Verdict.DISAGREED not in [verdict for verdict, _ in told(text, BUDGET)]


def test_more_of_a_row_of_which_less_was_spent_is_told() -> None:
    text = "In 2024/25, there was higher expenditure under civilian personnel ($1,088,500, or 6.8 per cent)."
    wrong = [message for verdict, message in told(text, BUDGET) if verdict is Verdict.DISAGREED]
    assert (
        wrong[0]
        == "paragraph 1: reads $1,088,500; table 1 gives 16,020.5 − 14,932.0 = 1,088.5 in thousands, a decrease."
    )


def test_more_of_a_row_of_which_more_was_spent_is_not_told() -> None:
    text = "In 2024/25, there was higher expenditure under military and police personnel ($603,400) and more besides."
    assert Verdict.DISAGREED not in [verdict for verdict, _ in told(text, BUDGET)]
