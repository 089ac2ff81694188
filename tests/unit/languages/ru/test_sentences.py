"""How Russian sentences say figures, what stands beside these, and what ties them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form, Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, forms, hedge, readings, slips


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


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Расходы за период составили 5 млн долл. США.", "spent"),
        ("Сокращение составило 5 млн долл. США.", "change"),
        ("Сумму в 5 млн долл. США составили расходы.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "ru")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("Сумму в 5 млн долл. США покрыли расходы.", "ru")
    assert (reading.concept, reading.also) == (None, {"spent"})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Число машин возросло с 10 до 12, прирост 3 машины.", "reads 3; from 10 to 12 it is 2 (1 too much)."),
        (
            "Парк сократился на 2, или 25 процентов, по сравнению с 10 машинами.",
            "reads 25 процентов; a decrease of 2 from 10 is 20 процентов (5 points too much).",
        ),
        ("Имеется 40 должностей, а именно 12 национальных и 27 международных.", "reads 40; 12 + 27 = 39 (1 too much)."),
        ("Имеется 40 должностей, из которых 50 вакантны.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "ru") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "Парк сократился на 2, или 20 процентов, по сравнению с 10 машинами."
    assert (forms(text, "ru"), slips(text, "ru")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "Имеется 40 должностей, включая 12 национальных и 27 международных.",
        "Имеется 40 должностей, кроме 50 вакантных.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "ru") == []
