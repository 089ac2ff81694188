"""The lines of a table's body, cut into columns; figures that are broken over two of them."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.pdf.tables.strips import bands_of, broken, columns_of_figures, strip_of
from tests.pages import word

BORDER = 100.0


def lines_with(*texts: str) -> list[Line]:
    """Lines with a label, and one of the texts in the column right of it."""
    return [line_of([word(60, 12 * i, "Posts"), word(110, 12 * i, text)]) for i, text in enumerate(texts)]


def ending(x1: float, text: str, width: float = 10.0) -> list[Word]:
    """The one word of a text that ends at a place."""
    return [word(x1 - width, 100, text, width=width)]


def test_a_column_half_of_whose_texts_are_figures_is_a_column_of_figures() -> None:
    assert columns_of_figures(lines_with("12.0", "yes"), [BORDER]) == {0}


def test_a_column_most_of_whose_texts_are_words_is_none() -> None:
    assert columns_of_figures(lines_with("12.0", "yes", "no"), [BORDER]) == set()


@pytest.mark.parametrize(("aside", "flush"), [(1.45, True), (1.55, False)])
def test_the_parts_of_a_figure_end_at_one_place(aside: float, flush: bool) -> None:
    assert broken(ending(150, "259"), ending(150 + aside, "142.9"), []) is flush


@pytest.mark.parametrize(("widest", "whole"), [(23.9, True), (24.1, False)])
def test_a_figure_is_broken_only_where_the_widest_of_its_column_leaves_no_room_for_it(
    widest: float, whole: bool
) -> None:
    column = [ending(150, "1 259 142.9", width=widest)]
    assert broken(ending(150, "259"), ending(150, "142.9"), column) is whole


@pytest.mark.parametrize(
    ("above", "below", "one"),
    [
        ("259", "142.9", True),
        ("(1 259", "142.9)", True),
        ("1", "259 142.9", True),
        ("259.1", "142.9", False),
        ("259", "142.9 –", False),
        ("259", "– 142.9", False),
        ("259", "12 142.9", False),
    ],
)
def test_a_figure_is_broken_between_two_of_its_groups_of_three_digits(above: str, below: str, one: bool) -> None:
    upper, lower = ([word(140, 100, text, width=10) for text in part.split()] for part in (above, below))
    assert broken(upper, lower, []) is one


@pytest.mark.parametrize(
    ("y", "bands"),
    [(4, [3]), (5, [3]), (6, [1, 2]), (16, [1, 2]), (17, [3]), (18, [2, 1]), (28, [2, 1]), (29, [3]), (30, [3])],
)
def test_a_rule_parts_the_lines_that_it_lies_between_and_none_where_it_strikes_one_out(
    y: int, bands: list[int]
) -> None:
    strips = [strip_of(line, [BORDER], {0}) for line in lines_with("12.0", "3.0", "15.0")]
    assert list(map(len, bands_of(strips, [Rule(y, 60, 150, 0.5)]))) == bands
