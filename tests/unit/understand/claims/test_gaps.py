"""Tokens made fewer: what is left of the gaps, commas and tying words between figures."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Form, Role
from checker.understand.claims import claims, mentions
from checker.understand.claims.gaps import tidied
from checker.understand.claims.signs import Token
from tests.sentences import forms

(POSTS,) = mentions("12 posts", LANGUAGES["en"])


def tidy(line: str) -> str:
    """The terminals that are left of these; each gap is of one word."""
    figures = {"FIGURE": POSTS, "PERCENT": POSTS}
    tokens = [Token(name, at, 2, figures.get(name)) for at, name in enumerate(line.split(), start=1)]
    return " ".join(token.type for token in tidied(tokens))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("FIGURE _GAP _GAP FIGURE", "FIGURE _GAP FIGURE"),
        ("FIGURE _GAP _DATED FIGURE", "FIGURE _DATED FIGURE"),
        ("FIGURE _DATED _GAP FIGURE", "FIGURE _DATED FIGURE"),
        ("FIGURE _DATED FIGURE _GAP FIGURE", "FIGURE _DATED FIGURE _GAP FIGURE"),
        ("FIGURE _GAP _GAP", "FIGURE _GAP"),
    ],
)
def test_neighbouring_gaps_are_one_that_keeps_its_year(line: str, expected: str) -> None:
    assert tidy(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("FIGURE _COMMA _OR PERCENT", "FIGURE _OR PERCENT"),
        ("FIGURE _OR _COMMA PERCENT", "FIGURE _OR PERCENT"),
        ("FIGURE _COMMA _COMMA _VERSUS FIGURE", "FIGURE _VERSUS FIGURE"),
        ("FIGURE _AND _LINK FIGURE", "FIGURE _LINK FIGURE"),
        ("FIGURE _AND _COMMA _WHICH FIGURE", "FIGURE _WHICH FIGURE"),
        ("FIGURE _OF _OF FIGURE", "FIGURE _OF FIGURE"),
        ("FIGURE _COMMA FIGURE", "FIGURE _COMMA FIGURE"),
        ("FIGURE _AND _VERSUS FIGURE", "FIGURE _AND _VERSUS FIGURE"),
        ("_COMMA FIGURE _OR", "_COMMA FIGURE _OR"),
    ],
)
def test_commas_and_conjunctions_beside_a_tying_word_say_nothing(line: str, expected: str) -> None:
    assert tidy(line) == expected


@pytest.mark.parametrize("between", ["_COMMA _GAP", "_AND _GAP", "_GAP _COMMA _GAP _AND _DATED"])
@pytest.mark.parametrize("change", ["UP", "DOWN"])
@pytest.mark.parametrize("figure", ["FIGURE", "PERCENT"])
def test_what_is_listed_between_a_figure_and_its_change_is_one_gap(figure: str, between: str, change: str) -> None:
    assert tidy(f"{figure} {between} _LINK {change}") == f"{figure} _DATED _LINK {change}"


@pytest.mark.parametrize(
    "line",
    [
        "FIGURE _LINK DOWN",
        "FIGURE _GAP _LINK DOWN",
        "FIGURE _GAP _COMMA _GAP _LINK FIGURE",
        "FIGURE _GAP _COMMA _GAP _LINK",
        "FIGURE _GAP _COMMA _GAP UP",
        "FIGURE _GAP _SEMI _GAP _LINK UP",
        "FIGURE _CLOSE _GAP _AND _GAP _LINK UP",
        "_GAP _COMMA _GAP _LINK UP",
    ],
)
def test_words_are_left_as_they_are_where_nothing_is_listed_before_a_change(line: str) -> None:
    assert tidy(line) == line


@pytest.mark.parametrize(("words", "expected"), [(14, [Form.PORTION]), (15, [])])
def test_more_than_fourteen_words_part_two_statements(words: int, expected: list[Form]) -> None:
    assert forms(f"The mission has 40{' posts' * words}, of which 30 are vacant.") == expected


@pytest.mark.parametrize(
    ("words", "expected"), [(14, [[Role.NEW, Role.DELTA, Role.BASE]]), (15, [[Role.DELTA, Role.BASE]])]
)
def test_more_than_fourteen_words_with_and_among_them_part_an_amount_from_its_change(
    words: int, expected: list[list[Role]]
) -> None:
    between = f"for{' fuel' * 6}, and{' food' * (words - 8)}"
    found = claims(f"$9,300,000 {between} reflect a decrease of $900,000 from $10,000,000.", LANGUAGES["en"])
    assert [[role for role, _ in claim.figures] for claim in found] == expected
