"""Which rows a total adds up."""

from __future__ import annotations

import pytest

from checker.evaluator import evaluate, totals
from checker.evaluator.hypotheses import Open, named_by_marks
from checker.evaluator.signs import rows_of
from checker.evaluator.totals import Weight, absorb
from checker.model.quantity import Kind
from checker.model.table import Table
from checker.quantities import with_quantities
from checker.readers.markdown import read
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from checker.understand.ties.lines import TOTALS
from tests.figures import Printed, table

PLAIN = """
          | 2024      | 2025
-----------------------------
Staff     | 1,200     | 1,340
Travel    | 300       | 250
Equipment | 45        | 60
Total     | 1,545     | 1,650
"""


def test_a_total_that_adds_up_is_no_finding(table, check):
    report = check(table(PLAIN))
    assert report.findings == ()
    assert (report.coverage.held, report.coverage.disagreed) == (2, 0)


def test_a_wrong_total_is_found_where_the_others_hold(table, say):
    assert say(table(PLAIN.replace("1,650", "1,550"))) == [
        "error: Table 1, row “Total”, column “2025”: reads 1,550; the rows add up to 1,650 (100 too little)."
    ]


def test_a_wrong_row_is_shown_among_the_evidence(table, check):
    (finding,) = check(table(PLAIN.replace("250", "265"))).findings
    assert [item.label for item in finding.evidence] == ["Staff, 2025", "Travel, 2025", "Equipment, 2025"]
    assert [item.text for item in finding.evidence] == ["1,340", "265", "60"]
    assert finding.evidence[1].place.label == "table 1, row “Travel”, column “2025”"
    assert finding.message == (
        "Table 1, row “Total”, column “2025”: reads 1,650; the rows add up to 1,665 (15 too little)."
    )
    assert (finding.found, finding.expected, finding.difference) == (1650, 1665, -15)


def test_a_row_whose_digits_are_swapped_is_the_place_of_the_finding(table, check):
    (finding,) = check(table(PLAIN.replace("250", "520"))).findings
    assert (finding.place.label, finding.message) == (
        "table 1, row “Travel”, column “2025”",
        "Table 1, row “Travel”, column “2025”: reads 520, but 250 would agree with the others "
        "(digits 5 and 2 swapped?). Row “Total”, column “2025”: reads 1,650; the rows add up to 1,920 "
        "(270 too little).",
    )
    assert [item.label for item in finding.evidence] == ["Total, 2025", "Staff, 2025", "Equipment, 2025"]


def test_a_row_that_reads_otherwise_year_after_year_is_the_place_of_the_finding(table, check):
    steady = """
          | 2023 | 2024 | 2025 | 2026
--------------------------------------
Reports   | 30   | 30   | 40   | 30
Meetings  | 24   | 25   | 27   | 28
Seminars  | 12   | 14   | 11   | 16
Total     | 66   | 69   | 68   | 74
"""
    (finding,) = check(table(steady)).findings
    assert finding.place.label == "table 1, row “Reports”, column “2025”"


BILLIONS = """
Table 1

| | 2020 | 2021 |
|---|---:|---:|
| Alpha | 120 | 1.2 bn |
| Beta | 230 | 2.3 bn |
| Gamma | 350 | 3.5 bn |
| Total | 700 | 8.0 bn |
"""


def test_a_figure_in_billions_has_no_more_digits_than_are_printed():
    """Alpha and Beta give Gamma, by chance in two figures of two digits: no sum that takes them out of the total."""
    report = evaluate(with_quantities(read(BILLIONS.encode(), "draft.md")), shipped())
    assert [finding.message for finding in report.findings] == [
        "Table 1, row “Total”, column “2021”: reads 8.0 bn; the rows add up to 7.0 (1.0 too much)."
    ]


NESTED = """
            | Approved | Filled
--------------------------------
P-5         | 7        | 3
P-4         | 12       | 12
Subtotal    | 19       | 15
GS          | 22       | 21
Total       | 41       | 36
"""


