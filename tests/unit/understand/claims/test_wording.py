"""What is wrong with a claim, in words."""

from __future__ import annotations

import pytest

from tests.sentences import slips


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


def test_what_is_called_an_increase_must_be_one() -> None:
    assert slips("Complaints increased from 45 in 2023 to 15 in 2024.") == [
        "speaks of an increase, but goes from 45 to 15."
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Of the 40 posts, 10 (35 per cent) are vacant.",
            "reads 35 per cent; 10 of 40 is 25 per cent (10 points too much).",
        ),
        (
            "Of the 40 posts, 10 (24 per cent) are vacant.",
            "reads 24 per cent; 10 of 40 is 25 per cent (1 point too little).",
        ),
        ("It has 12 posts (4 national and four others).", "reads 12; 4 + 4 = 8 (4 too much)."),
        ("It has 7 posts, of which 9 are filled.", "9 are said to be among 7, which is less."),
    ],
)
def test_each_form_of_claim_is_told_in_its_own_words(text: str, sentence: str) -> None:
    assert slips(text) == [sentence]


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "A decrease of $1,234,000, from $5,000,000 to $4,000,000.",
            "reads $1,234,000; from $5,000,000 to $4,000,000 it is $1,000,000 ($234,000 too much).",
        ),
        (
            "fr",
            "Une diminution de 1 234 000 euros, de 5 000 000 euros à 4 000 000 euros.",
            "reads 1 234 000 euros; from 5 000 000 euros to 4 000 000 euros it is 1 000 000 euros "
            "(234 000 euros too much).",
        ),
    ],
)
def test_what_it_should_be_is_printed_as_the_document_prints_figures(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


def test_a_claim_that_holds_has_no_words() -> None:
    assert slips("Of the 40 posts, 10 (25 per cent) are vacant.") == []
