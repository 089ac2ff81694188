"""What sentences are read to claim, and what is left alone since nothing ties the figures for certain."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Form, Role
from checker.understand.claims import claims
from checker.understand.claims.recomputing import equations
from checker.understand.claims.wording import slip


def slips(text: str, code: str = "en") -> list[str]:
    """What is wrong in a text."""
    found = [slip(claim, equations(claim)) for claim in claims(text, LANGUAGES[code])]
    return [each.sentence for each in found if each]


@pytest.mark.parametrize(
    "text",
    [
        "The mission has 40 vehicles (including 3 trucks and 5 buses).",
        "The Board heard 5 speakers from 3 countries (2 in person).",
        "Expenses of $5.0 million for travel and $3.0 million for fuel, or 12 per cent of the total, were incurred.",
        "There were 12 cases in 2024 (8 in 2023 and 9 in 2022).",
        "The share rose from 40 per cent to 45 per cent, an increase of 5 per cent.",
        "An increase of 12.5 per cent, from 40 to 45 vehicles, is proposed.",
        "Fourteen of the 342 reports (four adverse, two qualified and eight disclaimed) were modified.",
        "Costs rose to $12 million, compared with $9 million and $10 million in the two years before.",
        "Payments were made for 20 posts (10 each for 2 sections and 5 per section thereafter).",
        "The unit had 3 intervals of (2, 5), (5, 10) and (14, 40).",
        "There are four patterns (1, 1, 1, 0), each with a sign.",
        "Everything can be placed in one of these 5 accounts.",
    ],
)
def test_nothing_is_said_where_nothing_is_wrong_for_certain(text: str) -> None:
    assert slips(text) == []


def test_three_figures_that_agree_convict_the_fourth() -> None:
    text = "Resources of ${} reflect a decrease of ${}, or {} per cent, compared with the apportionment of ${}."
    assert slips(text.format("9,100,000", "900,000", "9.0", "10,000,000")) == []
    assert slips(text.format("9,100,000", "800,000", "9.0", "10,000,000")) == [
        "reads $800,000; from $10,000,000 to $9,100,000 it is $900,000 ($100,000 too little)."
    ]
    assert slips(text.format("9,200,000", "900,000", "9.0", "10,000,000")) == [
        "reads $9,200,000; a decrease of $900,000 from $10,000,000 gives $9,100,000 ($100,000 too much)."
    ]
    assert slips(text.format("9,100,000", "900,000", "9.0", "10,500,000")) == [
        "reads $10,500,000; a decrease of $900,000 to $9,100,000 starts from $10,000,000 ($500,000 too much)."
    ]


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


def test_a_part_may_be_broken_down_itself() -> None:
    text = "There are 48 staff, comprising 18 international, 20 national (8 officers and 13 clerks) and 10 others."
    assert slips(text) == ["reads 20; 8 + 13 = 21 (1 too little)."]


def test_what_is_called_an_increase_must_be_one() -> None:
    assert slips("Complaints increased from 45 in 2023 to 15 in 2024.") == [
        "speaks of an increase, but goes from 45 to 15."
    ]


def forms(text: str) -> list[Form]:
    return [claim.form for claim in claims(text, LANGUAGES["en"])]


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
    found = claims(f"$9,100,000 {between} reflect a decrease of $900,000 from $10,000,000.", LANGUAGES["en"])
    assert [[role for role, _ in claim.figures] for claim in found] == expected


@pytest.mark.parametrize(
    ("women", "share", "whole"),
    [
        (398, "39.8", []),
        (399, "39.9", [Form.BREAKDOWN]),
        (400, "40.0", [Form.BREAKDOWN]),
        (401, "40.1", [Form.BREAKDOWN]),
        (402, "40.2", []),
        (410, "41", [Form.BREAKDOWN]),
        (420, "42", []),
    ],
)
def test_groups_make_up_the_whole_where_their_shares_may_round_to_a_hundred(
    women: int, share: str, whole: list[Form]
) -> None:
    men = "60.0" if "." in share else "60"
    text = f"Of the 1,000 staff, 600 ({men} per cent) were men and {women} ({share} per cent) were women."
    assert forms(text) == [Form.SHARE, Form.SHARE, *whole]


@pytest.mark.parametrize(("trips", "expected"), [(40, [Form.BREAKDOWN]), (41, [])])
def test_a_figure_more_than_ten_times_as_large_is_no_part(trips: int, expected: list[Form]) -> None:
    assert forms(f"The unit has 4 vans ({trips} trips and 3 drivers).") == expected


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
