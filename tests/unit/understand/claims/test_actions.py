"""What follows from the paragraphs before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checker.languages import LANGUAGES
from checker.model.document import Paragraph
from checker.understand.claims import claims_of, mentions_of
from checker.understand.claims.recomputing import equations
from checker.understand.claims.wording import slip


def told(*texts: str) -> list[str]:
    """What is wrong with lettered paragraphs."""
    paragraphs = [Paragraph(text, f"({letter})", depth=1) for letter, text in zip("abcdef", texts, strict=False)]
    return list(_told(paragraphs))


def _told(paragraphs: list[Paragraph]) -> Iterator[str]:
    english = LANGUAGES["en"]
    for found in claims_of(paragraphs, mentions_of(paragraphs, english), english):
        wrong = [slip(claim, equations(claim)) for claim in found]
        yield from (each.sentence for each in wrong if each)


BALANCE, REVENUE = "To take note of the balance of $1,167,100;", "To take note of revenue of $1,429,000;"


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("$2,596,100", []),
        ("$2,598,100", ["reads $2,598,100; $1,167,100 + $1,429,000 = $2,596,100 ($2,000 too much)."]),
        ("$4,311,700", []),
    ],
)
def test_an_action_is_the_sum_of_the_two_before_it_but_for_a_slip(amount: str, expected: list[str]) -> None:
    assert told(BALANCE, REVENUE, f"To apportion the amount of {amount}.") == expected


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        ("$72,899,175", []),
        ("$72,399,175", ["reads $72,399,175; a twelfth of $874,790,100 is $72,899,175 ($500,000 too little)."]),
        ("$145,798,350", []),
    ],
)
def test_a_monthly_rate_is_a_twelfth_of_an_amount_before_it_but_for_a_slip(rate: str, expected: list[str]) -> None:
    assert told("To appropriate $874,790,100;", f"To assess it at a monthly rate of {rate}.") == expected


def test_a_monthly_rate_may_be_told_behind_the_amount() -> None:
    (found,) = told("To assess $874,790,100, or $72,399,175 per month.")
    assert found == "reads $72,399,175; a twelfth of $874,790,100 is $72,899,175 ($500,000 too little)."


NET = "Conventional arms. The net decrease of {} comprises:"
ITEMS = ("A decrease of $233,600 for experts ($134,000 in Rome);", "An increase of $214,800 under travel.")


def items(whole: str, *texts: str, depth: int = 1) -> list[str]:
    """What is wrong with a paragraph and the items below it."""
    below = [Paragraph(text, "(i)", depth=depth) for text in texts]
    return list(_told([Paragraph(whole), *below, Paragraph("It was a decrease of $5,000.")]))


def test_a_change_before_a_colon_is_the_sum_of_those_below_it() -> None:
    assert items(NET.format("$18,800"), *ITEMS) == []
    assert items(NET.format("$13,800"), *ITEMS) == ["reads $13,800; $233,600 - $214,800 = $18,800 ($5,000 too little)."]


def test_items_that_name_the_largest_or_have_no_change_are_no_sum() -> None:
    assert items(NET.format("$13,800").replace("comprises", "is due mainly to"), *ITEMS) == []
    assert items(NET.format("$13,800"), ITEMS[0], "Less travel.") == []
    assert items(NET.format("$13,800"), ITEMS[0], "An increase of $214,800, as follows:") == []
    assert items(NET.format("$13,800"), *ITEMS, depth=0) == []
