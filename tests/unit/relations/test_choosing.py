"""Which patterns say what others say already, and are not kept."""

from __future__ import annotations

import pytest

from checker.relations.choosing import Kept, combined, identity_of
from checker.relations.found import Operator
from checker.relations.sums import Candidate
from checker.relations.tally import Tally
from tests.figures import Printed, along_columns, by_chance


def pattern(target: int, *terms: int, failed: int = 0) -> Candidate:
    """A sum of lines, which holds in six places; one with a minus before it is taken off, but line 0 cannot be."""
    signed = tuple((-1 if term < 0 else 1, abs(term)) for term in terms)
    return Candidate(Operator.SUM, target, signed, Tally(held=[0, 1, 2, 3, 4, 5], failed=[6] * failed), 0)


def kept(*candidates: Candidate, rows: list[list[Printed]] | None = None) -> list[bool]:
    """Whether each of them is kept, one after the other."""
    keeping = Kept(along_columns(rows or [[*row] for row in by_chance(6, 6)]))
    return [keeping.add(candidate) for candidate in candidates]


def test_a_sum_rearranged_is_the_same_identity() -> None:
    assert identity_of(pattern(2, 0, 1)) == identity_of(pattern(0, 2, -1)) == {(0, 1), (1, 1), (2, -1)}


def test_what_cancels_out_is_no_part_of_two_identities_put_together() -> None:
    first, second = identity_of(pattern(2, 0, 1)), identity_of(pattern(4, 2, 3))
    assert combined(first, second, 1) == {(0, 1), (1, 1), (3, 1), (4, -1)}
    assert combined(first, first, -1) == set()


@pytest.mark.parametrize(
    ("again", "new"),
    [(pattern(0, 2, -1), False), (pattern(4, 0, 1, 3), False), (pattern(5, 0, 4), True)],
    ids=["rearranged", "put together", "new"],
)
def test_a_sum_that_those_kept_imply_is_not_kept(again: Candidate, new: bool) -> None:
    assert kept(pattern(2, 0, 1), pattern(4, 2, 3), again) == [True, True, new]


@pytest.mark.parametrize(("failed", "new"), [(0, True), (1, False)])
def test_a_sum_that_fails_where_one_with_another_line_in_its_place_holds_is_not_kept(failed: int, new: bool) -> None:
    assert kept(pattern(2, 0, 1), pattern(3, 0, 1, failed=failed)) == [True, new]


@pytest.mark.parametrize(("filled", "new"), [(2, False), (3, True)])
def test_a_sum_with_a_line_more_that_holds_next_to_nothing_is_not_kept(filled: int, new: bool) -> None:
    rows: list[list[Printed]] = [[*row[:3], 5 if at < filled else 0] for at, row in enumerate(by_chance(3, 6))]
    assert kept(pattern(2, 0, 1), pattern(2, 0, 1, 3), rows=rows) == [True, new]


def test_the_same_figures_in_other_lines_are_kept_once_where_the_numbers_alone_are_asked() -> None:
    rows: list[list[Printed]] = [[*row, row[0]] for row in by_chance(3, 6)]
    once, twice = Kept(along_columns(rows)), Kept(along_columns(rows))
    assert [once.add_once(pattern(2, part, 1)) for part in (0, 3)] == [True, False]
    assert [twice.add(pattern(2, part, 1)) for part in (0, 3)] == [True, True]
