"""Tables without rules: figures in columns that white space parts."""

from __future__ import annotations

from tests.pages import heads, read, rows

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