def test_a_subtotal_feeds_the_total_once(table, check):
    report = check(table(NESTED, counts=True), rules="total subtotal")
    assert report.findings == ()
    assert report.coverage.held == 4


def test_a_wrong_subtotal_is_one_finding_with_all_that_speaks_against_it(table, say):
    assert say(table(NESTED.replace("| 19 ", "| 91 "), counts=True), rules="total subtotal") == [
        "error: Table 1, row “Subtotal”, column “Approved”: reads 91, but 19 would agree with the others "
        "(digits 9 and 1 swapped?). The rows add up to 19 (72 too many). "
        "Row “Total”, column “Approved”: reads 41; the rows add up to 113 (72 too few)."
    ]


def test_the_same_relation_is_told_once_though_two_rules_find_it(table, check):
    twice = "\nrule again\n  in tables with rows total\n  for each numeric column\n  expect total = sum of rows\n"
    report = check(table(PLAIN.replace("1,650", "1,550")), text=twice)
    assert len(report.findings) == 1
    assert report.coverage.disagreed == 1


def test_gross_and_net_requirements_are_not_added_twice(table, check):
    budget = """
                           | Apportionment | Expenditure
    ----------------------------------------------------
    Military personnel     | 588.6         | 641.7
    Civilian personnel     | 34,478.0      | 35,809.3
    Operational costs      | 8,618.1       | 7,208.6
    Gross requirements     | 43,684.7      | 43,659.6
    Staff assessment       | 4,305.8       | 4,732.1
    Net requirements       | 39,378.9      | 38,927.5
    Voluntary contributions in kind | 120.0 | 95.5
    Total requirements     | 43,804.7      | 43,755.1
    """
    assert check(table(budget), rules="total net").findings == ()


@pytest.mark.parametrize("figure", ["43,840.7", "48,304.7"])
def test_a_total_below_net_requirements_is_still_checked(table, say, figure):
    budget = """
                           | Apportionment | Expenditure | Estimate
    ---------------------------------------------------------------
    Civilian personnel     | 34,478.0      | 35,809.3    | 32,626.3
    Operational costs      | 9,206.7       | 7,850.3     | 9,396.1
    Gross requirements     | 43,684.7      | 43,659.6    | 42,022.4
    Staff assessment       | 4,305.8       | 4,732.1     | 4,534.7
    Net requirements       | 39,378.9      | 38,927.5    | 37,487.7
    Voluntary contributions in kind | 120.0 | 95.5       | 88.0
    Total requirements     | 43,804.7      | 43,755.1    | 42,110.4
    """
    (message,) = say(table(budget.replace("43,804.7", figure)))
    assert message.startswith(f"error: Table 1, row “Total requirements”, column “Apportionment”: reads {figure}; ")


def test_rows_marked_of_which_are_left_out(table, check):
    memo = """
                    | 2024 | 2025
    ------------------------------
    Europe          | 210  | 180
    Of which: Geneva | 90  | 80
    Africa          | 305  | 290
    Total           | 515  | 470
    """
    assert check(table(memo)).findings == ()
    assert check(table(memo)).coverage.held == 2


def test_a_row_of_shares_is_no_part_of_a_total(table, check):
    shares = """
             | Women | Men
    ----------------------
    Geneva   | 120   | 130
    Share    | 48.0% | 52.0%
    Nairobi  | 80    | 90
    Total    | 200   | 220
    """
    report = check(table(shares, counts=True))
    assert report.findings == ()
    assert report.coverage.held == 2


def test_a_column_of_percentages_has_no_sum(table, check):
    spent = """
             | Approved | Spent | Percentage spent
    ----------------------------------------------
    Staff    | 1,000    | 900   | 90.0
    Travel   | 500      | 300   | 60.0
    Total    | 1,500    | 1,200 | 80.0
    """
    report = check(table(spent))
    assert report.findings == ()
    assert report.coverage.unchecked == {}


