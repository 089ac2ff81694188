"""Dates that no calendar has, that bear another day's name, or that run backwards."""

from __future__ import annotations

import pytest

from checker.checks.calendar_dates import Options, check
from checker.model.document import Document, Paragraph, Span
from checker.model.place import Box
from checker.model.table import Column, Note, Row, Table
from tests.drafts import analysed, saying, told

WEEKDAY, BACKWARDS = Options("weekday"), Options("backwards")


@pytest.mark.parametrize(
    ("date", "reason"),
    [
        *((f"31 {month} 2025", ": the month has 30 days") for month in ("April", "June", "September", "November")),
        ("30 February 2024", ": February has 29 days"),
        ("29 February 2023", ": February has 28 days in 2023"),
        ("32 May 2025", ""),
        ("39 May 2025", ""),
    ],
)
def test_a_day_that_its_month_does_not_have_is_told_with_the_reason(date: str, reason: str) -> None:
    assert told(check(saying(f"It was held on {date}."), Options())) == [
        f"disagreed: paragraph 1: “{date}” is no day of the calendar{reason}."
    ]


def test_a_number_that_is_far_from_any_day_is_none() -> None:
    assert told(check(saying("It was held on 40 May 2025."), Options())) == []


def test_a_leap_day_holds() -> None:
    assert told(check(saying("It was held on 29 February 2024."), Options())) == ["held: paragraph 1"]


def test_a_finding_in_a_paragraph_stands_at_its_line() -> None:
    text = "A first line of text and 31 June 2025"
    lines = (Span(0, 21, 3, Box(0, 0, 90, 10)), Span(21, len(text), 4, Box(0, 20, 90, 30)))
    document = Document("draft.pdf", paragraphs=(Paragraph(text, "1", 3, lines=lines),))
    (outcome,) = check(analysed(document), Options())
    assert (outcome.place.page, outcome.place.box) == (4, Box(0, 20, 90, 30))


def test_dates_are_looked_for_in_tables_too() -> None:
    table = Table(
        (Column(("As at 31 June 2025",)),), (Row("31 June 2024", (None,)),), "1", notes=(Note("", "31 June"),)
    )
    labels = [each.place.label for each in check(analysed(Document("d.md", tables=(table,))), Options())]
    assert labels == ["table 1, head “As at 31 June 2025”", "table 1, note", "table 1, row “31 June 2024”"]


def test_a_weekday_is_that_of_its_date() -> None:
    document = saying("It met on Monday, 12 May 2022.", "It met on Thursday, 12 May 2022.")
    assert told(check(document, WEEKDAY)) == [
        "disagreed: paragraph 1: “Monday, 12 May 2022”: 12 May 2022 is a Thursday.",
        "held: paragraph 2",
    ]


def test_a_weekday_without_a_year_is_unchecked_with_the_reason() -> None:
    assert told(check(saying("It meets on Monday, 6 June."), WEEKDAY)) == [
        "unchecked: a weekday whose year is not printed"
    ]


def test_two_weekdays_without_a_year_are_held_against_each_other() -> None:
    assert told(check(saying("It meets from Monday, 6 June, to Friday, 16 June."), WEEKDAY)) == [
        "disagreed: paragraph 1: “Monday, 6 June, to Friday, 16 June”: the days between the two dates do not lead from "
        "one weekday to the other."
    ]


def test_a_range_does_not_end_before_it_begins_unless_it_was_moved() -> None:
    document = saying(
        "The period is from 1 July 2024 to 30 June 2024.",
        "The period is from 1 July 2024 to 1 July 2024.",
        "The meeting was postponed from 1 July 2024 to 1 May 2024.",
    )
    assert told(check(document, BACKWARDS)) == [
        "disagreed: paragraph 1: “1 July 2024 to 30 June 2024” ends before it begins.",
        "held: paragraph 2",
    ]
