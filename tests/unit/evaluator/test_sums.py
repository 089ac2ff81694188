"""Totals of rows and of columns, and when one that fails is believed to be wrong."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.place import Box

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


YEARS = """
       | 2023 | 2024 | 2025
---------------------------
Africa | 541  | 617  | 702
Asia   | 533  | 489  | 455
Europe | 447  | 571  | 618
Total  | 1521 | 1677 | 1775
"""


def placed(drawn, number=None, title="", top=100.0, pages=(1,)):
    """A table that begins so many points below the top of a page."""
    return replace(drawn, number=number, title=title, pages=pages, box=Box(50, top, 500, top + 200))


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ({}, 0),  # it may go on from the page before
        ({"top": 143.9}, 0),
        ({"top": 144.0}, 1),
        ({"title": "Staff"}, 1),
        ({"number": "1"}, 1),
        ({"number": "1", "pages": (1, 2)}, 0),  # it goes on on the next page
    ],
)
def test_where_a_page_cuts_a_table_a_row_may_be_lost_that_a_total_counts(table, check, where, found):
    """It is lost in all columns: where the total holds in one of them, none was."""
    lost = table(YEARS.replace("1521 | 1677 | 1775", "2188 | 2310 | 2597"), counts=True)
    one = table(YEARS.replace("1775", "4210"), counts=True)
    assert [len(check(placed(drawn, **where)).findings) for drawn in (lost, one)] == [found, 1]


@pytest.mark.parametrize("printed", ["812", "1975"])
def test_no_lost_row_explains_a_total_that_is_too_small_or_has_a_wrong_digit(table, check, printed):
    drawn = table(YEARS.replace("1775", printed), counts=True)
    assert [finding.found for finding in check(placed(drawn)).findings] == [int(printed)]


@pytest.mark.parametrize(("pages", "found"), [((1,), 1), ((1, 2), 0)])
def test_a_row_that_is_missing_where_a_page_cuts_the_table_may_be_lost_in_reading(table, check, pages, found):
    missing = "\n".join(line for line in YEARS.split("\n") if not line.startswith("Asia"))
    drawn = placed(table(missing, counts=True), number="1", title="By region", pages=pages)
    assert len(check(drawn).findings) == found


TURNED = [
    ("", "Africa", "Asia", "Europe", "Total"),
    ("----",),
    ("2023", "541", "533", "447", "1521"),
    ("2024", "617", "489", "571", "1677"),
    ("2025", "702", "455", "618", "4210"),
]


def test_columns_are_not_lost_where_a_page_ends(table, check):
    """A page may end between two rows, whose totals of columns all stand on one of them."""
    drawn = table("\n".join(" | ".join(line) for line in TURNED), counts=True)
    assert len(check(placed(drawn, pages=(1, 2)), rules="across").findings) == 1


AGES = "the figure lies among its parts, as an average would"


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (760, False),
        (761, True),  # half of what the total is elsewhere
        (3354, True),  # twice that
        (3355, False),
    ],
)
def test_a_figure_may_be_greater_than_its_total_where_other_columns_of_like_size_hold(table, check, printed, told):
    text = YEARS.replace("455", "4890").replace("618", "18").replace("1775", str(printed))
    report = check(table(text, counts=True))
    assert (len(report.findings), report.coverage.unchecked) == (int(told), {} if told else {AGES: 1})


@pytest.mark.parametrize(
    ("smallest", "printed", "told"), [("–", 64, True), ("61", 64, False), ("65", 64, True), ("(61)", 64, True)]
)
def test_an_average_lies_among_three_figures_none_of_them_below_zero(table, check, smallest, printed, told):
    text = YEARS.replace("702", "70").replace("455", "4,700").replace("618", smallest).replace("1775", str(printed))
    unchecked = check(table(text, counts=True)).coverage.unchecked
    assert (AGES not in unchecked) is told


SHARES = """
       | Members | Percentage