def test_shares_that_add_to_a_hundred_are_counted(table, check):
    shares = """
             | Members | Percentage
    -------------------------------
    Africa   | 54      | 54.0
    Asia     | 46      | 46.0
    Total    | 100     | 100.0
    """
    assert check(table(shares, counts=True)).coverage.held == 2


def test_letters_in_the_label_name_the_rows(table, check):
    lettered = """
                      | 2024  | 2025
    --------------------------------
    A. Direction      | 210   | 180
    B. Communication  | 305   | 290
    Interpretation    | 999   | 888
    Core budget total (A-B) | 515 | 470
    """
    report = check(table(lettered))
    assert report.findings == ()
    assert report.coverage.held == 2


@pytest.mark.parametrize("label", ["Total (I+II)", "Total (I–II)", "Total (I and II)"])
def test_roman_numerals_in_the_label_name_the_rows(table, check, label):
    numbered = f"""
                      | 2024  | 2025
    --------------------------------
    I. Posts          | 210   | 180
    II. Travel        | 305   | 290
    Memorandum        | 999   | 888
    {label}           | 515   | 470
    """
    assert check(table(numbered)).coverage.held == 2


@pytest.mark.parametrize(("label", "parts"), [("Total (1+2)", ()), ("Total (2+4)", (3, 4)), ("Total (1+3)", (0, 2))])
def test_what_stands_over_a_total_that_a_label_names_is_none_of_its_parts(table, label, parts):
    second = f"""
                      | 2024  | 2025
    --------------------------------
    1. Posts          | 210   | 180
    2. Travel         | 305   | 290
    3. Fuel           | 111   | 122
    Subtotal, 2       | 626   | 592
    4. Reserve        | 100   | 110
    {label}           | 1 906 | 1 792
    """
    grid = rows_of(table(second), VOCABULARY)
    assert named_by_marks(grid, grid.lines[5]) == parts


def test_the_head_that_a_label_names_bounds_the_rows(table, check):
    units = """
                         | Number
    -----------------------------
    Central Service
    Finance              | 210
    Supply Chain Service
    Sourcing             | 305
    Delivery             | 120
    Total, Supply Chain Service | 425
    """
    report = check(table(units))
    assert report.findings == ()
    assert report.coverage.held == 1


def test_rows_under_the_head_total_add_up_the_rows_of_the_same_name(table, check):
    staffing = """
                   | International | National
    -----------------------------------------
    Office A
    Approved 2025  | 14            | 20
    Proposed 2026  | 12            | 18
    Office B
    Approved 2025  | 31            | 44
    Proposed 2026  | 30            | 40
    Total
    Approved 2025  | 45            | 64
    Proposed 2026  | 42            | 58
    """
    report = check(table(staffing, counts=True))
    assert report.findings == ()
    assert report.coverage.held == 4


def test_a_slip_in_a_row_under_the_head_total_is_found(table, say):
    staffing = """
                   | International | National
    -----------------------------------------
    Office A
    Approved posts 2025  | 14      | 20
    Office B
    Approved posts 2025  | 31      | 44
    Total
    Approved 2025  | 54            | 64
    """
    assert say(table(staffing, counts=True)) == [
        "error: Table 1, row “Approved 2025”, column “International”: reads 54; the rows add up to 45 "
        "(9 too many; digits 5 and 4 swapped?)."
    ]


def test_blank_cells_and_dashes_add_nothing(table, check):
    gaps = """
              | 2024  | 2025
    ------------------------
    Staff     | 1,200 |
    Travel    | –     | 250
    Equipment | 45    | 60
    Total     | 1,245 | 310
    """
    assert check(table(gaps)).coverage.held == 2


def test_a_doubtful_figure_leaves_its_total_unchecked(table, check):
    report = check(table(PLAIN.replace("1,340", "?1.340")))
    assert report.findings == ()
    assert report.coverage.unchecked == {"the figure “1.340” is doubtful: it could be read in two ways": 1}


