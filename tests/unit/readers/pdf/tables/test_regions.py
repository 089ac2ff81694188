"""Where a table begins, which rules and lines are its own, and where it ends."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.layout.running_heads import PageBody, sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.regions import is_last, regions_of, run_on, underlines
from checker.readers.pdf.tables.stacks import Stack, inside, parts_notes
from tests.pages import HEADS, heads, page, read, rows, word

POSTS = """
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
      * Total           12.0     11.5
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""
TRAVEL = POSTS.replace("Posts ", "Travel").replace("12.0", " 3.0").replace("11.5", " 1.5")
ROWS = [[("Posts", "12.0", "11.5"), ("Total", "12.0", "11.5")], [("Travel", "3.0", "1.5"), ("Total", "3.0", "1.5")]]

PROSE = """
        3. The posts are those of the year before, and
        none was added in the course of the year.
"""


def test_prose_between_two_tables_parts_them() -> None:
    assert [rows(table) for table in read(POSTS + PROSE + TRAVEL)] == ROWS


def test_the_short_rule_over_footnotes_is_no_rule_of_the_table_above() -> None:
    notes = """
        B.   Posts    of the year
        3.   Table 1 has them all
        ─────────
        ^1 As in the year before.
    """
    without_joints = POSTS.translate(str.maketrans("┬┿┷", "─━━"))
    assert [rows(table) for table in read(without_joints + notes)] == ROWS[:1]


def test_contents_between_a_masthead_and_its_notes_are_no_table() -> None:
    assert (
        read("""
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      * Programme planning
        Contents
        A. Proposed programme plan for the year                        2
           Overall orientation ..................................      2
           Programme of work ....................................      4
        ────────────────────
        *  The present document will be replaced.
    """)
        == []
    )


def test_text_larger_than_the_rows_of_a_table_does_not_go_on_with_it() -> None:
    drawn = page(POSTS.replace("━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━", "──────────┴──────────┴────────"))
    below = max(rule.y for rule in drawn.rules) + 6
    larger = [word(x, below, text, size=12.0) for x, text in ((60.0, "Goal"), (115.0, "12.0"), (150.0, "10.0"))]
    (found,) = tables_of(sheets_of([replace(drawn, words=(*drawn.words, *larger))]))[0]
    assert rows(found) == ROWS[0]


def test_a_title_between_two_tables_parts_them() -> None:
    tables = read(POSTS + "\n      * Travel of staff\n        (Euros)\n" + TRAVEL)
    assert [(table.title, table.unit, rows(table)) for table in tables] == [
        ("", None, ROWS[0]),
        ("Travel of staff", "Euros", ROWS[1]),
    ]


def test_a_caption_begins_a_new_table() -> None:
    open_below = POSTS.rstrip().rsplit("\n", 1)[0]
    tables = read(open_below + "\n        Table 2" + TRAVEL)
    assert [(table.number, rows(table)) for table in tables] == [(None, ROWS[0]), ("2", ROWS[1])]


def test_a_second_block_of_heads_begins_a_new_table() -> None:
    first, second = read("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Total           12.0     11.5
        ──────────┬──────────┬────────
        Grade            Men    Women
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        P-5                3        4
        P-4                5        6
        ──────────┴──────────┴────────
    """)
    assert (heads(first), rows(first)) == ([("Approved",), ("Spent",)], ROWS[0])
    assert (heads(second), rows(second)) == ([("Men",), ("Women",)], [("P-5", "3", "4"), ("P-4", "5", "6")])


def test_the_pieces_of_a_rule_above_a_total_belong_to_the_table() -> None:
    (table,) = read("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Travel           3.0      1.5
                   ───────── ─────────
        Total           15.0     13.0
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
    """)
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5"), ("Total", "15.0", "13.0")]
    assert [row.ruled for row in table.rows] == [False, False, True]


