"""The days up to which a document reports."""

from __future__ import annotations

from datetime import date

import pytest

from checker.languages import LANGUAGES
from checker.understand.dates.closed import closings
from checker.understand.passages import Kind, Passage


@pytest.mark.parametrize(("letters", "found"), [(30, [date(2025, 6, 30)]), (31, [])])
def test_a_report_closes_the_period_that_its_title_names_close_to_it(letters: int, found: list[date]) -> None:
    between = " of the mission for the whole time"[: letters - 1]
    title = f"Performance report{between} 1 July 2024 to 30 June 2025"
    passage = Passage(Kind.HEADING, title, "heading", "heading")
    assert [closing.day for closing in closings(passage, LANGUAGES["en"])] == found
