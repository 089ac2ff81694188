"""Words that run up or down a page."""

from __future__ import annotations

import pytest

from checker.model.place import Box
from checker.readers.pdf.page.sideways import Turned, texts_of, words_of


def letters(text: str, x: float, start: float, step: float = 5.0, *, upwards: bool = True) -> list[Turned]:
    """The letters of a text of ten points that begins at a height."""
    way = -step if upwards else step
    ends = [(start + way * at, start + way * at + (-5 if upwards else 5)) for at in range(len(text))]
    boxes = [Box(x, min(pair), x + 10, max(pair)) for pair in ends]
    return [Turned(letter, box, 10.0, upwards) for letter, box in zip(text, boxes, strict=True) if letter != " "]


@pytest.mark.parametrize("upwards", [True, False])
def test_letters_that_run_one_way_are_words(upwards: bool) -> None:
    assert [word.text for word in words_of(letters("Office North", 100, 300, upwards=upwards))] == ["Office", "North"]


@pytest.mark.parametrize(("step", "words"), [(5.9, 1), (6.1, 3)])
def test_a_gap_of_more_than_a_tenth_of_the_size_parts_two_words(step: float, words: int) -> None:
    assert len(words_of(letters("All", 100, 300, step))) == words


@pytest.mark.parametrize(("upwards", "texts"), [(True, ["Office", "North"]), (False, ["North", "Office"])])
def test_lines_that_run_upwards_are_read_from_the_left_and_others_from_the_right(
    upwards: bool, texts: list[str]
) -> None:
    drawn = [*letters("North", 112, 300, upwards=upwards), *letters("Office", 100, 300, upwards=upwards)]
    assert texts_of(words_of(drawn)) == texts


@pytest.mark.parametrize(("apart", "texts"), [(3.4, ["Office North"]), (3.6, ["Office", "North"])])
def test_words_are_on_one_line_where_their_places_differ_by_a_third_of_their_size(
    apart: float, texts: list[str]
) -> None:
    assert texts_of(words_of([*letters("Office", 100, 300), *letters("North", 100 + apart, 260)])) == texts


def test_what_runs_up_and_what_runs_down_are_lines_of_their_own() -> None:
    assert texts_of(words_of([*letters("Up", 100, 300), *letters("Down", 100, 320, upwards=False)])) == ["Up", "Down"]
