"""Which of the believed patterns are kept."""

from __future__ import annotations

from checker.relations.choosing import Kept, combined, identity_of, normal
from checker.relations.found import Operator
from checker.relations.sums import Candidate
from checker.relations.tally import Tally
from tests.figures import along_columns

#: Lines: two parts, their sum, one more part, the sum of all, and a line that holds nothing.
GRID = along_columns([(12, 31, 43, 20, 63, 0), (25, 18, 43, 7, 50, 0), (41, 33, 74, 11, 85, 0)])
CROSSES = [0, 1, 2]


def pattern(target: int, *terms: int, failed: int = 0) -> Candidate:
    """A line as the sum of others, those below zero taken off (counted from 1), failing in the last crosses."""
    tally = Tally(held=CROSSES[: 3 - failed], failed=CROSSES[3 - failed :])
    signed = tuple((1 if term > 0 else -1, abs(term) - 1) for term in terms)
    return Candidate(Operator.SUM, target - 1, signed, tally, 0)


def test_a_sum_rearranged_is_the_same_identity() -> None:
    assert identity_of(pattern(3, 1, 2)) == identity_of(pattern(2, 3, -1)) == frozenset({(0, 1), (1, 1), (2, -1)})


def test_what_cancels_out_is_no_part_of_an_identity() -> None:
    assert normal({4: -2, 1: -1, 3: 0}) == frozenset({(1, 1), (4, 2)})
    assert combined(frozenset({(0, 1), (2, -1)}), frozenset({(2, 1), (4, -1)}), 1) == frozenset({(0, 1), (4, -1)})


def test_what_repeats_or_follows_from_kept_sums_is_not_kept() -> None:
    kept = Kept(GRID)
    assert [kept.add(each) for each in (pattern(3, 1, 2), pattern(5, 3, 4))] == [True, True]
    assert [kept.add(each) for each in (pattern(2, 3, -1), pattern(5, 1, 2, 4))] == [False, False]


def test_a_sum_with_lines_more_that_hold_nothing_is_not_kept() -> None:
    kept = Kept(GRID)
    assert [kept.add(pattern(3, 1, 2)), kept.add(pattern(3, 1, 2, 6))] == [True, False]


def test_a_sum_that_fails_where_one_with_another_line_holds_is_not_kept() -> None:
    kept = Kept(GRID)
    assert [kept.add(pattern(5, 3, 4)), kept.add(pattern(5, 2, 4, failed=1))] == [True, False]


def test_the_same_figures_in_other_lines_are_kept_once_where_numbers_alone_are_asked() -> None:
    twins = along_columns([(12, 31, 43, 12), (25, 18, 43, 25), (41, 33, 74, 41)])
    kept = Kept(twins)
    assert [kept.add_once(pattern(3, 1, 2)), kept.add_once(pattern(3, 4, 2))] == [True, False]
