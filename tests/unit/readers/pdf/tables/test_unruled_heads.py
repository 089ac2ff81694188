"""The heads of tables without rules, and the rules that are put in."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.page.ink import Rule, Upright
from checker.readers.pdf.tables.unruled import FigureBlock
from checker.readers.pdf.tables.unruled_heads import heads_like, heads_over, rules_for, spanning
from tests.pages import heads, read, word

COLUMNS = ((200.0, 216.0), (300.0, 316.0))


def row(y: float, label: str = "Posts", figures: tuple[str, ...] = ("12.0", "11.5")) -> Line:
    """A line with a label and figures in the two columns."""
    return line_of([word(60, y, label), *(word(x, y, text) for (x, _), text in zip(COLUMNS, figures, strict=False))])


def block(*lines: Line) -> FigureBlock:
    return FigureBlock(lines, lines, COLUMNS)


@pytest.mark.parametrize(("above", "found"), [(29.0, 1), (31.0, 0)])
def test_heads_stand_close_above_their_columns(above: float, found: int) -> None:
    head = line_of([word(200, 190 - above, "2024"), word(300, 190 - above, "2023")])
    assert len(heads_over(block(row(200), row(212)), [head])[1]) == found


@pytest.mark.parametrize(("left", "head"), [(44.0, True), (46.0, False)])
def test_a_head_may_begin_left_of_the_first_column(left: float, head: bool) -> None:
    assert heads_like(line_of([word(200 - left, 100, "Approved")]), COLUMNS) is head


@pytest.mark.parametrize(("right", "head"), [(2.9, True), (3.1, False)])
def test_the_middle_of_a_head_lies_over_the_columns(right: float, head: bool) -> None:
    assert heads_like(line_of([word(316 + right - 10, 100, "Spent", width=20)]), COLUMNS) is head


@pytest.mark.parametrize(("aside", "head"), [(2.9, True), (3.1, False)])
def test_a_head_may_reach_further_than_figures_that_begin_where_it_does(aside: float, head: bool) -> None:
    assert heads_like(line_of([word(300 - aside, 100, "Spent (millions)", width=60)]), COLUMNS) is head


@pytest.mark.parametrize(("first", "last"), [("2022", "2023"), ("Girls", "Boys")])
def test_narrow_heads_over_columns_that_have_each_a_head_span_them(first: str, last: str) -> None:
    (table,) = read(f"""
                                   {first:<8}              {last}
                              North      South      North      South
        Posts                 1,204      1,180      1,250      1,222
        Travel                  845        902        871        940
        Total                 2,049      2,082      2,121      2,162
    """)
    assert heads(table) == [(first, "North"), (first, "South"), (last, "North"), (last, "South")]


def test_heads_that_begin_with_those_below_them_are_first_lines_of_these() -> None:
    (table,) = read("""
                                         Posts                 Posts
                              Rate       filled     Rate       vacant
        North                 1,204      1,180      1,250      1,222
        South                   845        902        871        940
        Total                 2,049      2,082      2,121      2,162
    """)
    assert heads(table) == [("Rate",), ("Posts filled",), ("Rate",), ("Posts vacant",)]


@pytest.mark.parametrize(("aside", "spans"), [(14.0, True), (16.0, False)])
def test_a_spanning_head_stands_over_the_middle_of_the_columns(aside: float, spans: bool) -> None:
    assert spanning((230 - aside, 286 - aside), COLUMNS) is spans


@pytest.mark.parametrize(("aside", "spans"), [(9.5, True), (10.5, False)])
def test_a_head_that_ends_where_the_columns_do_spans_them(aside: float, spans: bool) -> None:
    assert spanning((290, 316 + aside), COLUMNS) is spans


def test_rules_stand_where_a_printer_would_have_set_them() -> None:
    span = line_of([word(240, 164, "Euros")])
    years = line_of([word(200, 180, "2024"), word(300, 180, "2023")])
    joints = (140.0, 258.0)
    assert rules_for(block(row(200), row(212)), [span, years]) == (
        Rule(163.0, 57.0, 319.0, 0.5),
        Rule(177.0, 140.0, 316.0, 0.5),
        Rule(195.0, 57.0, 319.0, 1.5, joints),
        Rule(223.0, 57.0, 319.0, 0.5, joints),
    )


def test_rules_without_heads_stand_above_the_first_row_and_at_the_foot() -> None:
    unlabelled = line_of([word(x0, 100, "12.0") for x0, _ in COLUMNS])
    joints = (197.0, 258.0)
    assert rules_for(block(unlabelled), []) == (Rule(99.0, 197.0, 319.0, 0.5), Rule(111.0, 197.0, 319.0, 0.5, joints))


@pytest.mark.parametrize(("bottom", "joints"), [(140.0, (130.0, 190.0)), (125.0, (140.0, 258.0))])
def test_vertical_rules_beside_all_rows_part_the_columns(bottom: float, joints: tuple[float, ...]) -> None:
    lines = [row(y) for y in (100, 115, 130)]
    found = rules_for(block(*lines), (), [Upright(x, 95.0, bottom) for x in (40.0, 130.0, 190.0)])
    assert [rule.joints for rule in found] == [(), joints]


@pytest.mark.parametrize("way", ["* ", "* " + 22 * " ", "/ " + 22 * " "], ids=["left", "bold", "italic"])
def test_the_head_of_a_group_stands_between_the_heads_and_the_first_row(way: str) -> None:
    (table,) = read(f"""
      * Office                    2022       2023       2024
      {way}Own
        Geneva                   1,204      1,180      1,250
        Nairobi                    845        902        871
      {way}Hired
        Geneva                      21         18         25
        Nairobi                      8         12          9
      * Total                    2,078      2,112      2,155
    """)
    assert heads(table) == [("2022",), ("2023",), ("2024",)]
    assert [row.group for row in table.rows if not row.is_head] == [("Own",), ("Own",), ("Hired",), ("Hired",), ()]


def test_no_border_cuts_a_head_that_is_wider_than_its_figures() -> None:
    (table,) = read("""
                               First term     Second term       Year
        Schools                       120              13        133
        Clinics                        14              15         29
        Wells                          21              19         40
    """)
    assert heads(table) == [("First term",), ("Second term",), ("Year",)]


def test_one_word_over_a_column_is_the_first_line_of_its_head() -> None:
    (table,) = read("""
                                              Asia        Asia
                        Africa    America     East       Centre    Total
        Countries           46         25       21            7       99
        Health              46         22       20            7       95
        Schools             39         19       16            6       80
    """)
    assert heads(table) == [("Africa",), ("America",), ("Asia East",), ("Asia Centre",), ("Total",)]
