"""How a table is read as a whole: where its heads end, what shows its columns, and which heads its rows stand under.

Heads of groups are known by indentation, weight and the room that a label leaves.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model.table import Table
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.building import how_parted, stub_edge, tables_of
from checker.readers.pdf.tables.regions import Region
from checker.readers.wording import is_number
from tests.pages import heads, page, read, rows, ruled, table


def test_heads_that_thin_rules_part_end_above_the_first_figures() -> None:
    (table,) = read("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ──────────┼──────────┼────────
        Source         Board    Staff
        ──────────┼──────────┼────────
        Posts           12.0     11.5
        Travel           3.0      1.5
        ──────────┴──────────┴────────
    """)
    assert heads(table) == [("Approved", "Board"), ("Spent", "Staff")]
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5")]


@pytest.mark.parametrize(("aside", "edge", "reading"), [(3.9, 200.0, "ruled"), (4.1, None, "white space")])
def test_a_border_is_shown_by_a_joint_that_lies_close_to_it(aside: float, edge: float | None, reading: str) -> None:
    rules = Rule(100, 60, 300, 0.5, (200 + aside,)), Rule(150, 60, 300, 0.5)
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (), rules, ())])
    region = Region(1, 60, 300, rules, (), True)
    assert (stub_edge(region, [200.0]), how_parted([200.0], region, sheet)) == (edge, reading)


def test_bold_heads_end_where_rows_that_are_not_bold_begin_though_these_hold_no_figure() -> None:
    (found,) = read("""
        ─────────────────────┬───────────────┬───────────────
      * Name                   Validation      Verification
        ─────────────────────┼───────────────┼───────────────
        Japan Quality          1–15            1–15
        ─────────────────────┼───────────────┼───────────────
        Det Norske             1–15            1–15
        ─────────────────────┼───────────────┼───────────────
        Ernst and Young        14              14
        ─────────────────────┴───────────────┴───────────────
    """)
    assert heads(found) == [("Validation",), ("Verification",)]
    assert [row[0] for row in rows(found)] == ["Japan Quality", "Det Norske", "Ernst and Young"]


# ------------------------------------------------------ rows under their group heads


def groups(found: Table) -> list[tuple[tuple[str, ...], str]]:
    return [(row.group, row.label) for row in found.rows]


def test_a_group_head_is_not_merged_with_the_first_row_under_it() -> None:
    found = table("""
        Civilian personnel

          International staff             12.0     11.5

          National staff                   3.0      1.5

        Operational costs

          Official travel                  4.0      2.5
    """)
    assert rows(found) == [
        ("Civilian personnel", None, None),
        ("International staff", "12.0", "11.5"),
        ("National staff", "3.0", "1.5"),
        ("Operational costs", None, None),
        ("Official travel", "4.0", "2.5"),
    ]
    assert groups(found) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
        ((), "Operational costs"),
        (("Operational costs",), "Official travel"),
    ]
    assert [row.depth for row in found.rows] == [0, 1, 1, 0, 1]


def test_a_group_head_that_leaves_room_is_not_merged_however_close_the_rows_are() -> None:
    (found,) = read("""
        ─────────────────────────────────────────────────┬──────────┬────────
        Category                                           Approved    Spent
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Civilian personnel
          International staff                                  12.0     11.5
          National staff                                        3.0      1.5
        Operational costs
          Official travel                                       4.0      2.5
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
    """)
    assert groups(found) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
        ((), "Operational costs"),
        (("Operational costs",), "Official travel"),
    ]


def test_a_bold_group_head_is_not_merged_with_a_plain_row_however_full_it_is() -> None:
    found = table("""
      * Office of the Director-Gene-
        Approved posts                    12.0     11.5
        Proposed posts                     3.0      1.5
    """)
    assert rows(found) == [
        ("Office of the Director-Gene-", None, None),
        ("Approved posts", "12.0", "11.5"),
        ("Proposed posts", "3.0", "1.5"),
    ]


def test_a_group_head_at_the_rows_own_indentation_is_one_too() -> None:
    assert groups(
        table("""
        Civilian personnel

        International staff               12.0     11.5

        National staff                     3.0      1.5
        """)
    ) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
    ]


def test_a_bold_subtotal_closes_its_group() -> None:
    found = table("""
        Civilian personnel

        International staff               12.0     11.5

        National staff                     3.0      1.5

      * Subtotal                          15.0     13.0

        Official travel                    4.0      2.5
    """)
    assert groups(found) == [
        ((), "Civilian personnel"),
        (("Civilian personnel",), "International staff"),
        (("Civilian personnel",), "National staff"),
        ((), "Subtotal"),
        ((), "Official travel"),
    ]
    assert [row.bold for row in found.rows] == [False, False, False, True, False]


def test_groups_stand_in_groups() -> None:
    assert groups(
        table("""
        Staff

          Professional

            P-5                           12.0     11.5

            P-4                            3.0      1.5

          General

            Other level                    4.0      2.5

      * Total                             19.0     15.5
        """)
    ) == [
        ((), "Staff"),
        (("Staff",), "Professional"),
        (("Staff", "Professional"), "P-5"),
        (("Staff", "Professional"), "P-4"),
        (("Staff",), "General"),
        (("Staff", "General"), "Other level"),
        ((), "Total"),
    ]


