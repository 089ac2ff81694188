"""Tables without rules: figures in columns that white space parts."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.lines import Line, line_of
from checker.readers.pdf.page.ink import Word
from checker.readers.pdf.tables.unruled import FigureBlock, aligned, blocks_of, figures_of
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
        ([word(60, 136, "Consultants"), word(200, 136, "vacant")], 1),
        ([word(200, 136, "12.0")], 1),
        ([word(200, 136, "1*2.5")], 1),
        ([word(60, 136, "Table"), word(83, 136, "4")], 2),
        ([word(60, 136, "(Euros)")], 2),
        ([replace(word(60, 136, "a", 6.0), raised=True), word(64, 136, "Consultants")], 2),
    ],
)
def test_a_table_ends_at_a_caption_a_unit_or_a_note_below_its_figures(words: list[Word], tables: int) -> None:
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
    words = [line_of([word(60, y, "Consultants", width=end - 60)]) for y in (136, 148)]
    assert len(list(blocks_of([*above, *words, *(row(160 + 12 * i) for i in range(3))]))) == tables


@pytest.mark.parametrize(("aside", "one"), [(2.9, True), (3.1, False)])
def test_figures_that_end_at_one_place_are_a_column(aside: float, one: bool) -> None:
    ends = 316.0, 316.0, 316.0 + aside, 350.0
    assert aligned([(200.0 + 30 * i, end) for i, end in enumerate(ends)]) is one


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


def test_a_line_of_text_between_rows_of_the_same_columns_is_within_the_table() -> None:
    (table,) = read("""
                                          2024       2023       2022
        North                            231.1      364.1      482.0
        South                          1,341.4    1,090.3    1,179.5
        Note: the offices of the South report for two months of three in all the years.
        East                              91.2      112.4       91.5
        Total                          1,663.7    1,566.8    1,753.0
    """)
    assert [row.label[:5] for row in table.rows] == ["North", "South", "Note:", "East", "Total"]
    assert [row.group for row in table.rows[3:]] == [(), ()]


def test_labels_run_on_below_their_figures_to_the_end_of_the_last_one() -> None:
    (table,) = read("""
                              2022       2023       2024
        Office               231.1      364.1      482.0
        expenditure
        in the
        regions

        Other               1,341.4    1,090.3    1,179.5
        expenditure
        of all
        offices

        Total               1,572.5    1,454.4    1,661.5
        of all
        expenditure
        by year
    """)
    assert [row.label for row in table.rows] == [
        "Office expenditure in the regions",
        "Other expenditure of all offices",
        "Total of all expenditure by year",
    ]


def test_figures_beside_the_middle_of_long_labels_make_no_table() -> None:
    assert (
        read("""
                              2022       2023       2024
        Expenditure
        of the
        office               231.1      364.1      482.0
        in the
        regions
        Expenditure
        of all
        others              1,341.4    1,090.3    1,179.5
        in the
        regions
        Total
        of all
        years               1,572.5    1,454.4    1,661.5
        in the
        regions
    """)
        == []
    )


@pytest.mark.parametrize("heads_over", ["Region              Kind                   2023       2024", ""])
def test_a_label_heads_rows_that_have_labels_of_their_own_beside_it(heads_over: str) -> None:
    (table,) = read(f"""
        {heads_over}
        North and the       Schools               1,231        364
        centre              Clinics                 134        109
                            Wells                   156        144
        South               Schools               1,341        112
                            Clinics                  91         80
                            Wells                   172        145
        Total                                     3,125        954
    """)
    assert [(row.label, row.group) for row in table.rows] == [
        ("North and the centre", ()),
        ("Schools", ("North and the centre",)),
        ("Clinics", ("North and the centre",)),
        ("Wells", ("North and the centre",)),
        ("South", ()),
        ("Schools", ("South",)),
        ("Clinics", ("South",)),
        ("Wells", ("South",)),
        ("Total", ()),
    ]
    assert [column.name for column in table.columns] == (["2023", "2024"] if heads_over else ["", ""])
