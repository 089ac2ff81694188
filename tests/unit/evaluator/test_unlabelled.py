"""Sums that no label announces, known by their figures alone."""

from __future__ import annotations

import pytest

from checker.evaluator.hypotheses import Open
from checker.evaluator.ledger import rows_of
from checker.evaluator.unlabelled import absorb
from checker.model.quantity import Kind
from checker.understand.terms import Vocabulary
from tests.figures import table


def stacked(*rows: tuple[int, ...]) -> tuple[bool, list[int]]:
    """Whether the last row is taken for a sum or difference of those before it, and which rows are then left to add."""
    ledger = rows_of(table(rows, Kind.COUNT), Vocabulary({}))
    pile = Open(list(range(len(rows) - 1)))
    return absorb(ledger, ledger.lines[-1], pile), pile.stack


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
