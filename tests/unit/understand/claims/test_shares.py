"""Percentages whose whole does not stand beside them."""

from __future__ import annotations

import pytest

from tests.sentences import slips


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "It notes that, out of the 87 posts, 36 were local, representing 46 per cent of the staff.",
            "reads 46 per cent; 36 of 87 is 41 per cent (5 points too much).",
        ),
        (
            "en",
            "Of 457 reviews planned, 68 per cent (343) were made.",
            "reads 68 per cent; 343 of 457 is 75 per cent (7 points too little).",
        ),
        (
            "en",
            "The allotment was $52,340,000 (or 100 per cent), but only $51,031,500 (or 97.2 per cent) was issued.",
            "reads 97.2 per cent; $51,031,500 of $52,340,000 is 97.5 per cent (0.3 points too little).",
        ),
        (
            "en",
            "The Assembly appropriated $812,400,000. The move cost $18,604,000 (or 2.6 per cent of the appropriation).",
            "reads 2.6 per cent; $18,604,000 of $812,400,000 is 2.3 per cent (0.3 points too much).",
        ),
        (
            "en",
            "Of the 283 cases, 77 were either studied (68 cases) (23 per cent) or in draft (12 cases) (4 per cent).",
            "reads 23 per cent; 68 of 283 is 24 per cent (1 point too little).",
        ),
        (
            "fr",
            "Sur les 457 évaluations prévues, 68 % (343) ont été achevées.",
            "reads 68 %; 343 of 457 is 75 % (7 points too little).",
        ),
        (
            "es",
            "De los 87 puestos ocupados, 36 eran locales, lo que representa el 46%.",
            "reads 46%; 36 of 87 is 41% (5 points too much).",
        ),
        (
            "ru",
            "Из 457 запланированных оценок, 68 процентов (343) были завершены.",
            "reads 68 процентов; 343 of 457 is 75 процентов (7 points too little).",
        ),
        (
            "ar",
            "من أصل 457 تقييما، أنجز 68 في المائة (343).",
            "reads 68 في المائة; 343 of 457 is 75 في المائة (7 points too little).",
        ),
    ],
)
def test_a_percentage_is_held_against_the_whole_that_is_meant(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 500 women, 120 (24 per cent) were heads and 60 (50 per cent) of those had been promoted.",
        "Of the 133 cases, 9 (5 per cent) are of 2018, 21 (13 per cent) of 2019 and 15 (9 per cent) of the 165 in all.",
        "In 2024, $233.5 million, or 61.5 per cent of $379.5 million, came (2023: $251.5 million, or 65.8 per cent).",
        "The balance was $25,100 and rents were $26,800. It represents 0.1 per cent of the resources approved.",
        "It cuts 21 posts, with the downgrading of 6 posts, and the move of 1 post (50 per cent vacancy applied).",
        "Some 33,708 persons were met by 2,005 volunteers, or 73.3 per cent of the target of 46,000 persons.",
    ],
)
def test_a_percentage_of_another_whole_is_left_alone(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Of 457 courses that were planned, 68 per cent (157) were held.",
            "68 per cent; 157 of 457 is 34 per cent (34 points too much).",
        ),
        (
            "Of the 87 posts, 36 (22 per cent) are in Lima.",
            "22 per cent; 36 of 87 is 41 per cent (19 points too little).",
        ),
    ],
)
def test_the_first_share_of_what_a_sentence_opens_with_need_be_no_slip(text: str, sentence: str) -> None:
    assert slips(text, "en") == [f"reads {sentence}"]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 60 staff, 24 (8 per cent of all who work for it) are in Lima.",
        "Of the 1,200 people, 657 (18 per cent women) came from Lima.",
        "Of the 12,000 people, 80 came to Lima and then 657 (31 per cent) went to Quito.",
        "Of the 87 posts, 36 (12 per cent in 2023) are in Lima.",
    ],
)
def test_a_share_of_which_more_is_said_or_behind_another_figure_must_be_a_slip(text: str) -> None:
    assert slips(text, "en") == []
