"""The longest claims that the grammar reads from tokens."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims import mentions
from checker.understand.claims.grammar import parses
from checker.understand.claims.signs import Token

(POSTS,) = mentions("12 posts", LANGUAGES["en"])


def read(line: str) -> list[tuple[str, int, int]]:
    """The claims in these terminals: their names and between which tokens they stand."""
    figures = {"FIGURE": POSTS, "PERCENT": POSTS}
    tokens = [Token(name, at, 2, figures.get(name)) for at, name in enumerate(line.split(), start=1)]
    return [(claim.nodes[0].name, start, end) for claim, start, end in parses(tokens)]


@pytest.mark.parametrize(
    ("line", "claims"),
    [
        ("_GAP FIGURE _GAP _WHICH FIGURE _GAP", [("portion", 1, 5)]),
        ("FIGURE _OR PERCENT _OF FIGURE", [("part_rate_whole", 0, 5)]),
        ("FIGURE _GAP _COMMA FIGURE _WHICH _OPEN PERCENT _CLOSE", [("whole_part_rate", 0, 8)]),
        ("_OF FIGURE _GAP _COMMA FIGURE _OPEN PERCENT _CLOSE", [("among", 0, 8)]),
    ],
)
def test_a_claim_is_read_from_its_first_to_its_last_token(line: str, claims: list[tuple[str, int, int]]) -> None:
    assert read(line) == claims


def test_the_last_figure_of_a_claim_may_open_another() -> None:
    assert read("UP _FROM FIGURE _TO FIGURE _WHICH FIGURE") == [("change", 0, 5), ("portion", 4, 7)]


@pytest.mark.parametrize(
    "line", ["", "FIGURE _GAP _COMMA FIGURE", "FIGURE HALT _WHICH FIGURE", "_WHICH FIGURE", "FIGURE FAR _WHICH FIGURE"]
)
def test_what_breaks_a_tie_leaves_no_claim(line: str) -> None:
    assert read(line) == []
