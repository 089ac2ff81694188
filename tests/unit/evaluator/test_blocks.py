"""Rows that close a list, "Net change", and heads with figures of their own: what they add up, all or none."""

from __future__ import annotations

from decimal import Decimal

import pytest
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
    said = "reads 66; the rows add up to 26 (40 too many)."
    assert say(table(LIST.replace("| 26", "| 66"), counts=True), text=RULES) == [
        f"error: Table 1, row “Net change” under “Transport”, column “Number”: {said}"
    ]


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


@pytest.mark.parametrize(("net", "found"), [(16, 1), (15, 0)])
def test_closing_rows_are_believed_with_five_bits_in_all(table, check, net, found):
    """A sum of sixteen is worth four of them, one of fifteen three, one of two a single one; the last does not hold."""
    lists = [(11, net - 11, net), (1, 1, 2), (3, 4, 9)]
    lines = "".join(f"Posts | {one}\nPosts | {other}\n**Net change | {total}\n" for one, other, total in lists)
    report = check(table(f" | Number\n---\n{lines}", counts=True), text=RULES)
    assert (len(report.findings), report.coverage.rules_bound) == (found, found)


TWO = """
             | International | National
----------------------------------------
Posts        | 2   | 3
Posts        | (1) | 1
**Net change | 1   | 4
Posts        | 7   | (4)
Posts        | 6   | (5)
**Net change | 13  | (9)
Posts        | (3) | 12
Posts        | (4) | 1
**Net change | (7) | 13
"""


def test_a_dash_is_no_net_change_where_another_column_adds_up_the_list(table, say):
    assert say(table(TWO.replace("| 1   | 4", "| 1   | –"), counts=True), text=RULES) == [
        "error: Table 1, row “Net change”, column “National”: reads –; the rows add up to 4 (4 too few)."
    ]


def test_a_dash_says_nothing_where_no_other_column_adds_up_the_list(table, check):
    dashes = TWO.replace("| 1   | 4", "| –   | –")
    assert check(table(dashes, counts=True), text=RULES).findings == ()
    assert (
        check(
            table(TWO.replace("| 3\n", "| –\n").replace("| 1\n", "| –\n", 1).replace("| 4\n", "| –\n"), counts=True),
            text=RULES,
        ).findings
        == ()
    )  # rightly nothing


HEAD_RULE = """
rule head-total-differs
  in       tables
  for each head
  expect   printed = calculated
"""

HEADS = """
            | 2023 | 2024 | 2025
--------------------------------
**Documents | 19   | 28   | 39
Reports     | 13   | 14   | 24
Notes       | 6    | 14   | 15
**Meetings  | 36   | 32   | 46
Commission  | 10   | 9    | 20
Forum       | 26   | 23   | 26
"""


def test_a_head_with_figures_of_its_own_adds_up_the_rows_under_it(table, check, say):
    assert check(table(HEADS, counts=True), rules="", text=HEAD_RULE).coverage.held == 6
    assert say(table(HEADS.replace("| 32 ", "| 23 "), counts=True), rules="", text=HEAD_RULE) == [
        "error: Table 1, row “Meetings”, column “2024”: reads 23; the rows add up to 32 (9 too few; digits 2 and 3 "
        "swapped?)."
    ]


@pytest.mark.parametrize(("figures", "held"), [((16, 19, 8), 3), ((16, 19, 7), 0)])
def test_heads_cost_a_search_that_their_figures_must_outweigh(table, check, figures, held):
    """Of eleven bits the search takes six; sixteen is worth four, eight three, seven two."""
    rows = [
        ("**Documents", figures),
        ("Reports", (5, 6, 3)),
        ("Notes", tuple(n - m for n, m in zip(figures, (5, 6, 3), strict=True))),
    ]
    lines = [" | ".join([name, *map(str, row)]) for name, row in rows]
    report = check(table("\n".join([" | 2023 | 2024 | 2025", "----", *lines]), counts=True), rules="", text=HEAD_RULE)
    assert (report.coverage.held, report.coverage.rules_bound) == (held, int(held > 0))


APART = "too few sums of this kind hold in the table"


@pytest.mark.parametrize(("figures", "found"), [("31 | 37 | 49", 0), ("36 | 37 | 49", 2), ("31 |  | ", 1)])
def test_a_block_that_holds_in_none_of_several_columns_may_be_none(table, check, figures, found):
    report = check(table(HEADS.replace("36   | 32   | 46", figures), counts=True), rules="", text=HEAD_RULE)
    assert (len(report.findings), report.coverage.unchecked) == (found, {} if found else {APART: 3})


@pytest.mark.parametrize(("heads", "found"), [(8, 2), (7, 0)])
def test_many_heads_that_hold_outweigh_that_one_holds_in_no_column(table, check, heads, found):
    """Sixteen sums are worth eight bits, fourteen seven; three speak for figures that are close, six against a head."""
    lines = []
    for head in range(heads):
        parts, others = (611 + 7 * head, 702 + 5 * head), (644 + 3 * head, 715 + 9 * head)
        off = 13 * (head == 6)
        total = f"{sum(parts) + off} | {sum(others) + off}"
        lines += [
            f"**Head {head} | {total}",
            *(f"Item | {one} | {other}" for one, other in zip(parts, others, strict=True)),
        ]
    report = check(table("\n".join([" | 2023 | 2024", "----", *lines]), counts=True), rules="", text=HEAD_RULE)
    assert (len(report.findings), report.coverage.held) == (found, 2 * heads - 2)


def test_heads_that_fail_more_often_than_they_hold_mean_nothing(table, check):
    twice = HEADS.replace("36   | 32   | 46", "31   | 37   | 49").replace("39\n", "49\n")
    report = check(table(twice, counts=True), rules="", text=HEAD_RULE)
    assert (report.findings, report.coverage.rules_bound) == ((), 0)


def test_in_small_figures_the_first_rows_add_up_by_chance(table, check):
    longer = HEADS.replace("**Meetings", "Members | 7 | – | –\n**Meetings")
    assert len(check(table(longer, counts=True), rules="", text=HEAD_RULE).findings) == 1


def test_a_doubtful_figure_under_a_head_leaves_its_column_out(table, check):
    doubtful = HEADS.replace("| 23 ", "| ?23")
    report = check(table(doubtful, counts=True), rules="", text=HEAD_RULE)
    assert (report.findings, report.coverage.held, report.coverage.unchecked) == ((), 5, {})


def test_a_total_is_neither_a_head_nor_under_one(table, check):
    report = check(table(HEADS + "**Total | 55 | 60 | 85\n", counts=True), rules="", text=HEAD_RULE)
    assert (report.findings, report.coverage.held) == ((), 6)


@pytest.mark.parametrize(("bracketed", "held"), [("9", 6), ("8", 5)])
def test_a_dash_with_a_figure_in_brackets_may_stand_for_that_figure(table, check, bracketed, held):
    drawn = table(HEADS.replace("| 9    |", "| –    |"), counts=True)
    row = drawn.rows[4]
    dash = replace(row.cells[1], quantity=replace(row.cells[1].quantity, bracketed=Decimal(bracketed)))
    rows = (*drawn.rows[:4], replace(row, cells=(row.cells[0], dash, row.cells[2])), drawn.rows[5])
    report = check(replace(drawn, rows=rows), rules="", text=HEAD_RULE)
    assert (report.coverage.held, len(report.findings)) == (held, 6 - held)
