"""What an author probably meant."""

from __future__ import annotations

import pytest
from lark import Token

from checker.rulebook.advice import advice, nearest


@pytest.mark.parametrize(
    ("token", "before", "accepted", "said"),
    [
        (Token("NAME", "equals"), Token("NAME", "balance"), {"COMPARISON"}, 'Write "=".'),
        (Token("FIGURE", "2024"), Token("COMMA", ","), {"NAME", "STRING"}, 'Write: "2024"'),
        (Token("NAME", "zzz"), Token("IN", "in"), {"TABLES"}, ""),
    ],
)
def test_advice_goes_by_the_word_the_one_before_and_what_may_stand_there(
    token: Token, before: Token, accepted: set[str], said: str
) -> None:
    assert advice(token, before, accepted) == said


def test_the_nearest_word_is_asked_for() -> None:
    assert (nearest("aproved", ["approved", "spent"]), nearest("xyz", ["approved"])) == ('Did you mean "approved"?', "")
