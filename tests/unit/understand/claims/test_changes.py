"""Changes that add up as the amounts beside them do."""

from __future__ import annotations

import pytest

from tests.sentences import slips

FUEL = (
    "For fuel, $741,900 is proposed, an increase of {}, owing to vans ($463,000, an increase of $12,000), "
    "planes ($170,200, an increase of $20,500) and boilers ($108,700, a decrease of $5,500)."
)


def test_changes_beside_amounts_that_add_up_add_up_too() -> None:
    assert slips(FUEL.format("$14,500")) == [
        "reads $14,500; $12,000 + $20,500 - $5,500 = $27,000 ($12,500 too little)."
    ]
    assert slips(FUEL.format("$27,000")) == []


def test_nothing_is_said_of_changes_where_the_amounts_do_not_add_up() -> None:
    assert slips(FUEL.format("$14,500").replace("$108,700", "$118,200")) == []


@pytest.mark.parametrize(
    ("code", "text", "sentence"),
    [
        (
            "en",
            "Cash of $15.6 million ($14.9 million lent) was $1.4 million lower than the reserve of $17.5 million.",
            "reads $1.4 million; from $17.5 million to $15.6 million it is $1.9 million ($0.5 million too little).",
        ),
        (
            "es",
            "Gastó 15,6 millones de dólares, 1,4 millones de dólares menos que los 17,5 millones de dólares aprobados.",
            "reads 1,4 millones de dólares; from 17,5 millones de dólares to 15,6 millones de dólares it is "
            "1,9 millones de dólares (0,5 millones de dólares too little).",
        ),
        (
            "ru",
            "Расходы составили 15,6 млн долл., что на 1,4 млн долл. меньше, чем 17,5 млн долл.",
            "reads 1,4 млн долл.; from 17,5 млн долл. to 15,6 млн долл. it is 1,9 млн долл. "
            "(0,5 млн долл. too little).",
        ),
    ],
)
def test_a_margin_is_what_an_amount_differs_from_another_by(code: str, text: str, sentence: str) -> None:
    assert slips(text, code) == [sentence]


@pytest.mark.parametrize(
    "text",
    [
        "Cash of $15.6 million was $1.9 million lower than the reserve of $17.5 million.",
        "It got $9.4 million, $4.1 million more than planned, and paid $5.7 million.",
        "The $15.6 million were $1.9 million lower than the $18.2 million planned and the $17.5 million approved.",
        "It hired 45 staff, 12 more than 37 in May.",
    ],
)
def test_a_margin_of_something_else_is_left_alone(text: str) -> None:
    assert slips(text) == []