-----------------------------
Africa | 54      | 36.0
Asia   | 46      | 30.7
Europe | 50      | 33.3
Total  | 150     | 90.0
"""


def test_percentages_that_make_a_hundred_have_no_total_of_ninety(table, say):
    assert say(table(SHARES, counts=True)) == [
        "error: Table 1, row “Total”, column “Percentage”: reads 90.0; the rows add up to 100.0 (10.0 too little)."
    ]


@pytest.mark.parametrize(("africa", "found"), [("36.1", 1), ("36.2", 0)])
def test_shares_make_a_hundred_but_for_their_rounding(table, check, africa, found):
    assert len(check(table(SHARES.replace("36.0", africa), counts=True)).findings) == found


@pytest.mark.parametrize(("rows", "found"), [(3, 1), (2, 0)])
def test_two_percentages_make_a_hundred_by_chance(table, check, rows, found):
    parts = ["Africa | 54 | 54.0", "Asia | 46 | 46.0", "Europe | – | 0.0"][:rows]
    drawn = "\n".join([" | Members | Percentage", "----", *parts, "Total | 100 | 90.0"])
    assert len(check(table(drawn, counts=True)).findings) == found


@pytest.mark.parametrize(("others", "found"), [("1521 | 1677", 1), ("9120 | 8977", 0)])
def test_what_holds_in_other_columns_speaks_for_a_total_that_no_slip_explains(table, check, others, found):
    drawn = table(YEARS.replace("1521 | 1677 | 1775", f"{others} | 4210"), counts=True)
    assert len(check(drawn).findings) == found


COLUMNS = [(541, 533, 447), (617, 489, 571), (702, 455, 618), (831, 377, 402), (594, 636, 288), (723, 419, 365)]


def wide(*columns: tuple[int, ...], label: str = "Total", printed: int) -> str:
    """A table of these columns whose totals hold but in the last, where this is printed."""
    names = [f"Row {row}" for row in range(len(columns[0]))]
    totals = [*map(sum, columns[:-1]), printed]
    lines = [" | ".join([name, *map(str, row)]) for name, row in zip(names, zip(*columns, strict=True), strict=True)]
    heads = " | ".join(["", *(str(2000 + column) for column in range(len(columns)))])
    return "\n".join([heads, "----", *lines, " | ".join([label, *map(str, totals)])])


@pytest.mark.parametrize(("held", "found"), [(1, 1), (0, 0)])
def test_a_column_that_holds_shows_that_no_row_was_lost_to_a_page(table, check, held, found):
    """The last total is too large by two fifths, for which nothing speaks."""
    drawn = table(wide(*COLUMNS[:held], (702, 455, 618), printed=3042), counts=True)
    assert len(check(placed(drawn)).findings) == found


@pytest.mark.parametrize(("held", "found"), [(6, 1), (5, 0)])
def test_six_columns_that_hold_outweigh_that_a_figure_lies_among_its_parts(table, check, held, found):
    """It is too small by two fifths, and more than twice as large as any other total."""
    drawn = table(wide(*COLUMNS[:held], (702, 4890, 18), printed=3560), counts=True)
    assert len(check(drawn).findings) == found


#: Rows before a total whose label names them; which are all that it can mean; one of which stands under another; and
#: after another total, which it may add as well.
READINGS = {
    "named": ["A. Posts | {}", "B. Travel | {}", "Other | 3", "Total (A+B) | {}"],
    "plain": ["Posts | {}", "Travel | {}", "Total | {}"],
    "lone": ["Posts | {}", "  Travel | {}", "Total | {}"],
    "several": ["Fees | 12", "Rent | 7", "Total, fees | 19", "Posts | {}", "Travel | {}", "Total | {}"],
}


@pytest.mark.parametrize(
    ("reading", "figures", "found"),
    [
        ("named", (7431, 4909, 6170), 1),  # half of it
        ("named", (7431, 4909, 6169), 0),
        ("plain", (7431, 4909, 11106), 1),  # a tenth less
        ("plain", (7431, 4909, 11105), 0),
        ("lone", (7431, 4869, 12177), 1),  # a hundredth less
        ("lone", (7431, 4869, 12176), 0),
        ("several", (7431, 4909, 12540), 1),  # a digit of five
        ("several", (3431, 4909, 8540), 0),  # of four
    ],
)
def test_a_total_in_a_single_column_must_be_the_nearer_the_less_says_what_it_adds_up(
    table, check, reading, figures, found
):
    rows = "\n".join(READINGS[reading]).format(*figures)
    assert len(check(table(f"  | 2023\n----\n{rows}", counts=True)).findings) == found


MISSIONS = """
          | Days | Missions | Travel cost | Average cost per mission
------------------------------------------------------------------
First     | 245  | 12       | 18,400      | 1,533
Second    | 220  | 9        | 14,210      | 1,579
Third     | 220  | 7        | 9,985       | 1,426
Fourth    | 180  | 10       | 16,105      | 1,611
Total     | 865  | 38       | 58,700      | 1,545
"""
AVERAGED = "averages, rates and prices add up to nothing"


@pytest.mark.parametrize("head", ["Average cost per mission", "Coût unitaire", "人均费用", "Средняя цена"])
def test_what_is_worked_out_for_each_does_not_add_up(table, check, head):
    report = check(table(MISSIONS.replace("Average cost per mission", head), counts=True))
    assert report.findings == ()
    assert report.coverage.unchecked == {AVERAGED: 1}


def test_averages_that_were_rounded_may_miss_their_total_by_rounding_and_by_no_more(table, say):
    posts = """
             | Approved | Average filled
    ------------------------------------
    North    | 412      | 388
    South    | 655      | 601
    East     | 803      | 744
    Total    | 1,870    | 1,734
    """
    assert say(table(posts, counts=True)) == []
    assert say(table(posts.replace("1,734", "1,743"), counts=True)) == [
        "error: Table 1, row “Total”, column “Average filled”: reads 1,743; the rows add up to 1,733 (10 too many)."
    ]


CASH = """
         | Opening | Receipts | Payments | Closing
