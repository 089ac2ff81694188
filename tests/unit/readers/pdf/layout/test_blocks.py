"""Which lines of a page are set as one block."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.blocks import Setter, Strip, apart, strip_of, tab_of, with_labels
from checker.readers.pdf.page.ink import Rule, Word
from checker.readers.prose.block import Words
from tests.pages import SIZE, word

MARGIN = 400.0
LEADING = 1.2


def words(*places: tuple[float, str], y: float = 0.0) -> list[Word]:
    """Words that begin at these places."""
    return [word(x, y, text) for x, text in places]


def gapped(*gaps: float) -> list[Word]:
    """Words with these gaps between them."""
    found = [word(60, 0, "of")]
    for gap in gaps:
        found.append(word(found[-1].box.x1 + gap, 0, "of"))
    return found


def strip(x0: float, x1: float, y: float, text: str = "Posts") -> Strip:
    """A line that reaches from one place to another."""
    return strip_of([word(x0, y, text, width=x1 - x0)], SIZE, 1)


def blocks(*strips: Strip, rules: Sequence[Rule] = ()) -> list[int]:
    """How many lines each block has into which lines are set."""
    setter = Setter(1, LEADING, MARGIN, Words([]), rules)
    for each in strips:
        setter.add(each, False, False)
    return [len(block.lines) for block in setter.blocks()]


FIRST = strip(60, 400, 0)


@pytest.mark.parametrize(("gap", "parts"), [(19.9, [2]), (20.1, [1, 1])])
def test_a_gap_of_more_than_twice_the_size_parts_two_columns(gap: float, parts: list[int]) -> None:
    assert [len(part) for part in apart(gapped(gap), SIZE)] == parts


@pytest.mark.parametrize(
    ("gaps", "parts"),
    [
        ((25, 32.4), [3]),
        ((25, 32.6), [1, 1, 1]),
        ((35, 39.9), [3]),
        ((35, 40.1), [1, 1, 1]),
    ],
)
def test_gaps_that_differ_by_three_tenths_or_are_wider_than_four_times_the_size_are_not_those_of_a_justified_line(
    gaps: tuple[float, float], parts: list[int]
) -> None:
    assert [len(part) for part in apart(gapped(*gaps), SIZE)] == parts


@pytest.mark.parametrize(("first", "parts"), [("67.", [4]), ("Of", [2, 1, 1])])
def test_the_gap_behind_its_number_does_not_say_that_a_line_is_not_justified(first: str, parts: list[int]) -> None:
    line = [word(40, 0, first, width=18), *gapped(25, 25)]
    assert [len(part) for part in apart(line, SIZE)] == parts


@pytest.mark.parametrize(("x", "tab"), [(74.9, 0), (75.1, 2)])
def test_a_gap_of_more_than_seven_tenths_of_the_size_behind_a_number_is_a_tab(x: float, tab: int) -> None:
    assert tab_of(words((60, "1."), (x, "Posts")), SIZE) == tab


@pytest.mark.parametrize(("dash", "text", "tab"), [(65, 90, 2), (66, 90, 3), (66, 76, 0)])
def test_a_number_that_is_read_from_right_to_left_goes_on_over_the_dash_behind_it(
    dash: float, text: float, tab: int
) -> None:
    leftward = [replace(each, leftward=True) for each in words((60, "4"), (dash, "-"), (text, "المقدمة"))]
    assert tab_of(leftward, SIZE) == tab


@pytest.mark.parametrize(("number", "tab"), [("1.2.3.4.10", 10), ("1.2.3.4.100", 0)])
def test_no_number_has_more_than_ten_letters(number: str, tab: int) -> None:
    assert tab_of(words((60, number), (160, "Establishment")), SIZE) == tab


@pytest.mark.parametrize(("x", "parts"), [(127.9, 1), (128.1, 2)])
def test_a_number_more_than_sixty_points_from_its_text_is_a_cell(x: float, parts: int) -> None:
    number, text = words((60, "1."), (x, "Posts"))
    assert len(with_labels([(number,), (text,)])) == parts


@pytest.mark.parametrize(("y", "found"), [(14.1, [2]), (14.2, [1, 1])])
def test_the_lines_of_a_block_are_hardly_further_apart_than_those_of_running_text(y: float, found: list[int]) -> None:
    assert blocks(FIRST, strip(60, 200, y)) == found


@pytest.mark.parametrize(("x1", "found"), [(199.05, [2]), (198.95, [1, 1])])
def test_the_lines_of_a_block_stand_under_each_other_but_for_a_point(x1: float, found: list[int]) -> None:
    assert blocks(strip(200, 400, 0), strip(60, x1, 12)) == found


@pytest.mark.parametrize(
    ("x0", "x1", "found"),
    [
        (65.9, 420.0, [1, 1]),
        (66.1, 420.0, [2]),
        (60.0, 410.1, [1, 1]),
        (60.0, 409.9, [2]),
    ],
)
def test_a_rule_parts_two_lines_if_it_begins_where_they_do_and_reaches_ten_points_over_them(
    x0: float, x1: float, found: list[int]
) -> None:
    assert blocks(FIRST, strip(60, 200, 12), rules=[Rule(11, x0, x1, 0.5)]) == found


@pytest.mark.parametrize(("x", "found"), [(65.9, [3]), (66.1, [2, 1])])
def test_a_line_behind_a_full_stop_that_begins_six_points_further_in_begins_a_paragraph(
    x: float, found: list[int]
) -> None:
    assert blocks(FIRST, strip(60, 200, 12, "Posts."), strip(x, 300, 24)) == found


@pytest.mark.parametrize(("x1", "found"), [(370.1, [3]), (369.9, [2, 1])])
def test_a_line_that_ends_three_times_its_size_from_the_margin_is_the_last_of_its_paragraph(
    x1: float, found: list[int]
) -> None:
    assert blocks(FIRST, strip(60, x1, 12, "Posts."), strip(80, 300, 24)) == found


@pytest.mark.parametrize(("x", "found"), [(65.9, [3]), (66.1, [2, 1])])
def test_a_number_that_stands_six_points_further_in_than_the_lines_above_begins_a_paragraph(
    x: float, found: list[int]
) -> None:
    numbered = strip_of(words((x, "1."), (x + 30, "Posts"), y=24), SIZE, 1)
    assert blocks(FIRST, strip(60, 400, 12), numbered) == found


@pytest.mark.parametrize(("x1", "full"), [(370.1, True), (369.9, False)])
def test_a_block_whose_last_line_ends_three_times_its_size_from_the_margin_is_not_full(x1: float, full: bool) -> None:
    setter = Setter(1, LEADING, MARGIN, Words([]))
    setter.add(strip(60, x1, 0), False, False)
    assert [block.full for block in setter.blocks()] == [full]
