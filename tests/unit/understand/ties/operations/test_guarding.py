"""What is said of other things, times and parts than the table has is no slip of what it gives."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.checks.prose_against_tables import Options, check
from checker.model.report import Verdict
from checker.quantities import with_quantities
from checker.readers.markdown import read
from tests.sentences import VOCABULARY

CAMPS = """

Table 1
**Refugees, by camp**

| Camp      |   2023 |   2024 |
|-----------|-------:|-------:|
| Ayroun    | 41,260 | 53,417 |
| Belmar    | 38,154 | 29,863 |
| Castra    | 12,905 | 14,220 |
| **Total** | 92,319 | 97,500 |
"""
CLASSES = """

Table 1
**Participants in courses**

| Subject   | Courses | Participants | Women |
|-----------|--------:|-------------:|------:|
| Ethics    |      48 |        1,415 |   702 |
| Purchases |      64 |        1,832 |   871 |
| **Total** |     112 |        3,247 | 1,573 |
"""
COSTS = """

Table 1
**Costs, in thousands of United States dollars**

| Object | Approved | Spent |
|--------|---------:|------:|
| Travel |    612.4 | 745.8 |
| Rent   |    914.0 | 901.7 |
"""


def verdicts(text: str, table: str = CAMPS) -> list[Verdict]:
    """What is decided of the figures of a text."""
    document = with_quantities(read((f"1. {text}" + table).encode(), "draft.md"))
    return [each.verdict for each in check(Analysis(document, VOCABULARY), Options())]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024 Belmar had {} births fewer than Ayroun.",
        "In Belmar, births had fallen {} below those in Ayroun by 2024.",
        "As at 31 January 2024, Belmar had {} refugees fewer than Ayroun.",
        "In the first quarter of 2024 Belmar had {} refugees fewer than Ayroun.",
        "In Ruritania, Belmar had {} refugees fewer than Ayroun in 2024.",
        "In 2024 Belmar had {} women refugees fewer than Ayroun.",
        "In 2024 the number of births in Belmar was {} lower than in Ayroun.",
    ],
)
def test_a_difference_of_other_things_or_times_is_not_told(text: str) -> None:
    assert verdicts("In 2024 Belmar had 23,854 refugees fewer than Ayroun.") == [Verdict.DISAGREED]
    assert verdicts(text.format("23,854")) == [Verdict.UNCHECKED]


def test_what_is_less_than_in_the_period_before_is_no_difference_of_columns_without_periods() -> None:
    assert verdicts("Travel cost $134,300 more than approved.", COSTS) == [Verdict.DISAGREED]
    assert verdicts("Travel cost $134,300 more than in the previous period.", COSTS) == [Verdict.UNCHECKED]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2024, Belmar accounted for 36.0 per cent of the refugees.", Verdict.DISAGREED),
        ("In 2024, Belmar housed 36.0 per cent of the refugees.", Verdict.DISAGREED),
        ("In 2024, 36.0 per cent of the refugees came from Belmar.", Verdict.DISAGREED),
        ("In 2024, 36.0 per cent of the refugees in Belmar were women.", Verdict.UNCHECKED),
        ("In Belmar, 36.0 per cent of the refugees were women in 2024.", Verdict.UNCHECKED),
        ("In Belmar, women accounted for 36.0 per cent of the refugees in 2024.", Verdict.UNCHECKED),
    ],
)
def test_a_share_within_a_row_is_no_share_of_the_row(text: str, expected: Verdict) -> None:
    assert verdicts(text, CAMPS.replace("53,417", "53,418")) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("安平营占难民总数的45.8%。", Verdict.DISAGREED), ("妇女占安平营难民的45.8%。", Verdict.UNCHECKED)],
)
def test_a_row_behind_what_takes_a_share_is_the_whole(text: str, expected: Verdict) -> None:
    rows = "| 安平营 | 53,417 |\n| 北山营 | 44,083 |\n| 共计 | 97,500 |\n"
    table = f"\n\n表1\n**难民人数**\n\n| 营地 | 人数 |\n|---|---:|\n{rows}"
    assert verdicts(text, table) == [expected]


@pytest.mark.parametrize(("rows", "expected"), [("camp", Verdict.DISAGREED), ("clinic", Verdict.UNCHECKED)])
def test_an_average_of_other_things_than_the_rows_is_not_told(rows: str, expected: Verdict) -> None:
    assert verdicts(f"On average, a {rows} housed 32,050 refugees in 2024.") == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Over the two years, Ayroun had on average 47,393 refugees a year.", Verdict.DISAGREED),
        ("The average village in Ayroun had 47,393 refugees.", Verdict.UNCHECKED),
    ],
)
def test_an_average_of_other_things_is_none_of_a_row(text: str, expected: Verdict) -> None:
    assert verdicts(text, CAMPS.replace("53,417", "53,418")) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In ethics, 46.6 per cent of the participants were women.", Verdict.DISAGREED),
        ("In ethics, 49.6 per cent of the participants were women.", Verdict.HELD),
        ("In ethics, 46.6 per cent of the participants were local.", Verdict.UNCHECKED),
        ("In ethics, 46.6 per cent of the trainers were women.", Verdict.UNCHECKED),
    ],
)
def test_a_share_within_a_row_is_told_where_the_table_has_part_and_whole(text: str, expected: Verdict) -> None:
    assert verdicts(text, CLASSES) == [expected]


def test_a_share_within_a_row_is_told_where_no_spaces_part_words() -> None:
    rows = "| 道德操守 | 1,415 | 702 |\n| 采购 | 1,832 | 871 |\n"
    table = f"\n\n表1\n**培训班学员**\n\n| 主题 | 学员 | 妇女 |\n|---|---:|---:|\n{rows}"
    assert verdicts("道德操守学员中，妇女占46.6%。", table) == [Verdict.DISAGREED]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("For travel the implementation rate was 81.8 per cent.", Verdict.DISAGREED),
        ("For travel the implementation rate was 86.8 per cent.", Verdict.HELD),
    ],
)
def test_a_rate_of_spending_is_of_both_amounts_of_a_table_that_has_no_others(text: str, expected: Verdict) -> None:
    table = COSTS.replace("Approved", "Budget").replace("745.8", "531.6")
    assert verdicts(text, table) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ayroun, with the camps in the north, together accounted for 57.8 per cent of the refugees in 2024.",
        "Ayroun, with its three sister camps, accounted for a combined 57.8 per cent of the refugees in 2024.",
    ],
)
def test_a_share_of_several_together_is_not_that_of_the_one_that_is_named(text: str) -> None:
    assert verdicts(text) == [Verdict.UNCHECKED]
