"""How Spanish sentences say figures."""

from __future__ import annotations

import pytest

from checker.model.claim import Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, hedge


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("treinta y cinco puestos y veintidós proyectos", [35, 22]),
        ("dieciséis puestos", [16]),
        ("los demás puestos", []),
    ],
)
def test_a_number_that_is_written_out_is_read_and_a_part_of_another_word_is_not(text: str, numbers: list[int]) -> None:
    assert figures(text, "es") == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("al menos 40 puestos", Hedge.OVER),
        ("unos 40 puestos", Hedge.ABOUT),
        ("a lo sumo 40 puestos", Hedge.UP_TO),
        ("casi 40 puestos", Hedge.NEARLY),
        ("40 o más puestos", Hedge.OVER),
        ("40 en promedio", Hedge.ABOUT),
        ("40 o menos", Hedge.UP_TO),
        ("con 40 puestos", None),
    ],
)
def test_words_before_and_behind_a_figure_weaken_it(text: str, expected: Hedge | None) -> None:
    assert hedge(text, "es") is expected


@pytest.mark.parametrize(
    "text",
    [
        "el recuadro 12, la regla 4 y las IPSAS 41",
        "a las 5 horas del 12 de agosto",
    ],
)
def test_names_and_dates_are_no_figures(text: str) -> None:
    assert figures(text, "es") == []


def test_what_is_measured_is_an_amount_and_what_is_counted_a_count() -> None:
    kinds = [figure(text, "es").quantity.kind for text in ("40 hectáreas", "40 países")]
    assert kinds == [Kind.AMOUNT, Kind.COUNT]


def test_points_are_told_from_per_cent() -> None:
    found = figure("4 puntos porcentuales", "es")
    assert (found.value, found.points, found.quantity.kind) == (4, True, Kind.PERCENTAGE)
