"""How Arabic sentences say figures."""

from __future__ import annotations

import pytest

from checker.model.claim import Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, hedge


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("خمسة مشاريع", [5]),
        ("ثماني وظائف و عشرة مشاريع", [8, 10]),
        ("تسعى البعثة", []),
    ],
)
def test_a_number_that_is_written_out_is_read_and_a_part_of_another_word_is_not(text: str, numbers: list[int]) -> None:
    assert figures(text, "ar") == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أكثر من 40 وظيفة", Hedge.OVER),
        ("حوالي 40 وظيفة", Hedge.ABOUT),
        ("لا يتجاوز 40 وظيفة", Hedge.UP_TO),
        ("ما يقرب من 40 وظيفة", Hedge.NEARLY),
        ("40 على الأقل", Hedge.OVER),
        ("40 تقريبا", Hedge.ABOUT),
        ("40 أو أقل", Hedge.UP_TO),
        ("من 40 وظيفة", None),
    ],
)
def test_words_before_and_behind_a_figure_weaken_it(text: str, expected: Hedge | None) -> None:
    assert hedge(text, "ar") is expected


@pytest.mark.parametrize(
    "text",
    [
        "في الفرع 12 والحاشية 4 والمادة 41",
        "في 12 آب/أغسطس",
    ],
)
def test_names_and_dates_are_no_figures(text: str) -> None:
    assert figures(text, "ar") == []


def test_what_is_measured_is_an_amount_and_what_is_counted_a_count() -> None:
    kinds = [figure(text, "ar").quantity.kind for text in ("40 هكتارا", "40 بلدا")]
    assert kinds == [Kind.AMOUNT, Kind.COUNT]


def test_points_are_told_from_per_cent() -> None:
    found = figure("4 نقاط مئوية", "ar")
    assert (found.value, found.points, found.quantity.kind) == (4, True, Kind.PERCENTAGE)
