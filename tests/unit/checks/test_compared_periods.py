"""What is proposed for a budget year is held against the year of what it is compared with."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.checks import Options
from checker.checks.compared_periods import check
from tests.drafts import draft, told
from tests.sentences import VOCABULARY

REVISED = """
**Requirements**

| Class | Approved 2025/26 | Proposed 2025/26 |
|---|---:|---:|
| Travel | 90 | 80 |
"""

KNOWN = """
**Requirements**

| Class | Approved 2025/26 | Approved 2026/27 |
|---|---:|---:|
| Travel | 90 | 80 |
"""


def outcomes(text: str) -> list[str]:
    """What is said of a text."""
    return told(check(Analysis(draft(text).document, VOCABULARY), Options()))


@pytest.mark.parametrize(
    ("one", "base", "said"),
    [
        ("2026/27", "2025/26", "held: paragraph 1"),
        ("2026/27", "2026/27", "disagreed: paragraph 1: compares what is proposed for 2026/27 with what was approved "),
        ("2027/28", "2025/26", "disagreed: paragraph 1: compares what is proposed for 2027/28 with what was approved "),
    ],
)
def test_a_proposal_is_compared_with_what_was_approved_for_the_year_before(one: str, base: str, said: str) -> None:
    text = f"1. The proposed resources for {one} reflect an increase of $5, compared with the apportionment for {base}."
    (found,) = outcomes(text + "\n" + KNOWN)
    assert found.startswith(said)


def test_another_year_may_be_meant_where_no_table_has_what_was_approved_for_the_one_before() -> None:
    text = "1. The proposed resources for 2026/27 are an increase compared with those approved for 2024/25.\n"
    assert (len(outcomes(text + KNOWN)), outcomes(text)) == (1, [])


def test_a_column_of_what_is_authorized_and_proposed_revises_nothing() -> None:
    table = REVISED.replace("Approved 2025/26", "Authorized 2024/25").replace("Proposed", "Authorized and proposed")
    text = "1. The proposed budget for 2025/26 is an increase compared with the approved budget for 2025/26.\n"
    assert len(outcomes(text + table)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "1. Expenditure for 2024/25 reflects a decrease of $5 compared with the approved budget for 2024/25.",
        "1. The proposed budget for 2026/27 reflects an increase compared with expenditure for 2024/25.",
        "1. The proposed budget for 2026/27 is compared with the approved budget for 2024/25.",
        "1. The budgets proposed for 2025/26 and 2026/27 are higher compared with the approved budget for 2024/25.",
        "1. The proposed budget for 2025/26 is an increase compared with the approved budget for 2025/26.\n" + REVISED,
    ],
)
def test_other_sentences_and_revised_budgets_say_nothing(text: str) -> None:
    assert outcomes(text) == []