def test_the_rule_under_the_running_head_is_no_table() -> None:
    running = """
        ───────────────────────────────────────────────────────────────
        7. Of the 12 posts 11 were filled, and 1 of them was vacant.

        Year         2024     2025
        Filled         11       12
    """
    assert read(running, running, running, top=60) == []


def test_a_frame_around_words_is_no_table() -> None:
    assert (
        read("""
        ─────────────────────────────────────────────
        The estimates of the year are in this report,
        and those of the year after it are not.
        ─────────────────────────────────────────────
    """)
        == []
    )


def test_rows_below_the_last_rule_of_the_page_are_the_tables_own() -> None:
    (table,) = read("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        Travel           3.0      1.5
    """)
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5")]


def test_prose_below_the_last_rule_is_not_the_tables() -> None:
    (region,) = regions_of(sheets_of([page(POSTS + "        The posts of 2025 are 12 in all.")])[0])
    assert region.lines[-1].text == "Total 12.0 11.5"
    assert region.closed


@pytest.mark.parametrize("head", ["──────────┬──────────┬────────", "━━━━━━━━━━┯━━━━━━━━━━┯━━━━━━━━"])
@pytest.mark.parametrize(
    ("foot", "last", "closed"),
    [
        ("──────────┴──────────┴────────", "Travel 3.0 1.5", False),
        ("━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━", "Posts 12.0 11.5", True),
    ],
)
def test_a_thick_rule_under_its_figures_closes_a_table_and_a_thin_one_does_not(
    head: str, foot: str, last: str, closed: bool
) -> None:
    drawing = f"""
        {head}
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
        {foot}
        Travel           3.0      1.5
    """
    (region,) = regions_of(sheets_of([page(drawing)])[0])
    assert (region.lines[-1].text, region.closed) == (last, closed)


def test_contents_are_no_table() -> None:
    assert (
        read("""
        Contents
                                                   Page
        I.    Mandate .............................   3
        II.   Resources ...........................   7
        III.  Actions to be taken .................  12
    """)
        == []
    )


def test_the_scale_of_a_chart_is_no_table() -> None:
    assert (
        read("""
        ─────────────────────────────────────────────
        60
        ─────────────────────────────────────────────
        40                                         12
        ─────────────────────────────────────────────
        20                  10                     17
        ─────────────────────────────────────────────
        0     2020   2021   2022   2023   2024   2025
    """)
        == []
    )


def test_rules_whose_pieces_all_stand_apart_are_the_rules_of_one_table() -> None:
    (table,) = read("""
        ─────────────  ────────  ────────
        Category       Approved    Spent
        ━━━━━━━━━━━━━  ━━━━━━━━  ━━━━━━━━
        Posts              12.0     11.5
        Staff               3.0      1.5
        ─────────────  ────────  ────────
        Total              15.0     13.0
        ━━━━━━━━━━━━━  ━━━━━━━━  ━━━━━━━━
    """)
    assert (heads(table), rows(table), table.doubts) == (
        [("Approved",), ("Spent",)],
        [("Posts", "12.0", "11.5"), ("Staff", "3.0", "1.5"), ("Total", "15.0", "13.0")],
        (),
    )


def test_a_label_that_wraps_into_parentheses_does_not_end_the_table_as_a_unit_line_would() -> None:
    (found,) = read(
        HEADS.rstrip()
        + """
        Posts                             12.0     11.5

        Procurement officer               12.0     11.5
        (Field Service)


        Driver                             1.0      1.0
    """
    )
    assert [row.label for row in found.rows] == ["Posts", "Procurement officer (Field Service)", "Driver"]


def test_a_text_beside_its_label_that_wraps_into_parentheses_does_not_end_the_table_either() -> None:
    (found,) = read("""
        ────────────┬──────────────────────┬──────────
        Class         Initiative             Savings
        ━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
        Military      Fewer contingents          12.0
        personnel     sent to the coast
                      (two units)

        Travel        Video calls                 1.0
    """)
    assert rows(found) == [
        ("Military personnel", "Fewer contingents sent to the coast (two units)", "12.0"),
        ("Travel", "Video calls", "1.0"),
    ]


def test_cells_filled_to_the_brim_are_no_running_text() -> None:
    (found,) = read("""
        ────────────┬──────────┬──────────┬──────────┬──────────
        Position      2015       2016       2017       2018
        ━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━
        Director      –          –          1          Encumbered
        ────────────┼──────────┼──────────┼──────────┼──────────
        Engineer      Encumbered Encumbered Encumbered Encumbered

        Architect     Encumbered –          –          –
    """)
    assert [row.label for row in found.rows] == ["Director", "Engineer", "Architect"]


def test_a_scale_in_a_headed_column_is_no_table() -> None:
    found = read("""
        ──────────────────────┬──────────────────────
      / Accomplishments         Indicators
        ━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━━━━━━
        Time of the orders      100%
        ──────────────────────┼──────────────────────
                                50%
        ──────────────────────┼──────────────────────
                                0%
        ━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━━━━━━━━━━━━━
    """)
    assert found == []


def test_a_long_bold_head_below_the_last_rule_does_not_end_the_table() -> None:
    (table,) = read("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Posts           12.0     11.5
      * Total           12.0     11.5
        ──────────┴──────────┴────────
      * Office of Support, once Aid
        Travel           3.0      1.5
    """)
    assert rows(table)[-1] == ("Travel", "3.0", "1.5")


