"""How English sentences say figures."""

from __future__ import annotations

import pytest

from checker.model.claim import Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, hedge


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Seventy-one posts and nineteen projects", [71, 19]),
        ("twelve of the ninety staff", [12, 90]),
        ("a five-year plan for one-third of it", []),
    ],
)
def test_a_number_that_is_written_out_is_read_and_a_part_of_another_word_is_not(text: str, numbers: list[int]) -> None:
    assert figures(text, "en") == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at least 40 posts", Hedge.OVER),
        ("an average of 40 posts", Hedge.ABOUT),
        ("no more than 40 posts", Hedge.UP_TO),
        ("just under 40 posts", Hedge.NEARLY),
        ("40 or more posts", Hedge.OVER),
        ("40 or so posts", Hedge.ABOUT),
        ("40 or fewer posts", Hedge.UP_TO),
        ("with 40 posts", None),
    ],
)
def test_words_before_and_behind_a_figure_weaken_it(text: str, expected: Hedge | None) -> None:
    assert hedge(text, "en") is expected


@pytest.mark.parametrize(
    "text",
    [
        "in footnote 12, gate 4 and IPSAS 41",
        "at 5 p.m. on 12 Sept.",
    ],
)
def test_names_and_dates_are_no_figures(text: str) -> None:
    assert figures(text, "en") == []


def test_what_is_measured_is_an_amount_and_what_is_counted_a_count() -> None:
    kinds = [figure(text, "en").quantity.kind for text in ("40 hectares", "40 countries")]
    assert kinds == [Kind.AMOUNT, Kind.COUNT]


def test_points_are_told_from_per_cent() -> None:
    found = figure("4 percentage points", "en")
    assert (found.value, found.points, found.quantity.kind) == (4, True, Kind.PERCENTAGE)
