"""Rules that are printed in pieces: which pieces are one rule, and which are of tables side by side."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.ruling import of_tables, rows_of, whole_rules
from checker.readers.pdf.page.ink import Rule


def pieces(y: float, *spans: tuple[float, float]) -> list[Rule]:
    return [Rule(y, x0, x1, 0.5) for x0, x1 in spans]


@pytest.mark.parametrize(("gap", "pieces_in_rows"), [(11.9, [2]), (12.1, [1, 1])])
def test_pieces_of_one_rule_lie_close_together(gap: float, pieces_in_rows: list[int]) -> None:
    rules = pieces(100, (60, 160), (160 + gap, 260))
    assert [len(row) for row in rows_of(rules)] == pieces_in_rows


@pytest.mark.parametrize(("gap", "tables"), [(5.9, 1), (6.1, 2)])
def test_tables_side_by_side_stand_apart(gap: float, tables: int) -> None:
    assert len(of_tables(pieces(100, (60, 160), (161, 260), (260 + gap, 360)))) == tables


@pytest.mark.parametrize(("gap", "tables"), [(7.9, 1), (8.1, 2)])
def test_tables_side_by_side_stand_much_further_apart_than_the_pieces_of_their_rules(gap: float, tables: int) -> None:
    assert len(of_tables(pieces(100, (60, 160), (162, 260), (260 + gap, 360)))) == tables


@pytest.mark.parametrize(("between", "whole"), [(2, True), (3, False)])
def test_a_rule_is_whole_where_one_not_far_above_or_below_spans_as_much(between: int, whole: bool) -> None:
    short = [Rule(112.0 + 12 * i, 80, 100 + 10 * i, 0.5) for i in range(between)]
    rules = [*pieces(100, (60, 160), (165, 260)), *short, Rule(200, 60, 260, 0.5)]
    found = whole_rules(rules)
    assert (Rule(100, 60, 260, 0.5, (162.5,)) in found) is whole
