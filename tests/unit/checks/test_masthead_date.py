"""The date of the masthead beside what the document reports, and beside its session."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.checks.masthead_date import Options, check
from checker.model.document import Document, Masthead, Page
from checker.model.place import Box, Place
from tests.drafts import analysed, saying, told

PERIOD, SESSION = Options("period"), Options("session")


def dated(date: str, *texts: str, session: str | None = None) -> Analysis:
    return saying(*texts, masthead=Masthead(date=date, session=session))


def test_a_masthead_that_is_dated_after_all_that_it_reports_holds() -> None:
    document = dated("1 June 2025", "As at 31 May 2025, expenditure amounted to $1.")
    assert told(check(document, PERIOD)) == ["held: masthead"]


def test_a_masthead_whose_date_cannot_be_read_is_unchecked_with_the_reason() -> None:
    assert told(check(dated("Spring 2025", "Text."), PERIOD)) == [
        "unchecked: the date of the masthead could not be read"
    ]


def test_a_masthead_without_a_date_is_not_looked_at() -> None:
    document = saying("As at 31 May 2025, expenditure amounted to $1.")
    assert [told(check(document, options)) for options in (PERIOD, SESSION)] == [[], []]


def test_an_early_masthead_is_told_once_with_all_its_evidence() -> None:
    document = dated(
        "14 March 2021", "As at 31 December 2021, 56 posts were filled.", session="Twentieth session, 12–18 May 2022"
    )
    (outcome,) = check(document, PERIOD)
    assert told([outcome]) == [
        "disagreed: masthead: is dated 14 March 2021, before 31 December 2021, up to which paragraph 1 reports what "
        "has happened. The session opens 14 months later, on 12 May 2022."
    ]
    assert [(evidence.label, evidence.text) for evidence in outcome.evidence] == [
        ("paragraph 1", "As at 31 December 2021, 56 posts were filled."),
        ("the session", "Twentieth session, 12–18 May 2022"),
    ]
    assert told(check(document, SESSION)) == []


@pytest.mark.parametrize(("places", "more"), [(8, ""), (10, " and 2 other places")])
def test_eight_places_are_named_and_the_others_counted(places: int, more: str) -> None:
    (outcome,) = check(dated("14 March 2021", *["As at 31 May 2021, 56 posts were filled."] * places), PERIOD)
    assert told([outcome]) == [
        "disagreed: masthead: is dated 14 March 2021, before 31 May 2021, up to which paragraphs 1–8"
        f"{more} report what has happened."
    ]
    assert len(outcome.evidence) == places


@pytest.mark.parametrize(
    ("date", "found"),
    [
        ("14 March 2022", "held: masthead"),
        ("12 May 2021", "held: masthead"),
        (
            "11 April 2021",
            "disagreed: masthead: is dated 11 April 2021. The session opens 13 months later, on 12 May 2022.",
        ),
        (
            "18 June 2023",
            "disagreed: masthead: is dated 18 June 2023. The session closed 13 months earlier, on 18 May 2022.",
        ),
    ],
)
def test_a_session_is_a_year_away_at_most(date: str, found: str) -> None:
    document = dated(date, "Text.", session="Twentieth session, 12–18 May 2022")
    assert told(check(document, SESSION)) == [found]


@pytest.mark.parametrize("date", ["3 January 2022", "20 December 2022", "20 December 2023", "3 January 2021"])
def test_a_long_session_is_near_from_its_first_day_to_its_last(date: str) -> None:
    document = dated(date, "Text.", session="Session of 2022, 3 January to 20 December 2022")
    assert told(check(document, SESSION)) == ["held: masthead"]


def test_a_masthead_without_a_session_is_held_against_none() -> None:
    assert told(check(dated("14 March 2021", "Text."), SESSION)) == []


def test_a_masthead_stands_on_the_first_page_where_there_are_pages() -> None:
    masthead = Masthead(date="Spring 2025", box=Box(400, 50, 500, 60))
    pages = (Page(1, 612, 792),)
    places = [
        outcome.place
        for document in (Document("a.pdf", masthead=masthead, pages=pages), Document("a.md", masthead=masthead))
        for outcome in check(analysed(document), PERIOD)
    ]
    assert places == [Place("masthead", 1, masthead.box), Place("masthead", None, masthead.box)]
