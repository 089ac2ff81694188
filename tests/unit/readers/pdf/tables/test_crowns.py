"""Heads that have no rule above them, only short rules under them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.crowns import crown_of
from tests.pages import heads, read, rows, word

PROSE = """
        107. The requirements were reduced by the lower number of flight hours.
"""


def test_a_row_under_short_rules_is_a_table() -> None:
    (table,) = read(
        PROSE
        + """
      /                          2024/25 variance       2026/27 variance
                                ────────────┬────────  ────────────┬────────
        International staff         $1 406      5.6%     ($764.9)     (4.8%)
        ───────────────────────┬────────────┬────────┬────────────┬────────
    """
        + PROSE
    )
    assert heads(table) == [("2024/25 variance",)] * 2 + [("2026/27 variance",)] * 2
    assert rows(table) == [("International staff", "$1 406", "5.6%", "($764.9)", "(4.8%)")]


def test_its_label_may_wrap() -> None:
    (table,) = read("""
      /                          2024/25 variance
                                ────────────┬────────
        Communications and
        technology                  $845.2      6.4%
        ───────────────────────┬────────────┬────────
    """)
    assert rows(table) == [("Communications and technology", "$845.2", "6.4%")]


def test_two_such_rows_with_text_between_them_are_two_tables() -> None:
    row = """
      /                          2024/25 variance
                                ────────────┬────────
        {}                    $845.2      6.4%
        ───────────────────────┬────────────┬────────
    """
    tables = read(row.format("Travel") + PROSE + row.format("Medical"))
    assert [table.rows[0].label for table in tables] == ["Travel", "Medical"]


# --------------------------------------------------------------- how near

WHOLE = Rule(200, 60, 400, 0.5, (180, 280))
SHORT = (Rule(180, 190, 270, 0.5), Rule(180, 290, 400, 0.5))
ROW = line_of([word(60, 185, "Travel"), word(250, 185, "12"), word(380, 185, "11")])


def heads_at(top: float) -> Line:
    """A head over each of the short rules."""
    return line_of([word(200, top, "2024"), word(300, top, "2025")])


def crown(short: Sequence[Rule] = SHORT, top: float = 168, *more: Rule) -> tuple[Rule, ...]:
    """The rule under a row, with those that are put in for its heads."""
    return crown_of(WHOLE, [*more, *short, WHOLE], [heads_at(top), ROW])


def test_the_rules_that_are_put_in_stand_right_above_the_heads_and_right_under_the_short_rules() -> None:
    assert crown() == (
        Rule(167, 60, 400, 0.5, (190, 280)),
        Rule(182, 60, 400, 1.5, (180, 280)),
        WHOLE,
    )


@pytest.mark.parametrize(("y", "found"), [(155.1, True), (154.9, False)])
def test_the_short_rules_stand_within_45_points_of_the_rule_under_the_row(y: float, found: bool) -> None:
    assert (crown([replace(rule, y=y) for rule in SHORT], y - 12) != (WHOLE,)) is found


@pytest.mark.parametrize(("x0", "found"), [(105.1, True), (104.9, False)])
def test_the_short_rules_leave_45_points_for_a_label(x0: float, found: bool) -> None:
    assert (crown([replace(SHORT[0], x0=x0), SHORT[1]]) != (WHOLE,)) is found


@pytest.mark.parametrize(("y", "found"), [(144.4, True), (144.6, False)])
def test_heads_with_a_rule_right_above_them_need_none_put_in(y: float, found: bool) -> None:
    assert (crown(SHORT, 168, replace(WHOLE, y=y)) != (WHOLE,)) is found


@pytest.mark.parametrize(("top", "found"), [(155.1, True), (154.9, False)])
def test_heads_stand_within_two_lines_and_a_half_of_the_short_rules(top: float, found: bool) -> None:
    assert (crown(SHORT, top) != (WHOLE,)) is found