def sheet_of(*lines: Line, rules: tuple[Rule, ...] = ()) -> PageBody:
    return PageBody(Ink(1, 612.0, 792.0, (), rules, ()), lines, rules)


def rule(y: float, x0: float = 60.0, x1: float = 260.0) -> Rule:
    return Rule(y, x0, x1, 0.5)


def row(y: float, size: float = 10.0, label: str = "Posts") -> Line:
    return line_of([word(60, y, label, size), word(200, y, "12.0", size)])


@pytest.mark.parametrize(("width", "tables"), [(45.1, 1), (44.9, 0)])
def test_no_table_is_as_narrow_as_a_word(width: float, tables: int) -> None:
    rules = tuple(Rule(y, 60, 60 + width, 0.5, (75,)) for y in (100, 115, 145))
    lines = [line_of([word(61, y, "A"), word(85, y, figure)]) for y, figure in ((102, "No"), (118, "12"), (130, "11"))]
    assert len(regions_of(sheet_of(*lines, rules=rules))) == tables


@pytest.mark.parametrize(("width", "last"), [(201.0, False), (199.0, True)])
def test_running_text_below_a_table_says_that_it_ends_there(width: float, last: bool) -> None:
    text = [line_of([word(60, y, "Expenditure", 12.0, width=width)]) for y in (300, 314)]
    assert is_last([row(100)], 120.0, sheet_of(row(100), *text)) is last


@pytest.mark.parametrize(("apart", "one"), [(44.0, True), (46.0, False)])
def test_rules_with_nothing_between_them_are_of_one_table_where_they_lie_close(apart: float, one: bool) -> None:
    stack = Stack([rule(100)])
    assert inside(stack, [rule(100 + apart)], [stack], sheet_of()) is one


@pytest.mark.parametrize(("below", "rows"), [(44.0, 1), (46.0, 0)])
def test_rows_run_on_no_further_apart_than_rows_lie(below: float, rows: int) -> None:
    assert len(run_on([row(100 + below)], 100, Stack([rule(100)]), [])) == rows


@pytest.mark.parametrize(("size", "rows"), [(10.9, 3), (11.1, 2)])
def test_rows_below_the_last_rule_are_no_larger_than_those_above_it(size: float, rows: int) -> None:
    lines = row(102, label="Category"), row(118), row(145, size)
    (region,) = regions_of(sheet_of(*lines, rules=(rule(100), rule(115), rule(140))))
    assert len(region.lines) == rows