def test_an_average_below_a_column_is_no_wrong_sum(table, check):
    mixed = """
              | Staff | Cost  | Hours | Age at last
    -----------------------------------------------
    Geneva    | 120   | 4,410 | 912   | 41.2
    Nairobi   | 133   | 3,877 | 803   | 38.9
    Vienna    | 64    | 2,105 | 515   | 44.0
    Total     | 317   | 10,392 | 2,230 | 40.9
    """
    report = check(table(mixed))
    assert report.findings == ()
    assert report.coverage.unchecked == {"the figure lies among its parts, as an average would": 1}


def test_a_total_that_nothing_adds_up_to_is_unchecked(table, check):
    selected = """
              | 2024  | 2025  | 2026
    --------------------------------
    Spain     | 120   | 115   | 130
    Italy     | 98    | 104   | 101
    Others
    Kenya     | 44    | 40    | 47
    Total     | 9,120 | 8,977 | 9,303
    """
    report = check(table(selected))
    assert report.findings == ()
    assert sum(report.coverage.unchecked.values()) == 3


def test_the_lone_total_of_a_plain_table_is_checked(table, say):
    plain = """
              | Number
    ------------------
    Africa    | 54
    Asia      | 53
    Europe    | 44
    Total     | 150
    """
    assert say(table(plain, counts=True)) == [
        "error: Table 1, row “Total”, column “Number”: reads 150; the rows add up to 151 (1 too few)."
    ]


REGIONS = """
          | 2024 | 2025
-------------------------
Africa    | 54   | 61
Asia      | 53   | 48
Europe    | 44   | 57
Total     | 138  | 152
"""


OLD = (
    "error: Table 1, row “Total”: a row was added or taken out, and the total is the old one? "
    "Column “2024”: reads 138; the rows add up to 151 (13 too few). "
    "Column “2025”: reads 152; the rows add up to 166 (14 too few)."
)


@pytest.mark.parametrize(
    ("printed", "instead", "found"),
    [
        ("", "", [OLD]),
        ("Asia ", "Elsewhere\nAsia ", []),  # a head parts the rows
        ("Asia ", "  Asia ", []),  # one stands under another
        ("48", "", []),  # a figure is not there
        ("152\n", "152\nShips | 12 | 15\n", []),  # more follows
        ("Total     | 138  | 152\n", "**Total | 138 | 152\nShips | 12 | 15\n", [OLD]),  # but the total is set off
        ("Total     | 138  | 152\n", "**Total | 138 | 152\nShips | 12 | 15\nTotal | 150 | 167\n", []),
    ],
)
def test_a_total_that_nothing_confirms_is_an_old_one_in_a_plain_table_alone(table, say, printed, instead, found):
    assert say(table(REGIONS.replace(printed, instead, 1), counts=True)) == found


def test_total_in_the_middle_of_a_label_names_no_total(table, check):
    label = """
                               | 2024 | 2025
    ----------------------------------------
    Staff                      | 210  | 180
    Percentage of total        | 41   | 38
    Of which total travel      | 99   | 88
    """
    assert check(table(label)).coverage.unbound_rules == ("column-total-differs",)


def test_a_table_with_doubts_is_never_checked(table, check):
    doubtful = table(PLAIN.replace("1,650", "1,550"))
    doubtful = type(doubtful)(doubtful.columns, doubtful.rows, number="1", doubts=("its columns run together",))
    report = check(doubtful)
    assert report.findings == ()
    assert report.coverage.not_read == ("table 1: its columns run together",)
    assert report.coverage.tables_read == 0


def test_two_slips_in_a_plain_table_do_not_hide_each_other(table, say):
    plain = """
              | Approved | Spent | Balance
    --------------------------------------
    Staff     | 1,946    | 1,412 | 534
    Travel    | 670      | 165   | 505
    Equipment | 355      | 264   | 191
    Total     | 2,917    | 1,841 | 1,130
    """
    assert say(table(plain)) == [
        "error: Table 1, row “Total”, column “Approved”: reads 2,917; the rows add up to 2,971 "
        "(54 too little; digits 1 and 7 swapped?).",
        "error: Table 1, row “Total”, column “Balance”: reads 1,130; the rows add up to 1,230 (100 too little).",
    ]