def test_a_row_indented_as_a_group_head_ends_the_group_of_indented_rows() -> None:
    assert groups(
        table("""
        Staff

          P-5                             12.0     11.5

          P-4                              3.0      1.5

        Travel                             4.0      2.5
        """)
    ) == [((), "Staff"), (("Staff",), "P-5"), (("Staff",), "P-4"), ((), "Travel")]


# ------------------------------------------- any small grid with a border at every column


NUMBERS = st.integers(0, 9_999_999)


FIGURES = st.one_of(
    NUMBERS.map(str),
    NUMBERS.map("{:,}".format),
    NUMBERS.map(lambda number: f"{number:,}".replace(",", " ")),
    NUMBERS.map(lambda number: f"({number:,}.{number % 10})"),
    NUMBERS.map(lambda number: f"{number / 10:,.1f}".replace(",", " ")),
    st.sampled_from(["–", "—", "-", "..", "n/a", "0", "0.0", "21 [25]", "– [4]", "98.3%", "−12"]),
)


WORDS = st.sampled_from(["posts", "travel", "staff", "other", "income", "rent", "A.", "D-1", "P-5", "GS", "and", "of"])


LABELS = st.lists(WORDS, min_size=1, max_size=3).map(lambda words: " ".join(["Item", *words])) | st.just("人事费")


HEADS = st.sampled_from(
    ["Approved", "Spent", "2024", "2024/25", "Net change", "Per cent", "Total (A)", "Women", "方案"]
)


@st.composite
def grids(draw: st.DrawFn) -> tuple[list[str], list[list[str]]]:
    """Heads, and rows of a label and one figure for each column."""
    width = draw(st.integers(1, 7))
    table = draw(st.lists(st.tuples(LABELS, *[FIGURES] * width).map(list), min_size=2, max_size=8))
    table[0][1] = draw(FIGURES.filter(is_number))  # a table of nothing but dashes is none
    return ["Category", *draw(st.lists(HEADS, min_size=width, max_size=width, unique=True))], table


@settings(max_examples=60, deadline=None)
@given(grids())
def test_a_grid_is_read_back_cell_for_cell(grid: tuple[list[str], list[list[str]]]) -> None:
    leaves, table = grid
    (found,) = read(ruled(leaves, table))
    assert (found.stub_head, heads(found)) == ("Category", [(leaf,) for leaf in leaves[1:]])
    assert rows(found) == [tuple(row) for row in table]
    assert found.doubts == ()


@settings(max_examples=60, deadline=None)
@given(grids(), st.data())
def test_an_empty_cell_stays_empty_and_moves_no_other(
    grid: tuple[list[str], list[list[str]]], data: st.DataObject
) -> None:
    leaves, table = grid
    holes = data.draw(st.lists(st.tuples(st.integers(1, len(table) - 1), st.integers(2, max(2, len(leaves) - 1)))))
    for row, column in holes:
        if column < len(leaves):
            table[row][column] = ""
    (found,) = read(ruled(leaves, table))
    assert rows(found) == [(row[0], *(cell or None for cell in row[1:])) for row in table]


@settings(max_examples=60, deadline=None)
@given(grids(), st.integers(-50, 40))
def test_where_a_table_stands_on_its_page_changes_nothing_of_it(
    grid: tuple[list[str], list[list[str]]], down: int
) -> None:
    drawing = ruled(*grid)
    (moved,) = tables_of(sheets_of([page(drawing, top=200 + 5 * down / 2)]))[0]
    (found,) = read(drawing)
    assert (heads(moved), rows(moved), moved.doubts) == (heads(found), rows(found), found.doubts)


def test_a_figure_with_its_share_in_brackets_ends_the_heads() -> None:
    (found,) = read("""
        ────────────────────┬──────────────
      * Measure               Result
        ────────────────────┼──────────────
        Posts staffed         78.1% (43/55)
        ────────────────────┼──────────────
        Travellers            62,104
        ────────────────────┼──────────────
        Alerts                4
        ────────────────────┴──────────────
    """)
    assert (heads(found), rows(found)[0]) == ([("Result",)], ("Posts staffed", "78.1% (43/55)"))


def test_figures_with_their_shares_in_brackets_make_a_table_though_no_other_figure_does() -> None:
    (found,) = read("""
        ────────────────────┬──────────────┬──────────────
      * Disease               January        February
        ────────────────────┼──────────────┼──────────────
        Malaria               1 204 (75.2%)  980 (71.0%)
        ────────────────────┼──────────────┼──────────────
        Measles               397 (24.8%)    400 (29.0%)
        ────────────────────┴──────────────┴──────────────
    """)
    assert rows(found) == [("Malaria", "1 204 (75.2%)", "980 (71.0%)"), ("Measles", "397 (24.8%)", "400 (29.0%)")]


def test_a_date_over_the_border_of_two_columns_is_their_head_and_no_figure() -> None:
    (found,) = read("""
                             ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━━━━━
      *                           January 31, 2024      April 30, 2023
                             ━━━━━━━━━┿━━━━━━━━━━   ━━━━━━━━━┿━━━━━━━━━━━
      * Lender                 Agreed      Drawn      Agreed       Drawn
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━━┿━━━━━━━━━━━
        Australia                 986        986       1,986       1,986
        Canada                  3,532      3,532       3,532       3,532
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━━┿━━━━━━━━━━━
    """)
    over = "January 31, 2024", "April 30, 2023"
    assert heads(found) == [(date, kind) for date in over for kind in ("Agreed", "Drawn")]
