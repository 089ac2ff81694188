"""Rows that close a list: "Net change" is the sum of the changes since the last one."""

from __future__ import annotations

from msgspec.structs import replace

RULES = """
rule net-change-differs
  in       tables with rows net-change
  for each closing row
  expect   printed = calculated
"""

LIST = """
             | Number | Action
------------------------------
Director
Posts        | (1) | Abolishment
Posts        | 2   | Establishment
**Net change | 1
Finance
Posts        | (2) | Abolishment
Posts        | (3) | Abolishment
**Net change | (5)
Transport
Posts        | 11  | Establishment
Posts        | 15  | Establishment
**Net change | 26
Medical
Posts        | 3   | Establishment
Posts        | (1) | Abolishment
**Net change | 2
Aviation
Posts        | 4   | Establishment
Posts        | 4   | Establishment
**Net change | 8
Procurement
Posts        | (4) | Abolishment
Posts        | (3) | Abolishment
**Net change | (7)
**Total      | 25
"""


def on_pages(table, first_of_second):
    """The table with its rows from one on on a second page."""

    def moved(row, page):
        return replace(row, page=page, cells=tuple(cell and replace(cell, page=page) for cell in row.cells))

    rows = (moved(row, 1 + (index >= first_of_second)) for index, row in enumerate(table.rows))
    return replace(table, rows=tuple(rows), pages=(1, 2))


def test_every_change_and_its_net_stand_in_a_relation(table, check):
    report = check(table(LIST, counts=True), text=RULES)
    assert report.findings == ()
    assert report.coverage.figures_related == report.coverage.figures_read == 19


def test_a_wrong_net_change_is_found_though_the_total_no_longer_adds_up(table, say):
    assert say(table(LIST.replace("| 26", "| 66"), counts=True), text=RULES) == [
        "error: Table 1, row “Net change”, column “Number”: reads 66; the rows add up to 26 (40 too many)."
    ]


def test_a_list_that_runs_over_a_page_is_not_blamed_where_the_total_confirms_its_net_change(table, check):
    broken = table(LIST.replace("| 15", "| 18"), counts=True)
    report = check(on_pages(broken, 10), text=RULES)
    assert report.findings == ()
    assert report.coverage.unchecked == {
        "a total bears the figure out, and rows of the list may be missing where the page ends": 1
    }


def test_a_list_on_one_page_is_blamed_whatever_the_total_says(table, check):
    broken = table(LIST.replace("| 15", "| 18"), counts=True)
    assert len(check(on_pages(broken, 12), text=RULES).findings) == 1


def test_posts_that_are_continued_change_nothing(table, check):
    continued = LIST.replace("| 15  | Establishment", "| 15  | Continuation").replace("| 26", "| 11")
    continued = continued.replace("| 25", "| 10")
    assert check(table(continued, counts=True), text=RULES).findings == ()


def test_three_lists_alone_prove_nothing(table, check):
    short = LIST[: LIST.index("Medical")].replace("| 26", "| 66")
    report = check(table(short, counts=True), text=RULES)
    assert (report.findings, report.coverage.rules_bound) == ((), 0)


def test_lists_of_one_change_prove_nothing(table, check):
    lines = "".join(f"Posts | {count}\n**Net change | {count}\n" for count in (3, 4, 5, 6, 7))
    report = check(table(f" | Number\n---\n{lines}Posts | 8\n**Net change | 6\n", counts=True), text=RULES)
    assert (report.findings, report.coverage.rules_bound) == ((), 0)
