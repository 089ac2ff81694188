"""Which borders between columns are believed, and which figures make a column."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.columns import bands_of, borders_of, common, merged
from tests.pages import PITCH, heads, read, rows, word


def line(number: int, **places: float) -> Line:
    """A line of words that begin at these places."""
    return line_of(word(x, number * PITCH, text.strip("_")) for text, x in places.items())


def test_of_borders_that_are_equally_bad_the_first_ones_are_believed() -> None:
    """The joints and the white space, which is asked last, leave the same figure within its label."""
    body = [line(number, Posts=60, _12=200, _11=300) for number in range(6)]
    body.append(line(6, Class=60, _3=120, _12=200, _11=300))
    rule = Rule(0, 60, 400, 1.5, (180, 280))
    assert borders_of(rule, [rule], body) == [180, 280]


FULL = [(100.0, 120.0)] * 10


@pytest.mark.parametrize(
    ("others", "bands"),
    [(2, [(100.0, 120.0), (140.0, 160.0)]), (1, [(100.0, 120.0)])],
)
def test_a_column_has_a_fifth_of_the_figures_of_the_fullest_one(
    others: int, bands: Sequence[tuple[float, float]]
) -> None:
    assert bands_of([*FULL, *[(140.0, 160.0)] * others]) == bands


@pytest.mark.parametrize(("other", "borders"), [(103.9, [100.0]), (104.1, [100.0, 104.1])])
def test_places_within_four_points_are_one_border(other: float, borders: Sequence[float]) -> None:
    assert merged([other, 100.0]) == borders


@pytest.mark.parametrize(("other", "borders"), [(103.9, [100.0]), (104.1, [])])
def test_most_rules_show_a_border_within_four_points(other: float, borders: Sequence[float]) -> None:
    assert common([(100.0,), (other,)]) == borders


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


def test_a_column_that_only_a_line_across_it_reaches_is_left_out() -> None:
    across = line_of([word(60, 100, "All areas together, as they were on the day", width=200)])
    rows = [line_of([word(60, y, "Bonn"), word(150, y, "12"), word(210, y, "3")]) for y in (115, 130)]
    rule = Rule(90, 60, 300, 1.5, (140, 180, 200))
    assert borders_of(rule, [rule], [across, *rows]) == [140, 200]
