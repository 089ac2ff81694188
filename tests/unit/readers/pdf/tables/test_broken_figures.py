"""Figures that stand on two lines of their cell are read as one, with their share behind them."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import line_of, text_of
from checker.readers.pdf.page.ink import Word
from checker.readers.pdf.tables.broken_figures import broken, rejoined
from checker.readers.pdf.tables.strips import BodyStrip, strip_of
from tests.pages import word


def ending(x1: float, text: str, width: float = 10.0) -> list[Word]:
    """The one word of a text that ends at a place."""
    return [word(x1 - width, 100, text, width=width)]


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


def read_between_rules(*lines: list[Word]) -> list[tuple[str, ...]]:
    """What the lines between two rules are as rejoined: labels and cells."""
    strips = band(*lines)
    return [(text_of(strip.stub), *map(text_of, strip.cells)) for strip in rejoined(strips, strips)]


@pytest.mark.parametrize("share", ["(37%)", "(<1%)", "(1,204)", "(1 204)", "(37.5 %)"])
def test_a_figure_in_brackets_under_a_figure_is_its_share(share: str) -> None:
    upper, lower = ends(0, ("756 926", 140), ("21", 190)), ends(12, (share, 140), (share, 190))
    found = read_between_rules(upper, [word(60, 6, "Americas"), *ends(6, ("-1%", 240))], lower)
    assert found == [("Americas", f"756 926 {share}", f"21 {share}", "-1%")]


@pytest.mark.parametrize(("end", "one"), [(132, True), (136, True), (138, False), (140, True), (142, False)])
def test_a_share_stands_flush_with_its_figure_on_one_side_or_under_its_middle(end: int, one: bool) -> None:
    found = read_between_rules([word(60, 0, "Asia"), *ends(0, ("756 926", 140))], ends(12, ("(37%)", end)))
    assert len(found) == (1 if one else 2)


@pytest.mark.parametrize(("over", "under"), [("Americas", ""), ("", "Americas")])
def test_shares_stand_under_their_figures_whichever_line_the_label_stands_on(over: str, under: str) -> None:
    label = word(60, 0 if over else 12, "Americas")
    upper, lower = ends(0, ("756 926", 140), ("-1%", 190)), ends(12, ("(37%)", 140))
    found = read_between_rules([label, *upper] if over else upper, [label, *lower] if under else lower)
    assert found == [("Americas", "756 926 (37%)", "-1%", "")]


@pytest.mark.parametrize(
    ("label", "figure"), [("Income", "(3.0)"), ("", "3.0"), ("", "(3.0) –")], ids=["labelled", "plain", "two"]
)
def test_a_figure_under_another_with_a_label_of_its_own_or_without_brackets_is_no_share(
    label: str, figure: str
) -> None:
    upper = [word(60, 0, "Needs"), *ends(0, ("12.0", 140), ("4.0", 190))]
    lower = [*([word(60, 12, label)] if label else []), *ends(12, (figure, 140))]
    assert read_between_rules(upper, lower) == [("Needs", "12.0", "4.0", ""), (label, figure, "", "")]


def test_a_share_over_or_under_which_no_figure_stands_is_of_another_row() -> None:
    upper, middle = ends(0, ("756 926", 140)), [word(60, 6, "Asia"), *ends(6, ("-1%", 240))]
    lower = ends(12, ("(37%)", 140), ("(<1%)", 190))
    assert len(read_between_rules(upper, middle, lower)) == 3


def test_texts_that_wrap_beside_a_broken_figure_stay_where_they_are() -> None:
    upper = [word(105, 0, "km of"), *ends(0, ("686 000", 190))]
    middle = [word(60, 6, "Drains"), *ends(6, ("882 000 000", 250))]
    lower = [word(105, 12, "canals"), word(162, 12, "000")]
    assert read_between_rules(upper, middle, lower) == [
        ("", "km of", "", ""),
        ("Drains", "", "686 000 000", "882 000 000"),
        ("", "canals", "", ""),
    ]
