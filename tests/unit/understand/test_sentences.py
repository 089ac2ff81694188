"""Where sentences end, and statements within them."""

from __future__ import annotations

import pytest

from checker.understand.sentences import sentence_at, sentence_ends, sentence_in_brief, statement_around, statements


def cut(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in statements(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Posts rose. Costs fell.", ["Posts rose.", "Costs fell."]),
        ("As is said in para. 5, and in paras. 6 and 7.", ["As is said in para. 5, and in paras. 6 and 7."]),
        ("The U.S. Dollar fell.", ["The U.S. Dollar fell."]),
        ("Posts rose; costs fell: all is well.", ["Posts rose;", "costs fell:", "all is well."]),
        ("Posts rose. • Costs fell.", ["Posts rose.", "• Costs fell."]),
        ("Les postes (12). \uf0a3 Depuis mai, 5 cas.", ["Les postes (12).", "\uf0a3 Depuis mai, 5 cas."]),
        ("Расходы выросли. ▪ Доходы упали.", ["Расходы выросли.", "▪ Доходы упали."]),
        ("It is the No. • of each item.", ["It is the No. • of each item."]),
        ("职位增加；费用减少。", ["职位增加；", "费用减少。"]),
        ("", []),
    ],
)
def test_a_colon_or_semicolon_parts_statements_and_a_short_form_does_not(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_what_a_semicolon_parts_is_one_sentence() -> None:
    text = "Posts rose; costs fell. All is well."
    assert sentence_at(sentence_ends(text), 12) == (0, 23)


def test_a_full_stop_within_a_figure_ends_no_sentence() -> None:
    text = "5 млн долл. США израсходовано."
    assert sentence_ends(text, [(0, 15)]) == [len(text)]


def test_a_part_that_reaches_over_two_statements_is_held_by_both() -> None:
    assert statement_around("Posts rose; costs fell. All is well.", 8, 14) == "Posts rose; costs fell."


LONG = (
    "All is well. The budget that is proposed for the coming period comes to $45.2 million, a decrease of $1.0 "
    "million, compared with the year “2025”, and is explained below. It is new."
)


@pytest.mark.parametrize(
    ("text", "part", "brief"),
    [
        ("All is well. It cost $40. We left.", "$40", "It cost $40."),
        (
            LONG,
            "$45.2 million",
            "The budget that is proposed for … coming period comes to $45.2 million, a decrease of $1.0 …",
        ),
        (LONG, "“2025”", "The budget that is proposed for … compared with the year ‘2025’, and is explained …"),
        (LONG, "All is well. The budget", "All is well."),
        (LONG[13:], LONG[13:], "The budget that is proposed for the coming period comes to …"),
        ("二〇二四年支出为四千八百万美元。" * 3, "四千八百万", "二〇二四年支出为四千八百万美元。"),
        ("，" * 90 + "48，", "48", "，" * 32 + " … " + "，" * 24 + "48，"),
    ],
)
def test_a_long_sentence_is_named_by_its_first_words_and_those_around_what_is_meant(text: str, part: str, brief: str):
    start = text.index(part)
    assert sentence_in_brief(text, start, start + len(part)) == brief


def test_of_a_sentence_that_runs_on_and_on_only_what_is_near_is_looked_at():
    text = "word " * 2000 + "48 posts"
    assert (
        sentence_in_brief(text, text.index("48"), len(text))
        == "word word word word word word … word word word word 48 posts"
    )
