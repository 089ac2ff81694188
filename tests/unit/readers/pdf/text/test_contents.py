"""How far the contents of a document reach, and what is an entry of them."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.text.contents import contents_of, hangs, is_full, last_entry, spaced, tails_of
from checker.readers.prose.block import Words
from tests.pages import word


def line(y: float, *places: tuple[float, str]) -> Line:
    """A line of words that begin at these places."""
    return line_of(word(x, y, text) for x, text in places)


TITLE = line(100, (60, "Contents"))
ENTRY = line(120, (60, "Introduction"), (110, "........"), (390, "2"))
TAIL = ("Introduction", (None, "2"))


@pytest.mark.parametrize(("before", "leaves"), [(11, ["2"]), (12, [])])
def test_contents_begin_on_one_of_the_first_twelve_pages(before: int, leaves: list[str]) -> None:
    pages = [(number, [line(100, (60, "Posts"))]) for number in range(1, before + 1)]
    found = contents_of([*pages, (before + 1, [TITLE, ENTRY])], set(), Words([]))
    assert [entry.leaf for entry in found.entries] == leaves


@pytest.mark.parametrize(("between", "last"), [(7, 8), (8, 0)])
def test_eight_lines_that_lead_to_no_page_end_the_contents(between: int, last: int) -> None:
    assert last_entry([TAIL, *[None] * between, TAIL]) == last


@pytest.mark.parametrize(("x", "tail"), [(121.1, TAIL), (120.9, None)])
def test_a_page_without_a_leader_stands_thirteen_tenths_of_its_size_behind_its_text(
    x: float, tail: tuple[str, tuple[None, str]] | None
) -> None:
    assert spaced(line(120, (60, "Introduction"), (x, "2"))) == tail


@pytest.mark.parametrize(("x1", "tail"), [(382.1, TAIL), (381.9, None)])
def test_a_page_without_a_leader_ends_within_twelve_points_of_the_others(
    x1: float, tail: tuple[str, tuple[None, str]] | None
) -> None:
    other = line(140, (60, "Introduction"), (x1 - 4, "2"))
    assert list(tails_of([(1, ENTRY), (1, other)], set())) == [TAIL, tail]


@pytest.mark.parametrize(("x", "full"), [(187.9, True), (188.1, False)])
def test_a_line_that_leaves_eight_times_its_size_for_a_leader_is_not_full(x: float, full: bool) -> None:
    assert is_full(line(120, (60, "Introduction"), (x, "2"))) is full


@pytest.mark.parametrize(("x", "found"), [(83.9, True), (84.1, False), (76.1, True), (75.9, False)])
def test_the_next_line_of_an_entry_begins_within_four_points_of_its_text(x: float, found: bool) -> None:
    upper = line(120, (60, "II."), (80, "Register"))
    assert hangs(upper, line(132, (x, "the"), (x + 20, "Wall"))) is found