--------------------------------------------------
January  | 1,824   | 412      | 388      | 1,848
February | 1,848   | 907      | 655      | 2,100
March    | 2,100   | 516      | 744      | 1,872
Total    | 1,824   | 1,835    | 1,787    | 1,872
"""


def test_a_sum_beside_balances_is_still_held_against_its_parts(table, say):
    assert say(table(CASH.replace("1,787", "1,737"), counts=True)) == [
        "error: Table 1, row “Total”, column “Payments”: reads 1,737; the rows add up to 1,787 (50 too few; "
        "digit 3 should be 8?)."
    ]


WOMEN = """
       | Share of women (%) | Share of men (%)
----------------------------------------------
Africa | 40.0               | 60.0
Asia   | 33.3               | 66.7
Europe | 26.7               | 73.3
Total  | 100.0              | 200.0
"""
DOWN = 'rule x\n  in tables with columns "Share of women"\n  expect sum of rows = 100\n'
ACROSS = 'rule x\n  in tables with columns "Share of women", "Share of men"\n  expect sum of columns = 100\n'


def test_the_rows_of_a_column_make_up_a_hundred_without_their_total(table, say):
    assert say(table(WOMEN), rules="", text=DOWN) == []
    assert say(table(WOMEN.replace("40.0", "41.0")), text=DOWN) == [
        "error: Table 1, column “Share of women (%)”: 41.0 + 33.3 + 26.7 = 101.0; 100.0 is expected (1.0 too much)."
    ]


def test_the_columns_named_make_up_a_hundred_in_each_row(table, say):
    assert say(table(WOMEN.replace("66.7", "65.7")), text=ACROSS) == [
        "error: Table 1, row “Asia”: 33.3 + 65.7 = 99.0; 100.0 is expected (1.0 too little)."
    ]


MONTHS = """
       | May | June | Two months
--------------------------------
Alpha  | 120 | 135  | 255
Bravo  | 88  | 92   | 180
Either | 208 | 227  | 435
"""
ACROSS_MONTHS = 'rule x\n  in tables with columns "Two months"\n  expect "Two months" = sum of columns\n'
DOWN_MONTHS = 'rule x\n  in tables with rows "Either"\n  expect "Either" = sum of rows\n'


def test_what_a_rule_calls_a_sum_in_quotes_is_one(table, say):
    assert say(table(MONTHS), rules="", text=ACROSS_MONTHS + DOWN_MONTHS.replace("rule x", "rule y")) == []
    assert say(table(MONTHS.replace("180", "190")), rules="", text=ACROSS_MONTHS) == [
        "error: Table 1, row “Bravo”, column “Two months”: reads 190; the columns add up to 180 "
        "(10 too much; digit 9 should be 8?)."
    ]
    assert say(table(MONTHS.replace("227", "237")), rules="", text=DOWN_MONTHS) == [
        "error: Table 1, row “Either”, column “June”: reads 237; the rows add up to 227 "
        "(10 too much; digit 3 should be 2?)."
    ]


def test_parts_of_something_else_are_unchecked(table, check):
    report = check(table(WOMEN), text=ACROSS.replace("100", "150"))
    assert report.findings == ()
    assert report.coverage.unchecked == {"the parts add up to something else altogether": 4}


@pytest.mark.parametrize("one", ["Share of women", "Nothing"])
def test_a_part_alone_is_no_whole(table, check, one):
    text = f'rule x\n  in tables with columns "{one}"\n  expect sum of columns = 100\n'
    assert check(table(WOMEN), rules="", text=text).coverage.rules_bound == 0


BALANCE = """
rule closing-balance-differs
  in       tables with rows first-day, last-day
  for each numeric column
  expect   last-day = sum of rows
"""


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("54,925 | 44,905", []),  # two columns that both miss: it is no balance carried on
        ("47,307 | 48,210", ["reads 47,307; the rows add up to 54,625 (7,318 too few)"]),
        ("54,625 | 48,210", []),
    ],
)
def test_a_balance_is_blamed_where_it_is_carried_on_in_another_column(table, check, last, said):
    text = f""" | 2024 | 2023
----
Balance at 1 January   | 48,210 | 44,905
Contributions          | 4,273  | 3,977
Refunds                | -1,402 | -1,296
Transfers              | 3,544  | 624
Balance at 31 December | {last}
"""
    report = check(table(text.replace("54,925", "59,138"), counts=True), rules="", text=BALANCE)
    found = [finding.message.split(": ", 1)[1].removesuffix(".") for finding in report.findings]
    assert (found, report.coverage.unchecked) == (said, {})


STATIONS = """
          | January | February | March | April
