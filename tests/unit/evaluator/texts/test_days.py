"""Days that columns hold, compared by rules."""

from __future__ import annotations

import pytest

from checker.evaluator.texts.days import day_in
from checker.languages import LANGUAGES
from tests.drafts import rule_says

HEAD = "Table 1\nCourses\n\n| Course | Begins | Ends | Days | Hours |\n|---|---|---|---:|---:|\n"
SOUND = (
    "| Nursing | 3 March 2025 | 9 March 2025 | 7 | 40 |\n"
    "| Welding | 1 April 2025 | 30 April 2025 | 30 | 90 |\n"
    "| Baking | 5 May 2025 | 6 May 2025 | 2 | 12 |\n"
)
ORDER = '  in tables with columns "Begins", "Ends"\n  expect "Begins" <= "Ends"\n'


def said(rule: str, *rows: str) -> list[str]:
    return rule_says(rule, HEAD + SOUND + "".join(f"{row}\n" for row in rows))


def test_a_day_is_before_another() -> None:
    assert said(ORDER) == []
    assert said(ORDER, "| Sewing | 9 June 2025 | 2 June 2025 | 7 | 30 |") == [
        "Table 1, row “Sewing”, column “Begins”: reads 9 June 2025; table 1, row “Sewing”, column “Ends” reads "
        "2 June 2025 (7 days too late)."
    ]


def test_an_order_that_most_rows_break_is_not_meant() -> None:
    assert said('  in tables with columns "Begins", "Ends"\n  expect "Begins" > "Ends"\n') == []


def test_two_days_differ_by_days() -> None:
    rule = '  in tables with columns "Begins", "Ends", "Days"\n  expect "Days" = "Ends" - "Begins" + 1\n'
    assert said(rule, "| Sewing | 2 June 2025 | 9 June 2025 | 9 | 30 |") == [
        "Table 1, row “Sewing”, column “Days”: reads 9; 9 June 2025 - 2 June 2025 + 1 = 8 (1 too many)."
    ]


def test_a_number_of_days_after_a_day_is_a_day() -> None:
    rule = '  in tables with columns "Begins", "Ends", "Days"\n  expect "Ends" = "Begins" + "Days" - 1\n'
    assert said(rule, "| Sewing | 2 June 2025 | 9 June 2025 | 9 | 30 |") == [
        "Table 1, row “Sewing”, column “Ends”: reads 9 June 2025; 2 June 2025 + 9 - 1 = 2025-06-10 (1 day too early)."
    ]


@pytest.mark.parametrize(
    ("expect", "wrong"),
    [("<= 2025-05-31", "at the latest 2025-05-31 is expected (9 days too late)"), ("<= 2025-06-09", "")],
)
def test_a_day_is_held_against_one_that_the_rule_names(expect: str, wrong: str) -> None:
    rule = f'  in tables with column "Ends"\n  expect "Ends" {expect}\n'
    told = [f"Table 1, row “Sewing”, column “Ends”: reads 9 June 2025; {wrong}."] if wrong else []
    assert said(rule, "| Sewing | 2 June 2025 | 9 June 2025 | 8 | 30 |") == told


def test_a_day_must_not_be_blank() -> None:
    rule = '  in tables with column "Ends"\n  expect "Ends" is printed\n'
    assert said(rule, "| Sewing | 2 June 2025 | | 8 | 30 |") == [
        "Table 1, row “Sewing”, column “Ends”: nothing is printed."
    ]


@pytest.mark.parametrize(
    "rows", ["| Sewing | 9 June | 2 June 2025 | 8 | 30 |", "| Sewing | soon | 2 June 2025 | 8 | 30 |"]
)
def test_what_is_no_day_with_its_year_is_not_held(rows: str) -> None:
    assert said(ORDER, rows) == []


@pytest.mark.parametrize(
    "expect", ['"Begins" = "Hours"', '"Hours" = "Begins" + "Ends"', '"Begins" > 3', '"Hours" > 2025-01-01']
)
def test_days_and_figures_neither_add_nor_agree(expect: str) -> None:
    assert said(f'  in tables with columns "Begins", "Ends"\n  expect {expect}\n') == []


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("vom 2025-03-09", "en", "2025-03-09"),
        ("le 9 mars 2025", "fr", "2025-03-09"),
        ("2025年3月9日", "zh", "2025-03-09"),
        ("9 March", "en", None),
        ("2025-13-09", "en", None),
        ("09/03/2025", "en", None),
    ],
)
def test_a_day_is_read_with_its_year_only(text: str, language: str, day: str | None) -> None:
    found = day_in(text, LANGUAGES[language])
    assert (found and found[0].isoformat()) == day
