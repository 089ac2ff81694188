"""English words beside and over the figures of tables, dates and citations."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.quantities.quantity import is_missing, read_quantity
from checker.quantities.statement import HeadStatement, is_percentage_label, state
from checker.readers.wording import CAPTION
from checker.understand.passages import PassageKind
from tests.sentences import backwards, cited, days, reported, weekdays

LANGUAGE = LANGUAGES["en"]


@pytest.mark.parametrize(
    ("text", "scale", "currency"),
    [
        ("5 trillion Swiss francs", 10**12, "CHF"),
        ("5 thousands", 10**3, None),
        ("5 pounds sterling", 1, "GBP"),
    ],
)
def test_a_figure_bears_its_scale_and_its_currency(text: str, scale: int, currency: str | None) -> None:
    reading = read_quantity(text, LANGUAGE)
    assert reading is not None
    assert (reading.value, reading.scale, reading.currency) == (5, scale, currency)


def test_nil_is_a_figure_and_not_available_is_none() -> None:
    reading = read_quantity("nil", LANGUAGE)
    assert reading is not None
    assert reading.nil
    assert read_quantity("not applicable", LANGUAGE) is None
    assert is_missing("not applicable", LANGUAGE)


@pytest.mark.parametrize(
    ("head", "says"),
    [
        ("Thousands of Canadian dollars", HeadStatement(unit="CAD", scale=Decimal(1000))),
        ("Vacancy rate", HeadStatement(rate=True)),
        ("Rates of exchange", HeadStatement()),
        ("Number of workshops", HeadStatement(count=True, number=True)),
        ("Member States", HeadStatement(count=True)),
        ("Apportionment", HeadStatement(amount=True)),
        ("Staff costs", HeadStatement()),
        ("Year", HeadStatement(year=True)),
        ("Postal operations", HeadStatement()),
        ("Per cent", HeadStatement(percent=True)),
    ],
)
def test_a_head_says_what_its_figures_are_or_nothing(head: str, says: HeadStatement) -> None:
    assert state(head, LANGUAGE, unit_line=True) == says


def test_a_label_of_shares_is_told_from_a_longer_word() -> None:
    assert is_percentage_label("Proportion", LANGUAGE)
    assert not is_percentage_label("Shareholders", LANGUAGE)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Table 3", "3"),
        ("TABLE A.I", "A.I"),
    ],
)
def test_a_caption_has_its_number(line: str, number: str) -> None:
    caption = CAPTION.match(line)
    assert caption is not None
    assert caption["number"] == number


def test_another_word_before_a_number_is_no_caption() -> None:
    assert CAPTION.match("Tableware 3") is None


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


@pytest.mark.parametrize(
    ("text", "kind", "numbers"),
    [
        ("appendices II and III", "annex", ["II", "III"]),
        ("paras. 4 through 6", "paragraph", ["4", "6"]),
        ("figures 1 or 2", "figure", ["1", "2"]),
    ],
)
def test_numbers_are_cited_by_what_stands_before_and_between_them(text: str, kind: str, numbers: list[str]) -> None:
    assert [number for number, _ in cited(text, kind, "en")] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "see paras. 4 to 6 below",
        "in paragraphs 4 and 6 of this report",
    ],
)
def test_what_is_said_to_be_of_this_document_is_its_own(text: str) -> None:
    assert {is_own for _, is_own in cited(text, "paragraph", "en")} == {True}


@pytest.mark.parametrize(
    "text",
    [
        "in paragraph 7 of the guidelines",
        "paragraph 7 of his report",
        "in paragraph 7 of the Convention",
    ],
)
def test_what_is_said_to_be_of_another_text_is_not(text: str) -> None:
    assert cited(text, "paragraph", "en") == [("7", False)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("suitable 3", "table"),
        ("configure 3", "figure"),
    ],
)
def test_a_part_of_another_word_cites_nothing(text: str, kind: str) -> None:
    assert cited(text, kind, "en") == []
