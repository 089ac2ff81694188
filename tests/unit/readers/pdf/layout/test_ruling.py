"""Rules that are printed in pieces: which pieces are one rule, and which are of tables side by side."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.layout.ruling import of_tables, over_strips, rows_of, whole_rules
from checker.readers.pdf.page.ink import Rule
from tests.pages import word


def pieces(y: float, *spans: tuple[float, float]) -> list[Rule]:
    return [Rule(y, x0, x1, 0.5) for x0, x1 in spans]


@pytest.mark.parametrize(("gap", "pieces_in_rows"), [(11.9, [2]), (12.1, [1, 1])])
def test_pieces_of_one_rule_lie_close_together(gap: float, pieces_in_rows: list[int]) -> None:
    rules = pieces(100, (60, 160), (160 + gap, 260))
    assert [len(row) for row in rows_of(rules)] == pieces_in_rows


@pytest.mark.parametrize(("lower", "count"), [(0.9, 1), (1.1, 3)])
def test_pieces_at_one_height_are_taken_from_left_to_right_though_the_thick_of_them_begin_higher(
    lower: float, count: int
) -> None:
    (thick,) = pieces(100, (165, 260))
    left, right = pieces(100 + lower, (60, 160), (265, 360))
    assert len(rows_of([thick, left, right])) == count


@pytest.mark.parametrize(("gap", "tables"), [(5.9, 1), (6.1, 2)])
def test_tables_side_by_side_stand_apart(gap: float, tables: int) -> None:
    assert len(of_tables(pieces(100, (60, 160), (161, 260), (260 + gap, 360)))) == tables


@pytest.mark.parametrize(("gap", "tables"), [(7.9, 1), (8.1, 2)])
def test_tables_side_by_side_stand_much_further_apart_than_the_pieces_of_their_rules(gap: float, tables: int) -> None:
    assert len(of_tables(pieces(100, (60, 160), (162, 260), (260 + gap, 360)))) == tables


@pytest.mark.parametrize(("between", "whole"), [(3, True), (4, False)])
def test_a_rule_is_whole_where_one_not_far_above_or_below_spans_as_much(between: int, whole: bool) -> None:
    short = [Rule(112.0 + 12 * i, 80, 100 + 10 * i, 0.5) for i in range(between)]
    rules = [*pieces(100, (60, 160), (165, 260)), *short, Rule(200, 60, 260, 0.5)]
    found = whole_rules(rules)
    assert (Rule(100, 60, 260, 0.5, (162.5,)) in found) is whole


def strips(second: str, wide: float = 17.0, often: int = 4) -> tuple[list[Rule], list[Line]]:
    """Rules in two strips, and the lines between them: a label and a figure, and what stands in the second strip."""
    rules = [r for i in range(often) for r in pieces(100.0 + 20 * i, (60, 160), (160 + wide, 260))]
    rules[::2] = [replace(rule, joints=(100.0,)) for rule in rules[::2]]
    texts = [[word(62, 104 + 20 * i, "Posts"), word(190, 104 + 20 * i, second)] for i in range(often - 1)]
    return rules, [line_of(words) for words in texts]


@pytest.mark.parametrize(
    ("second", "wide", "often", "whole"),
    [("12", 17, 4, True), ("Men", 17, 4, False), ("12", 17, 3, False), ("12", 39, 4, True), ("12", 41, 4, False)],
)
def test_strips_with_figures_only_are_of_the_table_left_of_them(
    second: str, wide: float, often: int, whole: bool
) -> None:
    rules, lines = strips(second, wide, often)
    joined = [Rule(100.0 + 20 * i, 60, 260, 0.5, (100.0, 160 + wide / 2)) for i in range(often)]
    assert over_strips(rules, lines) == (joined if whole else rules)


def test_rules_across_charts_side_by_side_show_no_border_and_are_no_table() -> None:
    rules, lines = strips("12")
    plain = [replace(rule, joints=()) for rule in rules]
    assert over_strips(plain, lines) == plain


@pytest.mark.parametrize(("y", "whole"), [(90.0, True), (-21.0, False)])
def test_what_rules_the_heads_of_strips_is_one_rule_too(y: float, whole: bool) -> None:
    three = [r for i in range(4) for r in pieces(100.0 + 20 * i, (60, 160), (177, 260), (277, 360))]
    three[::3] = [replace(rule, joints=(100.0,)) for rule in three[::3]]
    lines = [line_of([word(62, 104, "Posts"), word(190, 104, "12"), word(290, 104, "13")])]
    found = over_strips([*pieces(y, (60, 260), (277, 360)), *three], lines)
    assert (Rule(y, 60, 360, 0.5, (268.5,)) in found) is whole


@pytest.mark.parametrize(("above", "whole"), [(61, True), (59, False)])
def test_a_rule_of_another_table_far_above_does_not_keep_pieces_apart(above: float, whole: bool) -> None:
    rules = [Rule(200 - above, 40, 300, 0.5), *pieces(200, (60, 160), (165, 260)), Rule(240, 60, 260, 0.5)]
    assert (Rule(200, 60, 260, 0.5, (162.5,)) in whole_rules(rules)) is whole
