"""Figures of a sentence are tied to the cells that it means, and to no others."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from checker.understand.ties import Bond
from checker.understand.ties.lines import TOTALS

VOCABULARY = Vocabulary(shipped().terms, TOTALS)

TABLE = """

Table 1
**Financial resources**
(Thousands of United States dollars)

| Category           | Expenditure (2024/25) | Apportionment (2025/26) | Cost estimates (2026/27) | Variance / Amount | Variance / Percentage |
|--------------------|----------------------:|------------------------:|-------------------------:|------------------:|----------------------:|
| Military personnel |             135,366.5 |               133,793.0 |                117,294.6 |        (16,498.4) |                (12.3) |
| Civilian personnel |              55,559.3 |                58,308.9 |                 51,077.4 |         (7,231.5) |                (12.4) |
| Operational costs  |             105,878.3 |               117,019.0 |                108,866.1 |         (8,152.9) |                 (7.0) |
| **Total**          |             296,804.1 |               309,120.9 |                277,238.1 |        (31,882.8) |                (10.3) |
"""  # noqa: E501


def bonds(text: str, table: str = TABLE) -> list[Bond]:
    document = with_quantities(read((text + table).encode(), "draft.md"))
    return [tie.bond for tie in Analysis(document, VOCABULARY).ties]


def test_a_sentence_that_restates_a_row_holds_figure_by_figure():
    text = (
        "1. The proposed resources for civilian personnel for 2026/27 amount to $51,077,400, reflecting a decrease of "
        "$7,231,500, or 12.4 per cent, compared with the apportionment of $58,308,900 for 2025/26."
    )
    assert bonds(text) == [Bond.HELD] * 4


@pytest.mark.parametrize(
    "text",
    [
        "1. The proposed resources for civilian personnel for 2026/27 amount to $51,707,400.",
        "1. In table 1, expenditure for 2024/25 totalled $298.8 million.",
        "1. The apportionment for operational costs for 2025/26 was $171,019,000.",
        "# Civilian personnel\n\n1. The proposed resources amount to $52,077,400.",
    ],
)
def test_a_figure_whose_row_and_column_are_said_disagrees(text):
    assert bonds(text) == [Bond.DISAGREED]


@pytest.mark.parametrize(
    "text",
    [
        "1. In table 1, expenditure for 2024/25 totalled $296.8 million.",
        "1. The apportionment for operational costs for 2025/26 was $117 million.",
        "# Civilian personnel\n\n1. The proposed resources amount to $51,077,400.",
    ],
)
def test_a_figure_holds_as_precisely_as_it_is_printed(text):
    assert bonds(text) == [Bond.HELD]


@pytest.mark.parametrize(
    "text",
    [
        "1. Additional expenditure for civilian personnel of $3 million was incurred.",
        "1. The expenditure on fuel for civilian personnel was $3 million.",
        "1. A total amount of $2,043,500 is proposed for fuel.",
        "1. The apportionment for civilian personnel for 2023/24 was $57 million.",
        "1. The Committee recommends a reduction of 2 per cent for civilian personnel.",
        "1. About $60 million was the apportionment for civilian personnel for 2025/26.",
    ],
)
def test_what_is_said_of_something_else_is_tied_to_nothing(text):
    assert Bond.DISAGREED not in bonds(text)
    assert Bond.HELD not in bonds(text)


def test_a_figure_that_stands_in_a_table_without_words_for_it_is_tied_by_itself_alone():
    assert bonds("1. The amount of $51,077,400 was mentioned.") == [Bond.LIKE]


def test_zeros_at_the_end_of_a_figure_may_be_rounding():
    assert bonds("1. The proposed resources for civilian personnel for 2026/27 amount to $51,000,000.") == [
        Bond.ROUNDED
    ]


def test_a_second_period_in_the_sentence_leaves_the_figure_open():
    text = "1. In 2024/25 civilian personnel had expenditure of $55,559,300, and in 2023/24 expenditure of $54,000,000."
    assert Bond.DISAGREED not in bonds(text)


def test_a_pair_of_years_is_held_against_the_columns_of_its_years():
    table = """

**Revenue**
(Millions of United States dollars)

| Item          | 2024  | 2023  |
|---------------|------:|------:|
| Other revenue | 192.2 | 222.7 |
| Contributions | 998.5 | 901.4 |
"""
    assert bonds("1. Other revenue fell to $192.2 million in 2024 (2023: $222.7 million).", table) == [Bond.HELD] * 2
    assert Bond.DISAGREED in bonds("1. Other revenue fell to $192.2 million in 2024 (2023: $223.7 million).", table)


def test_a_higher_vacancy_rate_is_that_of_the_row_over_the_paragraph():
    table = """

# Vacancy factors

**Vacancy rates**

| Category            | Actual, 2024/25 (percentage) | Proposed, 2026/27 (percentage) |
|---------------------|-----------------------------:|-------------------------------:|
| Military observers  |                          6.7 |                           44.4 |
| International staff |                         11.6 |                           16.8 |
"""
    text = "# Military observers\n\n1. For the 2026/27 period, a higher vacancy rate of {} per cent was applied."
    assert bonds(text.format("44.4"), table) == [Bond.HELD]
    assert bonds(text.format("43.4"), table) == [Bond.DISAGREED]


def test_a_document_without_tables_has_no_ties():
    assert bonds("1. Expenditure totalled $5 million.", "") == []


@pytest.mark.parametrize(("label", "expected"), [("Air", [Bond.DISAGREED]), ("IT", [Bond.NONE])])
def test_a_row_whose_name_has_three_letters_can_be_told_from_any_word(label, expected):
    table = f"""

**Financial resources**
(Thousands of United States dollars)

| Category  | Expenditure (2024/25) | Apportionment (2025/26) |
|-----------|----------------------:|------------------------:|
| {label}   |               5,366.5 |                 3,793.0 |
| Fuel      |               5,559.3 |                 8,308.9 |
| **Total** |              10,925.8 |                12,101.9 |
"""
    assert bonds(f"1. The apportionment for {label} for 2025/26 was $3,703,000.", table) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("expenditure for 2024/25 totalled $296.8 million", [Bond.HELD]),
        ("expenditure for 2024/25 totalled $298.8 million", [Bond.DISAGREED]),
        ("the appropriation for 2024/25 totalled $309.1 million", [Bond.HELD]),
        ("expenditure for 2023/24 totalled $296.8 million", [Bond.LIKE]),
    ],
)
def test_a_row_that_has_no_name_but_what_its_figures_are_is_that_of_all(said, expected):
    table = """

Table 1
**Financial performance**
(Thousands of United States dollars)

| Item                              | Amount    |
|-----------------------------------|----------:|
| Appropriation for 2024/25         | 309,120.9 |
| Expenditure for 2024/25           | 296,804.1 |
| Expenditure on travel for 2024/25 |   4,121.6 |
"""
    assert bonds(f"1. In table 1, {said}.", table) == expected
