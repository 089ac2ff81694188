"""Heads that no rule stands over, or that no rule parts from their rows."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.table import Table
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.tables.building import tables_of
from tests.pages import filled, heads, page, read, rows, word

BODY = """
        ──────────────────────────────────────────────────────────────
        Posts                    12.0             11.5            23.5
        Travel                    3.0              1.5             4.5
        Other                     4.0              2.5             6.5
"""
ROWS = [("Posts", "12.0", "11.5", "23.5"), ("Travel", "3.0", "1.5", "4.5"), ("Other", "4.0", "2.5", "6.5")]


def under(*lines: str, body: str = BODY) -> Table:
    """The table under lines that no rule stands over."""
    (table,) = read("\n".join(["", *(" " * 8 + line for line in lines)]) + body)
    return table


@pytest.mark.parametrize(
    "texts",
    [
        ("First half", "Second half", "All"),
        ("H1 2023", "H2 2023", "2023"),
        ("30 June 2023", "31.12.2023", "All"),
        ("2003–04", "2004–05", "Both"),
        ("2022", "2023", "2024"),
        ("1er semestre", "2e semestre", "Total"),
        ("النصف", "الثاني", "الكل"),
        ("上半年", "下半年", "合计"),
    ],
)
def test_lines_right_over_the_first_rule_are_heads(texts: tuple[str, str, str]) -> None:
    line = "Office".ljust(13) + "".join(filled(text, -width) for text, width in zip(texts, (16, 17, 16), strict=True))
    table = under(line.rstrip())
    assert [head[-1] for head in heads(table)] == list(texts)
    assert (table.stub_head, rows(table)) == ("Office", ROWS)


def test_a_caption_over_such_heads_is_that_of_the_table() -> None:
    table = under("Table 3. Costs by office", "", "Office                   2022             2023            2024")
    assert (table.number, table.title, heads(table)) == ("3", "Costs by office", [("2022",), ("2023",), ("2024",)])


def test_text_that_runs_from_the_stub_into_the_columns_is_no_head() -> None:
    table = under("The costs of all offices of the last three years", "were paid from the fund.")
    assert (heads(table), rows(table)) == ([(), (), ()], ROWS)


def test_a_first_row_that_is_only_a_label_is_no_head() -> None:
    group = BODY.replace("        Posts", f"        Regular budget\n        {'─' * 62}\n        Posts")
    table = under("Office                   2022             2023            2024", body=group)
    assert heads(table) == [("2022",), ("2023",), ("2024",)]
    assert [row.label for row in table.rows] == ["Regular budget", "Posts", "Travel", "Other"]


def test_a_head_over_a_short_rule_spans_its_columns() -> None:
    table = under(
        "                             By half",
        "                  ─────────────────────────────",
        "Office                  First           Second             All",
        body=BODY.replace("─" * 62, "──────────────────┬────────────┬────────────────┬─────────────"),
    )
    assert heads(table) == [("By half", "First"), ("By half", "Second"), ("All",)]


def sized(factor: float) -> list[tuple[str, ...]]:
    """The heads of a table under a line so many times as large as they."""
    drawn = page("        Office                   2022             2023            2024" + BODY, top=200)
    title = word(220, 188, "Costs", 10 * factor)
    (table,) = tables_of(sheets_of([replace(drawn, words=(title, *drawn.words))]))[0]
    return heads(table)


@pytest.mark.parametrize(("factor", "head"), [(1.1, True), (1.2, False)])
def test_what_is_larger_than_the_heads_is_a_title(factor: float, head: bool) -> None:
    assert sized(factor) == [("2022",), ("Costs 2023" if head else "2023",), ("2024",)]


@pytest.mark.parametrize(("blank", "found"), [(3, True), (4, False)])
def test_a_table_with_few_figures_takes_no_line_over_it_for_heads(blank: int, found: bool) -> None:
    more = "        of it all\n" * blank
    body = f"        Posts              12.0\n{more}        Travel              3.0\n{more}"
    drawn = f"""
        Office            Costs
        ────────────────┬────────
{body}        ────────────────┴────────
"""
    table = read(drawn)
    assert [heads(each) for each in table] == [[("Costs",) if found else ()]]


CLOSED = """
        ──────────────────────┬────────────────┬─────────────────
      * Office                      Staff             Travel
        ━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━
        Bonn                        12.0             11.5
        Rome                         3.0              1.5
"""


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("      * For the year ended       2024             2023", [("2024", "Staff"), ("2023", "Travel")]),
        ("        For the year ended       2024             2023", [("Staff",), ("Travel",)]),
        ("      * Costs of the year", [("Staff",), ("Travel",)]),
    ],
)
def test_what_stands_over_the_columns_above_the_top_rule_is_a_head_where_it_is_set_like_those_below(
    line: str, found: list[tuple[str, ...]]
) -> None:
    (table,) = read("\n" + line + CLOSED)
    assert heads(table) == found


def test_a_text_over_a_top_rule_that_leaves_the_stub_open_spans_its_columns() -> None:
    (table,) = read("""
      *                                   Costs
                               ────────────────┬─────────────────
      * Office                      Staff             Travel
        ━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━┿━━━━━━━━━━━━━━━━━
        Bonn                        12.0             11.5
        Rome                         3.0              1.5
        ━━━━━━━━━━━━━━━━━━━━━━━┷━━━━━━━━━━━━━━━┷━━━━━━━━━━━━━━━━━
    """)
    assert (table.title, heads(table)) == ("", [("Costs", "Staff"), ("Costs", "Travel")])
