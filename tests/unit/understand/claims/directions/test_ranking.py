"""The ways of a language to say that one figure is more than another."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.directions.ranking import ranked


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_each_language_says_both_directions_in_as_many_ways(code: str) -> None:
    signs = [each.sign for each in ranked(LANGUAGES[code])]
    assert signs.count(1) == signs.count(-1) > 0


@pytest.mark.parametrize(
    ("between", "sign"),
    [
        (" members in 2025, up from ", 1),
        (" members, down by #, or #, from ", -1),
        (" members, in line with ", 0),
        (" members were counted, # fewer than in 2024, when ", -1),
    ],
)
def test_what_stands_between_two_figures_ranks_them(between: str, sign: int) -> None:
    ways = [each for each in ranked(LANGUAGES["en"]) if not each.before and not each.behind]
    assert {each.sign for each in ways if each.between.fullmatch(between)} == ({sign} if sign else set())
