"""In which order lines are added up: two and more apart, or from a line that does not stand next to the total."""

from __future__ import annotations

import pytest

from checker.relations import find
from checker.relations.grid import Grid, GridLine
from checker.relations.sequences import Sequence, alike, blocks, skipping
from tests.figures import by_chance, table


def bare(*labels: str) -> Grid:
    """A grid of lines without figures."""
    return Grid("columns", tuple(GridLine(index, label) for index, label in enumerate(labels)), (), (), 2)


def names(rows: list[list[int]]) -> set[str]:
    return {relation.pattern.name for relation in find(table(rows))}


def test_lines_after_a_total_stand_up_to_six_apart_or_begin_up_to_four_away() -> None:
    assert list(skipping(bare(*"T" + "x" * 15), 0)) == [
        Sequence((2, 4, 6, 8, 10, 12, 14), 4),
        Sequence((3, 6, 9, 12, 15), 4),
        Sequence((4, 8, 12), 4),
        Sequence((5, 10, 15), 4),
        Sequence((6, 12), 4),
        Sequence((2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), 3),
        Sequence((3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), 3),
        Sequence((4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), 3),
        Sequence((1, 3, 5, 7, 9, 11, 13, 15), 5),
        Sequence((1, 4, 7, 10, 13), 5),
        Sequence((2, 5, 8, 11, 14), 5),
        Sequence((3, 5, 7, 9, 11, 13, 15), 5),
    ]


def test_lines_before_a_total_stand_as_far_apart_as_those_after_it() -> None:
    after = list(skipping(bare(*"T" + "x" * 15), 0))
    before = list(skipping(bare(*"x" * 15 + "T"), 15))
    assert before == [Sequence(tuple(15 - position for position in each.positions), each.cost) for each in after]


def test_one_line_alone_is_no_sequence() -> None:
    assert list(skipping(bare(*"Txx"), 0)) == []


def test_a_block_is_followed_over_five_hundred_lines() -> None:
    both = blocks(bare(*"x" * 1003), 501, list(range(1003)))
    assert [each.positions[-1] for each in both] == [1, 1001]


@pytest.mark.parametrize(
    ("part", "total", "natural"),
    [
        (GridLine(1, "Posts"), GridLine(0, "All"), 0),
        (GridLine(1, "Posts", numbered=True), GridLine(0, "All"), 1),
        (GridLine(1, "Posts"), GridLine(0, "All", numbered=True), 0),
        (GridLine(1, "Posts", numbered=True), GridLine(0, "All", numbered=True), 0),
        (GridLine(1, "Posts", depth=1), GridLine(0, "All"), 1),
        (GridLine(1, "Posts"), GridLine(0, "All", bold=True), 1),
        (GridLine(1, "Posts", bold=True), GridLine(0, "All", bold=True), 0),
        (GridLine(1, "Posts", bold=True), GridLine(0, "All"), 0),
        (GridLine(1, "Posts", numbered=True), GridLine(0, "All", depth=1), 0),
        (GridLine(1, "Posts"), GridLine(0, "All", depth=1, bold=True), 0),
    ],
)
def test_a_line_that_is_deeper_or_else_numbered_or_plain_is_set_off_from_the_total_above_it(
    part: GridLine, total: GridLine, natural: int
) -> None:
    assert list(blocks(Grid("rows", (total, part), (), (), 2), 0, [0, 1])) == [
        Sequence((), 1),
        Sequence((1,), 1, natural),
    ]


@pytest.mark.parametrize(
    ("part", "total", "natural"),
    [
        (GridLine(0, "Posts"), GridLine(1, "All", depth=1, bold=True), 1),
        (GridLine(0, "Posts", bold=True), GridLine(1, "All", depth=1, bold=True), 0),
        (GridLine(0, "Posts", numbered=True), GridLine(1, "All", depth=1), 0),
    ],
)
def test_a_plain_line_is_set_off_from_a_bold_total_that_is_indented_below_it(
    part: GridLine, total: GridLine, natural: int
) -> None:
    assert list(blocks(Grid("rows", (part, total), (), (), 2), 1, [0, 1])) == [
        Sequence((0,), 1, natural),
        Sequence((), 1),
    ]


def test_the_parts_of_a_total_end_at_the_first_line_that_is_not_set_off() -> None:
    lines = tuple(GridLine(at, "Posts", depth=depth) for at, depth in enumerate((1, 0, 1, 0, 1, 2, 0, 1)))
    assert list(blocks(Grid("rows", lines, (), (), 2), 3, list(range(8)))) == [
        Sequence((2, 1, 0), 1, 1),
        Sequence((4, 5, 6, 7), 1, 2),
    ]


def test_lines_of_one_name_are_the_cheapest_to_point_out() -> None:
    same = list(alike(bare("Posts", "Other", "Posts", "Posts", "Other", "Posts"), 2))
    assert same == [Sequence((0,), 2), Sequence((3, 5), 2)]


@pytest.mark.parametrize("apart", [2, 3, 4, 5, 6])
def test_each_total_of_groups_of_columns_adds_up_the_columns_so_far_apart(apart: int) -> None:
    rows = [[*row, *(sum(row[place::apart]) for place in range(apart))] for row in by_chance(3 * apart, 5)]
    sums = {
        f"columns:{3 * apart + place}=sum({place}+{apart + place}+{2 * apart + place})" for place in range(1, apart + 1)
    }
    assert names(rows) == sums


def test_a_total_of_columns_that_stand_seven_apart_is_not_looked_for() -> None:
    rows = [[*row, row[0] + row[7] + row[14]] for row in by_chance(21, 5)]
    assert names(rows) == set()


@pytest.mark.parametrize(("first", "found"), [(2, True), (3, True), (4, True), (5, False)])
def test_a_total_may_leave_out_up_to_three_lines_next_to_it(first: int, found: bool) -> None:
    rows = [[row[first] + row[first + 1] + row[first + 2], *row[1:]] for row in by_chance(9, 5)]
    assert names(rows) == ({f"columns:1=sum({first + 1}+{first + 2}+{first + 3})"} if found else set())
