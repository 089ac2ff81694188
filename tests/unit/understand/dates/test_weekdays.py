"""Days that are printed with their weekday."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.dates.weekdays import named_days


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Thursday, 12 May 2022", [True]),
        ("Monday, 12 May 2022", [False]),
        ("Monday, 6 June, to Thursday, 16 June", [True]),
        ("Monday, 6 June, to Friday, 16 June", [False]),
        ("Monday, 6 June", [None]),
        ("from Monday, 9 November, to Friday, 20 November 2020", [True, True]),
        ("every Monday since 12 May 2022", []),
    ],
)
def test_a_weekday_goes_with_its_date(text: str, holds: list[bool | None]) -> None:
    assert [named.holds for named in named_days(text, LANGUAGES["en"])] == holds


@pytest.mark.parametrize(("letters", "holds"), [(30, [False]), (31, [None, None])])
def test_two_weekdays_are_held_against_each_other_where_their_days_stand_close(
    letters: int, holds: list[bool | None]
) -> None:
    between = ", in the hall of the house"[: letters - len(" Friday, ")]
    text = f"Monday, 6 June{between} Friday, 16 June"
    assert [named.holds for named in named_days(text, LANGUAGES["en"])] == holds


def test_two_days_between_which_a_leap_day_may_lie_cannot_be_held_against_each_other() -> None:
    text = "Monday, 26 February, to Friday, 1 March"
    assert [named.holds for named in named_days(text, LANGUAGES["en"])] == [None, None]


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("en", "on Thursday, 12 May 2022, in Rome", "Thursday, 12 May 2022"),
        ("zh", "会议于2022年5月12日(星期四)举行", "2022年5月12日(星期四)"),
    ],
)
def test_a_weekday_is_told_before_a_day_or_behind_it(code: str, text: str, named: str) -> None:
    assert [(each.text, each.weekday) for each in named_days(text, LANGUAGES[code])] == [(named, 3)]


@pytest.mark.parametrize("following", ["Friday 20 May 2022", "Friday, 20 May 2022", "Friday May 20"])
def test_a_weekday_before_a_date_is_not_that_of_the_date_before(following: str) -> None:
    assert "12 May" not in " ".join(each.text for each in named_days(f"on 12 May 2022, {following}", LANGUAGES["en"]))
