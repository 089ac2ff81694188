"""The lines of a table's body, cut into columns."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import Line, line_of, text_of
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.strips import bands_of, columns_of_figures, strip_of
from tests.pages import word

BORDER = 100.0


def lines_with(*texts: str) -> list[Line]:
    """Lines with a label, and one of the texts in the column right of it."""
    return [line_of([word(60, 12 * i, "Posts"), word(110, 12 * i, text)]) for i, text in enumerate(texts)]


def test_a_column_half_of_whose_texts_are_figures_is_a_column_of_figures() -> None:
    assert columns_of_figures(lines_with("12.0", "yes"), [BORDER]) == {0}


def test_a_column_most_of_whose_texts_are_words_is_none() -> None:
    assert columns_of_figures(lines_with("12.0", "yes", "no"), [BORDER]) == set()


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


@pytest.mark.parametrize(
    ("gap", "label"), [(12.0, "Rural communities"), (2.0, "Rural communities plant trees together")]
)
def test_a_label_that_runs_over_the_border_ends_where_a_wide_gap_parts_a_text_from_it(gap: float, label: str) -> None:
    words = [word(60, 0, "Rural"), word(82, 0, "communities"), word(126 + gap, 0, "plant trees together")]
    strip = strip_of(line_of(words), (120.0, 260.0), {1})
    assert text_of(strip.stub) == label
