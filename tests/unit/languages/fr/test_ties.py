"""French words that tie figures to each other, and words that part them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form
from tests.sentences import forms, slips


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Le parc a augmenté de 3, passant de 10 à 12 véhicules.", "reads 3; from 10 to 12 it is 2 (1 too much)."),
        (
            "Le parc accuse une baisse de 2, soit 25 %, par rapport à 10 véhicules.",
            "reads 25 %; a decrease of 2 from 10 is 20 % (5 points too much).",
        ),
        (
            "Il y a 40 postes, à savoir 12 postes nationaux et 27 postes internationaux.",
            "reads 40; 12 + 27 = 39 (1 too much).",
        ),
        ("La mission a 40 postes, dont 50 sont vacants.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "fr") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "Le parc accuse une baisse de 2, soit 20 %, par rapport à 10 véhicules."
    assert (forms(text, "fr"), slips(text, "fr")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "Il y a 40 postes, notamment 12 postes nationaux et 27 postes internationaux.",
        "La mission a 40 postes, y compris 50 vacants.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "fr") == []
