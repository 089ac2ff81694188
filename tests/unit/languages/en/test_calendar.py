"""English dates, and what is over by them or still to come."""

from __future__ import annotations

from datetime import date

import pytest

from checker.understand.passages import PassageKind
from tests.sentences import backwards, days, reported, weekdays


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("expenditure as at 29 February 2024", date(2024, 2, 29)),
        ("on August 5, 2023 at noon", date(2023, 8, 5)),
        ("the 1st May 2024", date(2024, 5, 1)),
    ],
)
def test_a_day_is_known_by_the_names_of_its_month(text: str, day: date) -> None:
    assert days(text, "en") == [day]


def test_a_weekday_goes_with_its_day_or_does_not() -> None:
    assert weekdays("Monday, 3 June 2024", "en") == [True]
    assert weekdays("Tuesday, 3 June 2024", "en") == [False]


@pytest.mark.parametrize(
    "text",
    [
        "As at 31 March 2024, 12 posts were filled.",
        "The unencumbered balance as of 31 March 2024 is set out below.",
        "Status at 31 March 2024 of contributions received",
    ],
)
def test_what_has_happened_is_reported_up_to_its_day(text: str) -> None:
    assert reported(text, "en") == [date(2024, 3, 31)]


@pytest.mark.parametrize(
    "text",
    [
        "As at 31 March 2024, 12 posts are expected to be filled.",
        "As at 31 March 2024, the balance should be paid.",
        "Balance as at 31 March 2024",
    ],
)
def test_what_is_to_come_or_says_neither_is_not_reported(text: str) -> None:
    assert reported(text, "en") == []


def test_accounts_are_of_the_period_in_their_title() -> None:
    title = "Performance report for the period from 1 July 2023 to 30 June 2024"
    assert reported(title, "en", PassageKind.HEADING) == [date(2024, 6, 30)]


def test_a_day_that_was_moved_begins_no_range() -> None:
    assert backwards("The session was held from 1 July 2024 to 1 May 2024.", "en") == [
        "paragraph 1: “1 July 2024 to 1 May 2024” ends before it begins."
    ]
    assert backwards("The session was postponed from 1 July 2024 to 1 May 2024.", "en") == []
