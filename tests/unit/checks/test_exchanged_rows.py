"""A paragraph prints the amounts of the row that it names."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.checks import Options
from checker.checks.exchanged_rows import check
from tests.drafts import draft, told
from tests.sentences import VOCABULARY

TABLE = """
**Requirements**

| Class | Approved ($) | Proposed ($) |
|---|---:|---:|
| Official travel | 187,120 | 190,460 |
| Ground transportation | 38,870 | 41,230 |
| **Air operations** | 241,080 | 239,510 |
| Total | 467,070 | 471,200 |
"""


def outcomes(text: str) -> list[str]:
    """What is said of a text beside the table."""
    return told(check(Analysis(draft(f"{text}\n{TABLE}").document, VOCABULARY), Options()))


@pytest.mark.parametrize(
    "text",
    [
        "Official travel is to cost $41,230, compared with $38,870.",
        "# Official travel\n\n1. The resources amount to $41,230, compared with $38,870.",
    ],
)
def test_amounts_of_another_row_tell_that_two_are_exchanged(text):
    (said,) = outcomes(text)
    assert said.startswith("disagreed: ")


@pytest.mark.parametrize(
    "text",
    [
        "Official travel is to cost $41,230.",  # one amount may stand anywhere
        "Official travel is to cost about $41,230, compared with about $38,870.",
        "Official travel and ground transportation are to cost $41,230 and $38,870.",
        "For transportation on the ground, official travel aside, $41,230 is asked for, and $38,870 was approved.",
        "# Official travel\n\n1. For ground vehicles $41,230 is asked for, and $38,870 was approved.",
        "Apart from official travel, vehicles cost $41,230, compared with $38,870.",
        "Official travel is part of $471,200, compared with $467,070.",  # of the total
        "Official travel is to cost $239,510, compared with $241,080.",  # of a row that is set off
        "Vehicles are to cost $41,230, compared with $38,870.",
    ],
)
def test_what_may_be_said_of_another_row_is_left_alone(text):
    assert [said for said in outcomes(text) if not said.startswith("held")] == []


def test_amounts_of_the_row_itself_hold():
    (said,) = outcomes("Official travel is to cost $190,460, compared with $187,120.")
    assert said.startswith("held: ")
