"""What the words and signs of a printed line are."""

from __future__ import annotations

import pytest

from checker.readers.wording import (
    is_chinese,
    is_figure,
    is_pair,
    is_period,
    is_text,
    is_thousands,
    is_year,
    joined_text,
)


@pytest.mark.parametrize(
    ("raised", "before"), [("2", "CO"), ("3", "12 m"), ("th", "the 7"), ("o", "decision n"), ("º", "5"), ("°", "1.5-2")]
)
def test_what_is_raised_may_be_a_part_of_the_word(raised: str, before: str) -> None:
    assert is_text(raised, before)


@pytest.mark.parametrize(
    ("raised", "before"), [("2", "2024"), ("a", "Total"), ("o", "Total"), ("e", "7"), ("o", "men")]
)
def test_what_is_raised_else_is_a_mark(raised: str, before: str) -> None:
    assert not is_text(raised, before)


@pytest.mark.parametrize(
    ("stretch", "inside"),
    [
        ("\u2e80\u9fff\uf900\ufaff\uff00\uffef", True),
        ("\u2e7f\ua000\uf8ff\ufb00\ufeff\ufff0", False),
    ],
)
def test_chinese_begins_and_ends_where_unicode_has_it(stretch: str, inside: bool) -> None:
    assert [is_chinese(char) for char in stretch] == [inside] * 6


@pytest.mark.parametrize("dash", ["-", "−", "–", "\u2010", "\u2011", "\u2012"])
def test_a_figure_may_have_any_dash_as_its_minus(dash: str) -> None:
    assert [is_figure(text) for text in (f"{dash}12.5", dash, f"{dash}posts")] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "year", "period"),
    [
        ("2024", True, False),
        ("31.12.2024", True, False),
        ("– 2024", True, False),
        ("H1 2023", False, True),
        ("30 June 2024", False, True),
        ("2003–04", False, True),
        ("30 juin 2024", False, True),
        ("2024年", False, True),
        ("31, 2024", True, False),
        ("2,024", False, False),
        ("31.13", False, False),
        ("12024", False, False),
        ("Posts", False, False),
    ],
)
def test_heads_are_often_years_and_periods(text: str, year: bool, period: bool) -> None:
    assert (is_year(text), is_period(text)) == (year, period)


@pytest.mark.parametrize(
    ("text", "unit"),
    [("(000)", True), ("($000)", True), ("(’000)", True), ("[000s]", True), ("(100)", False), ("000", False)],
)
def test_zeros_in_brackets_are_a_unit(text: str, unit: bool) -> None:
    assert is_thousands(text) is unit


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["Government-", "provided"], "Government-provided"),
        (["Government", "-provided"], "Government-provided"),
        (["Posts", "- vacant"], "Posts - vacant"),
        (["Change", "-5"], "Change -5"),
        (["2025", "-planned"], "2025 -planned"),
        (["职等", "数目"], "职等数目"),
    ],
)
def test_a_hyphen_between_two_lines_closes_up_with_letters_on_both_sides(lines: list[str], text: str) -> None:
    assert joined_text(lines) == text


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("10 (55.5%)", True),
        ("4(50%)", True),
        ("1 204 (16)", True),
        ("78,1% (43/55)", True),
        ("(16)", False),
        ("16 (men)", False),
    ],
)
def test_a_figure_may_have_its_share_or_its_part_in_brackets(text: str, pair: bool) -> None:
    assert is_pair(text) is pair
