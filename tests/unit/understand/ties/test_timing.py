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


EXPORTS = """

Table 1
Exports by partner

| Partner | 2023   | 2024   |
|---------|-------:|-------:|
| Norvik  | 11,204 | 13,415 |
| Sund    |  8,317 |  8,022 |
| Total   | 19,521 | 21,437 |
"""


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Exports grew by 9.8 per cent in 2023, from 19,521 to 21,437.", True),
        ("In 2023, exports rose from 19,521 to 21,437.", True),
        ("Exports to Norvik rose in 2023 from 11,204 to 13,415.", True),
        ("Exports grew by 9.8 per cent in 2024, from 19,521 to 21,437.", False),
        ("Exports have grown since 2023, from 19,521 to 21,437.", False),
        ("Compared with 2023, exports rose from 19,521 to 21,437.", False),
        ("Exports rose from 19,521 in 2023 to 21,437.", False),
        ("Exports rose from 19,521 in 2023 to 21,437 in 2024.", False),
    ],
)
def test_a_change_is_of_the_year_in_which_it_ends(text: str, is_told: bool) -> None:
    assert (TieStatus.DATED in bonds(f"1. {text}", EXPORTS)) is is_told


BUILT = """

Table 1
Schools built

| Year | Schools | Roads |
|------|--------:|------:|
| 2023 |     117 |    31 |
| 2024 |     164 |    45 |
"""


@pytest.mark.parametrize(("year", "bond"), [("2023", TieStatus.DATED), ("2024", TieStatus.HELD)])
def test_years_may_stand_in_rows(year: str, bond: TieStatus) -> None:
    assert bonds(f"1. In {year} a total of 164 schools were built, more than the 117 of 2023.", BUILT)[0] is bond
