"""An amount by which something changed and its percentage stand side by side in one row of a table."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

CHANGES = """

Table 1
**Resources, in thousands of United States dollars**

| Class   | Approved | Proposed | Variance, amount | Variance, percentage |
|---------|---------:|---------:|-----------------:|---------------------:|
| Travel  |  4,127.6 |  5,302.9 |          1,175.3 |                 28.5 |
| Rent    |  9,034.5 |  8,210.4 |          (824.1) |                (9.1) |
| Vehicles|  7,350.2 |  7,511.8 |            161.6 |                  2.2 |
"""


@pytest.mark.parametrize(
    "text",
    [
        "The resources for travel reflect an increase of $1,175,300, or 41.7 per cent, compared with the year before.",
        "The resources for travel reflect an increase of $1,175,300 (or 41.7 per cent) compared with the year before.",
        "The resources for travel reflect an increase of $2,460,900, or 28.5 per cent, compared with the year before.",
    ],
)
def test_where_one_of_the_two_stands_in_a_row_the_other_is_beside_it(text: str) -> None:
    assert TieStatus.DISAGREED in bonds(f"1. {text}", CHANGES)


@pytest.mark.parametrize(
    "text",
    [
        "The resources for travel reflect an increase of $1,175,300, or 28.5 per cent, compared with the year before.",
        "The resources for travel reflect an increase of $1,175,300, or about 30 per cent, over the year before.",
        "The resources for travel reflect an increase of $1,175,300, or 29 per cent, compared with the year before.",
        "The resources for fuel reflect an increase of $2,460,900, or 28.5 per cent, compared with the year before.",
        "The resources for travel are $1,175,300, or 41.7 per cent, of the budget.",
        "The resources for travel reflect an increase of $1,175,300, or 12.0 per cent, compared with $9,794,000.",
    ],
)
def test_what_agrees_is_hedged_unnamed_or_has_a_base_of_its_own_is_not_told(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", CHANGES)
