"""Where sentences end, and statements within them."""

from __future__ import annotations

import pytest

from checker.understand.sentences import sentence_at, sentence_ends, statement_around, statements


def cut(text: str) -> list[str]:
    return [text[start:end].strip() for start, end in statements(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Posts rose. Costs fell.", ["Posts rose.", "Costs fell."]),
        ("As is said in para. 5, and in paras. 6 and 7.", ["As is said in para. 5, and in paras. 6 and 7."]),
        ("The U.S. Dollar fell.", ["The U.S. Dollar fell."]),
        ("Posts rose; costs fell: all is well.", ["Posts rose;", "costs fell:", "all is well."]),
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
