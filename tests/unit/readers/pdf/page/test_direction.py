"""Arabic in the order of reading, from letters and words as they stand from left to right."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import text_of
from checker.readers.pdf.page.direction import crossed, forwards, is_left_to_right, mirrored, runs_leftwards, spelt
from tests.pages import word


def test_the_letters_of_a_word_are_turned_and_ligatures_kept() -> None:
    assert spelt(["م", "لا", "س"]) == "سلام"


def test_letters_of_another_script_and_figures_are_not_turned() -> None:
    assert spelt(["1", ".", "5"]) == "1.5"
    assert spelt(["2", "0", "2", "4", "م"]) == "م2024"


def test_eastern_digits_are_figures_and_run_like_others() -> None:
    assert spelt(["١", "٢", "٬", "٥", "٦", "٧"]) == "١٢٬٥٦٧"
    assert is_left_to_right("١٢٬٥٦٧")


def test_strokes_that_lengthen_a_word_are_left_out() -> None:
    assert spelt(["ن", "\u0640", "\u0640", "م"]) == "من"


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        (".5.2", "5.2."),
        (")482(", "(482)"),
        (")2 482(", "(2 482)"),
        ("A/79/876", "A/79/876"),
        ("2023", "2023"),
        ("قطر", "قطر"),
    ],
)
def test_signs_around_a_figure_stand_as_they_are_read(printed: str, read: str) -> None:
    assert mirrored(printed) == read


def test_words_are_read_from_right_to_left_and_figures_in_groups_are_not() -> None:
    words = [word(100, 0, "نيسان"), word(130, 0, "3"), word(136, 0, "280"), word(160, 0, "عدد")]
    assert text_of(words) == "عدد 3 280 نيسان"


@pytest.mark.parametrize(
    ("printed", "read"),
    [(")باليورو)", "(باليورو)"), ("2021-2020", "2020-2021"), ("25-08477", "25-08477"), ("SAMPLE(1)/3", "SAMPLE(1)/3")],
)
def test_brackets_open_before_a_word_and_ranges_rise(printed: str, read: str) -> None:
    assert forwards(printed) == read


@pytest.mark.parametrize(("alef", "order"), [(12.4, ["ا", "ل"]), (12.6, ["ل", "ا"])])
def test_a_lam_whose_first_half_an_alef_is_drawn_into_is_read_first(alef: float, order: list[str]) -> None:
    assert crossed([("ل", 10.0, 15.0), ("ا", alef, 15.0)]) == order


def test_a_page_runs_the_way_that_most_of_its_words_do() -> None:
    assert runs_leftwards(["SAMPLE/1", "السفر", "الوظائف", "2021"])
    assert not runs_leftwards(["Travel", "السفر"])
