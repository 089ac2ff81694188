"""Heads: for each column the path from the spanning head down to the leaf."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.place import Box
from checker.model.table import Table
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.sideways import Turned
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.heads import words_in
from checker.readers.pdf.tables.spanning import HeadSpan
from tests.pages import heads, page, read, rows, word

BODY = """
        Posts          12.0      11.5      13.0      12.5
        Travel          3.0       1.5       4.0       2.5
        ━━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━━┷━━━━━━━━
"""


def table(heads: str, body: str = BODY) -> Table:
    (found,) = read(heads.rstrip() + body)
    return found


def test_a_spanning_head_stands_over_the_columns_between_its_joints() -> None:
    assert heads(
        table("""
        ──────────┬───────────────────┬──────────────────
                          2024               2025
                   ─────────┬───────── ─────────┬────────
        Category   Approved    Spent  Approved     Spent
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [("2024", "Approved"), ("2024", "Spent"), ("2025", "Approved"), ("2025", "Spent")]


def test_without_joints_a_spanning_head_stands_over_the_middle_of_its_columns() -> None:
    assert heads(
        table(
            """
        ──────────────────────────────────────────────────
                           2024                2025
                   ───────────────────────────────────────
        Category   Approved   Spent    Approved   Spent
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
            """,
            """
        Posts          12.0    11.5        13.0    12.5
        Travel          3.0     1.5         4.0     2.5
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
            """,
        )
    ) == [("2024", "Approved"), ("2024", "Spent"), ("2025", "Approved"), ("2025", "Spent")]


