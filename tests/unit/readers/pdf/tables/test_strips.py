"""The lines of a table's body, cut into columns; figures that are broken over two of them."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import Line, line_of, text_of
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.pdf.tables.strips import BodyStrip, bands_of, broken, columns_of_figures, rejoined, strip_of
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


def test_text_across_columns_is_label_up_to_the_figures_behind_it() -> None:
    words = [
        word(60, 0, "Research"),
        word(94, 0, "in"),
        word(104, 0, "all"),
        word(118, 0, "the"),
        word(132, 0, "sectors"),
    ]
    strip = strip_of(line_of([*words, word(205, 0, "12.0")]), (90.0, 112.0, 130.0, 200.0), {1, 2, 3})
    assert [w.text for w in strip.stub] == ["Research", "in", "all", "the", "sectors"]
    assert [[w.text for w in cell] for cell in strip.cells] == [[], [], [], ["12.0"]]


@pytest.mark.parametrize(("gap", "label"), [(3.0, 5), (12.0, 2)])
def test_text_that_ends_in_its_only_figure_is_a_label(gap: float, label: int) -> None:
    words = [
        word(60, 0, "Area:"),
        word(83, 0, "overall"),
        word(114 + gap, 0, "share"),
        word(140, 0, "of"),
        word(152, 0, "9%"),
    ]
    strip = strip_of(line_of(words), (90.0, 110.0, 130.0, 151.0), {2, 3})
    assert len(strip.stub) == label


def band(*lines: list[Word]) -> list[BodyStrip]:
    """The lines between two rules, with labels left of 100 and three columns of figures."""
    return [strip_of(line_of(words), (100.0, 150.0, 200.0), {0, 1, 2}) for words in lines]


@pytest.mark.parametrize(
    ("begun", "end", "x", "whole"),
    [
        ("1 125", "000", 205, "1 125 000"),
        ("1,156,050,", "000", 205, "1,156,050,000"),
        ("1 125", "000", 215, None),
        ("1,125", "000", 205, None),
        ("1 125", "00", 205, None),
    ],
)
def test_the_end_of_a_figure_that_its_column_has_no_place_for_stands_under_it(
    begun: str, end: str, x: float, whole: str | None
) -> None:
    upper = [word(105, 0, "375 000"), word(155, 0, "750 000"), word(205, 0, begun)]
    strips = band(upper, [word(60, 10, "Land"), word(x, 10, end)])
    found = rejoined(strips, strips)
    assert [text_of(strip.cells[2]) for strip in found] == ([whole, ""] if whole else [begun, end])


def test_no_figure_goes_on_in_a_row_with_a_label_of_its_own() -> None:
    upper = [word(60, 0, "Land"), word(105, 0, "375 000"), word(155, 0, "750 000"), word(205, 0, "1 125")]
    strips = band(upper, [word(60, 10, "Water"), word(205, 10, "000")])
    assert rejoined(strips, strips) == strips


@pytest.mark.parametrize(
    ("gap", "label"), [(12.0, "Rural communities"), (2.0, "Rural communities plant trees together")]
)
def test_a_label_that_runs_over_the_border_ends_where_a_wide_gap_parts_a_text_from_it(gap: float, label: str) -> None:
    words = [word(60, 0, "Rural"), word(82, 0, "communities"), word(126 + gap, 0, "plant trees together")]
    strip = strip_of(line_of(words), (120.0, 260.0), {1})
    assert text_of(strip.stub) == label


def ends(y: float, *figures: tuple[str, float]) -> list[Word]:
    """Figures of one line that end at places."""
    return [word(x1 - 4 * len(text), y, text) for text, x1 in figures]


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        (("1 199", 190), ("382.4", 190), "1 199 382.4"),
        (("(128", 190), ("766.9)", 190), "(128 766.9)"),
        (("1 199", 190), ("382.4", 193), None),
        (("11.5", 190), ("382.4", 190), None),
    ],
)
def test_a_figure_broken_over_and_under_the_line_of_its_row_is_whole_in_the_line_of_the_label(
    above: tuple[str, float], below: tuple[str, float], whole: str | None
) -> None:
    middle = ends(6, ("887.3", 140), ("38.9", 240))
    strips = band(ends(0, above), middle, [word(60, 12, "Gross needs"), *ends(12, below)])
    found = [(text_of(strip.stub), *map(text_of, strip.cells)) for strip in rejoined(strips, strips)]
    parts = [("", "", above[0], ""), ("", "887.3", "", "38.9"), ("Gross needs", "", below[0], "")]
    assert found == ([("Gross needs", "887.3", whole, "38.9")] if whole else parts)


def test_figures_over_and_under_a_line_that_has_some_in_their_column_are_of_other_rows() -> None:
    strips = band(ends(0, ("1 199", 190)), ends(6, ("250", 190), ("38.9", 240)), ends(12, ("382", 190)))
    assert rejoined(strips, strips) == strips
