"""Figures of sentences, bound to names by a rule and compared with each other and with cells."""

from __future__ import annotations

import pytest

from checker.analysis import Analysis
from checker.evaluator.texts.sentences import likest
from checker.model.rule import Rule
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import parse
from checker.understand.terms import Vocabulary
from tests.drafts import rule_says

TABLE = """

Table 1
Posts

| Office | Approved | Filled |
|---|---:|---:|
| Bonn | 12 | 10 |
| Rome | 22 | 20 |
| Total | 34 | 30 |

Table 2
Missions

| Mission | Began |
|---|---|
| Alpha | 3 March 2025 |
| Beta | 4 April 2025 |
"""
EMPLOYS = '  in text "employs {staff} people"\n  expect staff = total of filled in table 1\n'
RATE = '  in text "{women} of the {staff} staff, or {rate} per cent"\n  expect rate = women / staff\n'


def said(rule: str, text: str, language: str = "en") -> list[str]:
    return rule_says(rule, f"# Report\n\n1. {text}{TABLE}", language)


@pytest.mark.parametrize(
    "text",
    [
        "The Office employs 32 people.",
        "This year the Office EMPLOYS  32 people, in two towns.",
        "In 2024 it was founded. It employs 32 people.",
    ],
)
def test_a_figure_of_a_sentence_is_held_against_a_cell(text: str) -> None:
    assert said(EMPLOYS, text) == [
        "Paragraph 1: reads 32; table 1, row “Total”, column “Filled” reads 30 (2 too many; digit 2 should be 0?)."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The Office employs 30 people.",
        "The Office employs thirty people.",
        "The Office employs 32 engineers.",
        "The Office reemploys 32 people.",
        "The Office employs many. There are 32 people.",
    ],
)
def test_what_agrees_or_is_worded_otherwise_is_not_told(text: str) -> None:
    assert said(EMPLOYS, text) == []


def test_figures_of_one_sentence_are_held_against_each_other() -> None:
    assert said(RATE, "There were 12 of the 30 staff, or 40 per cent.") == []
    assert said(RATE, "There were 12 of the 30 staff, or 45 per cent.") == [
        "Paragraph 1: reads 45 per cent; 12 / 30 = 40 (5 too much; digit 5 should be 0?)."
    ]


def test_each_sentence_that_reads_so_is_held() -> None:
    text = "There were 12 of the 30 staff, or 45 per cent, and 6 of the 10 staff, or 60 per cent."
    assert len(said(RATE, f"{text}\n\n2. In Rome, 5 of the 10 staff, or 40 per cent, came.")) == 2


def test_a_star_stands_for_anything_within_the_sentence() -> None:
    rule = EMPLOYS.replace("employs {staff} people", "employ* {staff} * people")
    assert len(said(rule, "The Office employed, in 2024, some more: 32 very able people.")) == 1
    assert said(rule, "It employed many. There are 32 very able people.") == []


def test_a_unit_beside_a_name_belongs_to_its_figure() -> None:
    rule = '  in text "a rate of {rate} per cent"\n  expect rate <= 50\n'
    assert said(rule, "It had a rate of 70%.") == ["Paragraph 1: reads 70%; at most 50 is expected (20 too much)."]
    assert said(rule, "It had a rate of 70 births.") == []


def test_what_is_said_to_be_about_right_is_not_held() -> None:
    assert said(EMPLOYS.replace("employs", "employs*"), "The Office employs about 32 people.") == []


def test_days_of_a_sentence_are_compared() -> None:
    rule = '  in text "from {first} to {final}"\n  expect first < final\n'
    assert said(rule, "It sat from 3 March 2025 to 5 March 2025.") == []
    assert said(rule, "It sat from 3 March 2025 to 1 March 2025.") == [
        "Paragraph 1: reads 3 March 2025; paragraph 1 reads 1 March 2025 (2 days too late)."
    ]


def test_a_day_of_a_sentence_is_held_against_a_cell() -> None:
    rule = '  in text "mission began on {day}"\n  expect day = "Began" of "Alpha" in table 2\n'
    assert said(rule, "The mission began on 3 March 2025.") == []
    assert said(rule, "The mission began on 8 March 2025.") == [
        "Paragraph 1: reads 8 March 2025; table 2, row “Alpha”, column “Began” reads 3 March 2025 (5 days too late)."
    ]


@pytest.mark.parametrize(
    ("pattern", "text", "language"),
    [
        ("共有{staff}名工作人员", "截至年底，该厅共有32名工作人员。", "zh"),
        ("emploie {staff} personnes", "Le Bureau emploie 32 personnes.", "fr"),
        ("работают {staff} сотрудника", "В Управлении работают 32 сотрудника.", "ru"),
        ("يعمل {staff} موظفا", "يعمل 32 موظفا في المكتب.", "ar"),
    ],
)
def test_a_sentence_is_in_any_language(pattern: str, text: str, language: str) -> None:
    assert len(said(EMPLOYS.replace("employs {staff} people", pattern), text, language)) == 1


def test_a_rule_about_a_cell_is_told_at_the_cell() -> None:
    rule = '  in text "employs {staff} people"\n  expect total of filled in table 1 = staff\n'
    assert said(rule, "The Office employs 32 people.") == [
        "Table 1, row “Total”, column “Filled”: reads 30; paragraph 1 reads 32 (2 too few; digit 0 should be 2?)."
    ]


@pytest.mark.parametrize("table", ["table 9", 'table "Nothing"'])
def test_a_table_that_is_not_there_says_nothing(table: str) -> None:
    assert said(EMPLOYS.replace("table 1", table), "The Office employs 32 people.") == []


def _asked(text: str) -> str:
    rule: Rule = parse(f"rule own\n{EMPLOYS}", "own.rule").rules[0]
    place = likest(rule, Analysis(with_quantities(read(text.encode(), "draft.md")), Vocabulary({})))
    return place.label if place else ""


def test_the_sentence_that_is_most_like_a_pattern_is_named() -> None:
    assert _asked("# R\n\n1. It rained.\n\n2. The Office employs 32 persons.") == "paragraph 2"
    assert _asked("# R\n\n1. It rained.") == ""
