"""How Spanish sentences say figures, what stands beside these, and what ties them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form, Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, forms, hedge, readings, slips


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


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Los gastos del período ascendieron a 5 millones de dólares.", "spent"),
        ("La disminución fue de 5 millones de dólares.", "change"),
        ("Hubo 5 millones de dólares de gastos.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "es")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("Hubo 5 millones de dólares sin gastos.", "es")
    assert (reading.concept, reading.also) == (None, {"spent"})


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