----------------------------------------------
Alpha     | 70      | 20       | 15    | 12
Beta      | 30      |          | 20    | 18
Gamma     | 12      | –        | 13    | 40
Delta     | 0       | 17       | 33    | n/a
Total     | 112     | 37       | 81    | 70
Reporting | 4       | 2        | 4     | 3
"""
MISCOUNTED = """
rule stations-are-miscounted
  in       tables with rows "Reporting"
  for each numeric column
  expect   "Reporting" {} count of rows
"""


def test_a_row_counts_the_figures_above_it_without_totals_and_dashes(table, say):
    assert say(table(STATIONS), rules="total", text=MISCOUNTED.format("=")) == []
    assert say(table(STATIONS.replace("4     | 3", "4     | 4")), rules="total", text=MISCOUNTED.format("=")) == [
        "error: Table 1, row “Reporting”, column “April”: reads 4; 3 is expected (1 too much)."
    ]


def test_a_count_is_a_limit_too_on_either_side(table, say):
    drawn = table(STATIONS.replace("| 2 ", "| 9 "))
    told = ["error: Table 1, row “Reporting”, column “February”: reads 9; at most 2 is expected (7 too much)."]
    assert say(drawn, rules="", text=MISCOUNTED.format("<=")) == told
    turned = MISCOUNTED.replace('"Reporting" {} count of rows', 'count of rows >= "Reporting"')
    assert say(drawn, rules="", text=turned) == told


def test_a_second_count_begins_behind_the_first(table, check):
    second = STATIONS + "Epsilon | 4 | 5 | | 6\nZeta | 4 | 5 | 7 | 6\nReporting | 2 | 2 | 1 | 2\n"
    assert check(table(second), rules="", text=MISCOUNTED.format("=")).coverage.held == 8


def test_a_column_counts_the_figures_to_its_left(table, say):
    drawn = """
          | 2020 | 2021 | 2022 | Years reported
    -------------------------------------------
    Alpha | 70   | 20   | 15   | 3
    Beta  | 30   |      | 20   | 2
    Gamma | 12   | –    | 13   | 3
    Delta | 18   | 17   | 33   | 3
    """
    rule = 'rule years\n  in tables with columns "Years reported"\n  expect "Years reported" = count of columns\n'
    assert say(table(drawn), rules="", text=rule) == [
        "error: Table 1, row “Gamma”, column “Years reported”: reads 3; 2 is expected (1 too much)."
    ]


def test_a_count_that_is_right_nowhere_means_something_else(table, check):
    counts = table(STATIONS.replace("| 4       | 2        | 4     | 3", "| 31      | 28       | 31    | 30"))
    coverage = check(counts, rules="", text=MISCOUNTED.format("=")).coverage
    assert coverage.unchecked == {"the rows mean something else here: the relation holds in 0 of 4 columns": 4}


def test_the_counts_of_a_row_may_be_added_up_at_its_end(table, say):
    rows = zip(STATIONS.strip("\n").split("\n"), ["| All", "", *"    ", "| 4", "| 13"], strict=False)
    drawn = "\n".join(line + more if line[0] != "-" else line for line, more in rows)
    assert say(table(drawn), rules="", text=MISCOUNTED.format("=")) == []


def test_where_a_cell_is_doubtful_nothing_is_counted(table, check):
    doubtful = check(table(STATIONS.replace("| 17 ", "| ?17")), rules="", text=MISCOUNTED.format("="))
    assert (doubtful.findings, doubtful.coverage.held) == ((), 3)


RATES = """
         | 2023   | 2024   | Moved | Mo ved, hund redths
    -------------------------------------------------------
    Wood     | 41,549 | 36,042 | 5,507 | 13.3
    Stone    | 64,564 | 58,273 | 6,291 | 9.7
    Glass    | 81,705 | 71,880 | 9,825 | 12.0
    Total, goods | 187,818 | 166,195 | 21,623 | 11.5
    Carts    | 8,105 | 7,015 | 1,090 | 13.4
    Boats    | 9,310 | 9,004 | 306 | 3.3
    Total, means | 17,415 | 16,019 | 1,396 | 8.0
"""


def test_no_column_of_finer_figures_of_which_no_total_adds_up_is_summed(table, say):
    assert say(table(RATES), rules="total") == []


def test_a_column_of_finer_figures_of_which_one_total_adds_up_is_summed(table, say):
    (found,) = say(table(RATES.replace("8.0", "16.7").replace("11.5", "35.9")), rules="total")
    assert "reads 35.9; the rows add up to 35.0" in found
