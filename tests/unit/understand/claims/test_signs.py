"""Words and marks between figures, as terminals of the grammar."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.signs import Token, words_between


def terminals(text: str, code: str) -> list[str]:
    """The terminals of a text without figures."""
    return [token.type for token in words_between(text, 0, len(text), LANGUAGES[code])]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "rose, in 2024/25 (a) of", ["UP", "_COMMA", "_GAP", "_DATED", "_OPEN", "_LETTER", "_CLOSE", "_OF"]),
        ("en", "compared   with; not", ["_VERSUS", "_SEMI", "HALT"]),
        ("zh", "的增加，", ["_OF", "UP", "_COMMA"]),
        ("ar", "ويمثل،", ["_LINK", "_COMMA"]),
    ],
)
def test_each_word_and_mark_is_a_terminal(code: str, text: str, expected: list[str]) -> None:
    assert terminals(text, code) == expected


@pytest.mark.parametrize("text", ["the", "about", "net overall"])
def test_a_word_that_says_nothing_is_left_out(text: str) -> None:
    assert terminals(text, "en") == []


def test_a_word_may_be_several_terminals_and_weighs_two_where_a_chinese_character_weighs_one() -> None:
    assert list(words_between("de", 0, 2, LANGUAGES["es"])) == [Token("_OF", 2, 2, others=("_FROM", "_BY"))]
    assert list(words_between("人", 0, 1, LANGUAGES["zh"])) == [Token("_GAP", 1, 1)]


def test_a_tying_word_with_a_hyphen_is_a_part_of_another() -> None:
    assert terminals("of-course", "en") == ["_GAP"]
