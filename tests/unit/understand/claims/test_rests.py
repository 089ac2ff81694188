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
