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


@pytest.mark.parametrize(
    ("delta", "sentences"),
    [
        ("914,900", []),
        ("974,900", ["reads $974,900; from $4,665,000 to $5,579,900 it is $914,900 ($60,000 too much)."]),
        ("238,600", []),
    ],
)
def test_a_change_is_of_a_figure_of_its_sentence_that_it_leads_to_but_for_a_slip(
    delta: str, sentences: list[str]
) -> None:
    before = "Obligations came to $5,579,900, or 8.1 per cent, as at 30 June 2025, of the amount that was appropriated"
    assert slips(f"{before}, representing an increase of ${delta} compared with the amount of $4,665,000.") == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("9 of the 17 posts were filled (53 per cent) and 8 were vacant (47 per cent).", []),
        (
            "9 of the 17 posts were filled (53 per cent) and 7 were vacant (47 per cent).",
            [
                "reads 47 per cent; 7 of 17 is 41 per cent (6 points too much).",
                "reads 17; 9 + 7 = 16 (1 too much).",
            ],
        ),
        ("9 of the 17 posts were filled (53 per cent) and 12 reports were issued (40 per cent).", []),
    ],
)
def test_shares_behind_and_are_of_the_same_whole_where_they_make_it_up(text: str, sentences: list[str]) -> None:
    assert slips(text) == sentences


def test_what_an_item_of_a_list_comprises_is_held_like_what_a_sentence_does() -> None:
    text = (
        "It includes: (a) abolishment of {} posts comprising 21 international posts, 2 national officers and 26 clerks;"
    )
    assert slips(text.format(49) + " (b) establishment of 3 posts.") == []
    assert slips(text.format(43) + " (b) establishment of 3 posts.") == ["reads 43; 21 + 2 + 26 = 49 (6 too little)."]


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "It came to $74.1 million, representing the sum of $14.8 million for 2024 and $53.3 million for 2023.",
            "reads $74.1 million; $14.8 million + $53.3 million = $68.1 million ($6.0 million too much).",
        ),
        (
            "fr",
            "Le montant de 74,1 millions de dollars représentant la somme de 14,8 millions de dollars pour 2024 et de "
            "53,3 millions de dollars pour 2023 est inscrit.",
            "reads 74,1 millions de dollars; 14,8 millions de dollars + 53,3 millions de dollars = 68,1 millions de "
            "dollars (6,0 millions de dollars too much).",
        ),
    ],
)
def test_the_sum_of_figures_leaves_none_out(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]
