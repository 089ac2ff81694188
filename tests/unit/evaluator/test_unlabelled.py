"""Sums that no label announces, known by their figures alone."""

from __future__ import annotations

import pytest

from checker.evaluator.hypotheses import Open
from checker.evaluator.labelled import rows_of
from checker.evaluator.unlabelled import absorb
from checker.model.quantity import Kind
from checker.understand.terms import Vocabulary
from tests.figures import Printed, table


def stacked(*rows: tuple[Printed, ...]) -> tuple[bool, list[int]]:
    """Whether the last row is taken for a sum or difference of those before it, and which rows are then left to add."""
    grid = rows_of(table(rows, Kind.COUNT), Vocabulary({}))
    pile = Open(list(range(len(rows) - 1)))
    return absorb(grid, grid.lines[-1], pile), pile.stack


@pytest.mark.parametrize(
    ("figures", "is_sum"),
    [
        ((1003, 2417, 3302), True),  # 12 digits
        ((10015, 200412), False),  # 11
        ((103, 217, 302, 415), False),
        ((1003, 2417, 999, 301), False),
    ],
)
def test_a_sum_is_borne_out_by_twelve_digits_in_figures_of_four_or_more(figures, is_sum):
    parts = [[figure * share // 10 for figure in figures] for share in (3, 5)]
    rest = [figure - one - other for figure, one, other in zip(figures, *parts, strict=True)]
    assert stacked(*map(tuple, parts), tuple(rest), figures) == (is_sum, [3] if is_sum else [0, 1, 2])


HELD = [30_114, 24_175, 33_026, 41_502, 52_813, 61_940, 70_355, 82_467]


@pytest.mark.parametrize(("held", "wrong", "is_sum"), [(4, 1, True), (3, 1, False), (8, 2, True), (7, 2, False)])
def test_a_sum_without_a_label_holds_four_times_as_often_as_it_fails(held, wrong, is_sum):
    figures = [*HELD[:held], *[91_000] * wrong]
    parts = [[figure * share // 10 for figure in figures] for share in (3, 5)]
    rest = [figure - one - other for figure, one, other in zip(HELD[:held], *parts, strict=False)] + [777] * wrong
    assert stacked(*map(tuple, parts), tuple(rest), tuple(figures)) == (is_sum, [3] if is_sum else [0, 1, 2])


def test_a_difference_leaves_the_figure_that_it_was_taken_from():
    assert stacked((7301, 8442, 9015), (2298, 6025, 5713), (5003, 2417, 3302)) == (True, [0])


@pytest.mark.parametrize(
    ("column", "is_difference"),
    [
        ((9000, 4000, 5000), True),
        ((9000, 4000, 5001), False),
        ((9000, 4000, "?"), True),
        ((9000, "?", 5001), True),
        (("?", 4000, 5001), True),
        ((9000, 4000, None), True),
        ((9000, 4000, "51%"), True),
        (("90%", "40%", "70%"), True),
    ],
)
def test_what_is_missing_or_cannot_be_read_or_is_a_percentage_does_not_refute_a_difference(column, is_difference):
    rows = [(7301, 8442, 9015), (2298, 6025, 5713), (5003, 2417, 3302)]
    figures = [(*row, figure) for row, figure in zip(rows, column, strict=True)]
    assert stacked(*figures) == (is_difference, [0] if is_difference else [0, 1])


@pytest.mark.parametrize(
    ("column", "is_difference"),
    [((9015, 5713, 3302), True), (("9015%", "5713%", "3302%"), False), ((9015, 5713, "3302%"), False)],
)
def test_percentages_do_not_bear_a_difference_out(column, is_difference):
    rows = [(7301, 8442), (2298, 6025), (5003, 2417)]
    figures = [(*row, figure) for row, figure in zip(rows, column, strict=True)]
    assert stacked(*figures) == (is_difference, [0] if is_difference else [0, 1])