def test_a_missing_minus_is_named(table, say):
    change = """
              | Required | Made | Net
    ----------------------------------
    Offices   | (2)      | –    | (2)
    Supply    | (18)     | 2    | (16)
    Digital   | (24)     | 21   | (3)
    Total change | (44)  | 23   | 21
    """
    assert say(table(change, counts=True)) == [
        "error: Table 1, row “Total change”, column “Net”: reads 21; the rows add up to (21) (wrong sign?)."
    ]


def test_a_letter_after_total_names_the_head_that_it_closes(table, check):
    costs = """
                       | 2004
    -------------------------
    A. Mechanisms      | 1,309
    B. Technical work
    Implementation     | 191
    Inventories        | 322
    TOTAL B            | 513
    C. Services
    Management         | 161
    Information        | 302
    TOTAL C            | 463
    D. Total (A+B+C)   | 2,285
    """
    report = check(table(costs))
    assert report.findings == ()
    assert report.coverage.held == 3


def test_a_chance_sum_of_small_figures_hides_no_row_from_its_total(table, say):
    scale = """
              | 2004  | 2005
    ------------------------
    Albania   | 0.003 | 0.003
    Andorra   | 0.005 | 0.005
    Angola    | 0.008 | 0.008
    Argentina | 0.969 | 0.945
    Total     | 0.985 | 0.916
    """
    assert say(table(scale)) == [
        "error: Table 1, row “Total”, column “2005”: reads 0.916; the rows add up to 0.961 "
        "(0.045 too little; digits 1 and 6 swapped?)."
    ]


def test_many_roundings_may_add_up_but_not_all_in_one_direction(table, check):
    rows = "\n".join(f"Party {number} | {number}.0 | {number}.0" for number in range(1, 37))
    scale = "  | 2004 | 2005\n----\n" + rows + "\nTotal | 666.2 | 667.4"
    report = check(table(scale))
    assert [(item.severity, str(item.found)) for item in report.findings] == [
        ("note", "666.2"),
        ("warning", "667.4"),
    ]


def test_a_floor_under_many_shares_is_rounded_alike_in_each_of_them(table, check):
    shares = [f"Party {number} | 0.{number:03}" for number in range(101, 111)]
    floors = [f"State {number} | 0.001" for number in range(1, 41)]
    scale = "  | 2004\n----\n" + "\n".join([*shares, *floors]) + "\nTotal | 1.105"
    (finding,) = check(table(scale)).findings
    assert (finding.severity, str(finding.expected)) == ("note", "1.095")


def test_a_total_above_its_parts_is_recognized_by_its_figures(table, check):
    above = """
              | Women | Men
    -----------------------
    Total     | 317   | 402
    Geneva    | 120   | 130
    Nairobi   | 133   | 160
    Vienna    | 64    | 112
    """
    report = check(table(above, counts=True))
    assert report.findings == ()
    assert report.coverage.held == 2


def test_a_total_that_holds_with_the_rows_above_it_is_not_sought_below(table, say):
    twice = """
              | 2023 | 2024 | 2025
    ------------------------------
    Africa    | 120  | 130  | 140
    Asia      | 211  | 226  | 238
    Europe    | 45   | 51   | 62
    Total     | 376  | 407  | 450
    Women     | 200  | 210  | 230
    Men       | 176  | 197  | 220
    """
    assert say(table(twice, counts=True)) == [
        "error: Table 1, row “Total”, column “2025”: reads 450; the rows add up to 440 (10 too many)."
    ]


def test_a_total_of_totals_alone_is_wrong_where_it_ends_the_table(table, say):
    staff = """
                           | Posts
    ------------------------------
    P-5                    | 2
    P-4                    | 15
    **Total professional** | 17
    **Total general**      | 7
    **Total**              | 74
    """
    assert say(table(staff, counts=True)) == [
        "error: Table 1, row “Total”, column “Posts”: reads 74; the rows add up to 24 (50 too many)."
    ]


