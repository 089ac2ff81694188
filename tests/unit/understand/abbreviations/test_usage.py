"""Where abbreviations stand in sentences."""

from __future__ import annotations

import pytest

from checker.understand.abbreviations import uses
from tests.sentences import passage


def test_numerals_symbols_and_capitals_throughout_are_no_abbreviations() -> None:
    texts = ["chapter IV of A/AC.96 and ICCD/COP(15)/7", "TAKES NOTE OF THE REPORT", "P-5 and CO2"]
    assert [use.short for text in texts for use in uses(passage(text))] == []
    assert [use.short for use in uses(passage("The ERP of the centre, and other ERPs"))] == ["ERP", "ERP"]


@pytest.mark.parametrize(
    ("text", "explained"),
    [
        ("The Enterprise Resource Planning (ERP) is new.", True),
        ("The ERP (resource planning) is new.", True),
        ("The plan (ERP; see annex I) is new.", True),
        ("The ERP (2024) is new.", False),
        ("The ERP is new.", False),
    ],
)
def test_brackets_around_an_abbreviation_or_words_in_brackets_behind_it_explain_it(text: str, explained: bool) -> None:
    assert [(use.short, use.explained) for use in uses(passage(text))] == [("ERP", explained)]


@pytest.mark.parametrize(("text", "found"), [("ABcd", []), ("ABCDe", []), ("use ABC", ["ABC"]), ("us ABCD", [])])
def test_a_text_of_which_more_than_half_the_letters_are_capitals_uses_none(text: str, found: list[str]) -> None:
    assert [use.short for use in uses(passage(text))] == found


def test_a_word_before_a_colon_is_no_abbreviation() -> None:
    assert [use.short for use in uses(passage("NOTE: The data of the CTE are shown. SOURCE : the CTE."))] == [
        "CTE",
        "CTE",
    ]
