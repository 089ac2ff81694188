"""Tables side by side."""

from __future__ import annotations

from tests.pages import heads, read, rows


def test_two_tables_side_by_side_are_two() -> None:
    first, second = read("""
        Table 1                              Table 2
        ──────────┬──────────┬────────      ──────────┬──────────┬────────
        Category    Approved    Spent       Grade            Men    Women
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━      ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5       P-5                3        4
        Travel           3.0      1.5       P-4                5        6
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━      ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
    """)
    assert (first.number, heads(first)) == ("1", [("Approved",), ("Spent",)])
    assert rows(first) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5")]
    assert (second.number, heads(second)) == ("2", [("Men",), ("Women",)])
    assert rows(second) == [("P-5", "3", "4"), ("P-4", "5", "6")]


def test_columns_of_figures_whose_rules_stand_apart_are_one_table() -> None:
    (table,) = read("""
        ──────────────────       ─────────       ─────────
        Category                  Approved           Spent
        ━━━━━━━━━━━━━━━━━━       ━━━━━━━━━       ━━━━━━━━━
        Posts                         12.0            11.5
        Travel                         3.0             1.5
        Total                         15.0            13.0
        ━━━━━━━━━━━━━━━━━━       ━━━━━━━━━       ━━━━━━━━━
    """)
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5"), ("Total", "15.0", "13.0")]
