"""What a head, a unit line or a label says of its figures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.languages import LANGUAGES
from checker.model.quantity import Kind
from checker.quantities.statement import HeadStatement, is_percentage_label, is_rate_label, state, with_unit
from tests.printed import quantity, read, table

EN, FR, ZH = (LANGUAGES[code] for code in ("en", "fr", "zh"))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Thousands of euros", HeadStatement(unit="EUR", scale=Decimal(1000))),
        ("US$ (millions)", HeadStatement(unit="USD", scale=Decimal(10**6))),
        ("Budgeted posts", HeadStatement(count=True)),
        ("Budget for posts", HeadStatement()),
        ("Number of budgets", HeadStatement(count=True, number=True)),
        ("Posts at 50 per cent", HeadStatement(count=True)),
        ("Percentage of posts", HeadStatement(percent=True, count=True)),
        ("Remarks", HeadStatement()),
    ],
)
def test_a_text_says_what_its_words_say_and_two_that_contradict_each_other_nothing(
    text: str, says: HeadStatement
) -> None:
    assert state(text, EN) == says


def test_a_scale_word_counts_by_itself_and_in_brackets_but_not_in_a_sentence() -> None:
    assert state("Thousands", EN).scale == 1000
    assert state("Thousands", EN, unit_line=True).scale == 1000
    assert state("Persons (thousands)", EN).scale == 1000
    assert state("Cities of a million", EN).scale is None


def test_english_words_and_words_in_a_script_of_their_own_are_understood_everywhere() -> None:
    assert state("Percentage", FR).percent
    assert state("百分比", EN).percent
    assert not state("Pourcentage", EN).percent


def test_a_currency_or_a_scale_is_money() -> None:
    assert [state(text, EN, unit_line=True).money for text in ("Euros", "Thousands", "Posts")] == [True, True, False]


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Percentage", True),
        ("Women (per cent)", True),
        ("Share", True),
        ("占 比", True),
        ("Share of the Office", False),
        ("Posts at 50 per cent", False),
        ("Percentages apply to all", True),
        ("Of the percentage paid", False),
    ],
)
def test_a_label_says_percentage_at_either_end_and_share_by_itself(label: str, expected: bool) -> None:
    assert is_percentage_label(label, EN) is expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Vacancy rate", True),
        ("Vacancy rate (a)", False),
        ("Rate of pay", False),
        ("Exchange rate", False),
        ("Rate:", True),
        ("Average vacancy rates", True),
        ("4. Revision of the table of travel rates", False),
        ("Rate of growth, vacancy rate", True),
    ],
)
def test_a_label_ends_in_a_rate_that_is_a_percentage(label: str, expected: bool) -> None:
    assert is_rate_label(label, EN) is expected


def test_the_unit_may_stand_in_the_title() -> None:
    given = read(table(("支出",), ("差旅费", ("165,647",)), title="截至 2021 年的支出情况(千欧元)"), "zh")
    figure = quantity(given, 0, 0)
    assert (figure.kind, figure.scale, figure.unit) == (Kind.AMOUNT, Decimal(1000), "EUR")


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("Resources (thousands of euros)", "thousands of euros"),
        ("Vacant posts (percentage)", "percentage"),
        ("Posts (number of posts) ", "number of posts"),
        ("Posts (vacant)", None),
        ("Resources (euros) by office", None),
        ("Resources", None),
    ],
)
def test_what_a_title_ends_in_is_the_unit_where_it_is_one(title: str, unit: str | None) -> None:
    found = with_unit(table(("2024",), title=title), LANGUAGES["en"])
    assert (found.unit, found.title) == (unit, title)


def test_a_unit_line_stays_whatever_the_title_says() -> None:
    found = with_unit(table(("2024",), title="Resources (euros)", unit="United States dollars"), LANGUAGES["en"])
    assert found.unit == "United States dollars"


@pytest.mark.parametrize(
    ("head", "language", "expected"),
    [
        ("Capacity (MWp)", "en", True),
        ("Area, km²", "en", True),
        ("Tonnes of waste", "en", True),
        ("Puissance (MWc)", "fr", True),
        ("面积（公顷）", "zh", True),
        ("Площадь, га", "ru", True),
        ("Flight hours", "en", False),
        ("Ha Long", "en", False),
        ("Number of tonnes", "en", False),
        ("财政年度", "zh", False),
    ],
)
def test_a_head_may_be_a_unit_of_what_is_measured(head: str, language: str, expected: bool) -> None:
    assert state(head, LANGUAGES[language]).measure is expected