def test_a_total_that_names_the_head_of_its_group_adds_up_that_group_alone(table, say):
    activities = """
                      | Cost
    ------------------------
    A. Mechanisms     | 1,309,660
    B. Other work
    Implementation    | 191,000
    Methods           | 321,990
    Development       | 153,500
    TOTAL B           | 766,490
    """
    assert say(table(activities)) == [
        "error: Table 1, row “TOTAL B”, column “Cost”: reads 766,490; the rows add up to 666,490 (100,000 too much)."
    ]


COSTS = """
                | Cost
----------------------
Workshops       | 2,400.0
Information     | 405.0
Subtotal I      | 2,805.0
Committees      | 3,735.0
Registries      | 2,687.0
Inventories     | 64.4
Subtotal II     | 6,486.4
"""


def test_a_rare_slip_tells_which_of_two_readings_of_a_subtotal_is_meant(table, check):
    (finding,) = check(table(COSTS.replace("2,687.0", "9,687.0")), rules="subtotal").findings
    assert (finding.rule, str(finding.expected)) == ("column-subtotal-differs", "2687.0")


def test_a_subtotal_with_two_readings_is_unchecked_where_no_rare_slip_explains_it(table, check):
    report = check(table(COSTS.replace("2,687.0", "9,123.0")), rules="subtotal")
    assert report.findings == ()
    assert report.coverage.unchecked == {"nothing before the total adds up to it, so what it adds up is not known": 1}


def test_a_wrong_sign_is_found_though_the_figures_cancel_out_in_a_longer_sum(table, say):
    changes = """
                         | Amount
    -----------------------------
    International staff  | (161,700)
    National staff       | 60,200
    Volunteers           | (15,000)
    Subtotal, staff      | 116,500
    Facilities           | (944,500)
    Transport            | (337,800)
    Subtotal, operations | (1,282,300)
    """
    agreement = "\nrule figures-disagree\n  in       tables\n  for each relation\n  expect   printed = calculated\n"
    assert say(table(changes), rules="subtotal", text=agreement) == [
        "error: Table 1, row “Subtotal, staff”, column “Amount”: reads 116,500; the rows add up to (116,500) "
        "(wrong sign?)."
    ]


THREE_YEARS = """
      | 2021 | 2022 | 2023
--------------------------
A     | 110  | 120  | 130
B     | 111  | 121  | 131
C     | 5    | 7    | 19
**Total | 221  | 241  | 261
"""


def test_a_total_that_was_forgotten_when_a_row_was_added_is_told_once(table, say):
    assert say(table(THREE_YEARS, counts=True)) == [
        "error: Table 1, row “Total”: a row was added or taken out, and the total is the old one? "
        "Column “2021”: reads 221; the rows add up to 226 (5 too few). "
        "Column “2022”: reads 241; the rows add up to 248 (7 too few). "
        "Column “2023”: reads 261; the rows add up to 280 (19 too few)."
    ]


def test_a_total_that_is_far_from_its_rows_in_many_columns_means_something_else(table, check):
    report = check(table(THREE_YEARS.replace("| 261", "| 461"), counts=True))
    assert report.findings == ()
    assert report.coverage.unchecked == {"nothing before the total adds up to it, so what it adds up is not known": 3}


def test_a_total_that_is_now_too_small_and_now_too_large_means_something_else(table, check):
    assert check(table(THREE_YEARS.replace("| 261", "| 291"), counts=True)).findings == ()


def test_a_total_that_holds_in_a_column_was_not_forgotten_in_the_others(table, check):
    held = THREE_YEARS.replace("| 110  |", "| –    |").replace("| 5    |", "| –    |").replace("| 221", "| 111")
    more = held.replace("2023", "2023 | 2024").replace("130", "130 | 140").replace("131", "131 | 141")
    grown = more.replace("19\n", "19 | 23\n").replace("261", "261 | 281")
    assert check(table(grown, counts=True)).findings == ()


