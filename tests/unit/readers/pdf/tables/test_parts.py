"""Tables that run over pages are one table: which part goes on with which."""

from __future__ import annotations

import pytest

from checker.model.place import Box
from checker.model.table import Row, Table
from checker.readers.pdf.tables.parts import Part, follows, moved_in
from checker.readers.pdf.tables.regions import Region
from tests.pages import heads, read, rows

HEADS = """
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
"""
FIRST = (
    "        Table 1"
    + HEADS
    + """        Posts           12.0     11.5
        Staff            3.0      1.5
"""
)
LAST = """        Travel           4.0      2.5
        ──────────┼──────────┼────────
      * Total           19.0     15.5
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
"""
WHOLE = [("Posts", "12.0", "11.5"), ("Staff", "3.0", "1.5"), ("Travel", "4.0", "2.5"), ("Total", "19.0", "15.5")]


def test_a_table_goes_on_under_the_same_heads_on_the_next_page() -> None:
    (table,) = read(FIRST, HEADS.strip("\n") + "\n" + LAST)
    assert (table.number, table.pages, heads(table)) == ("1", (1, 2), [("Approved",), ("Spent",)])
    assert (rows(table), [row.page for row in table.rows], table.doubts) == (WHOLE, [1, 1, 2, 2], ())


def test_a_table_goes_on_without_heads_on_the_next_page() -> None:
    fuel = "        Fuel             0.0      0.0\n"
    (table,) = read(FIRST, fuel + LAST)
    assert (table.number, table.pages, heads(table)) == ("1", (1, 2), [("Approved",), ("Spent",)])
    assert rows(table) == [*WHOLE[:2], ("Fuel", "0.0", "0.0"), *WHOLE[2:]]
    assert ([row.page for row in table.rows], table.doubts) == ([1, 1, 2, 2, 2], ())


def test_the_last_two_rows_of_a_table_are_not_lost_on_the_next_page() -> None:
    (table,) = read(FIRST, LAST)
    assert (table.pages, rows(table)) == ((1, 2), WHOLE)


def test_a_table_runs_over_three_pages() -> None:
    middle = HEADS.strip("\n") + "\n        Other            0.0      0.0\n        Fuel             0.0      0.0\n"
    (table,) = read(FIRST, middle, HEADS.strip("\n") + "\n" + LAST)
    assert (table.pages, [row.page for row in table.rows]) == ((1, 2, 3), [1, 1, 2, 2, 3, 3])


def part_at(x0: float) -> Part:
    """The part of a table on a page with its margin: two rows, the second indented, and one without a label."""
    depths = [round(x0), round(x0) + 8, 0]
    table = Table((), tuple(Row("Fuel", (), depth=depth) for depth in depths), box=Box(x0, 0.0, x0 + 400, 90.0))
    return Part(table, (), Region(1, x0, x0 + 400, (), (), closed=True), captioned=False, headed=True, lines=())


@pytest.mark.parametrize(("margin", "depths"), [(67.0, [67, 75, 0]), (68.0, [60, 68, 0]), (18.0, [60, 68, 0])])
def test_rows_on_a_page_with_another_margin_are_as_far_in_as_on_the_first(margin: float, depths: list[int]) -> None:
    assert [row.depth for row in moved_in(part_at(margin), part_at(60.0))] == depths


def test_heads_that_are_printed_again_stand_over_the_same_columns() -> None:
    again = """
        ──────────────────────────────────────────────────────────────────
      / Category                         2025     2025     2026     2027
      /                               planned   actual  planned  planned
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━"""
    first = """
        Reports on the programme plan      23       23       21       23
        Meetings                            6        6        7        6
        Seminars                           15       15        –        –
        Training                           50        4       14        1"""
    last = """
        Guideline on all arms & disarmament –        –       42        –
        Modules of training for soldiers   –        –        –        4
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━"""
    (table,) = read("        Table 1" + again + first, again + last)
    assert heads(table) == [("2025 planned",), ("2025 actual",), ("2026 planned",), ("2027 planned",)]
    assert rows(table)[4:] == [
        ("Guideline on all arms & disarmament", "–", "–", "42", "–"),
        ("Modules of training for soldiers", "–", "–", "–", "4"),
    ]


def test_other_heads_on_the_next_page_begin_another_table() -> None:
    first, second = read(FIRST, HEADS.strip("\n").replace("   Spent", "  Needed") + "\n" + LAST)
    assert (first.pages, second.pages) == ((1,), (2,))
    assert heads(second) == [("Approved",), ("Needed",)]


