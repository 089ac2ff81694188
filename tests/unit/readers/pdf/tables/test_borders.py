"""Where one column ends and the next begins."""

from __future__ import annotations

from tests.pages import heads, read, rows


def test_borders_come_from_the_joints_of_the_rule_under_the_heads() -> None:
    (table,) = read("""
        ────────────────────────────────
        Category    Approved      Spent
        ━━━━━━━━━━━┯━━━━━━━━━━┯━━━━━━━━━
        Posts           12.0       11.5
        Total           12.0       11.5
        ────────────────────────────────
    """)
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Total", "12.0", "11.5")]


def test_figures_set_as_close_as_their_groups_are_parted_by_joints() -> None:
    (table,) = read("""
        ────────┬───────┬───────┬───────
        Grade       2023    2024    2025
        ━━━━━━━━┿━━━━━━━┿━━━━━━━┿━━━━━━━
        P-5          140     150     160
        P-4        1 400 111 500 222 600
        ────────┴───────┴───────┴───────
    """)
    assert rows(table) == [("P-5", "140", "150", "160"), ("P-4", "1 400", "111 500", "222 600")]


def test_white_space_between_figures_parts_columns_where_rules_have_no_joints() -> None:
    (table,) = read("""
        ─────────────────────────────────────────────
        Category              Approved  Spent   Share
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Posts                     12.0   11.5   (0.5)
        Consultants            8 137.6      –     3.0
        General services           3.0  120.5     7.1
        ─────────────────────────────────────────────
    """)
    assert heads(table) == [("Approved",), ("Spent",), ("Share",)]
    assert rows(table) == [
        ("Posts", "12.0", "11.5", "(0.5)"),
        ("Consultants", "8 137.6", "–", "3.0"),
        ("General services", "3.0", "120.5", "7.1"),
    ]


def test_figures_that_end_at_one_place_are_a_column_though_one_is_missing() -> None:
    (table,) = read("""
        ──────────────────────────────────────────
        Category         Approved   Spent   Share
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        Posts                12.0    11.5    95.8
        Travel of staff       3.0            50.0
        Other                         1.5
        ──────────────────────────────────────────
        Total                15.0    13.0    86.7
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
    """)
    assert heads(table) == [("Approved",), ("Spent",), ("Share",)]
    assert rows(table) == [
        ("Posts", "12.0", "11.5", "95.8"),
        ("Travel of staff", "3.0", None, "50.0"),
        ("Other", None, "1.5", None),
        ("Total", "15.0", "13.0", "86.7"),
    ]


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    (table,) = read("""
        ──────────┬──┬──────────┬──┬───────
        Category       Approved      Spent
        ━━━━━━━━━━┿━━┿━━━━━━━━━━┿━━┿━━━━━━━
        Posts              12.0       11.5
        Travel              3.0        1.5
        ──────────┴──┴──────────┴──┴───────
    """)
    assert (heads(table), rows(table)) == (
        [("Approved",), ("Spent",)],
        [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5")],
    )


def test_joints_that_cut_figures_are_not_believed() -> None:
    (table,) = read("""
        ──────────┬──┬───────────┬─────────
        Category       Approved      Spent
        ━━━━━━━━━━┿━━━━┿━━━━━━━━━┿━━━━━━━━━
        Posts        8,137.6          12.0
        Travel       3,000.0           1.5
        ━━━━━━━━━━┷━━━━┷━━━━━━━━━┷━━━━━━━━━
    """)
    assert rows(table) == [("Posts", "8,137.6", "12.0"), ("Travel", "3,000.0", "1.5")]


def test_a_figure_across_a_border_is_a_doubt() -> None:
    (table,) = read("""
        ────────────┬──────────┬──────────
        Category      Approved      Spent
        ━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━
        Posts             12.0       11.5
        Travel         1,200,300,400.5
        Other              3.0        1.5
        ────────────┴──────────┴──────────
    """)
    assert table.doubts == ("1 figures lie across the border of two columns or share a cell",)


def test_a_table_without_heads_is_in_doubt() -> None:
    (table,) = read("""
        ──────────┬──────────┬────────
        Posts           12.0     11.5
        Travel           3.0      1.5
        ──────────┼──────────┼────────
        Total           15.0     13.0
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
    """)
    assert table.doubts == ("no heads were found over 2 of its 2 columns",)
