"""Columns of text are found where words of several lines begin at one place, with white before them."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.gutters import borders_of
from checker.readers.pdf.layout.lines import lines_of
from checker.readers.pdf.page.ink import Rule
from tests.pages import PITCH, word

LEFT = 60.0  #: where lines begin
RULE = Rule(90, LEFT, 400, 0.5)
WHITE = 12.0  #: wide enough for a column in any line

Row = tuple[float, float, float]  #: the top of a line, the white within it, and where its second word begins


def borders(*rows: Row, rules: tuple[Rule, ...] = (RULE,), aside: float = LEFT) -> list[tuple[float, ...]]:
    """Where each line is to be cut; the last line of the page is one word by itself that begins at `aside`."""
    words = [word(aside, 700, "end", width=20)]
    for top, white, x in rows:
        words += [word(LEFT, top, "left", width=x - white - LEFT), word(x, top, "right")]
    found = borders_of(lines := lines_of(words), rules)
    return [found.get(id(line), ()) for line in lines[:-1]]


def rows(count: int = 3, white: float = WHITE, x: float = 150.0) -> list[Row]:
    """Lines one under the other that are set alike."""
    return [(100 + at * PITCH, white, x) for at in range(count)]


@pytest.mark.parametrize(("white", "own"), [(4.1, ()), (4.3, (149.5,))])
def test_a_line_of_a_column_has_more_than_a_space_before_it(white: float, own: tuple[float, ...]) -> None:
    assert borders(*rows(), (100 + 3 * PITCH, white, 150.0)) == [(149.5,)] * 3 + [own]


@pytest.mark.parametrize(("white", "found"), [(7.4, ()), (7.6, (149.5,))])
def test_most_lines_of_a_column_have_far_more_than_a_space_before_it(white: float, found: tuple[float, ...]) -> None:
    assert borders(*rows(white=white)) == [found] * 3


@pytest.mark.parametrize(("count", "found"), [(2, ()), (3, (149.5,))])
def test_two_lines_make_no_column(count: int, found: tuple[float, ...]) -> None:
    assert borders(*rows(count)) == [found] * count


@pytest.mark.parametrize(("off", "found"), [(1.1, (149.5,)), (1.3, ())])
def test_the_words_of_a_column_begin_at_one_place(off: float, found: tuple[float, ...]) -> None:
    assert borders(*rows(2), (100 + 2 * PITCH, WHITE, 150 + off)) == [found] * 3


@pytest.mark.parametrize(("start", "found"), [(39, ()), (41, (LEFT + 40.5,))])
def test_no_column_begins_near_to_where_its_lines_do(start: float, found: tuple[float, ...]) -> None:
    assert borders(*rows(x=LEFT + start)) == [found] * 3


@pytest.mark.parametrize(("width", "found"), [(149, ()), (151, (149.5,))])
def test_a_page_with_short_rules_alone_has_no_columns(width: float, found: tuple[float, ...]) -> None:
    assert borders(*rows(), rules=(Rule(90, LEFT, LEFT + width, 0.5),)) == [found] * 3


@pytest.mark.parametrize(("start", "found"), [(119, ()), (121, (149.5,))])
def test_a_page_without_rules_has_columns_where_a_line_begins_far_right(start: float, found: tuple[float, ...]) -> None:
    assert borders(*rows(), rules=(), aside=LEFT + start) == [found] * 3


@pytest.mark.parametrize(("white", "found"), [(29, (149.5,)), (31, ())])
def test_lines_that_white_space_parts_are_of_no_one_column(white: float, found: tuple[float, ...]) -> None:
    first, second, third = rows()
    assert borders(first, second, (second[0] + 10 + white, *third[1:])) == [found] * 3


@pytest.mark.parametrize(("width", "found"), [(39, (149.5,)), (41, ())])
def test_a_rule_between_lines_parts_columns_unless_it_is_short(width: float, found: tuple[float, ...]) -> None:
    first, second, third = rows()
    short = Rule(second[0] + 11, LEFT, LEFT + width, 0.5)
    assert borders(first, second, third, rules=(RULE, short)) == [found] * 3


@pytest.mark.parametrize(("end", "found"), [(151.4, (149.5,)), (151.6, ())])
def test_a_line_that_runs_over_where_the_word_above_it_begins_ends_a_column(
    end: float, found: tuple[float, ...]
) -> None:
    first, second, across, last = rows(4)
    lines = first, (*second[:2], 151.0), (across[0], WHITE, end + WHITE), last
    assert borders(*lines) == [found, found, (), found]


def test_a_column_goes_on_under_a_line_that_runs_over_it_where_enough_lines_follow() -> None:
    lines = rows(7)
    lines[3] = (lines[3][0], WHITE, 200.0)
    assert borders(*lines) == [(149.5,)] * 3 + [()] + [(149.5,)] * 3
