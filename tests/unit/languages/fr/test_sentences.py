"""How French sentences say figures, what stands beside these, and what ties them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form, Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, forms, hedge, readings, slips


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("vingt-sept postes et treize projets", [27, 13]),
        ("soixante-dix postes", [70]),
        ("cinquante et deux sections", [52]),
        ("un plan de cinq-ans", []),
    ],
)
def test_a_number_that_is_written_out_is_read_and_a_part_of_another_word_is_not(text: str, numbers: list[int]) -> None:
    assert figures(text, "fr") == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("au moins 40 postes", Hedge.OVER),
        ("quelque 40 postes", Hedge.ABOUT),
        ("au plus 40 postes", Hedge.UP_TO),
        ("près de 40 postes", Hedge.NEARLY),
        ("40 ou plus", Hedge.OVER),
        ("40 en moyenne", Hedge.ABOUT),
        ("40 au maximum", Hedge.UP_TO),
        ("avec 40 postes", None),
    ],
)
def test_words_before_and_behind_a_figure_weaken_it(text: str, expected: Hedge | None) -> None:
    assert hedge(text, "fr") is expected


@pytest.mark.parametrize(
    "text",
    [
        "l’encadré 12, l’alinéa 4 et la norme IPSAS 41",
        "à 5 heures le 12 août",
    ],
)
def test_names_and_dates_are_no_figures(text: str) -> None:
    assert figures(text, "fr") == []


def test_what_is_measured_is_an_amount_and_what_is_counted_a_count() -> None:
    kinds = [figure(text, "fr").quantity.kind for text in ("40 tonnes", "40 pays")]
    assert kinds == [Kind.AMOUNT, Kind.COUNT]


def test_points_are_told_from_per_cent() -> None:
    found = figure("4 points de pourcentage", "fr")
    assert (found.value, found.points, found.quantity.kind) == (4, True, Kind.PERCENTAGE)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Les dépenses de la période se chiffraient à 5 millions de dollars.", "spent"),
        ("La baisse est de 5 millions de dollars.", "change"),
        ("Il y avait 5 millions de dollars de dépenses.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "fr")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("Il y avait 5 millions de dollars hors dépenses.", "fr")
    assert (reading.concept, reading.also) == (None, {"spent"})


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
