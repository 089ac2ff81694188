"""Tables without rules: figures in columns that white space parts."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.page.ink import Rule, Upright, Word
from checker.readers.pdf.tables.unruled import (
    FigureBlock,
    aligned,
    blocks_of,
    figures_of,
    heads_like,
    heads_over,
    rules_for,
    spanning,
)
from tests.pages import heads, read, rows, word

REVENUE = """
                                          2024       2023       2022
        Regular resources                231.1      364.1      482.0
        Other resources                1,341.4    1,090.3    1,179.5
        Total                          1,572.5    1,454.4    1,661.5
"""


def test_figures_in_columns_are_a_table() -> None:
    (table,) = read(REVENUE)
    assert (heads(table), table.doubts, table.reading) == ([("2024",), ("2023",), ("2022",)], (), ("white space",))
    assert rows(table) == [
        ("Regular resources", "231.1", "364.1", "482.0"),
        ("Other resources", "1,341.4", "1,090.3", "1,179.5"),
        ("Total", "1,572.5", "1,454.4", "1,661.5"),
    ]


def test_its_caption_and_its_unit_line_are_its_own() -> None:
    (table,) = read("      * Table 4\n        (Millions of euros)\n" + REVENUE)
    assert (table.number, table.unit) == ("4", "Millions of euros")


def test_a_head_over_all_columns_spans_them() -> None:
    (table,) = read("                                             Millions of euros" + REVENUE)
    assert heads(table) == [
        ("Millions of euros", "2024"),
        ("Millions of euros", "2023"),
        ("Millions of euros", "2022"),
    ]


def test_figures_that_stand_close_are_two() -> None:
    (table,) = read("""
                                          2024       2023    2022
        Regular resources                231.1      364.1   482.0
        Other resources                1,341.4    1,090.3 1,179.5
        Total                          1,572.5    1,454.4 1,661.5
        Other revenue                     91.2      112.4    91.5
    """)
    assert rows(table)[1] == ("Other resources", "1,341.4", "1,090.3", "1,179.5")


def test_text_around_it_is_not_the_tables() -> None:
    before = "        3. The revenue of the three years stands below, and grew in one of them.\n"
    after = "        4. The revenue of the other years stands in the report of the year before.\n"
    (table,) = read(before + REVENUE + after)
    assert [row.label for row in table.rows] == ["Regular resources", "Other resources", "Total"]


def test_the_values_on_the_bars_of_a_chart_are_no_table() -> None:
    assert (
        read("""
        400                 370
        300                            289       291
        200       185                            185
        100                  90         95
        """)
        == []
    )


def test_contents_with_the_numbers_of_paragraphs_and_pages_are_no_table() -> None:
    assert (
        read("""
        I.     Mandate ........................     1        3
        II.    Resources ......................     4        7
        III.   Staff ..........................    12        9
        IV.    Actions to be taken ............    20       12
        """)
        == []
    )


def test_years_and_dates_in_columns_are_no_table() -> None:
    assert (
        read("""
        Adopted                      2019       2020
        Entered into force           2020       2021
        Amended                      2022       2023
        Reviewed                     2024       2025
        """)
        == []
    )


COLUMNS = ((200.0, 216.0), (300.0, 316.0))


def row(y: float, label: str = "Posts", figures: tuple[str, ...] = ("12.0", "11.5")) -> Line:
    """A line with a label and figures in the two columns."""
    return line_of([word(60, y, label), *(word(x, y, text) for (x, _), text in zip(COLUMNS, figures, strict=False))])


def block(*lines: Line) -> FigureBlock:
    return FigureBlock(lines, lines, COLUMNS)


def test_two_rows_make_no_columns() -> None:
    assert list(blocks_of([row(100), row(112)])) == []
    assert list(blocks_of([row(100), row(112), row(124)])) == [block(row(100), row(112), row(124))]


@pytest.mark.parametrize(("apart", "tables"), [(44.0, 1), (46.0, 2)])
def test_rows_that_lie_far_apart_are_of_two_tables(apart: float, tables: int) -> None:
    lines = [row(100 + 12 * i) for i in range(3)]
    more = [row(134 + apart + 12 * i) for i in range(3)]
    assert len(list(blocks_of([*lines, *more]))) == tables


@pytest.mark.parametrize(
    ("words", "tables"),
    [
        ([word(60, 136, "Consultants", width=140)], 1),
        ([word(60, 136, "Consultants", width=141)], 2),
        ([word(60, 136, "Consultants"), word(200, 136, "vacant")], 1),
        ([word(200, 136, "12.0")], 1),
        ([word(200, 136, "1*2.5")], 1),
        ([word(60, 136, "Table"), word(83, 136, "4")], 2),
        ([word(60, 136, "(Euros)")], 2),
        ([replace(word(60, 136, "a", 6.0), raised=True), word(64, 136, "Consultants")], 2),
    ],
)
def test_a_table_ends_at_a_caption_a_note_or_words_that_run_on_below_its_figures(
    words: list[Word], tables: int
) -> None:
    above, below = ([row(top + 12 * i) for i in range(3)] for top in (100, 148))
    assert len(list(blocks_of([*above, line_of(words), *below]))) == tables


@pytest.mark.parametrize(("end", "tables"), [(180, 1), (181, 2)])
@pytest.mark.parametrize("widest", [0, 1, 2])
def test_the_widest_figure_shows_where_the_figures_of_a_table_begin(widest: int, end: float, tables: int) -> None:
    above = [row(100 + 12 * i) for i in range(3)]
    above[widest] = line_of(
        [
            word(60, 100 + 12 * widest, "Posts"),
            word(180, 100 + 12 * widest, "12,500.00"),
            word(300, 100 + 12 * widest, "11.5"),
        ]
    )
    words = line_of([word(60, 136, "Consultants", width=end - 60)])
    assert len(list(blocks_of([*above, words, *(row(148 + 12 * i) for i in range(3))]))) == tables


@pytest.mark.parametrize(("above", "found"), [(29.0, 1), (31.0, 0)])
def test_heads_stand_close_above_their_columns(above: float, found: int) -> None:
    head = line_of([word(200, 190 - above, "2024"), word(300, 190 - above, "2023")])
    assert len(heads_over(block(row(200), row(212)), [head])) == found


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


@pytest.mark.parametrize(("aside", "one"), [(2.9, True), (3.1, False)])
def test_figures_that_end_at_one_place_are_a_column(aside: float, one: bool) -> None:
    ends = 316.0, 316.0, 316.0 + aside, 350.0
    assert aligned([(200.0 + 30 * i, end) for i, end in enumerate(ends)]) is one


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


@pytest.mark.parametrize(
    ("texts", "figures"),
    [
        (("Posts", "–", "–"), 0),
        (("–", "n/a"), 0),
        (("Posts", "12", "–"), 2),
        (("P-5", "–", "–"), 2),
        (("Posts", "2025", "2026"), 0),
        (("Posts", "(1)", "(2)"), 0),
        (("Posts", "filled", "12"), 1),
        (("Posts", "filled", "vacant", "12"), 0),
        (("Posts", "...", "12"), 0),
    ],
)
def test_a_row_has_a_digit_and_is_mostly_figures_that_are_no_years(texts: tuple[str, ...], figures: int) -> None:
    assert len(figures_of(line_of([word(60 + 100 * at, 0, text) for at, text in enumerate(texts)]))) == figures


@pytest.mark.parametrize(("bottom", "joints"), [(140.0, (130.0, 190.0)), (125.0, (140.0, 258.0))])
def test_vertical_rules_beside_all_rows_part_the_columns(bottom: float, joints: tuple[float, ...]) -> None:
    rows = [row(y) for y in (100, 115, 130)]
    found = rules_for(block(*rows), (), [Upright(x, 95.0, bottom) for x in (40.0, 130.0, 190.0)])
    assert [rule.joints for rule in found] == [(), joints]
