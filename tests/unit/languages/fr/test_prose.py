"""How French sentences say figures."""

from __future__ import annotations

import pytest

from checker.model.claim import Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, hedge


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
