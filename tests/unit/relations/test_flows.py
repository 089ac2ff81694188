"""Balances with what came and went, and running totals."""

from __future__ import annotations

from itertools import accumulate

import pytest

from checker.relations.flows import flows, running
from tests.figures import Printed, along_columns, by_chance


def balances(signs: tuple[int, ...]) -> list[list[int]]:
    """Lines of which the last is what the others give with these signs."""
    return [[*row, sum(sign * each for sign, each in zip(signs, row, strict=True))] for row in by_chance(len(signs), 5)]


@pytest.mark.parametrize("signs", [(1, 1, -1), (1, -1, 1), (1, -1, -1), (1, 1, -1, -1), (1, 1, 1, -1)])
def test_a_balance_is_made_up_of_the_lines_right_before_it_with_their_signs(signs: tuple[int, ...]) -> None:
    found = [(each.target, each.terms) for each in flows(along_columns(balances(signs)))]
    terms = tuple((sign, line) for line, sign in enumerate(signs))
    assert (len(signs), terms) in found


def test_what_has_nothing_to_do_with_each_other_is_no_balance() -> None:
    assert list(flows(along_columns(by_chance(6, 6)))) == []


def steps(*totals: int) -> list[list[Printed]]:
    """What came in each row, and these totals of what came until then."""
    came = (412, 388, 1207, 935, 640, 871)
    return [list(row) for row in zip(came, totals or accumulate(came), strict=True)]


def held(rows: list[list[Printed]]) -> list[tuple[int, tuple[tuple[int, int], ...], list[int], list[int]]]:
    """The running totals with the places where they hold and fail."""
    return [(each.target, each.terms, each.tally.held, each.tally.failed) for each in running(along_columns(rows))]


def test_a_running_total_is_that_of_the_line_before_with_what_came() -> None:
    assert held(steps()) == [(1, ((1, 1), (1, 0)), [1, 2, 3, 4, 5], [])]


def test_a_running_total_that_is_misprinted_fails_once() -> None:
    assert held(steps(412, 800, 2007, 2492, 3582, 4453)) == [(1, ((1, 1), (1, 0)), [1, 2, 5], [3])]


def test_a_row_that_adds_up_all_and_one_that_begins_anew_say_nothing_of_a_running_total() -> None:
    rows = [*steps(), [4453, 4453], [500, 500], [731, 1231]]
    assert held(rows) == [(1, ((1, 1), (1, 0)), [1, 2, 3, 4, 5, 8], [])]