def test_a_column_beside_a_spanning_head_has_no_spanning_head() -> None:
    assert heads(
        table("""
        ──────────┬───────────────────┬─────────┬────────
                          2024           Change   Share
                   ─────────┬─────────
        Category   Approved    Spent    Amount   In 2025
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [("2024", "Approved"), ("2024", "Spent"), ("Change Amount",), ("Share In 2025",)]


def test_heads_have_as_many_levels_as_rules_stand_under_them() -> None:
    assert heads(
        table("""
        ──────────┬──────────────────────────────────────
                              Regular budget
                   ─────────┬─────────┬──────────────────
                                         Of it spent
                                       ─────────┬────────
        Category   Approved  Revised   In 2024   In 2025
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [
        ("Regular budget", "Approved"),
        ("Regular budget", "Revised"),
        ("Regular budget", "Of it spent", "In 2024"),
        ("Regular budget", "Of it spent", "In 2025"),
    ]


def test_a_head_wraps_over_lines() -> None:
    assert heads(
        table("""
        ──────────┬─────────┬─────────┬─────────┬────────
                   Initial   Expendi-    Total   Share
                   appor-    ture to    require- in per
        Category   tionment     date     ments     cent
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [
        ("Initial appor-tionment",),
        ("Expendi-ture to date",),
        ("Total require-ments",),
        ("Share in per cent",),
    ]


def test_column_numbers_and_printed_formulas_are_kept_apart_from_the_heads() -> None:
    read_columns = table("""
        ──────────┬─────────┬─────────┬─────────┬────────
        Category   Approved    Spent   Balance    Share
        ──────────┼─────────┼─────────┼─────────┼────────
                        (1)      (2) (3)=(1)-(2)  (4)
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
    """).columns
    assert [(column.path, column.code, column.formula) for column in read_columns] == [
        (("Approved",), "(1)", None),
        (("Spent",), "(2)", None),
        (("Balance",), "(3)", "(3)=(1)-(2)"),
        (("Share",), "(4)", None),
    ]


def test_a_column_number_right_under_its_head_is_kept_apart_too() -> None:
    read_columns = table("""
        ──────────┬─────────┬─────────┬─────────┬────────
        Category   Approved    Spent   Balance    Share
                        (1)      (2) (3)=(1)-(2)  (4)
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
    """).columns
    assert [(column.path, column.code, column.formula) for column in read_columns] == [
        (("Approved",), "(1)", None),
        (("Spent",), "(2)", None),
        (("Balance",), "(3)", "(3)=(1)-(2)"),
        (("Share",), "(4)", None),
    ]


def test_years_are_heads_and_no_figures() -> None:
    assert heads(
        table("""
        ──────────┬─────────┬─────────┬─────────┬────────
        Category       2021      2022      2023     2024
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [("2021",), ("2022",), ("2023",), ("2024",)]


def test_the_head_over_the_labels_is_the_stubs_and_no_column() -> None:
    found = table("""
        ──────────┬─────────┬─────────┬─────────┬────────
        Cost
        category   Approved   Revised     Spent    Share
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
    """)
    assert (found.stub_head, heads(found)) == (
        "Cost category",
        [("Approved",), ("Revised",), ("Spent",), ("Share",)],
    )


def test_raised_marks_are_no_part_of_a_head() -> None:
    assert heads(
        table("""
        ──────────┬─────────┬─────────┬─────────┬────────
        Category   Approved^a Revised     Spent^b Share
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [("Approved",), ("Revised",), ("Spent",), ("Share",)]


def test_letters_and_formulas_above_the_heads_are_kept_apart_too() -> None:
    (found,) = read("""
        ──────────────┬───────────┬───────────┬───────────
      /                       (A)         (B)     (C=A-B)
        ──────────────┼───────────┼───────────┼───────────
      / Category         Approved       Spent    Balance
        ━━━━━━━━━━━━━━┿━━━━━━━━━━━┿━━━━━━━━━━━┿━━━━━━━━━━━
        Posts                12.0        11.5        0.5
        Travel                4.0         2.5        1.5
        ━━━━━━━━━━━━━━┷━━━━━━━━━━━┷━━━━━━━━━━━┷━━━━━━━━━━━
    """)
    assert [(column.path, column.code, column.formula) for column in found.columns] == [
        (("Approved",), "(A)", None),
        (("Spent",), "(B)", None),
        (("Balance",), "(C)", "(C=A-B)"),
    ]


def test_italic_units_under_the_last_rule_of_the_heads_are_heads() -> None:
    (found,) = read(
        """
        ──────────────┬───────────────────────┐
      *                Actual 2022 - 2024
        ──────────────┬───────────┬───────────
      /                  Millions     Percent
        Posts                12.0        60.0
        Travel                8.0        40.0
        ──────────────┴───────────┴───────────
    """.replace("┐", "─")
    )
    assert heads(found) == [("Actual 2022 - 2024", "Millions"), ("Actual 2022 - 2024", "Percent")]


def test_footnote_marks_of_heads_are_kept_with_their_columns() -> None:
    found = table("""
        ──────────┬───────────────────┬──────────────────
                          2024^a             2025
                   ─────────┬───────── ─────────┬────────
        Category   Approved    Spent^b Approved    Spent
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    assert [column.marks for column in found.columns] == [("a",), ("a", "b"), (), ()]


def test_a_figure_on_a_line_of_its_own_in_a_head_is_part_of_the_head() -> None:
    (table,) = read("""
        ────────────┬──────────────┬──────────
      /              Actual as at
      /                        28    Approved
      / Category         February     2025/26
        ━━━━━━━━━━━━┿━━━━━━━━━━━━━━┿━━━━━━━━━━
        Posts                12.0        11.5
        Staff                 3.0         1.5
        ━━━━━━━━━━━━┷━━━━━━━━━━━━━━┷━━━━━━━━━━
    """)
    assert heads(table) == [("Actual as at 28 February",), ("Approved 2025/26",)]
    assert [row.label for row in table.rows] == ["Posts", "Staff"]


def test_a_formula_on_two_lines_is_one_formula() -> None:
    (table,) = read("""
        ────────────┬──────────┬──────────┬──────────
                      Approved    Spent     Variance
        ────────────┼──────────┼──────────┼──────────
        Category           (1)       (2)    (3)=(1)-
                                                 (2)
        ━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━━━
        Posts             12.0      11.5         0.5
        Staff              3.0       1.5         1.5
        ━━━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━┷━━━━━━━━━━
    """)
    column = table.columns[2]
    assert (column.path, column.code) == (("Variance",), "(3)")


@pytest.mark.parametrize(("gap", "found"), [(4.9, ["Share", "of"]), (5.1, ["Share"])])
def test_words_of_a_head_without_printed_borders_are_kept_together_where_they_are_set_close(
    gap: float, found: list[str]
) -> None:
    words = [word(100, 200, "Share"), word(120 + gap, 200, "of")]
    assert [each.text for each in words_in(HeadSpan(90, 127), words, printed=False)] == found


def test_a_spanning_head_of_several_lines_is_whole_though_another_one_beside_it_ends_higher() -> None:
    assert heads(
        table("""
        ──────────┬───────────────────┬──────────────────
                   Staff in post       Cost of all of it,
                   ─────────┬─────────
                                       with the overhead
                    Men in    Women
                                      ─────────┬────────
        Category       all   in all    By June   By May
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [
        ("Staff in post", "Men in all"),
        ("Staff in post", "Women in all"),
        ("Cost of all of it, with the overhead", "By June"),
        ("Cost of all of it, with the overhead", "By May"),
    ]


def test_a_rule_under_some_of_the_columns_that_no_border_parts_spans_these() -> None:
    assert heads(
        table("""
        ──────────┬──────────────────────────────────────
                      Posts in all      Share     Cost
                   ─────────┬─────────
        Category      2024     2025      In all    In all
        ━━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━━┿━━━━━━━━
        """)
    ) == [
        ("Posts in all", "2024"),
        ("Posts in all", "2025"),
        ("Share In all",),
        ("Cost In all",),
    ]


DRAWN = """
        ──────────┬─────────┬─────────
        {stub}



        ──────────┼─────────┼─────────
        Bonn          12.0      11.5
        Rome           3.0       1.5
        ──────────┴─────────┴─────────
"""
UPRIGHT_ROWS = [("Bonn", "12.0", "11.5"), ("Rome", "3.0", "1.5")]


def upright(text: str, x: float, bottom: float = 145.0, length: float = 10.0) -> Turned:
    """A word that runs upwards."""
    return Turned(text, Box(x, bottom - length, x + 8, bottom), 8.0, True)


def upright_table(*words: Turned, stub: str = "Office") -> Table:
    """A table over whose columns words run upwards."""
    drawn = page(DRAWN.replace("{stub}", stub))
    (found,) = tables_of(sheets_of([replace(drawn, sideways=words)]))[0]
    return found


@pytest.mark.parametrize("stub", ["Office", ""])
def test_words_that_run_up_are_heads_of_the_columns_under_them(stub: str) -> None:
    found = upright_table(
        upright("Posts", 115), upright("of", 127, 150), upright("staff", 127, 139), upright("Cost", 155), stub=stub
    )
    assert (heads(found), rows(found)) == ([("Posts of staff",), ("Cost",)], UPRIGHT_ROWS)


def test_words_that_run_up_beside_the_rows_are_no_heads() -> None:
    found = upright_table(upright("Posts", 115, 185), upright("Cost", 155, 185))
    assert heads(found) == [(), ()]


@pytest.mark.parametrize(("bottom", "path"), [(146.5, ("Staff", "Men")), (145.5, ("Staff",))])
def test_words_that_run_up_stand_under_what_is_printed_over_them(bottom: float, path: tuple[str, ...]) -> None:
    found = upright_table(upright("Men", 125, bottom, 7.0), stub="Office       Staff")
    assert heads(found)[0] == path


def test_words_that_run_up_stand_over_as_many_columns_as_the_rule_over_them_has_no_border_between() -> None:
    drawing = """
        ──────────┬────────────────────
        Office


                   ─────────┬──────────


        ──────────┼─────────┼──────────
        Bonn          12.0        11.5
        Rome           3.0         1.5
        ──────────┴─────────┴──────────
    """
    words = (upright("Country", 140, 150), upright("Men", 115, 167), upright("Women", 155, 167))
    (found,) = tables_of(sheets_of([replace(page(drawing), sideways=words)]))[0]
    assert heads(found) == [("Country", "Men"), ("Country", "Women")]
