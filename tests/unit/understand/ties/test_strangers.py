"""A figure of someone whom the document does not know is no misprint of a row that its sentence names besides."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

AID = """

# Aid in Malawi

Table 1
**Funds received, by sector**

| Sector     | Schools helped | Schools visited |
|------------|---------------:|----------------:|
| Education  |          1,234 |           2,418 |
| Nutrition  |          3,671 |           4,905 |
| Protection |          2,862 |           3,144 |
"""


@pytest.mark.parametrize(
    "text",
    [
        "In Zambia, education helped 1,243 schools.",
        "Nutrition, with the aid of Ruritania, helped 3,617 schools.",
        "The Green Moon helped 1,243 schools for education.",
        "UNHCR helped 1,243 schools for education.",
        "Contractors claimed to have visited 3,114 schools for protection.",
        "Other agencies helped 2,826 schools under protection.",
        "Protection helped 2,826 schools for women.",
    ],
)
def test_who_or_what_is_named_besides_a_row_without_being_known_has_its_own_figure(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", AID)


@pytest.mark.parametrize(
    "text",
    [
        "In Malawi, education helped 1,243 schools.",
        "Education, unlike Protection, helped 1,243 schools.",
        "Under section IV, education helped 1,243 schools.",
        "Schools helped for nutrition numbered 3,617.",
        "Protection took the lead in the north, which means that it helped 2,826 schools.",
    ],
)
def test_a_name_that_stands_over_the_text_or_in_a_table_leaves_a_misprint_one(text: str) -> None:
    assert bonds(f"1. {text}", AID) == [TieStatus.DISAGREED]