def test_a_caption_on_the_next_page_begins_another_table_though_the_heads_are_the_same() -> None:
    first, second = read(FIRST, "        Table 2" + HEADS + LAST)
    assert [(first.number, first.pages), (second.number, second.pages)] == [("1", (1,)), ("2", (2,))]


def test_a_repeated_caption_goes_on_with_its_table() -> None:
    (table,) = read(FIRST, "        Table 1 (continued)" + HEADS + LAST)
    assert (table.number, table.pages, rows(table)) == ("1", (1, 2), WHOLE)


def test_prose_above_a_table_on_the_next_page_begins_another_table() -> None:
    first, second = read(FIRST, "        2. In the year after, they are:\n\n" + HEADS.strip("\n") + "\n" + LAST)
    assert (first.pages, second.pages) == ((1,), (2,))


def test_a_group_goes_on_over_the_page() -> None:
    first = """
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
        Staff

          P-5           12.0     11.5

          P-4            3.0      1.5
    """
    last = (
        HEADS.strip("\n")
        + """
          P-3            4.0      2.5
        ──────────┼──────────┼────────
      * Total           19.0     15.5
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━
    """
    )
    (table,) = read(first, last)
    assert [(row.group, row.label) for row in table.rows] == [
        ((), "Staff"),
        (("Staff",), "P-5"),
        (("Staff",), "P-4"),
        (("Staff",), "P-3"),
        ((), "Total"),
    ]


WHOLE_ROWS = (
    "\n        Posts           12.0     11.5\n        Travel           2.0      1.5",
    "\n        Services         2.0      1.5\n      * Total           16.0     14.5",
)


@pytest.mark.parametrize("again", [HEADS, "        ──────────┬──────────┬────────"], ids=["heads again", "no heads"])
@pytest.mark.parametrize(
    ("caption", "continued"),
    [
        ("Table 3", "Table 3 (continued)"),
        ("Table 3", "Table 3, continued"),
        ("Tableau 3", "Tableau 3 (suite)"),
        ("Cuadro 3", "Cuadro 3 (continuación)"),
        ("Таблица 3", "Таблица 3 (продолжение)"),
        ("表 3", "表 3（续）"),
        ("表 3", "续表 3"),
    ],
)
def test_a_caption_that_says_continued_goes_on_with_its_table(caption: str, continued: str, again: str) -> None:
    (found,) = read(
        f"        {caption}\n      * Costs\n{HEADS}{WHOLE_ROWS[0]}",
        f"        {continued}\n{again}{WHOLE_ROWS[1]}",
    )
    assert (found.number, found.title, len(found.rows)) == ("3", "Costs", 4)


def test_a_column_that_is_empty_on_one_page_is_a_column_by_its_head() -> None:
    heads_of_both = """
        ──────────┬──────────┬────────────┬────────────
      / Unit         Number    Action       From or to
        ━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━━━┿━━━━━━━━━━━━
    """
    first = (
        heads_of_both
        + """
        Office         (1)     Abolishment
        Section        (2)     Abolishment
        ──────────┼──────────┼────────────┼────────────
        Subtotal       (3)
    """
    )
    second = (
        heads_of_both
        + """
        Unit 1          1      Conversion   To Brindisi
        Unit 2          2      Conversion   To Valencia
        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━━━┷━━━━━━━━━━━━
    """
    )
    (found,) = read(first, second)
    assert heads(found) == [("Number",), ("Action",), ("From or to",)]
    assert rows(found)[0] == ("Office", "(1)", "Abolishment", None)
    assert found.pages == (1, 2)


def test_heads_that_end_a_page_stand_over_the_rows_of_the_next_one() -> None:
    closed = FIRST.rstrip("\n") + "\n        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━\n\n"
    first, second = read(closed + "        Table 2" + HEADS.replace("   Spent", "  Needed"), LAST)
    assert (first.number, rows(first), first.pages) == ("1", WHOLE[:2], (1,))
    assert (second.number, heads(second), second.pages) == ("2", [("Approved",), ("Needed",)], (1, 2))
    assert rows(second) == WHOLE[2:]


def test_the_head_of_a_group_under_heads_that_end_a_page_is_a_row_of_theirs() -> None:
    closed = FIRST.rstrip("\n") + "\n        ━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━\n\n"
    over = closed + "        Table 2" + HEADS.replace("   Spent", "  Needed")
    _, second = read(over.rstrip("\n") + "\n        Staff costs\n", LAST)
    assert (second.number, second.pages, rows(second)) == ("2", (1, 2), [("Staff costs", None, None), *WHOLE[2:]])


