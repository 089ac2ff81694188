"""Short figures of a sentence say which row and column of the table next to it the others mean."""

from __future__ import annotations

import pytest

from checker.understand.ties import TieStatus
from tests.unit.understand.ties.test_tying import bonds

ALERTS = """

Table 3
**Alerts and contacts, by district**

| Indicator        | Coast | Hills | Total |
|------------------|------:|------:|------:|
| Alerts raised    |   412 |   286 |   698 |
| Alerts looked at |   355 |   241 |   596 |
| Contacts to see  |   803 |   561 | 1,364 |
| Contacts seen    |   702 |   490 | 1,192 |
| Deaths           |    27 |    18 |    45 |
"""

VISITS = """

Table 2
**Visits to clinics, by region**

| Region | Consultations | Referrals | Births |
|--------|--------------:|----------:|-------:|
| North  |         1,486 |       237 |     58 |
| South  |         2,173 |       318 |     74 |
| East   |           967 |       145 |     36 |
| Total  |         4,626 |       700 |    168 |
"""

CASES = """

Таблица 2
**Посещения клиник по районам**

| Район     | Консультации | Направления | Роды |
|-----------|-------------:|------------:|-----:|
| Северный  |        1 486 |         237 |   58 |
| Южный     |        2 173 |         318 |   74 |
| Восточный |          967 |         145 |   36 |
"""


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("In all, 698 alerts were raised and 594 alerts looked at.", ALERTS),
        ("Of 1,364 contacts to see, 1,142 contacts were seen.", ALERTS),
        ("The North had 1,486 consultations and 287 referrals.", VISITS),
        ("Births: North (58), South (74), East (38).", VISITS),
        ("Роды: Северный (58), Южный (74), Восточный (38).", CASES),
    ],
)
def test_the_other_figures_of_a_sentence_say_which_cell_is_meant(text: str, table: str) -> None:
    assert TieStatus.DISAGREED in bonds(f"1. {text}", table)


@pytest.mark.parametrize(
    "text",
    [
        "The North had 236 nurses.",
        "In the South, 318 patients were referred, 218 of them children.",
        "Of the 237 referrals in the North, 58 were children, and 74 came back.",
        "The South planned 2,178 consultations.",
        "The North had 1,486 consultations, and 57 of them were in tents.",
    ],
)
def test_what_is_near_a_cell_may_be_another_thing(text: str) -> None:
    assert TieStatus.DISAGREED not in bonds(f"1. {text}", VISITS)