@pytest.mark.parametrize(("gaps", "found"), [(2, 2), (3, 0)])
def test_a_total_that_few_columns_confirm_is_doubtful_where_many_others_miss_by_other_sizes(table, check, gaps, found):
    rows = ["410 | 512 | 633 |", "1,204 | 1,377 | 1,518 | 1,642", "2,315 | 2,406 | 2,533 | 2,671"]
    sums, wrong = ["3,929", "4,295", "4,684", "4,313"], ["3,799", "4,546", "4,337"][:gaps]
    lines = [f"Office {row} | {figures}" for row, figures in enumerate(rows)]
    total = " | ".join(["Total", *wrong, *sums[gaps:]])
    drawn = table("\n".join([" | 2021 | 2022 | 2023 | 2024", "----", *lines, total]), counts=True)
    report = check(drawn)
    reason = "no reading of what the total adds up holds in most places"
    assert (len(report.findings), report.coverage.unchecked) == (found, {} if found else {reason: 4})


VOCABULARY = Vocabulary(shipped().terms, TOTALS)


def last(drawn: Table) -> totals.Account:
    """The last total of a table, with the lines that feed it."""
    return totals.accounts(rows_of(drawn, VOCABULARY))[-1]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["A. Posts | 12", "B. Travel | 7", "Other | 3", "Total (A+B) | 19"], totals.NAMED),
        (["Posts | 12", "Travel | 7", "Total | 19"], totals.PLAIN),
        (["Posts | 12", "  Travel | 7", "Total | 19"], totals.LONE),  # one row stands under another
        (
            ["Posts | 12", "Travel | 7", "Total | 19", "Other | 3"],
            totals.LONE,
        ),  # it neither ends the table nor is set off
        (["Posts | 12", "Rome", "Travel | 7", "Fees | 4", "Total | 11"], totals.SEVERAL),  # a head parts the rows
        (["Fees | 12", "Posts | 7", "Total, posts | 19", "Travel | 8", "Rent | 3", "Total | 11"], totals.SEVERAL),
        (["Posts | 12", "Total | 12"], totals.COPY),
    ],
)
def test_the_words_and_the_form_of_a_table_speak_for_what_a_total_adds_up(table, rows, said):
    drawn = table("\n".join(["  | 2023", "----", *rows]), counts=True)
    assert last(drawn).said == said


@pytest.mark.parametrize(("again", "fed"), [("45 | 62 | –", (0, 1, 2, 3)), ("45 | – | –", (1, 2, 3))])
def test_a_line_that_agrees_with_another_in_two_figures_is_not_left_out_by_the_numbers_alone(table, again, fed):
    """The total adds up one of the two lines; that the other is no part of it is a slip and not what it means."""
    first, second, _ = again.replace("–", "0").split(" | ")
    rows = [f"Dakar | {again}", "Rome | 120 | 133 | 64", "Quito | 211 | 226 | 38", f"Dakar | {again}"]
    printed = f"Total | {331 + int(first)} | {359 + int(second)} | 102"
    drawn = table("\n".join(["  | 2022 | 2023 | 2024", "----", *rows, printed]), counts=True)
    assert last(drawn).parts == fed


@pytest.mark.parametrize(
    ("held", "decided", "is_enough"), [(1, 2, True), (2, 5, False), (4, 6, True), (3, 6, False), (5, 8, False)]
)
def test_half_of_the_places_must_hold_and_two_thirds_of_six_or_more(held: int, decided: int, is_enough: bool) -> None:
    assert Weight(tuple(range(held)), decided - held).enough is is_enough


def stacked(*rows: tuple[Printed, ...]) -> tuple[bool, list[int]]:
    """Whether the last row is taken for a sum or difference of those before it, and which rows are then left to add."""
    grid = rows_of(table(rows, Kind.COUNT), Vocabulary({}))
    pile = Open(list(range(len(rows) - 1)))
    return absorb(grid, grid.lines[-1], pile), pile.stack


