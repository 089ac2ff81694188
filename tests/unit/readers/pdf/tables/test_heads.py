"""Heads: for each column the path from the spanning head down to the leaf."""

from __future__ import annotations

import pytest

from checker.model.table import Table
from checker.readers.pdf.page.ink import Rule
from checker.readers.pdf.tables.heads import HeadSpan, border_at, covered, seams_of, words_in
from tests.pages import heads, read, word

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


@pytest.mark.parametrize("end", [118.1, 117.9])
def test_a_rule_covers_a_column_when_it_reaches_its_middle_or_almost(end: float) -> None:
    assert covered(HeadSpan(100, 140), [Rule(200, 50, end, 0.5)], 200) == (end > 118)


@pytest.mark.parametrize("end", [102.1, 101.9])
def test_a_rule_covers_no_narrow_column_that_it_hardly_reaches_into(end: float) -> None:
    assert covered(HeadSpan(100, 105), [Rule(200, 50, end, 0.5)], 200) == (end > 102)


@pytest.mark.parametrize("off", [3.9, 4.1])
def test_a_joint_shows_a_border_of_columns_near_to_it(off: float) -> None:
    assert border_at(200 + off, [Rule(150, 60, 500, 0.5, (200,))]) == (off < 4)


@pytest.mark.parametrize("off", [1.9, 2.1])
def test_a_rule_that_ends_near_to_a_place_lies_above_it(off: float) -> None:
    rules = [Rule(130, 60, 500, 0.5), Rule(150, 60, 200, 0.5)]
    assert border_at(200 + off, rules) == (off < 2)


@pytest.mark.parametrize(("gap", "lower", "over"), [(3.4, 0, True), (3.6, 0, False), (3.4, 1.1, False)])
def test_a_text_runs_over_a_place_where_a_space_parts_its_words_there(gap: float, lower: float, over: bool) -> None:
    words = [word(60, 100, "National"), word(92 + gap, 100 + lower, "staff"), word(200, 100, "Total")]
    assert list(seams_of(words)) == ([(90, 94 + gap)] if over else [])


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
