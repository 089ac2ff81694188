"""How English sentences say figures, what stands beside these, and what ties them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form, Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, forms, hedge, readings, slips


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


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Expenditure for the period amounted to $5 million.", "spent"),
        ("The variance stood at $5 million.", "change"),
        ("It had $5 million of expenditure.", "spent"),
        ("It had a $5 million balance.", "balance"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "en")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("It had $5 million unpaid expenditure.", "en")
    assert (reading.concept, reading.also) == (None, {"spent"})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "Costs rose from $10.0 million to $12.0 million, a gain of $3.0 million.",
            "reads $3.0 million; from $10.0 million to $12.0 million it is $2.0 million ($1.0 million too much).",
        ),
        (
            "The fund dropped by $2.0 million, or 25 per cent, against $10.0 million.",
            "reads 25 per cent; a decrease of $2.0 million from $10.0 million is 20 per cent (5 points too much).",
        ),
        (
            "There are 40 posts, consisting of 12 national and 27 international posts.",
            "reads 40; 12 + 27 = 39 (1 too much).",
        ),
        ("The mission has 40 posts, of which 50 are vacant.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "en") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "The fund dropped by $2.0 million, or 20 per cent, against $10.0 million."
    assert (forms(text, "en"), slips(text, "en")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "There are 40 posts, including 12 national and 27 international posts.",
        "The mission has 40 posts, excluding 50 vacant posts.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "en") == []
