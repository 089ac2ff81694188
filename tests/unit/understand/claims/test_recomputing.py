"""Claims recomputed on what their figures stand for."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Role
from checker.model.interval import Interval
from checker.understand.claims import claims
from checker.understand.claims.recomputing import equations, without
from tests.sentences import slips


def test_rounded_amounts_are_recomputed_on_what_they_stand_for() -> None:
    assert (
        slips("Resources of $55.5 million reflect a decrease of $2.4 million, or 4.2 per cent, from $57.9 million.")
        == []
    )
    assert slips(
        "Resources of $55.5 million reflect a decrease of $2.9 million, or 4.2 per cent, from $57.9 million."
    ) == ["reads $2.9 million; from $57.9 million to $55.5 million it is $2.4 million ($0.5 million too much)."]


def test_a_change_without_a_base_cannot_be_recomputed() -> None:
    (claim,) = claims("The resources reflect a decrease of $2,576,300, or 9.8 per cent.", LANGUAGES["en"])
    assert equations(claim) == []


@pytest.mark.parametrize(
    ("new", "delta", "base", "expected"),
    [
        ("9,100,700", "900,400", "10,001,000", []),
        (
            "9,100,070",
            "900,040",
            "10,000,100",
            ["reads $900,040; from $10,000,100 to $9,100,070 it is $900,030 ($10 too much)."],
        ),
    ],
)
def test_amounts_that_end_in_two_noughts_are_rounded_and_those_that_end_in_one_are_not(
    new: str, delta: str, base: str, expected: list[str]
) -> None:
    assert slips(f"Resources of ${new} reflect a decrease of ${delta} compared with ${base}.") == expected


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        ("5.3", []),
        (
            "5.28",
            ["reads 5.28 per cent; a decrease of $10,000 from $200,000 is 5.00 per cent (0.28 points too much)."],
        ),
    ],
)
def test_amounts_are_taken_to_be_rounded_to_thousands_at_most(rate: str, expected: list[str]) -> None:
    assert slips(f"Expenditure showed a decrease of $10,000, or {rate} per cent, compared with $200,000.") == expected


def test_a_share_is_recomputed_of_its_part_and_its_whole() -> None:
    (claim,) = claims("Of the 40 posts, 10 (26 per cent) are vacant.", LANGUAGES["en"])
    (equation,) = equations(claim)
    assert (equation.target.value, equation.roles, equation.result, equation.holds, equation.limit) == (
        26,
        (Role.RATE, Role.PART, Role.WHOLE),
        Interval.exactly(25),
        False,
        False,
    )


def test_a_part_has_its_whole_as_a_limit() -> None:
    (claim,) = claims("It has 7 posts, of which 5 are filled.", LANGUAGES["en"])
    (equation,) = equations(claim)
    assert (equation.target.value, equation.result, equation.holds, equation.limit) == (
        5,
        Interval.exactly(7),
        True,
        True,
    )


def test_a_share_of_nought_gives_nothing() -> None:
    (claim,) = claims("Of the 0 posts, 0 (0 per cent) are vacant.", LANGUAGES["en"])
    assert equations(claim) == []


def test_without_a_role_a_claim_is_recomputed_of_the_rest() -> None:
    (claim,) = claims("A rise of 3, or 40 per cent, from 5 to 7.", LANGUAGES["en"])
    assert [(each.roles[0], each.holds) for each in equations(claim)] == [(Role.DELTA, False), (Role.RATE, False)]
    assert [(each.roles[0], each.holds) for each in equations(without(claim, Role.DELTA))] == [
        (Role.NEW, True),
        (Role.RATE, True),
    ]
