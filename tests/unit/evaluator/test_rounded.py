"""Whole numbers that are rounded though nothing says so."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from checker.evaluator import verdicts
from checker.model.document import Document
from checker.model.quantity import Kind
from checker.model.report import Verdict
from checker.model.table import Table
from checker.rulebook import parse
from tests import figures

BOTH = (
    figures.SUM
    + """
rule row-total-differs
  in       tables with columns total
  expect   total = sum of columns
"""
)
ACROSS = """
rule row-total-differs
  in       tables with columns total
  expect   total = sum of columns
"""


def teachers(*off: int, places: int = 12) -> list[tuple[int, int, int]]:
    """Public and private teachers with a total that is off by so much in the first rows."""
    parts = [(2_700 + 31 * row, 391 + 7 * row) for row in range(places)]
    errors = [*off, *[0] * (places - len(off))]
    return [(public, private, public + private + error) for (public, private), error in zip(parts, errors, strict=True)]


def across(rows: Sequence[Sequence[figures.Printed]]) -> Table:
    """A table of counts with a total column."""
    drawn = figures.table(rows, Kind.COUNT)
    heads = [*(f"Office {index}" for index in range(len(rows[0]) - 1)), "Total"]
    columns = tuple(replace(column, path=(head,)) for column, head in zip(drawn.columns, heads, strict=True))
    return replace(drawn, columns=columns)


def found(rows: Sequence[Sequence[figures.Printed]]) -> list[tuple[int, Verdict]]:
    """The rows that do not hold to the last digit."""
    judged = verdicts(Document("report.pdf", tables=(across(rows),)), parse(ACROSS, "test.rule"))
    return [(item.cell[1], item.verdict) for item in judged if item.verdict is not Verdict.HELD]


def test_sums_that_miss_by_one_both_ways_are_rounded() -> None:
    assert found(teachers(1, -1, 1)) == [(row, Verdict.ROUNDING) for row in range(3)]


def test_two_that_miss_are_wrong() -> None:
    assert found(teachers(1, -1)) == [(0, Verdict.DISAGREED), (1, Verdict.DISAGREED)]


def test_those_that_all_miss_one_way_are_wrong() -> None:
    assert found(teachers(1, 1, 1)) == [(row, Verdict.DISAGREED) for row in range(3)]


def test_a_slip_in_rounded_figures_is_found() -> None:
    assert found(teachers(1, -1, 1, 2)) == [*((row, Verdict.ROUNDING) for row in range(3)), (3, Verdict.DISAGREED)]


@pytest.mark.parametrize(("places", "verdict"), [(24, Verdict.ROUNDING), (25, Verdict.DISAGREED)])
def test_one_in_eight_must_miss(places: int, verdict: Verdict) -> None:
    assert found(teachers(1, -1, 1, places=places)) == [(row, verdict) for row in range(3)]


def test_two_slips_that_break_more_sums_are_wrong() -> None:
    """Each slip, in a total of a row, breaks the sum down the column of totals too, both ways."""
    rows = [*teachers(1, -2, places=5), tuple(map(sum, zip(*teachers(places=5), strict=True)))]
    drawn = across(rows)
    closing = replace(drawn.rows[-1], label="Total", bold=True)
    whole = replace(drawn, rows=(*drawn.rows[:-1], closing))
    judged = verdicts(Document("report.pdf", tables=(whole,)), parse(BOTH, "test.rule"))
    assert [(item.cell[1:], item.verdict) for item in judged if item.verdict is not Verdict.HELD] == [
        ((0, 2), Verdict.DISAGREED),
        ((1, 2), Verdict.DISAGREED),
        ((5, 2), Verdict.DISAGREED),
    ]


@pytest.mark.parametrize(("total", "verdict"), [(250, Verdict.ROUNDING), (251, Verdict.DISAGREED)])
def test_a_whole_number_to_which_decimals_add_up_is_rounded(total: int, verdict: Verdict) -> None:
    quarters = [("67.1", "57.3", "56.2", "68.9", total), ("72.1", "62.1", "63.1", "70.7", 268)]
    rows = [*quarters, ("74.2", "64.1", "65.4", "72.3", 276), ("75.3", "61.1", "60.2", "71.4", 268)]
    assert (0, verdict) in found(rows)


@pytest.mark.parametrize(("finer", "verdict"), [(3, Verdict.ROUNDING), (2, Verdict.DISAGREED)])
def test_where_decimals_add_up_to_three_whole_numbers_the_others_are_rounded_too(finer: int, verdict: Verdict) -> None:
    rows: list[Sequence[figures.Printed]] = [(f"{71 + row}.2", f"{60 + row}.1", 131 + 2 * row) for row in range(finer)]
    assert (finer, verdict) in found([*rows, *teachers(1)])


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ((3_120, 4_510, 2_730, 10_370), Verdict.ROUNDING),
        ((3_120, 4_510, 2_730, 10_390), Verdict.DISAGREED),
        ((3_120, 4_511, 2_730, 10_371), Verdict.DISAGREED),
    ],
)
def test_a_sum_of_figures_that_all_end_in_nought_is_one_of_tens(row: tuple[int, ...], verdict: Verdict) -> None:
    right = [(3_120 + 31 * at, 4_511, 2_731, 10_362 + 31 * at) for at in range(8)]
    assert found([*right, row]) == [(8, verdict)]


UNSAID = """
rule figures-disagree
  in       tables
  for each relation
  expect   printed = calculated
"""


def unsaid(*off: int) -> list[tuple[int, Verdict]]:
    """The rows that do not hold to the last digit where no head calls the third column a total."""
    drawn = figures.table(teachers(*off, places=40), Kind.COUNT)
    judged = verdicts(Document("report.pdf", tables=(drawn,)), parse(UNSAID, "test.rule"))
    return [(item.cell[1], item.verdict) for item in judged if item.verdict is not Verdict.HELD]


def test_of_sums_that_only_the_figures_suggest_three_need_to_miss_by_one_however_many_hold() -> None:
    assert unsaid(1, -1, 1) == [(row, Verdict.ROUNDING) for row in range(3)]
    assert unsaid(1, -1) == [(row, Verdict.DISAGREED) for row in range(2)]


@pytest.mark.parametrize("head", ["Posts", "Persons affected", "Staff"])
def test_what_a_head_says_is_counted_is_not_rounded_to_the_unit(head: str) -> None:
    drawn = across(teachers(1, -1, 1))
    named = replace(drawn, columns=(replace(drawn.columns[0], path=(head,)), *drawn.columns[1:]))
    judged = verdicts(Document("report.pdf", tables=(named,)), parse(ACROSS, "test.rule"))
    assert [item.verdict for item in judged[:3]] == [Verdict.DISAGREED] * 3
