"""How Russian sentences say figures."""

from __future__ import annotations

import pytest

from checker.model.claim import Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, hedge


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("двадцать одна должность и двенадцать проектов", [21, 12]),
        ("из сорока пяти стран", [45]),
        ("пятилетний план", []),
    ],
)
def test_a_number_that_is_written_out_is_read_and_a_part_of_another_word_is_not(text: str, numbers: list[int]) -> None:
    assert figures(text, "ru") == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("не менее 40 должностей", Hedge.OVER),
        ("примерно 40 должностей", Hedge.ABOUT),
        ("не более 40 должностей", Hedge.UP_TO),
        ("почти 40 должностей", Hedge.NEARLY),
        ("40 и более", Hedge.OVER),
        ("40 в среднем", Hedge.ABOUT),
        ("40 и менее", Hedge.UP_TO),
        ("имеет 40 должностей", None),
    ],
)
def test_words_before_and_behind_a_figure_weaken_it(text: str, expected: Hedge | None) -> None:
    assert hedge(text, "ru") is expected


@pytest.mark.parametrize(
    "text",
    [
        "в разд. 12, сноска 4 и МСУГС 41",
        "в 5 ч. 12 августа",
    ],
)
def test_names_and_dates_are_no_figures(text: str) -> None:
    assert figures(text, "ru") == []


def test_what_is_measured_is_an_amount_and_what_is_counted_a_count() -> None:
    kinds = [figure(text, "ru").quantity.kind for text in ("40 гектаров", "40 стран")]
    assert kinds == [Kind.AMOUNT, Kind.COUNT]


def test_points_are_told_from_per_cent() -> None:
    found = figure("4 процентных пункта", "ru")
    assert (found.value, found.points, found.quantity.kind) == (4, True, Kind.PERCENTAGE)
