"""Arabic in the order of reading, from letters and words as they stand from left to right."""

from __future__ import annotations

import pytest

from checker.readers.pdf.direction import mirrored, spelt
from checker.readers.pdf.lines import text_of
from tests.pages import word


def test_the_letters_of_a_word_are_turned_and_ligatures_kept() -> None:
    assert spelt(["م", "لا", "س"]) == "سلام"


def test_letters_of_another_script_and_figures_are_not_turned() -> None:
    assert spelt(["1", ".", "5"]) == "1.5"
    assert spelt(["2", "0", "2", "4", "م"]) == "م2024"


def test_strokes_that_lengthen_a_word_are_left_out() -> None:
    assert spelt(["ن", "\u0640", "\u0640", "م"]) == "من"


@pytest.mark.parametrize(("printed", "read"), [(".5.2", "5.2."), (")482(", "(482)"), ("2023", "2023"), ("قطر", "قطر")])
def test_signs_around_a_figure_stand_as_they_are_read(printed: str, read: str) -> None:
    assert mirrored(printed) == read


def test_words_are_read_from_right_to_left_and_figures_in_groups_are_not() -> None:
    words = [word(100, 0, "نيسان"), word(130, 0, "3"), word(136, 0, "280"), word(160, 0, "عدد")]
    assert text_of(words) == "عدد 3 280 نيسان"
