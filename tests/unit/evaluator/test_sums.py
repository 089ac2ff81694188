"""Totals of rows and of columns, and when one that fails is believed to be wrong."""

from __future__ import annotations

STAFF = """
              | International | International | International | National | National | National | Total
              | P-5           | P-4           | Subtotal      | NPO      | NGS      | Subtotal |
------------------------------------------------------------------------------------------------------
Approved 2025 | 7             | 12            | 19            | 2        | 20       | 22       | 41
Proposed 2026 | 5             | 11            | 16            | 1        | 24       | 25       | 41
Vacant 2026   | 1             | 0             | 1             | 0        | 4        | 4        | 5
"""

SUBTOTAL = """
rule row-subtotal-differs
  in       tables with columns subtotal
  expect   subtotal = sum of columns
"""


def test_subtotals_under_spanning_heads_feed_the_total_once(table, check):
    report = check(table(STAFF, counts=True), rules="across", text=SUBTOTAL)
    assert report.findings == ()
    assert report.coverage.held == 9


def test_a_wrong_total_of_a_row_is_found(table, say):
    assert say(table(STAFF.replace("| 25       | 41", "| 25       | 44"), counts=True), rules="across") == [
        "error: Table 1, row “Proposed 2026”, column “Total”: reads 44; the columns add up to 41 (3 too many)."
    ]


def test_a_total_under_a_period_adds_up_the_columns_of_that_period(table, check):
    periods = """
              | 2024/25 expenditure | 2024/25 expenditure | 2024/25 expenditure | 2025/26 estimate | 2025/26 estimate | 2025/26 estimate
              | Brindisi            | Valencia            | Total               | Brindisi         | Valencia         | Total
    -------------------------------------------------------------------------------------------------------------------------------
    Staff     | 41,897.7            | 5,257.7             | 47,155.4            | 31,379.8         | 5,338.8          | 36,718.6
    Operation | 12,152.9            | 7,441.8             | 19,594.7            | 11,803.3         | 6,959.5          | 18,762.8
    """  # noqa: E501
    report = check(table(periods), rules="across")
    assert report.findings == ()
    assert report.coverage.held == 4


def test_a_spanning_head_total_adds_up_the_like_columns_of_the_others(table, say):
    posts = """
         | Core     | Core   | Fund     | Fund   | Total    | Total
         | Approved | Filled | Approved | Filled | Approved | Filled
    ----------------------------------------------------------------
    P-5  | 7        | 3      | 2        | 2      | 9        | 5
    P-4  | 7        | 7      | 5        | 5      | 12       | 12
    GS   | 10       | 10     | 12       | 11     | 22       | 12
    """
    assert say(table(posts, counts=True), rules="across") == [
        "error: Table 1, row “GS”, column “Total, Filled”: reads 12; the columns add up to 21 "
        "(9 too few; digits 1 and 2 swapped?)."
    ]


def test_a_total_of_the_last_columns_only_is_recognized_by_its_figures(table, check):
    clients = """
               | 2024/25 actual | 2025/26 estimate | Brindisi | Valencia | Total
    ----------------------------------------------------------------------------
    Support    | 59             | 60               | 35       | 24       | 59
    Computing  | 304            | 290              | 56       | 248      | 304
    Services   | 102            | 92               | 44       | 58       | 102
    """
    assert check(table(clients, counts=True), rules="across").coverage.held == 3


def test_a_total_of_more_than_its_row_shows_is_no_contradiction(table, check):
    strength = """
                      | International | National | Total
    ---------------------------------------------------
    Military observers
    Approved 2025     |               |          | 135
    Approved 2026     |               |          | 140
    Civilians
    Approved 2025     | 41            | 20       | 61
    Approved 2026     | 44            | 42       | 86
    Total
    Approved 2025     | 41            | 20       | 196
    Approved 2026     | 44            | 42       | 226
    """
    report = check(table(strength, counts=True), rules="total across")
    assert report.findings == ()
    assert report.coverage.unchecked == {"no reading of what the total adds up holds in most places": 2}


def test_columns_of_years_take_no_part(table, check):
    reports = """
             | Adopted in | Geneva | Nairobi | Total
    ------------------------------------------------
    First    | 2019       | 12     | 30      | 42
    Second   | 2021       | 15     | 28      | 43
    """
    drawn = table(reports, counts=True)
    years = type(drawn.columns[0])(("Adopted in",), kind=None)
    drawn = type(drawn)((years, *drawn.columns[1:]), drawn.rows, number="1")
    assert check(drawn, rules="across").coverage.held == 2


def test_a_total_column_that_is_a_little_too_large_in_every_row_means_something_else(table, check):
    wider = """
             | North | South | Total
    --------------------------------
    Staff    | 512   | 318   | 871
    Travel   | 437   | 266   | 742
    Premises | 651   | 122   | 815
    Supplies | 364   | 229   | 638
    """
    report = check(table(wider, counts=True), rules="across")
    assert report.findings == ()
    assert report.coverage.unchecked == {"nothing before the total adds up to it, so what it adds up is not known": 4}
