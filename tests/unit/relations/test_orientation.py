"""Which of three lines is the result of the other two."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.relations.found import Operator
from checker.relations.grid import Grid, Line
from checker.relations.orientation import oriented
from checker.relations.sums import Candidate
from checker.relations.tally import Tally

PLAIN = (Line(0, "Gross"), Line(1, "Assessment"), Line(2, "Net"))


def total_of(target: int, *parts: int) -> Candidate:
    return Candidate(Operator.SUM, target, tuple((1, part) for part in parts), Tally(), 0)


def among(lines: tuple[Line, ...], candidate: Candidate) -> Candidate:
    return oriented(Grid("rows", lines, (), (), 2), candidate)


def test_a_sum_whose_last_line_is_no_total_is_the_difference_that_stands_there() -> None:
    found = among(PLAIN, total_of(0, 1, 2))
    assert (found.operator, found.target, found.terms) == (Operator.DIFFERENCE, 2, ((1, 0), (-1, 1)))


@pytest.mark.parametrize(
    "parts",
    [
        (Line(1, "Posts", depth=1), Line(2, "Travel", depth=1)),
        (Line(1, "1. Posts", numbered=True), Line(2, "2. Travel", numbered=True)),
    ],
    ids=["indented", "numbered"],
)
def test_a_total_above_parts_that_are_set_off_stays_a_sum(parts: tuple[Line, ...]) -> None:
    assert among((Line(0, "All"), *parts), total_of(0, 1, 2)) == total_of(0, 1, 2)


def test_one_part_that_is_not_set_off_makes_it_a_difference() -> None:
    lines = Line(0, "All"), Line(1, "Posts", depth=1), Line(2, "Net")
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
    assert among((*PLAIN, Line(3, "Other")), candidate) == candidate
