"""Differences that run backwards: two heads that stand over each other's columns."""

from __future__ import annotations

import pytest

from tests.unit.evaluator.test_agreement import RULES

POSTS = """
          | Approved 2023 | Filled 2023 | Approved 2024 | Proposed 2025 | Change
----------------------------------------------------------------------------------
Directors | 118           | 97          | 131           | 142           | 11
Officers  | 1264          | 1190        | 1307          | 1289          | (18)
Clerks    | 872           | 815         | 866           | 903           | 37
Drivers   | 3451          | 3307        | 3518          | 3604          | 86
Cooks     | 2245          | 2109        | 2198          | 2272          | 74
"""

BALANCES = """
          | Budget 2024 | Spent 2024 | Balance
----------------------------------------------
Transport | 51264       | 48190      | 3074
Rent      | 38872       | 39815      | (943)
Fuel      | 73451       | 70307      | 3144
Water     | 12245       | 11109      | 1136
"""


def renamed(text: str, one: str, other: str) -> str:
    """The text with two heads in each other's place."""
    return text.replace(one, "?").replace(other, one).replace("?", other)


def heads(check, *tables):
    """What is said of heads."""
    return [f.message for f in check(*tables, rules="", text=RULES).findings if "head of column" in f.place.label]


def test_a_change_from_a_later_period_to_an_earlier_one_tells_that_two_heads_are_exchanged(table, check):
    assert heads(check, table(renamed(POSTS, "Approved 2024", "Proposed 2025"))) == [
        "Table 1, head of column “Approved 2024”: exchanged with “Proposed 2025”? “Change” is “Approved 2024” less "
        "“Proposed 2025”, not the other way round."
    ]


@pytest.mark.parametrize(
    "text",
    [
        POSTS,
        renamed(POSTS, "Approved 2023", "Filled 2023"),  # the two are of one year
        POSTS.replace("2023", "?").replace("2025", "2023").replace("?", "2025"),  # the newest stands first
        POSTS.replace("2024", "2023/24").replace("2025", "2024"),  # a year may be within a period
        renamed(POSTS, "Approved 2024", "Proposed 2025").replace("86", "88"),  # the difference does not hold everywhere
    ],
)
def test_other_orders_of_heads_are_left_alone(table, check, text):
    assert heads(check, table(text)) == []


LATEST_FIRST = """
          | Assets 2025 | Assets 2024 | Change
-----------------------------------------------
Buildings | 51264       | 48190       | (3074)
Vehicles  | 38872       | 39815       | 943
Boats     | 73451       | 70307       | (3144)
Tools     | 12245       | 11109       | (1136)
"""


@pytest.mark.parametrize(("others", "told"), [(0, False), (1, False), (2, True)])
def test_of_two_periods_two_other_tables_must_show_the_order(table, check, others, told):
    drawn = [table(POSTS.replace("Filled", f"Held {number}"), number=str(number + 2)) for number in range(others)]
    assert bool(heads(check, table(LATEST_FIRST), *drawn)) is told


def test_tables_that_set_the_latest_period_first_show_no_order(table, check):
    turned = renamed(LATEST_FIRST, "2025", "2024").replace("Assets", "Debts").replace("(", "").replace(")", "")
    turned = turned.replace("943", "(943)")
    drawn = [table(POSTS.replace("Filled", f"Held {number}"), number=str(number + 2)) for number in range(2)]
    newest = renamed(turned.replace("Debts", "Loans"), "Loans 2024", "Loans 2025")
    assert heads(check, table(LATEST_FIRST), *drawn, table(newest, number="9")) == []


@pytest.mark.parametrize(("others", "told"), [(1, False), (2, True)])
def test_a_difference_that_two_others_with_its_heads_turn_round_has_exchanged_heads(table, check, others, told):
    drawn = [table(BALANCES.replace("Rent", f"Rent {number}"), number=str(number + 2)) for number in range(others)]
    said = (
        "Table 1, head of column “Spent 2024”: exchanged with “Budget 2024”? “Balance” is “Spent 2024” less "
        "“Budget 2024”, not the other way round."
    )
    assert heads(check, table(renamed(BALANCES, "Budget", "Spent")), *drawn) == [said] * told
