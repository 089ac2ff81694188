"""A sentence as tokens: its figures, the words that tie them, and gaps."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.languages.characters import levelled
from checker.understand.claims import mentions
from checker.understand.claims.tokens import is_telling, spoken, tokens


def line(text: str, code: str = "en") -> str:
    """The terminals of a sentence."""
    found = mentions(text, LANGUAGES[code])
    return " ".join(token.type for token in tokens(spoken(levelled(text), found, LANGUAGES[code])))


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "en",
            "Costs rose by 5, or 10 per cent, from 50 in 2024 to 55.",
            "_GAP UP _BY FIGURE _OR PERCENT _FROM FIGURE _DATED _TO FIGURE",
        ),
        ("en", "The 5 posts of the 7.", "FIGURE _GAP _OF FIGURE"),
        ("es", "aumentó de 5 a 7 vehículos", "UP _FROM FIGURE _TO FIGURE _GAP"),
        (
            "zh",
            "从2023年的5人增加到2024年的7人",
            "_FROM _DATED _OF FIGURE _GAP UP _TO _DATED _OF FIGURE _GAP",
        ),
        ("zh", "到2024年有7人", "_DATED FIGURE _GAP"),
    ],
)
def test_words_that_tie_stand_next_to_what_they_tie(code: str, text: str, expected: str) -> None:
    assert line(text, code) == expected


def test_a_tying_word_with_nothing_to_tie_beside_it_is_a_gap() -> None:
    assert line("It spoke of costs to the Board by 5 posts to 7.") == "_GAP _BY FIGURE _GAP _TO FIGURE"


def test_what_stands_aside_without_a_figure_is_left_out() -> None:
    assert line("Posts (see the annex) rose to 12 (5 in Rome).") == "_GAP UP _TO FIGURE _OPEN FIGURE _GAP _CLOSE"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has 5 posts and 7 cars.", False),
        ("It has 5 posts.", False),
        ("It has 5 posts and 7 per cent.", True),
        ("It has 5 posts (7 cars).", True),
        ("It has 5 more posts, an increase to 7.", True),
        ("It has 5 posts, of which 3 are vacant.", True),
    ],
)
def test_a_sentence_may_claim_something_by_a_percentage_a_bracket_or_a_word(text: str, expected: bool) -> None:
    assert is_telling(text, mentions(text, LANGUAGES["en"]), LANGUAGES["en"]) is expected
