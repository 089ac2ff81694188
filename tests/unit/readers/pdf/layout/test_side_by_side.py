"""Tables side by side."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.layout.side_by_side import edges_of, gutters_of, parted
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.building import tables_of
from tests.pages import heads, read, rows, word


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


def test_grids_side_by_side_whose_cells_stand_apart_are_two_tables() -> None:
    lines = [
        ("Forest programme", "21 645", "Forestation of the", "64 938"),
        ("Cook stoves", "196", "Recovery of methane", "72 784"),
        ("Biodigesters", "19 722", "Landfills", "8 444"),
        ("Dams", "69 710", "Waste", "163 666"),
    ]
    starts, ends = (60.0, 181.0, 270.0, 411.0), (180.0, 260.0, 410.0, 490.0)
    drawn = [
        word(x + 2, 103 + 20 * i, text) for i, line in enumerate(lines) for x, text in zip(starts, line, strict=True)
    ]
    rules = [Rule(100.0 + 20 * i, x0, x1, 0.5) for i in range(5) for x0, x1 in zip(starts, ends, strict=True)]
    left, right = tables_of(sheets_of([Ink(1, 612.0, 792.0, tuple(drawn), tuple(rules), ())]))[0]
    assert rows(left) == [(label, figure) for label, figure, _, _ in lines]
    assert rows(right) == [(label, figure) for _, _, label, figure in lines]


def test_the_dashes_of_a_chart_are_no_tables_side_by_side() -> None:
    dashes = [Rule(300.0 + 10 * row, 80.0 * at, 80.0 * at + 20, 0.5) for row in range(4) for at in range(1, 5)]
    assert list(gutters_of(dashes)) == []


def pair(y: float, left: float = 100.0) -> list[Rule]:
    """Two rules at one height; the left one is so wide, the right one begins at 220."""
    return [Rule(y, 100, 100 + left, 0.5), Rule(y, 220, 400, 0.5)]


@pytest.mark.parametrize(("width", "tables"), [(41.0, 1), (39.0, 0)])
def test_what_is_narrower_than_any_table_has_no_table_beside_it(width: float, tables: int) -> None:
    assert len(list(gutters_of([*pair(100, width), *pair(130, width)]))) == tables


def test_one_pair_of_rules_shows_no_tables_side_by_side() -> None:
    assert list(gutters_of(pair(100))) == []
    assert len(list(gutters_of([*pair(100), *pair(130)]))) == 1


@pytest.mark.parametrize(("top", "parted"), [(147.0, True), (149.0, False)])
def test_a_row_may_stand_below_the_last_rules_of_tables_side_by_side(top: float, parted: bool) -> None:
    (gutter,) = gutters_of([*pair(100), *pair(130)])
    assert gutter.parts(line_of([word(110, top, "Posts"), word(230, top, "Grade")])) is parted


@pytest.mark.parametrize(("bottom", "parted"), [(61.0, True), (59.0, False)])
def test_captions_stand_over_the_heads_of_tables_side_by_side(bottom: float, parted: bool) -> None:
    (gutter,) = gutters_of([*pair(100), *pair(130)])
    assert gutter.parts(line_of([word(110, bottom - 10, "Posts"), word(230, bottom - 10, "Grade")])) is parted


BESIDE = """
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ──────────┼──────────┼────────
        Posts           12.0     11.5      Others, {first}
        ──────────┼──────────┼────────
        Travel           3.0      1.5      Posts, {second}
        ──────────┼──────────┼────────
        Total           15.0     13.0
        ──────────┴──────────┴────────
"""


def test_what_a_chart_beside_a_table_says_is_none_of_it() -> None:
    (table,) = read(BESIDE.format(first="6%", second="94%"))
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5"), ("Total", "15.0", "13.0")]


RIGHT = [Rule(100.0 + 20 * i, 60, 200, 0.5, (120,)) for i in range(5)]


@pytest.mark.parametrize(
    ("rules", "ends"),
    [
        (RIGHT[:3], True),
        (RIGHT[:2], False),
        ([*RIGHT, Rule(150, 60, 300, 0.5)], False),
        ([*RIGHT, *(Rule(100.0 + 20 * i, 220, 300, 0.5) for i in range(5))], False),
        ([*RIGHT, *(Rule(100.0 + 20 * i, 220, 300, 0.5) for i in range(2))], True),
    ],
)
def test_a_table_ends_where_several_rules_end_and_none_crosses_or_goes_on(rules: list[Rule], ends: bool) -> None:
    assert any(not edge.begins for edge in edges_of(rules)) is ends


LEFT = [Rule(100.0 + 20 * i, 200, 340, 0.5, (260,)) for i in range(5)]


@pytest.mark.parametrize(
    ("rules", "begins"),
    [
        (LEFT[:3], True),
        (LEFT[:2], False),
        ([*LEFT, Rule(150, 100, 340, 0.5)], False),
        ([Rule(80, 100, 340, 0.5), *LEFT, Rule(200, 100, 340, 0.5)], False),
        ([Rule(40, 100, 340, 0.5), *LEFT], True),
        ([*LEFT, *(Rule(100.0 + 20 * i, 100, 180, 0.5) for i in range(5))], False),
    ],
    ids=["several", "two", "one crosses", "beside a label of several rows", "far over them", "others before them"],
)
def test_a_table_begins_where_several_rules_begin_and_none_crosses_or_stands_before_them(
    rules: list[Rule], begins: bool
) -> None:
    assert any(edge.begins for edge in edges_of(rules)) is begins


@pytest.mark.parametrize(
    ("text", "first", "lines"),
    [
        ("we held the two against each other", "Posts", 2),
        ("All the posts", "Held", 1),
        ("we held the two against each other", "12", 1),
    ],
    ids=["running text", "a label", "a label of many words"],
)
def test_running_text_left_of_where_rules_begin_is_none_of_the_table(text: str, first: str, lines: int) -> None:
    said = [word(20 + 20 * at, 104, each, width=18) for at, each in enumerate(text.split())]
    words = [*said, word(204, 104, first), word(270, 104, "13")]
    assert len(parted([line_of(words)], LEFT)) == lines


@pytest.mark.parametrize(("text", "lines"), [("Others", 2), ("94%", 1)])
def test_figures_right_of_where_rules_end_may_be_of_the_table(text: str, lines: int) -> None:
    words = [word(62, 104, "Posts"), word(190, 104, "12"), word(230, 104, text)]
    assert len(parted([line_of(words)], RIGHT)) == lines


@pytest.mark.parametrize(("gap", "lines"), [(11, 2), (9, 1)])
def test_words_that_run_on_over_the_end_of_rules_are_one_line(gap: float, lines: int) -> None:
    words = [word(62, 104, "Posts"), word(180, 104, "of", width=20), word(200 + gap, 104, "Others")]
    assert len(parted([line_of(words)], RIGHT)) == lines
