"""The checks of dates and terms count what holds, say what they cannot decide, and show where to look."""

from __future__ import annotations

from datetime import date

import pytest

from checker import checks
from checker.analysis import Analysis
from checker.languages import LANGUAGES
from checker.model.document import Document, Masthead, Paragraph, Span
from checker.model.place import Box
from checker.model.report import Outcome, Verdict
from checker.model.table import Column, Note, Row, Table
from checker.understand.dates.closed import closings
from checker.understand.listing import joined
from checker.understand.passages import Kind, Passage, passages
from checker.understand.terms import Vocabulary


def outcomes(document: Document, check: str, *options: tuple[str, str]) -> list[Outcome]:
    return list(checks.run(check, options, Analysis(document, Vocabulary({}))))


def verdicts(document: Document, check: str, *options: tuple[str, str]) -> list[Verdict]:
    return [outcome.verdict for outcome in outcomes(document, check, *options)]


def saying(*texts: str, masthead: Masthead | None = None, language: str = "en") -> Document:
    paragraphs = tuple(Paragraph(text, str(number)) for number, text in enumerate(texts, 1))
    return Document("draft.md", language, masthead or Masthead(), paragraphs=paragraphs)


def reported(text: str) -> list[date]:
    passage = Passage(Kind.PARAGRAPH, text, "paragraph 1", "paragraph 1")
    return [closing.day for closing in closings(passage, LANGUAGES["en"])]


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


def test_a_masthead_that_is_dated_after_all_that_it_reports_holds() -> None:
    document = saying("As at 31 May 2025, expenditure amounted to $1.", masthead=Masthead(date="1 June 2025"))
    assert verdicts(document, "masthead-date") == [Verdict.HELD]


def test_a_masthead_whose_date_cannot_be_read_is_unchecked_with_the_reason() -> None:
    (outcome,) = outcomes(saying("Text.", masthead=Masthead(date="Spring 2025")), "masthead-date")
    assert (outcome.verdict, outcome.message) == (Verdict.UNCHECKED, "the date of the masthead could not be read")


def test_an_early_masthead_is_told_once_with_all_its_evidence() -> None:
    masthead = Masthead(date="14 March 2021", session="Twentieth session, 12–18 May 2022")
    document = saying("As at 31 December 2021, 56 posts were filled.", masthead=masthead)
    (outcome,) = outcomes(document, "masthead-date")
    assert [evidence.label for evidence in outcome.evidence] == ["paragraph 1", "the session"]
    assert verdicts(document, "masthead-date", ("against", "session")) == []


def test_a_finding_in_a_paragraph_stands_at_its_line() -> None:
    text = "A first line of text and 31 June 2025"
    lines = (Span(0, 21, 3, Box(0, 0, 90, 10)), Span(21, len(text), 4, Box(0, 20, 90, 30)))
    document = Document("draft.pdf", paragraphs=(Paragraph(text, "1", 3, lines=lines),))
    (outcome,) = outcomes(document, "calendar-dates")
    assert (outcome.place.page, outcome.place.box) == (4, Box(0, 20, 90, 30))


def test_a_weekday_without_a_year_is_unchecked_with_the_reason() -> None:
    (outcome,) = outcomes(saying("It meets on Monday, 6 June."), "calendar-dates", ("fault", "weekday"))
    assert (outcome.verdict, outcome.message) == (Verdict.UNCHECKED, "a weekday whose year is not printed")


def test_dates_are_looked_for_in_tables_too() -> None:
    table = Table(
        (Column(("As at 31 June 2025",)),), (Row("31 June 2024", (None,)),), "1", notes=(Note("", "31 June"),)
    )
    labels = [outcome.place.label for outcome in outcomes(Document("d.md", tables=(table,)), "calendar-dates")]
    assert labels == ["table 1, head “As at 31 June 2025”", "table 1, note", "table 1, row “31 June 2024”"]


def test_a_short_title_that_is_given_itself_is_no_variant() -> None:
    document = saying("《联合国气候变化框架公约》(《气候公约》)、《气候公约》和《公约》。", language="zh")
    assert verdicts(document, "short-titles") == [Verdict.HELD]


def test_a_text_goes_by_its_paragraph_or_its_page() -> None:
    paragraphs = (
        Paragraph("a"),
        Paragraph("b", "1"),
        Paragraph("c", "(a)", depth=1),
        Paragraph("d"),
        Paragraph("e", page=7),
    )
    labels = [passage.label for passage in passages(Document("d.md", paragraphs=paragraphs))]
    assert labels == [
        *("text before paragraph 1", "paragraph 1", "paragraph 1 (a)", "text after paragraph 1", "text on page 7"),
    ]


def test_names_in_a_row_share_their_word() -> None:
    names = ["table 1", "table 2", "table 3", "paragraph 4", "paragraph 7", "heading A"]
    assert joined(names) == "tables 1–3, paragraphs 4 and 7 and heading A"
