"""A difference is of a year that its table has."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

CHANGES = """

Table 1
**Estimates**
(Thousands of euros)

| Item   | Approved 2025 | Proposed 2026 | Variance |
|--------|--------------:|--------------:|---------:|
| Travel |       4,121.6 |       3,711.0 |    410.6 |
| Fuel   |       2,034.5 |       2,011.3 |     23.2 |
"""


@pytest.mark.parametrize(("year", "is_told"), [("2026", True), ("2027", False)])
def test_a_difference_of_a_year_that_no_head_has_is_another(year: str, is_told: bool) -> None:
    text = f"1. Requirements for travel are lower, a decrease of €410,100 in {year}."
    assert (TieStatus.DISAGREED in bonds(text, CHANGES)) is is_told
