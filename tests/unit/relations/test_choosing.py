"""Which patterns say what others say already, and are not kept; which of three lines is the result."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.relations.choosing import Kept, combined, identity_of, oriented
from checker.relations.found import Operator
from checker.relations.grid import Grid, GridLine
from checker.relations.sums import Candidate
from checker.relations.weighing import Tally
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


PLAIN = (GridLine(0, "Gross"), GridLine(1, "Assessment"), GridLine(2, "Net"))


def total_of(target: int, *parts: int) -> Candidate:
    return Candidate(Operator.SUM, target, tuple((1, part) for part in parts), Tally(), 0)


def among(lines: tuple[GridLine, ...], candidate: Candidate) -> Candidate:
    return oriented(Grid("rows", lines, (), (), 2), candidate)


def test_a_sum_whose_last_line_is_no_total_is_the_difference_that_stands_there() -> None:
    found = among(PLAIN, total_of(0, 1, 2))
    assert (found.operator, found.target, found.terms) == (Operator.DIFFERENCE, 2, ((1, 0), (-1, 1)))


@pytest.mark.parametrize(
    "parts",
    [
        (GridLine(1, "Posts", depth=1), GridLine(2, "Travel", depth=1)),
        (GridLine(1, "1. Posts", numbered=True), GridLine(2, "2. Travel", numbered=True)),
    ],
    ids=["indented", "numbered"],
)
def test_a_total_above_parts_that_are_set_off_stays_a_sum(parts: tuple[GridLine, ...]) -> None:
    assert among((GridLine(0, "All"), *parts), total_of(0, 1, 2)) == total_of(0, 1, 2)


def test_one_part_that_is_not_set_off_makes_it_a_difference() -> None:
    lines = GridLine(0, "All"), GridLine(1, "Posts", depth=1), GridLine(2, "Net")
    assert among(lines, total_of(0, 1, 2)).operator is Operator.DIFFERENCE


@pytest.mark.parametrize(
    "candidate",
    [
        total_of(2, 0, 1),
        total_of(0, 1, 2, 3),
        replace(total_of(0, 1, 2), printed="A=B+C"),
        replace(total_of(0, 1, 2), pooled=True),
        replace(total_of(0, 1, 2), operator=Operator.AVERAGE),
    ],
    ids=["the last line", "three parts", "printed", "in all blocks", "an average"],
)
def test_what_is_known_to_be_the_result_stays_it(candidate: Candidate) -> None:
    assert among((*PLAIN, GridLine(3, "Other")), candidate) == candidate
