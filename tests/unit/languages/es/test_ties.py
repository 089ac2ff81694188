"""Spanish words that tie figures to each other, and words that part them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form
from tests.sentences import forms, slips


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Los vehículos aumentaron de 10 a 12, un incremento de 3 vehículos.",
            "reads 3; from 10 to 12 it is 2 (1 too much).",
        ),
        (
            "Las cifras reflejan una disminución de 2, o 25 %, en comparación con 10 vehículos.",
            "reads 25 %; a decrease of 2 from 10 is 20 % (5 points too much).",
        ),
        ("Hay 40 puestos, que comprenden 12 nacionales y 27 internacionales.", "reads 40; 12 + 27 = 39 (1 too much)."),
        ("Hay 40 puestos, de los cuales 50 están vacantes.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "es") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "Las cifras reflejan una disminución de 2, o 20 %, en comparación con 10 vehículos."
    assert (forms(text, "es"), slips(text, "es")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "Hay 40 puestos, incluidos 12 nacionales y 27 internacionales.",
        "Hay 40 puestos, sin 50 vacantes.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "es") == []
