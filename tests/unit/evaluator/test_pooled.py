"""Sums of one style that a table repeats: how many must hold, and how many for each that does not."""

from __future__ import annotations

import pytest

from checker.evaluator.pooled import is_borne_out
from checker.evaluator.relations import Judged, judge_relation
from tests.figures import total


def sums(held: int, wrong: int) -> list[Judged]:
    """So many sums that hold, and so many that do not."""
    judged = [judge_relation(total(57, 35, 22))] * held + [judge_relation(total(75, 35, 22))] * wrong
    return [item for item in judged if item]


@pytest.mark.parametrize(
    ("held", "wrong", "borne_out"), [(4, 0, True), (3, 0, False), (10, 2, True), (9, 2, False), (4, 1, False)]
)
def test_four_sums_must_hold_and_five_for_each_that_does_not(held: int, wrong: int, borne_out: bool) -> None:
    assert is_borne_out(sums(held, wrong), lambda _: True) is borne_out


def test_sums_that_say_nothing_do_not_count() -> None:
    assert not is_borne_out(sums(9, 0), lambda _: False)