def test_heads_that_end_a_page_without_rows_on_the_next_one_are_no_table() -> None:
    (table,) = read(FIRST + LAST + "\n\n        Table 2" + HEADS, "        Running text of the next page.")
    assert (table.number, table.pages) == ("1", (1,))


def region(page: int, x0: float, width: float) -> Region:
    return Region(page, x0, x0 + width, (), (), closed=False)


@pytest.mark.parametrize(("wider", "one"), [(7.9, True), (8.1, False)])
def test_the_parts_of_a_table_are_of_one_width(wider: float, one: bool) -> None:
    assert follows(region(1, 60, 400), region(2, 60, 400 + wider)) is one


@pytest.mark.parametrize(("aside", "one"), [(59.0, True), (61.0, False)])
def test_odd_and_even_pages_may_have_other_margins(aside: float, one: bool) -> None:
    assert follows(region(1, 60, 400), region(2, 60 + aside, 400)) is one


def test_a_part_follows_on_the_next_page_only() -> None:
    assert not follows(region(1, 60, 400), region(3, 60, 400))


CUT = """
        ─────────────────────────────────────
        Category            Approved    Spent
        ━━━━━━━━━━━━━━━━━━┯━━━━━━━━━━┯━━━━━━━
        Posts in offices        12.0     11.5
        ──────────────────┼──────────┼───────
        Travel of staff to       3.0      1.5
        ──────────────────┴──────────┴───────
"""
REST = """
        ──────────────────┬──────────┬───────
        {top}
        ──────────────────┼──────────┼───────
      * Total                   15.0     13.0
        ──────────────────┴──────────┴───────
"""


@pytest.mark.parametrize(
    ("end", "top", "labels"),
    [
        ("to", "the districts", ["Posts in offices", "Travel of staff to the districts", "Total"]),
        ("to", "Other places", ["Posts in offices", "Travel of staff to Other places", "Total"]),
        ("  ", "Other costs", ["Posts in offices", "Travel of staff", "Other costs", "Total"]),
        ("to", "Category", ["Posts in offices", "Travel of staff to", "Total"]),
    ],
)
def test_what_tops_a_page_under_the_labels_alone_is_no_head_but_where_it_is_printed_again(
    end: str, top: str, labels: list[str]
) -> None:
    first, *_ = read(CUT.replace("staff to", f"staff {end}"), REST.format(top=top))
    assert [row.label for row in first.rows] == labels


def test_a_page_without_heads_shows_its_own_borders() -> None:
    rest = """
        ────────────────────┬────────┬───────
        Rent of all offices      1.0      0.5
        ────────────────────┼────────┼───────
      * Total                   16.0     13.5
        ────────────────────┴────────┴───────
    """
    (table,) = read(CUT, rest)
    assert rows(table)[2:] == [("Rent of all offices", "1.0", "0.5"), ("Total", "16.0", "13.5")]


TAILS = """
        ──────────┬────────────┬────────
                         units
        ━━━━━━━━━━┿━━━━━━━━━━━━┿━━━━━━━━
        Office               2        9
        Fund                 3        8
"""
IN_FULL = """        ──────────┬────────────┬────────
                        Police    Staff
                         units
        ━━━━━━━━━━┿━━━━━━━━━━━━┿━━━━━━━━
        Camp                 4        7
        Total                9       24
        ━━━━━━━━━━┷━━━━━━━━━━━━┷━━━━━━━━
"""


@pytest.mark.parametrize(
    ("cut", "again", "count"),
    [(TAILS, IN_FULL, 1), (TAILS.replace("units", "posts"), IN_FULL, 2), (TAILS, "        Table 2\n" + IN_FULL, 2)],
)
def test_rows_under_the_last_line_of_heads_that_come_whole_below_them_stand_under_these(
    cut: str, again: str, count: int
) -> None:
    tables = read(cut.strip("\n") + "\n" + again)
    whole = [("Office", "2", "9"), ("Fund", "3", "8"), ("Camp", "4", "7"), ("Total", "9", "24")]
    assert (len(tables), heads(tables[-1])) == (count, [("Police units",), ("Staff",)])
    assert (rows(tables[-1]), tables[-1].doubts) == (whole[2 * count - 2 :], ())