@pytest.mark.parametrize(("size", "notes"), [(7.4, True), (7.6, False)])
def test_a_small_number_alone_under_a_short_rule_is_the_mark_of_a_note(size: float, notes: bool) -> None:
    lines = line_of([word(60, 202, "1", size)]), line_of([word(66, 204, "Includes"), word(110, 204, "staff.")])
    assert parts_notes(rule(200, x1=120), Stack([rule(100)]), sheet_of(*lines)) is notes


@pytest.mark.parametrize(
    ("x0", "x1", "y", "found"),
    [(60, 160, 109, True), (56, 160, 109, False), (60, 164, 109, False), (60, 160, 111, False)],
)
def test_a_rule_that_begins_and_ends_as_a_line_does_underlines_it(x0: float, x1: float, y: float, found: bool) -> None:
    assert underlines(Rule(y, x0, x1, 0.5), [line_of([word(60, 100, "Table"), word(120, 100, "posts-2024")])]) is found


def test_a_row_between_two_tables_is_read_in_the_upper_one_only() -> None:
    found = read("""
        Table 1
        ──────────────────┬──────────
        Category              Number
        ━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
        Seen                    12.0
        ──────────────────┴──────────
        Left                     3.0
        ──────────────────┬──────────┬────────────┬────────
        Absent                   2.0   On leave        1.0
        ──────────────────┼──────────┼────────────┼────────
        Ill                      1.0   At home         1.0
        ──────────────────┼──────────┼────────────┼────────
        Gone                     4.0   Abroad          2.0
        ──────────────────┴──────────┴────────────┴────────
    """)
    assert [[row.label for row in table.rows] for table in found] == [["Seen", "Left"], ["Absent", "Ill", "Gone"]]


def test_rows_larger_than_the_heads_that_fill_a_page_are_no_running_text_below_them() -> None:
    small = [line_of([word(60, y, "Posts", 7.0)]) for y in (80, 90, 100)]
    large = [line_of([word(60, y, "Posts", width=240.0)]) for y in (130, 142)]
    assert is_last([*small, *large], 120.0, sheet_of(*small, *large))


@pytest.mark.parametrize(("dots", "count"), [("......", 0), ("", 1)])
def test_a_list_of_contents_between_rules_is_no_table(dots: str, count: int) -> None:
    thin, thick = "        " + "─" * 60, "        " + "━" * 60
    entries = [
        f"        {name:<9}{dots:<44}{page:>7}" for name, page in (("Reports", 3), ("Meetings", 6), ("Staff", 9))
    ]
    drawing = "\n".join([thin, f"        {'Section':<50}{'Page':>10}", thick, *entries, thin])
    assert len(regions_of(sheets_of([page(drawing)])[0])) == count


def test_text_across_the_columns_over_the_first_rule_is_no_row_carried_over() -> None:
    title = """
        ──────────────────────────────
      *             Update of the year
      *                   29 September
    """
    table = POSTS.replace("━", "─").replace("┿", "┼").replace("┷", "┴")
    (found,) = read(title.rstrip() + table)
    assert (heads(found), rows(found)) == ([("Approved",), ("Spent",)], ROWS[0])


@pytest.mark.parametrize(
    ("steps", "note", "row"),
    [(4, "A note of the year", True), (5, "A note of the year", False), (5, "A note", True)],
)
def test_text_in_italics_across_a_grid_over_a_rule_without_borders_is_no_row(steps: int, note: str, row: bool) -> None:
    step = """
        ──────────┼──────────┼────────
        Posts           12.0     11.5
    """
    top = POSTS.splitlines()[1:3]
    below = ["        ──────────┴──────────┴────────", "", f"      / {note}", "        ───────────"]
    (found,) = read("\n".join([*top, *step.splitlines()[1:3] * (steps - 2), *below]))
    assert {row.label for row in found.rows} == {"Posts", *([note] if row else [])}