@pytest.mark.parametrize(
    ("figures", "is_sum"),
    [
        ((1003, 2417, 3302), True),  # 12 digits
        ((10015, 200412), False),  # 11
        ((103, 217, 302, 415), False),
        ((1003, 2417, 999, 301), False),
    ],
)
def test_a_sum_is_borne_out_by_twelve_digits_in_figures_of_four_or_more(figures, is_sum):
    parts = [[figure * share // 10 for figure in figures] for share in (3, 5)]
    rest = [figure - one - other for figure, one, other in zip(figures, *parts, strict=True)]
    assert stacked(*map(tuple, parts), tuple(rest), figures) == (is_sum, [3] if is_sum else [0, 1, 2])


HELD = [30_114, 24_175, 33_026, 41_502, 52_813, 61_940, 70_355, 82_467]


@pytest.mark.parametrize(("held", "wrong", "is_sum"), [(4, 1, True), (3, 1, False), (8, 2, True), (7, 2, False)])
def test_a_sum_without_a_label_holds_four_times_as_often_as_it_fails(held, wrong, is_sum):
    figures = [*HELD[:held], *[91_000] * wrong]
    parts = [[figure * share // 10 for figure in figures] for share in (3, 5)]
    rest = [figure - one - other for figure, one, other in zip(HELD[:held], *parts, strict=False)] + [777] * wrong
    assert stacked(*map(tuple, parts), tuple(rest), tuple(figures)) == (is_sum, [3] if is_sum else [0, 1, 2])


OFFICES = """
         | 2024  | 2025
-----------------------
Rome     | 2,417 | 2,386
Oslo     | 1,295 | 1,340
Subtotal | 3,712 | 3,726
Dakar    | 3,008 | 3,114
Accra    | 2,251 | 2,297
Subtotal | 5,259 | 5,411
Quito    | 2,640 | 2,575
Lima     | 377   | 402
Subtotal | 4,849 | 4,884
"""


@pytest.mark.parametrize(("label", "told"), [("Subtotal", True), ("Total", False)])
def test_a_total_is_read_as_those_of_its_name_before_it(table, say, label, told):
    """A row of the last block is missing; all that is open, the subtotals too, would be another reading."""
    last = OFFICES.replace("Subtotal | 4,849", f"{label} | 4,849")
    assert any("a row is missing?" in each for each in say(table(last), rules="total subtotal")) is told


def test_a_difference_leaves_the_figure_that_it_was_taken_from():
    assert stacked((7301, 8442, 9015), (2298, 6025, 5713), (5003, 2417, 3302)) == (True, [0])


@pytest.mark.parametrize(
    ("column", "is_difference"),
    [
        ((9000, 4000, 5000), True),
        ((9000, 4000, 5001), False),
        ((9000, 4000, "?"), True),
        ((9000, "?", 5001), True),
        (("?", 4000, 5001), True),
        ((9000, 4000, None), True),
        ((9000, 4000, "51%"), True),
        (("90%", "40%", "70%"), True),
    ],
)
def test_what_is_missing_or_cannot_be_read_or_is_a_percentage_does_not_refute_a_difference(column, is_difference):
    rows = [(7301, 8442, 9015), (2298, 6025, 5713), (5003, 2417, 3302)]
    figures = [(*row, figure) for row, figure in zip(rows, column, strict=True)]
    assert stacked(*figures) == (is_difference, [0] if is_difference else [0, 1])


@pytest.mark.parametrize(
    ("column", "is_difference"),
    [((9015, 5713, 3302), True), (("9015%", "5713%", "3302%"), False), ((9015, 5713, "3302%"), False)],
)
def test_percentages_do_not_bear_a_difference_out(column, is_difference):
    rows = [(7301, 8442), (2298, 6025), (5003, 2417)]
    figures = [(*row, figure) for row, figure in zip(rows, column, strict=True)]
    assert stacked(*figures) == (is_difference, [0] if is_difference else [0, 1])
