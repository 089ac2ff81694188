"""How Arabic sentences say figures, what stands beside these, and what ties them."""

from __future__ import annotations

import pytest

from checker.model.claim import Form, Hedge
from checker.model.quantity import Kind
from tests.sentences import figure, figures, forms, hedge, readings, slips


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


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("النفقات للفترة بلغت 5 ملايين دولار.", "spent"),
        ("الانخفاض قدره 5 ملايين دولار.", "change"),
        ("كان مبلغ 5 ملايين دولار من النفقات.", "spent"),
    ],
)
def test_small_words_between_a_word_and_its_figure_say_nothing_else(text: str, concept: str) -> None:
    (reading,) = readings(text, "ar")
    assert reading.concept == concept


def test_a_figure_is_not_said_of_a_word_behind_it_that_another_word_parts_from_it() -> None:
    (reading,) = readings("كان مبلغ 5 ملايين دولار خارج النفقات.", "ar")
    assert (reading.concept, reading.also) == (None, {"spent"})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ارتفع عدد المركبات من 10 إلى 12 مركبة، بزيادة 3 مركبات.", "reads 3; from 10 to 12 it is 2 (1 too much)."),
        (
            "انخفض عدد المركبات بمقدار 2، أي بنسبة 25 في المائة، مقارنة ب 10 مركبات.",
            "reads 25 في المائة; a decrease of 2 from 10 is 20 في المائة (5 points too much).",
        ),
        ("هناك 40 وظيفة، تتألف من 12 وظيفة وطنية و 27 وظيفة دولية.", "reads 40; 12 + 27 = 39 (1 too much)."),
        ("هناك 40 وظيفة، منها 50 شاغرة.", "50 are said to be among 40, which is less."),
    ],
)
def test_figures_that_are_tied_are_recomputed(text: str, sentence: str) -> None:
    assert slips(text, "ar") == [sentence]


def test_figures_that_agree_are_read_and_nothing_is_said() -> None:
    text = "انخفض عدد المركبات بمقدار 2، أي بنسبة 20 في المائة، مقارنة ب 10 مركبات."
    assert (forms(text, "ar"), slips(text, "ar")) == ([Form.CHANGE], [])


@pytest.mark.parametrize(
    "text",
    [
        "هناك 40 وظيفة، بما في ذلك 12 وظيفة وطنية و 27 وظيفة دولية.",
        "هناك 40 وظيفة، باستثناء 50 شاغرة.",
    ],
)
def test_a_word_that_breaks_the_tie_leaves_nothing_to_recompute(text: str) -> None:
    assert forms(text, "ar") == []
