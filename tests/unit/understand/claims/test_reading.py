"""What sentences are read to claim, and what is left alone since nothing ties the figures for certain."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.model.claim import Form, Role
from checker.understand.claims import claims
from tests.sentences import forms, slips


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
        "The increase of 14 posts reflects the conversion of positions, from 20 in 2020 to 26 in 2021.",
        "The increase of 5 per cent comes with the opening of more offices, from 20 in 2020 to 26 in 2021.",
        "Revenue came to $5.2 million, with an exchange loss of $3 million compared with $2.6 million in 2023.",
        "Enrolment rose by 40 pupils in 2021, from 310 in the first half of the year to 350 in the second half.",
        "Everything can be placed in one of these 5 accounts.",
    ],
)
def test_nothing_is_said_where_nothing_is_wrong_for_certain(text: str) -> None:
    assert slips(text) == []


def test_a_part_may_be_broken_down_itself() -> None:
    text = "There are 48 staff, comprising 18 international, 20 national (8 in A and 13 in B) and 10 others."
    assert slips(text) == ["reads 20; 8 + 13 = 21 (1 too little)."]


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
    assert forms(f"The unit has 4 vans, comprising {trips} in A and 3 in B.") == expected


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Of 40 posts, 10 (25 per cent) are vacant.", [(Role.WHOLE, 40), (Role.PART, 10), (Role.RATE, 25)]),
        ("There were 10, or 25 per cent of the 40 posts.", [(Role.PART, 10), (Role.RATE, 25), (Role.WHOLE, 40)]),
        ("Posts rose from 5 to 7.", [(Role.BASE, 5), (Role.NEW, 7)]),
        (
            "A rise of 2, or 40 per cent, from 5 to 7.",
            [(Role.DELTA, 2), (Role.RATE, 40), (Role.BASE, 5), (Role.NEW, 7)],
        ),
        ("It has 7 posts, of which 5 are filled.", [(Role.WHOLE, 7), (Role.PART, 5)]),
    ],
)
def test_each_figure_has_its_role(text: str, figures: list[tuple[Role, int]]) -> None:
    (claim,) = claims(text, LANGUAGES["en"])
    assert [(role, mention.value) for role, mention in claim.figures] == figures


@pytest.mark.parametrize("text", ["Of 40 posts, $10 (25 per cent) are vacant.", "Costs rose from $5 to 7 posts."])
def test_figures_of_different_kinds_make_no_claim(text: str) -> None:
    assert forms(text) == []


@pytest.mark.parametrize(("word", "sign"), [("rise", 1), ("fall", -1)])
def test_the_word_of_change_gives_the_sign(word: str, sign: int) -> None:
    (claim,) = claims(f"A {word} of 2, or 40 per cent, from 5.", LANGUAGES["en"])
    assert claim.sign == sign


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Costs rose from 5.2 to 6.8 million.", ["5200000.0", "6800000.0"]),
        ("Costs rose from $5.2 to $6.8 million.", ["5200000.0", "6800000.0"]),
        ("Costs rose from 68.0 to 6.8 million.", ["68000000.0", "6800000.0"]),
        ("Costs rose from 68.1 to 6.8 million.", ["68.1", "6800000.0"]),
        ("Costs rose from 0.68 to 6.8 million.", ["680000.00", "6800000.0"]),
        ("Costs rose from 0.67 to 6.8 million.", ["0.67", "6800000.0"]),
        ("Costs rose from €5.2 to $6.8 million.", []),
    ],
)
def test_what_rises_from_is_in_the_scale_of_what_it_rises_to_unless_that_makes_it_ten_times_as_large(
    text: str, expected: list[str]
) -> None:
    assert [str(mention.value) for claim in claims(text, LANGUAGES["en"]) for mention in claim.mentions] == expected


def test_what_is_many_times_a_figure_is_no_share_of_it() -> None:
    text = "Of those asked, 318 (50 per cent) of the staff named at least one reason."
    assert claims(text, LANGUAGES["en"]) == []


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "In 2024, 54 per cent ($166.8 million) of the $281.8 million budget went to posts.",
            "reads 54 per cent; $166.8 million of $281.8 million is 59 per cent (5 points too little).",
        ),
        (
            "fr",
            "En 2024, 54 % (166,8 millions de dollars) des 281,8 millions de dollars ont été affectés.",
            "reads 54 %; 166,8 millions de dollars of 281,8 millions de dollars is 59 % (5 points too little).",
        ),
        (
            "ar",
            "خُصص 54 في المائة (166.8 مليون دولار) من 281.8 مليون دولار للوظائف.",
            "reads 54 في المائة; 166.8 مليون دولار of 281.8 مليون دولار is 59 في المائة (5 points too little).",
        ),
        (
            "en",
            "Cases went from 400 in May to 698 in June, a 24 per cent increase.",
            "reads 24 per cent; from 400 to 698 it is 75 per cent (51 points too little).",
        ),
    ],
)
def test_a_percentage_may_stand_before_its_part_and_before_its_change(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "In 2024, 30 per cent ($1.2 million) was spent on rent, of $4.4 million in all.",
        "Cases went from 400 in May to 698 in June, a 12 per cent increase on the plan.",
        "Prices rose from $40 to $60; a 20 per cent increase is expected next year.",
    ],
)
def test_a_percentage_of_something_else_is_left_alone(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "A drop of 12 offices in 2021, from 30 to 42.",
            "speaks of a decrease, but goes from 30 to 42.",
        ),
        ("en", "The herd shrank by 7 cows from 30 to 30.", "reads 7; from 30 to 30 it is 0 (7 too much)."),
        ("en", "Stocks fell from 40 in the third quarter to 50.", "speaks of a decrease, but goes from 40 to 50."),
        ("es", "El número cayó de 318 casos a 328.", "speaks of a decrease, but goes from 318 to 328."),
        ("zh", "出口额从30亿美元萎缩到35亿美元。", "speaks of a decrease, but goes from 30亿美元 to 35亿美元."),
        ("ar", "انكمش العدد من 318 إلى 328.", "speaks of a decrease, but goes from 318 to 328."),
    ],
)
def test_what_a_change_counts_and_when_may_stand_before_from_and_to(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]
