"""Which column a figure of the prose means."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.quantities import with_quantities
from checker.readers.markdown import read
from tests.sentences import VOCABULARY

TABLE = """

Table 1
**Financial resources**
(Thousands of United States dollars)

| Category           | Expenditure (2023/24) | Expenditure (2024/25) | Apportionment (2024/25) | Variance / Amount | Percentage spent |
|--------------------|----------------------:|----------------------:|------------------------:|------------------:|-----------------:|
| Civilian personnel |              55,123.4 |              51,077.4 |                58,308.9 |           7,231.5 |             87.6 |
| Travel             |               4,121.6 |               4,222.7 |                 4,333.8 |             111.1 |             97.4 |
"""  # noqa: E501


def meant(text: str, table: str = TABLE) -> list[str]:
    """The names of the columns that the figures of a text mean."""
    document = with_quantities(read(f"1. {text}{table}".encode(), "draft.md"))
    found = Analysis(document, VOCABULARY).ties
    return [document.tables[0].columns[tie.meant.column].name for tie in found if tie.meant]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("The expenditure for travel in 2024/25 was $4,222,700.", "Expenditure (2024/25)"),
        ("The expenditure for travel in 2023/24 was $4,121,600.", "Expenditure (2023/24)"),
        ("The apportionment for travel for 2024/25 was $4,333,800.", "Apportionment (2024/25)"),
    ],
)
def test_a_figure_means_the_column_of_what_it_is_and_of_its_period(text: str, column: str) -> None:
    assert meant(text) == [column]


@pytest.mark.parametrize(
    "text",
    [
        "The expenditure for travel in 2020/21 was $4,999,900.",
        "The expenditure for travel in 2024/25 was €4,222,700.",
        "The expenditure for travel in 2024/25 was 4,222,700 posts.",
    ],
)
def test_a_figure_of_another_period_currency_or_kind_means_none(text: str) -> None:
    assert meant(text) == []


def test_figures_whose_periods_alone_tell_columns_apart_mean_those_of_the_row_of_their_pair() -> None:
    table = """

**Revenue**
(Millions of United States dollars)

| Item          | 2024  | 2023  |
|---------------|------:|------:|
| Other revenue | 192.2 | 222.7 |
"""
    text = "Other revenue fell to $192.2 million in 2024 (2023: $222.7 million)."
    assert meant(text, table) == ["2024", "2023"]
