"""Where the heads of a table end."""

from __future__ import annotations

import pytest

from tests.pages import heads, read, rows

FOOT = """
        Posts          12.0      11.5      13.0      12.5
        Travel          3.0       1.5       4.0       2.5
        ━━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━
"""
ROWS = [("Posts", "12.0", "11.5", "13.0", "12.5"), ("Travel", "3.0", "1.5", "4.0", "2.5")]


def test_a_thick_rule_that_leaves_the_stub_open_ends_a_spanning_head_and_not_the_heads() -> None:
    (table,) = read(
        """
        ━━━━━━━━━━┯━━━━━━━━━┯━━━━━━━━━┯━━━━━━━━━┯━━━━━━━━
                             Requirements
                   ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Category   Approved    Spent  Approved     Spent
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
    """.rstrip()
        + FOOT
    )
    spanned = [("Requirements", "Approved"), ("Requirements", "Spent")]
    assert (heads(table), rows(table)) == (spanned * 2, ROWS)


def test_a_rule_that_reaches_over_the_stub_closes_heads_whose_corner_is_open() -> None:
    (table,) = read(
        """
                   ─────────┬─────────┬─────────┬────────
                   Approved    Spent  Approved     Spent
        ──────────┬─────────┬─────────┬─────────┬────────
    """.rstrip()
        + FOOT
    )
    assert (heads(table), rows(table)) == ([("Approved",), ("Spent",), ("Approved",), ("Spent",)], ROWS)


def test_where_all_rules_of_a_grid_are_thick_its_heads_may_have_several_steps() -> None:
    (table,) = read("""
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━
      *                New    Confirmed
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━
      * County         Men      Women
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━
        Bomi             1         2
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━
        Bong             3         4
        ━━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━━
    """)
    assert heads(table) == [("New", "Men"), ("Confirmed", "Women")]
    assert rows(table) == [("Bomi", "1", "2"), ("Bong", "3", "4")]


def test_the_head_of_a_group_right_under_the_heads_is_none_of_them_though_it_runs_across_borders() -> None:
    (table,) = read("""
        ──────────┬───────────────────┬──────────
      * Sector      Measure             Share
        ──────────┼───────────────────┼──────────
      * 1. Land and its care
        ──────────┼───────────────────┼──────────
        A3          Known climate       88%
        ──────────┼───────────────────┼──────────
        A1          Early seeds         50%
        ──────────┼───────────────────┼──────────
        A2          Stone walls         50%
        ──────────┴───────────────────┴──────────
    """)
    assert heads(table) == [("Measure",), ("Share",)]
    assert [row[0] for row in rows(table)] == ["1. Land and its care", "A3", "A1", "A2"]


def test_a_date_that_wraps_within_its_head_is_no_figure() -> None:
    (table,) = read("""
        ────────────────────┬────────────┬──────────
      *                        April 30,    January
      * Country                     2023   31, 2024
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━┿━━━━━━━━━━
        Bangladesh                 705.4      587.9
        Benin                       89.1       38.3
        ────────────────────┴────────────┴──────────
    """)
    assert (heads(table), table.stub_head) == ([("April 30, 2023",), ("January 31, 2024",)], "Country")


@pytest.mark.parametrize(("stub", "found"), [("    ", True), ("Area", False)])
def test_heads_go_on_where_a_border_begins_under_them_that_the_top_rule_lacks(stub: str, found: bool) -> None:
    (table,) = read(f"""
        ──────────┬───────────────────┬──────────
      *             Change since 1990   Level
        ──────────┼─────────┬─────────┼──────────
        {stub}          points    period
        ──────────┼─────────┼─────────┼──────────
        Spain            11   1988-92       38.0
        Rome             12   1988-92       38.0
        ──────────┼─────────┼─────────┼──────────
        Sweden           24   1985-96       87.0
        ──────────┴─────────┴─────────┴──────────
    """)
    spanned = [("Change since 1990", "points"), ("Change since 1990", "period"), ("Level",)]
    assert (heads(table) == spanned) is found
