"""What a sentence says that its figures are."""

from __future__ import annotations

import pytest

from checker.understand.ties.reading import Reading
from tests.sentences import readings


def concepts(text: str) -> list[tuple[str | None, str]]:
    """What each figure is said to be, and in which word."""
    return [(reading.concept, reading.word) for reading in readings(text)]


def only(text: str, *labels: str) -> Reading:
    """The reading of a sentence with one figure."""
    (reading,) = readings(text, labels=labels)
    return reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Expenditure was $5 million against an apportionment of $6 million.",
            [("spent", "Expenditure"), ("approved", "apportionment")],
        ),
        ("The amount of $5 million for new expenditure.", [(None, "")]),
        ("There is a $5 million balance.", [("balance", "balance")]),
        ("The fund had $5 million.", [(None, "")]),
    ],
)
def test_a_figure_is_said_of_the_last_word_before_it_or_of_the_one_right_behind(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert concepts(text) == expected


def test_a_percentage_says_the_amount_before_it_again() -> None:
    amount, rate = readings("A decrease of $5 million, or 10 per cent, is proposed.")
    assert (amount.concept, amount.joined, rate.concept, rate.joined) == ("change", False, "change", True)


def test_the_name_of_a_row_between_a_word_and_its_figure_leaves_it_sure() -> None:
    text = "Expenditure for aviation fuel was $5 million."
    assert (only(text).sure, only(text, "Aviation fuel").sure) == (False, True)


@pytest.mark.parametrize(("word", "sure"), [("The", True), ("The total", True), ("Additional", False), ("", True)])
def test_a_word_before_that_of_a_figure_may_narrow_it(word: str, sure: bool) -> None:
    assert only(f"{word} expenditure was $5 million.".strip()).sure is sure


@pytest.mark.parametrize(
    ("text", "periods", "near", "torn"),
    [
        ("Expenditure in 2024/25 was $5 million.", {"2024/25"}, True, False),
        ("Expenditure was $5 million in 2024/25.", {"2024/25"}, True, False),
        ("In 2024/25, as before; expenditure was $5 million.", {"2024/25"}, True, False),
        ("Expenditure was $5 million, lower than in 2023/24, and in 2024/25.", set(), False, True),
        ("Expenditure was $5 million.", set(), False, False),
    ],
)
def test_a_figure_is_of_the_period_nearest_to_it(text: str, periods: set[str], near: bool, torn: bool) -> None:
    reading = only(text)
    assert (reading.periods, reading.near, reading.torn) == (periods, near, torn)


def test_a_figure_in_brackets_follows_the_one_before() -> None:
    assert [reading.follows for reading in readings("Expenditure was $5 million in 2024 (2023: $6 million).")] == [
        False,
        True,
    ]
    assert [reading.follows for reading in readings("Fuel was $5 million, and travel $6 million.")] == [False, False]
