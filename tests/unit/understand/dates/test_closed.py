"""The days up to which a document reports."""

from __future__ import annotations

from datetime import date

import pytest

from checker.languages import LANGUAGES
from checker.understand.dates.closed import closings
from checker.understand.passages import Kind, Passage


@pytest.mark.parametrize(
    ("between", "found"),
    [
        (" of one team for the year from ", []),
        (" of one unit the period from  ", [date(2025, 6, 30)]),
    ],
)
def test_a_report_closes_the_period_that_its_title_names_next_to_it(between: str, found: list[date]) -> None:
    title = f"Performance report{between}1 July 2024 to 30 June 2025"
    passage = Passage(Kind.HEADING, title, "heading", "heading")
    assert [closing.day for closing in closings(passage, LANGUAGES["en"])] == found
