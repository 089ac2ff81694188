"""Where the heads of a table end."""

from __future__ import annotations

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
