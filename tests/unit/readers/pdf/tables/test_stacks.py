"""Which rules of a page belong to one table."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import PageBody, sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.stacks import (
    Stack,
    boxed,
    far_below,
    in_a_column,
    in_grid,
    inside,
    narrower,
    over_open_corner,
    place,
    strays,
    under_new_heads,
)
from tests.pages import heads, page, read, rows, word

TOP = Rule(100, 120, 400, 0.5, (200, 300))


@pytest.mark.parametrize(
    ("rule", "open_corner"),
    [
        (Rule(120, 60, 400, 0.5, (120, 200, 300)), True),
        (Rule(120, 60, 400, 0.5, (120, 200, 260, 300)), True),
        (Rule(120, 60, 400, 0.5, (120, 300)), False),
        (Rule(120, 60, 400, 0.5, (200, 300)), False),
        (Rule(120, 60, 407, 0.5, (120, 200, 300)), False),
    ],
)
def test_a_corner_is_open_where_a_wider_rule_has_all_borders_of_the_narrower_one(rule: Rule, open_corner: bool) -> None:
    assert Stack([TOP]).left_open(rule) is open_corner


@pytest.mark.parametrize(("x", "within"), [(201, True), (199, False), (290, False), (301, True), (130, True)])
def test_a_word_stands_in_a_column_where_it_reaches_over_no_border(x: float, within: bool) -> None:
    assert in_a_column(line_of([word(x, 0, "(24h)")]), (120, 200, 300)) is within


@pytest.mark.parametrize(
    ("x0", "x1", "above", "found"),
    [(120, 400, 88, True), (113, 400, 88, True), (60, 400, 88, False), (130, 400, 88, False), (120, 400, 54, False)],
)
def test_spanning_heads_stand_close_over_a_rule_that_leaves_the_stub_open(
    x0: float, x1: float, above: float, found: bool
) -> None:
    stack = Stack([Rule(40, 60, 400, 0.5)])
    lines = [line_of([word(125, above, "2024"), word(300, above, "2025")])]
    assert over_open_corner(lines, [Rule(100, x0, x1, 0.5)], stack, ()) is found


@pytest.mark.parametrize(("x", "found"), [(65, True), (112, False)])
def test_a_head_of_one_column_may_stand_beside_spanning_heads_that_run_over_borders(x: float, found: bool) -> None:
    stack = Stack([Rule(40, 60, 400, 0.5, (120, 200, 280, 340))])
    spanning = [word(150, 88, "seen"), word(168, 88, "in"), word(178, 88, "both"), word(196, 88, "years")]
    lines = [line_of([word(x, 88, "Units"), *spanning])]
    assert over_open_corner(lines, [Rule(100, 120, 280, 0.5)], stack, (120, 200, 280, 340)) is found


def test_rules_beside_each_other_are_those_of_one_row_of_spanning_heads() -> None:
    (table,) = read("""
        ──────────┬─────────┬─────────┬─────────┬────────
                   First half of year  Second half of it
                   ─────────┬─────────  ───────┬────────
        Category   Approved    Spent  Approved     Spent
        ──────────┼─────────┼─────────┼─────────┼────────
        Posts          12.0      11.5      13.0      12.5
        Travel          3.0       1.5       4.0       2.5
        ──────────┴─────────┴─────────┴─────────┴────────
    """)
    assert heads(table) == [
        ("First half of year", "Approved"),
        ("First half of year", "Spent"),
        ("Second half of it", "Approved"),
        ("Second half of it", "Spent"),
    ]


def test_a_head_may_end_in_brackets() -> None:
    (table,) = read("""
        ──────────┬─────────┬─────────
        Office       Posts      Cases
                              (24h)
        ──────────┼─────────┼─────────
        Bonn          12.0      11.5
        Rome           3.0       1.5
        ──────────┴─────────┴─────────
    """)
    assert heads(table) == [("Posts",), ("Cases (24h)",)]


def test_two_tables_right_under_each_other_have_each_its_own_rules() -> None:
    (sheet,) = sheets_of(
        [
            page("""
        ────────────┬──────────┬──────────
        Office         Posts      Travel
        ━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━
        Bonn            12.0       11.5
        ────────────┴──────────┴──────────

        ──────────────────┬───────────────
        Class                 Additional
        ━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━
        Military                42 209.5
    """)
        ]
    )
    stacks: list[Stack] = []
    for index, rule in enumerate(sheet.rules):
        place(rule, sheet.rules[index + 1 :], stacks, sheet)
    assert [[len(rule.joints) for rule in stack.rules] for stack in stacks] == [[2, 2, 2, 1], [1, 1]]


WIDE = Stack([Rule(100.0, 60, 400, 2.0, (150, 300)), Rule(116.0, 60, 400, 2.0, (150, 300))])


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        (Rule(140, 60, 250, 2.0, (180,)), True),
        (Rule(140, 60, 250, 0.5, (180,)), False),
        (Rule(140, 70, 250, 2.0, (180,)), False),
        (Rule(140, 60, 395, 2.0, (180,)), False),
        (Rule(140, 60, 250, 2.0, (151,)), False),
        (Rule(140, 60, 250, 2.0), False),
    ],
)
def test_a_narrower_table_begins_at_a_thick_rule_with_an_end_and_borders_of_its_own(rule: Rule, found: bool) -> None:
    assert narrower(rule, [], WIDE) is found
    assert not narrower(rule, [Rule(140, 260, 400, 2.0)], WIDE)


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        (Rule(200, 300, 340, 0.5), True),
        (Rule(200, 60, 400, 0.5), False),
        (Rule(200, 60, 400, 0.5, (200,)), True),
        (Rule(200, 60, 400, 0.5, (150,)), False),
    ],
)
def test_a_table_is_over_where_a_narrower_one_has_begun_below_it(rule: Rule, found: bool) -> None:
    inner = Stack([Rule(140.0 + 16 * i, 70, 250, 2.0, (180,)) for i in range(3)])
    chart, flush = Stack(inner.rules[1:]), Stack([Rule(140.0, 60, 250, 2.0, (180,))])
    assert [strays(rule, WIDE, [WIDE, other]) for other in (inner, flush, chart)] == [found, found, False]


@pytest.mark.parametrize(("steps", "y", "found"), [(5, 204.5, True), (4, 204.5, False), (5, 203.5, False)])
def test_a_rule_may_lie_further_below_a_grid_than_its_rules_lie_apart(steps: int, y: float, found: bool) -> None:
    grid = Stack([Rule(180.0 - 16 * (steps - i), 60, 400, 0.5, (150,)) for i in range(steps + 1)])
    assert far_below(Rule(y, 60, 400, 0.5, (150,)), grid) is found


@pytest.mark.parametrize(
    ("weight", "bold", "heads", "found"),
    [
        (2.0, True, ("Liabilities", "January"), True),
        (0.5, True, ("Liabilities", "January"), False),
        (2.0, False, ("Liabilities", "January"), False),
        (2.0, True, ("Liabilities", "12.5"), False),
        (2.0, True, ("Liabilities",), False),
    ],
)
def test_bold_words_in_columns_over_a_thick_rule_head_another_table(
    weight: float, bold: bool, heads: tuple[str, ...], found: bool
) -> None:
    stack = Stack([Rule(100, 60, 400, 2.0, (150,)), Rule(120, 60, 400, 2.0, (150,))])
    row = line_of([word(62, 105, "Posts"), word(200, 105, "12.0")])
    below = line_of([word(x, 130, text, bold=bold) for x, text in zip((62, 200), heads, strict=False)])
    sheet = PageBody(Ink(1, 612.0, 792.0, (), (), ()), (row, below), ())
    assert under_new_heads(Rule(142, 60, 400, weight, (150,)), stack, sheet) is found


@pytest.mark.parametrize(
    ("lower", "found"),
    [
        (Rule(121.9, 60, 400, 0.5, (300,)), True),
        (Rule(122.1, 60, 400, 0.5, (300,)), False),
        (Rule(121.9, 60, 400, 0.5, (200,)), False),
        (Rule(121.9, 60, 400, 0.5, (200, 300)), False),
        (Rule(121.9, 60, 300, 0.5, (200,)), False),
    ],
)
def test_a_line_across_the_columns_is_a_row_where_two_rules_of_a_grid_box_it(lower: Rule, found: bool) -> None:
    line = line_of([word(62, 105, "Enquiries"), word(290, 105, "closed"), word(318, 105, "early")])
    assert boxed([line], Rule(100, 60, 400, 0.5, (300,)), lower) is found


def test_a_row_that_runs_across_the_columns_of_a_grid_parts_no_table() -> None:
    (table,) = read("""
        ─────────────────────────────────────┬─────────
        Enquiries                                Cases
        ─────────────────────────────────────┼─────────
        Closed after the first look                 12
        ─────────────────────────────────────┼─────────
      * Enquiries that were opened again and closed in
        ─────────────────────────────────────┼─────────
        Sent to the office of law                    3
        ─────────────────────────────────────┼─────────
        Sent back                                    2
        ─────────────────────────────────────┴─────────
    """)
    assert [row.label for row in table.rows] == [
        "Closed after the first look",
        "Enquiries that were opened again and closed in",
        "Sent to the office of law",
        "Sent back",
    ]


def test_a_grid_whose_rules_are_all_thick_is_one_table_though_a_row_of_it_looks_like_heads() -> None:
    (table,) = read("""
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
      * Samples               Count
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
        Received              12
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
        Tested                 8
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
        Sent back              4
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
      / Results
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
        Found                  1
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
      * Not found             NK
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
      * Found so far          48
        ━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━
    """)
    assert (heads(table), rows(table)) == (
        [("Count",)],
        [
            ("Received", "12"),
            ("Tested", "8"),
            ("Sent back", "4"),
            ("Results", None),
            ("Found", "1"),
            ("Not found", "NK"),
            ("Found so far", "48"),
        ],
    )


@pytest.mark.parametrize(
    ("rules", "rule", "found"),
    [
        (5, Rule(200, 60, 400, 1.5, (200,)), True),
        (4, Rule(200, 60, 400, 1.5, (200,)), False),
        (5, Rule(200, 60, 400, 0.5, (200,)), False),
        (5, Rule(200, 60, 400, 1.5, (300,)), False),
    ],
)
def test_a_grid_goes_on_at_a_rule_like_the_five_above_it(rules: int, rule: Rule, found: bool) -> None:
    first = Rule(88, 60, 400, 0.5, (200, 300))
    stack = Stack([first, *(Rule(100 + 12.0 * at, 60, 400, 1.5, (200,)) for at in range(rules))])
    assert in_grid(rule, stack) is found


@pytest.mark.parametrize(("x", "found"), [(62.0, True), (75.0, False)])
def test_a_label_may_end_in_brackets_below_the_figures_beside_it(x: float, found: bool) -> None:
    rules = [Rule(y, 60, 400, 0.5, (200, 300)) for y in (100, 130)]
    words = (word(62, 104, "Islands"), word(220, 110, "3.0"), word(320, 110, "1.5"), word(x, 116, "(Dominion)"))
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, words, tuple(rules), ())])
    assert inside(Stack(rules[:1]), rules[1:], [], sheet) is found


def test_a_paragraph_between_two_tables_is_no_head_of_the_second() -> None:
    """Its first head is blank, and all its rules are as thick as those around it."""
    first, second = read("""
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      * Component                      2022        2023       Change
        ────────────────────────────────────────────────────────────
        Missions                      2,911       3,340          429
        Fellowships                   1,204       1,386          182
        Courses                       3,380       3,925          545
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        4. All components grew. There were 3,340 missions, 429 more
        than in 2022, and 1,386 fellowships, most of them to women.

      * Orders
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      *                                2022        2023       Change
        ────────────────────────────────────────────────────────────
        Orders placed                 2,744       3,018          274
        Orders paid                   2,310       2,466          156
        Orders open                     434         552          118
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
    """)
    assert heads(first) == heads(second) == [("2022",), ("2023",), ("Change",)]
    assert [row.label for row in second.rows] == ["Orders placed", "Orders paid", "Orders open"]
