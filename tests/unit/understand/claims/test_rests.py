"""What is left of a whole."""

from __future__ import annotations

import pytest

from tests.sentences import slips


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "Of these 366 new cases, 282 were dismissed at once. The remaining 134 were opened.",
            "reads 366; 282 + 134 = 416 (50 too little).",
        ),
        (
            "en",
            "Of the 1,240 cases, 812 were closed; 438 remained.",
            "reads 1,240; 812 + 438 = 1,250 (10 too little).",
        ),
        (
            "en",
            "A total of $270,004,500 was assessed. Payments came to $100,412,800, leaving a balance of $164,591,700.",
            "reads $270,004,500; $100,412,800 + $164,591,700 = $265,004,500 ($5,000,000 too much).",
        ),
        (
            "en",
            "Of the 90 trucks, 41 are in the north and the remaining 32 in the south.",
            "reads 90; 41 + 32 = 73 (17 too much).",
        ),
        (
            "es",
            "De los 90 camiones, 41 están en el norte y los restantes 32 en el sur.",
            "reads 90; 41 + 32 = 73 (17 too much).",
        ),
        (
            "ru",
            "Из 90 машин 41 находится на севере, а остальные 32 — на юге.",
            "reads 90; 41 + 32 = 73 (17 too much).",
        ),
        (
            "fr",
            "Sur les 366 affaires, 282 ont été classées. Les 134 affaires restantes sont en cours.",
            "reads 366; 282 + 134 = 416 (50 too little).",
        ),
        (
            "es",
            "De los 366 casos, 282 se archivaron. Los restantes 134 casos siguen abiertos.",
            "reads 366; 282 + 134 = 416 (50 too little).",
        ),
        (
            "ru",
            "Из 366 новых дел 282 были закрыты. Остальные 134 дела находятся в работе.",
            "reads 366; 282 + 134 = 416 (50 too little).",
        ),
    ],
)
def test_a_rest_and_what_was_taken_make_up_the_whole(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 90 trucks, 41 are in the north and the remaining 32 and 17 are in the south and in the east.",
        "Of the 90 trucks, 41 are in the north and 12 of the remaining 49 are idle.",
        "Of these, 17 posts will be cut. Of the eight remaining posts, four will be cut and four posts moved.",
        "Of these, 17 posts will be cut. Of the four posts and of the eight remaining posts, some will be moved.",
        "The reviews of 10 out of 13 projects are due, while none is planned for the remaining three.",
        "Donors paid $31.4 million of the $40.2 million pledged, leaving $8.5 million after a cut by $0.3 million.",
        "Of the 366 cases, 232 were closed, leaving 138 open after an increase of 4 in May.",
        "The fund closed with $12,500,000. It paid $3,400,000 to suppliers and $2,100,000 to staff, leaving little.",
    ],
)
def test_what_remains_of_something_else_is_left_alone(text: str) -> None:
    assert slips(text) == []


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "It received only $202.1 million, leaving a gap of $73.7 million against the budget of $281.8 million.",
            "reads $281.8 million; $202.1 million + $73.7 million = $275.8 million ($6.0 million too much).",
        ),
        (
            "en",
            "Of $1,738,274,000 assessed, $1,663,306,000 was paid, with an outstanding balance of $74,963,000.",
            "reads $1,738,274,000; $1,663,306,000 + $74,963,000 = $1,738,269,000 ($5,000 too much).",
        ),
        (
            "en",
            "Coal makes 58 per cent of power, with the remaining 44 per cent from wind.",
            "58 per cent + 44 per cent = 102 per cent, not 100.",
        ),
        ("es", "El carbón genera el 58% y el restante 44% procede del viento.", "58% + 44% = 102%, not 100."),
        ("ru", "На местный персонал приходится 58%, остальные 44% – на международный.", "58% + 44% = 102%, not 100."),
        ("zh", "当地工作人员占58%，其余44%为国际工作人员。", "58% + 44% = 102%, not 100."),
        (
            "en",
            "The cut is 30 per cent. States will make 26 per cent, and donors the remaining 10 per cent.",
            "reads 30 per cent; 26 per cent + 10 per cent = 36 per cent (6 points too little).",
        ),
    ],
)
def test_a_gap_a_balance_and_the_remaining_per_cent_are_rests(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "It received $202.1 million, leaving $60 million against needs, while the budget before was $281.8 million.",
        "In 2023, 5 per cent were late; in 2024, 30 per cent were early and the remaining 70 per cent on time.",
        "The rate was 45 per cent in May and remained 53 per cent in June.",
        "In all, 40 per cent agreed; of the remaining 55 per cent, most said nothing.",
        "Payments of 30 per cent were made at once and 50 per cent later; the remaining 20 per cent is due.",
    ],
)
def test_percentages_and_gaps_of_something_else_are_left_alone(text: str) -> None:
    assert slips(text) == []
