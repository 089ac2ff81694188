"""The days up to which a document reports."""

from __future__ import annotations

from datetime import date

import pytest

from checker.languages import LANGUAGES
from checker.understand.dates.closed import closings
from checker.understand.passages import Passage, PassageKind


def reported(text: str, kind: PassageKind = PassageKind.PARAGRAPH) -> list[date]:
    passage = Passage(kind, text, "paragraph 1", "paragraph 1")
    return [closing.day for closing in closings(passage, LANGUAGES["en"])]


@pytest.mark.parametrize(("letters", "found"), [(30, [date(2025, 6, 30)]), (31, [])])
def test_a_report_closes_the_period_that_its_title_names_close_to_it(letters: int, found: list[date]) -> None:
    between = " of the mission for the whole time"[: letters - 1]
    title = f"Performance report{between} 1 July 2024 to 30 June 2025"
    assert reported(title, PassageKind.HEADING) == found


@pytest.mark.parametrize(
    "text",
    [
        "Expenditure as at 30 June 2027 is projected at $1 million.",
        "The Committee was informed that 464 posts would be filled as at 30 June 2027.",
        "The strength of 1,037 personnel as at 30 June 2027 represents an end-state.",
        "The mandate was extended until 30 June 2027; expenditure was lower.",
        "Expenditure for the period from 1 July 2026 to 30 June 2027 is set out in table 1.",
    ],
)
def test_what_is_planned_closes_no_period(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Expenditure amounted to $1 million as at 30 June 2027.",
        "As of 30 June 2027, contributions of $1 million had been received.",
        "In May, posts were vacant. As at 30 June 2027, 12 posts were filled.",
    ],
)
def test_what_was_spent_or_received_closes_a_period(text: str) -> None:
    assert reported(text) == [date(2027, 6, 30)]
