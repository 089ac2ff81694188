"""A fact that the text states twice."""

from __future__ import annotations

from decimal import Decimal

from checker.checks.same_fact import Options, check
from checker.model.place import Place
from checker.model.report import Evidence
from tests.drafts import saying, told

BUDGET = "The budget of the Force amounts to $277,238,100, which provides for {} civilian staff and 120 vehicles."


def test_the_later_of_two_statements_is_told_with_the_first() -> None:
    *held, found = check(saying(BUDGET.format(348), "Text.", BUDGET.format(384)), Options())
    assert told([*held, found]) == [
        "held: paragraph 3",
        "disagreed: paragraph 3: reads 384; paragraph 1 says the same with 348.",
    ]
    assert (found.expected, found.found) == (Decimal(348), Decimal(384))
    assert found.evidence == (Evidence("said elsewhere", "348", Place("paragraph 1")),)


def test_the_figure_that_stands_nowhere_else_is_told() -> None:
    texts = (BUDGET.format(384), BUDGET.format(348), "It provides for 348 civilian staff and 120 vehicles.")
    assert [each for each in told(check(saying(*texts), Options())) if each.startswith("disagreed")] == [
        "disagreed: paragraph 1: reads 384; paragraph 2 says the same with 348."
    ]


def test_one_amount_of_one_subject_has_one_percentage() -> None:
    first = "Rates fell in the Latin America and Caribbean region (a decrease of $3.4 million or 3.5 per cent)."
    texts = [
        f"Expenses in the Latin America and Caribbean region decreased by $3.4 million ({rate} per cent)."
        for rate in ("3.4", "3.5")
    ]
    assert [each for each in told(check(saying(first, *texts), Options())) if "per cent" in each] == [
        "disagreed: paragraph 2: reads 3.4 per cent; paragraph 3 says the same with 3.5 per cent."
    ]


def test_one_frame_around_different_figures_says_different_things() -> None:
    texts = (
        f"The proposed resources amount to ${amount}, reflecting an increase of ${more}."
        for amount, more in (("47,041,900", "513,000"), ("6,755,400", "1,299,400"))
    )
    assert told(check(saying(*texts), Options())) == []


def test_the_lines_of_a_listing_state_no_fact() -> None:
    texts = (f"The data by group: Z = {z}, p = 0.03727, alternative hypothesis true." for z in ("2.4389", "2.3208"))
    assert told(check(saying(*texts), Options())) == []
