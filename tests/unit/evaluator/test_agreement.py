"""What the figures of a table agree on, though no label says it."""

from __future__ import annotations

import pytest

from checker.evaluator import verdicts
from checker.evaluator.belief import NEEDED
from tests.figures import by_chance
from tests.unit.evaluator.conftest import document, rulebook

RULES = """
rule figures-disagree
  in       tables
  for each relation
  expect   printed = calculated
"""

WORKFORCE = """
            | 2020 | 2024 | 2020, percentage | 2024, percentage
---------------------------------------------------------------
Consultants | 356  | 632  | 45.41 | 44.41
Contractors | 284  | 525  | 36.22 | 36.89
Volunteers  | 144  | 206  | 18.37 | 14.48
Interns     | n/a  | 60   | n/a   | 4.22
**Total     | 784  | 1423 | 100   | 100
"""


def test_a_share_of_the_total_is_held_against_it(table, check):
    report = check(table(WORKFORCE), rules="", text=RULES)
    assert report.findings == ()
    assert report.coverage.figures_related == report.coverage.figures_read == 18


def test_a_share_that_is_wrong_is_found(table, say):
    assert say(table(WORKFORCE.replace("36.89", "39.89")), rules="", text=RULES) == [
        "error: Table 1, row “Contractors”, column “2024, percentage”: reads 39.89; 525 / 1423 = 36.89 "
        "(3.00 too much; digit 9 should be 6?)."
    ]


def test_a_word_among_the_parts_adds_nothing_where_the_sum_holds_without_it(table, check):
    report = check(table(WORKFORCE.replace("| 784 ", "| 790 ")), rules="", text=RULES)
    assert all("790" not in finding.message for finding in report.findings)


RATES = """
          | 2023    | 2024    | 2025    | Yield
-----------------------------------------------
All       | 4,386.5 | 5,127.8 | 6,021.4 | 12.4
1. Crops  | 2,104.2 | 2,560.9 | 3,011.3 | 514.1
2. Cattle | 1,411.8 | 1,533.7 | 1,802.6 | 743.6
3. Timber | 870.5   | 1,033.2 | 1,207.5 | 838.8
"""


def test_a_column_of_rates_is_not_taken_for_wrong_sums(table, check):
    report = check(table(RATES), rules="", text=RULES)
    assert (report.findings, report.coverage.held) == ((), 3)


COSTS = """
          | Cost (dollars) | Beneficiaries | Cost per beneficiary (dollars)
---------------------------------------------------------------------------
Mapping   | 167,580,000    | 11,500,000    | 14.6
Flooding  | 2,646,000,000  | 2,500,000     | 1058.4
Greening  | 1,176,000      | 2,000,000     | 0.6
Building  | 98,828,926     | 17,000        | 5813.5
Warning   | 7,620,000      | 37,000        | 205.9
Training  | 23,800,000     | 18,500        | 1286.5
Research  | 1,551,200      | 28,400        | 54.6
"""


def test_an_amount_for_each_is_the_quotient_of_two_columns(table, say):
    assert say(table(COSTS), rules="", text=RULES) == []
    assert say(table(COSTS.replace("205.9", "209.5")), rules="", text=RULES) == [
        "error: Table 1, row “Warning”, column “Cost per beneficiary (dollars)”: reads 209.5; "
        "7,620,000 / 37,000 = 205.9 (3.6 too much; digits 9 and 5 swapped?)."
    ]


SCALE = """
         | 2009   | 2010    | 2011
-----------------------------------
Austria  | 18.87  | 22.148  | 22.148
Chile    | 16.1   | 20.202  | 20.202
Finland  | 25.64  | 30.131  | 30.131
Japan    | 11.24  | 13.402  | 13.402
Ukraine  | 10.45  | 14.117  | 14.117
**Total  | 82.3   | 100.000 | 100.000
"""


def test_a_scale_that_is_repeated_for_the_next_year_is_repeated_to_the_last_digit(table, say):
    assert say(table(SCALE.replace("13.402  | 13.402", "19.402  | 13.402")), rules="", text=RULES) == [
        "error: Table 1, row “Japan”, column “2010”: reads 19.402, but 13.402 would agree with the others "
        "(digit 9 should be 3?). Table 1, row “Japan”, column “2011” reads "
        "13.402 (6.000 too much). Row “Total”, column “2010”: reads 100.000; the rows add up to 106.000 "
        "(6.000 too little)."
    ]


def test_an_amount_for_each_that_no_slip_explains_may_be_one_of_its_own(table, check):
    report = check(table(COSTS + "Average   | 50,000,000    | 4,000,000     | 77.7\n"), rules="", text=RULES)
    assert report.findings == ()


CHANGES = """
              | Men        | Women
              | Percentage | Percentage
---------------------------------------
Rome          | 11.3       | 20.4
Dakar         | (4.1)      | 13.2
Quito         | 29.7       | 31.6
Both          | 36.9       | 65.2
Nairobi       | 14.6       | 25.8
Geneva        | 28.1       | 41.3
Bangkok       | (3.9)      | 17.7
All of these  | 38.8       | 84.8
"""


def test_percentages_of_change_are_not_summed_by_their_figures_either(table, check):
    """Those of the men fall below zero; where they do not, their sums are believed as those of the women are."""
    shares = CHANGES.replace("(4.1)", "4.1").replace("(3.9)", "3.9").replace("36.9", "45.1").replace("38.8", "46.6")
    held = [check(table(text), rules="", text=RULES).coverage.held for text in (shares, CHANGES)]
    assert held == [4, 2]


def test_points_between_two_columns_of_percentages_are_told(table, check):
    points = """
        | 2024       | 2025       | Change
        | Percentage | Percentage | Percentage
    --------------------------------------------
    Rome    | 11.3 | 20.4 | 9.1
    Dakar   | 24.1 | 13.2 | (10.9)
    Quito   | 29.7 | 31.6 | 1.9
    Nairobi | 36.9 | 65.2 | 28.3
    Geneva  | 14.6 | 25.8 | 11.2
    Bangkok | 28.1 | 41.3 | 13.2
    """
    assert check(table(points), rules="", text=RULES).coverage.held == 6


ITEMS = [(7301, 2298, 5003), (8442, 6025, 2417), (9015, 5713, 3302), (7186, 4377, 2809), (8853, 6144, 2709),
         (9961, 7213, 2748), (8037, 4126, 3911)]  # fmt: skip


def items(count: int, *off: int) -> str:
    """Rows of a figure and its two parts, the first of them off by so much."""
    gaps = [*off, *[0] * (count - len(off))]
    rows = [
        f"Item {row} | {whole + gap} | {one} | {other}"
        for row, ((whole, one, other), gap) in enumerate(zip(ITEMS, gaps, strict=False))
    ]
    return "\n".join([" | All | Some | Rest", "----", *rows])


SELDOM = "the figures of the table suggest it, but it fails too often, or by too much, to be a slip"


@pytest.mark.parametrize(
    ("off", "found", "unchecked"),
    [((233,), 1, {}), ((233, 276), 0, {SELDOM: 2}), ((1, 1), 2, {})],  # what rounding would explain casts no doubt
)
def test_a_relation_without_a_word_is_broken_once_or_means_something_else(table, check, off, found, unchecked):
    report = check(table(items(7, *off), counts=True), rules="", text=RULES)
    assert (len(report.findings), report.coverage.unchecked) == (found, unchecked)


def test_what_mere_figures_suggest_is_believed_by_no_more_than_is_needed(table):
    """So it is put aside wherever each of its figures stands in a relation that holds."""
    judged = verdicts(document(table(items(5, 233), counts=True)), rulebook(text=RULES))
    assert [item.bits for item in judged if item.wrong] == [NEEDED]


def test_of_three_rows_that_one_may_fail_by_a_sixth_takes_all_that_speaks_for_it(table, say):
    """Six bits for the places, none for the nearness of the figures, and one less because no word says it."""
    assert say(table(items(3, 1100), counts=True), rules="", text=RULES) == [
        "error: Table 1, row “Item 0”, column “Rest”: reads 5003; 8401 - 2298 = 6103 (1100 too few)."
    ]


@pytest.mark.parametrize(("off", "found"), [((1_237, 1_429), 2), ((61_237, 47_891), 0)])
def test_of_sixteen_rows_two_may_fail_by_a_hundredth_and_not_by_a_twentieth(table, check, off, found):
    """Four bits for the places, three where figures are close, one where near; less one, as no word says it."""
    gaps = [*off, *[0] * 14]
    rows = [(one + other + gap, one, other) for (one, other), gap in zip(by_chance(2, 16), gaps, strict=True)]
    lines = [" | ".join([f"Item {row}", *map(str, printed)]) for row, printed in enumerate(rows)]
    report = check(table("\n".join([" | All | Some | Rest", "----", *lines]), counts=True), rules="", text=RULES)
    assert (len(report.findings), report.coverage.unchecked) == (found, {} if found else {SELDOM: 2})


FUND = """
                     | 2024      | 2023      | 2022
---------------------------------------------------
Balance, 1 January   | 4,210,331 | 3,998,120 | 4,400,871
Surplus              | (211,444) | 212,211   | (402,751)
Refunds              | 30,000    | –         | –
Balance, 31 December | 3,968,887 | 4,210,331 | 3,998,120
"""


def test_a_line_that_has_just_what_is_missing_belongs_to_the_sum_of_its_column(table, check):
    report = check(table(FUND), rules="", text=RULES)
    assert report.findings == ()


def test_a_line_that_has_something_else_explains_nothing(table, say):
    assert say(table(FUND.replace("30,000", "47,115")), rules="", text=RULES) == [
        "error: Table 1, row “Balance, 31 December”, column “2024”: reads 3,968,887; the rows add up to 4,046,002 "
        "(77,115 too little)."
    ]


ARREARS = """
       | Unpaid  | Assessed | Received | Outstanding
---------------------------------------------------
Belize | 12,405  | 88,120   | 61,377   | 39,148
Chad   | 44,091  | 132,769  | 90,250   | 86,610
Fiji   | 8,775   | 47,313   | 48,904   | 7,184
Ghana  | 30,116  | 171,902  | 112,046  | 89,972
"""


def test_a_balance_is_what_was_there_with_what_came_and_without_what_went(table, say):
    assert say(table(ARREARS), rules="", text=RULES) == []
    assert say(table(ARREARS.replace("7,184", "7,814")), rules="", text=RULES) == [
        "error: Table 1, row “Fiji”, column “Outstanding”: reads 7,814; 8,775 + 47,313 - 48,904 = 7,184 "
        "(630 too much; digits 8 and 1 swapped?)."
    ]


CASES = """
        | Cases | Cases since March
-----------------------------------
Week 14 | 412   | 1,652
Week 15 | 388   | 2,040
Week 16 | 1,207 | 3,247
Week 17 | 935   | 4,182
Week 18 | 640   | 4,822
Week 19 | 871   | 5,693
"""


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("4,482", "reads 4,482; 3,247 + 935 = 4,182 (300 too many; digit 4 should be 1?)."),
        ("4,812", "reads 4,812; 3,247 + 935 = 4,182 (630 too many; digits 8 and 1 swapped?)."),
    ],
)
def test_a_running_total_is_held_against_that_of_the_row_before(table, say, printed, said):
    assert say(table(CASES, counts=True), rules="", text=RULES) == []
    assert say(table(CASES.replace("4,182", printed), counts=True), rules="", text=RULES) == [
        f"error: Table 1, row “Week 17”, column “Cases since March”: {said}"
    ]


GAPS = """
      | First survey | Second survey | Gap (percentage points)
------------------------------------------------------------
Rural | 61.7%        | 54.2%         | 7.5%
Urban | 72.3%        | 68.4%         | {}
Camps | 48.9%        | 39.1%         | 9.8%
Islands | 66.0%      | 63.7%         | 2.3%
"""


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        ("3.9%", []),
        (
            "9.3%",
            [
                "error: Table 1, row “Urban”, column “Gap (percentage points)”: reads 9.3%; 72.3% - 68.4% = 3.9 "
                "(5.4 too much; digits 9 and 3 swapped?)."
            ],
        ),
    ],
)
def test_of_four_differences_of_percentages_one_may_be_wrong(table, say, gap: str, said: list[str]) -> None:
    assert say(table(GAPS.format(gap)), rules="", text=RULES) == said


GROWTH = """
          | 2021 | 2022 | {}
----------------------------
Rail      | 84.3 | 86.1 | 2.1
Road      | 61.8 | 59.4 | (3.9)
Air       | 47.2 | 48.7 | 3.5
Waterways | 95.6 | 97.2 | 1.7
"""


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (
            "Growth (%)",
            [
                "error: Table 1, row “Air”, column “Growth (%)”: reads 3.5; (48.7 - 47.2) / 47.2 = 3.2 "
                "(0.3 too much; digit 5 should be 2?)."
            ],
        ),
        ("Yield (%)", []),
    ],
)
def test_of_four_figures_that_are_called_a_growth_one_may_be_wrong(table, say, head: str, said: list[str]) -> None:
    assert say(table(GROWTH.format(head)), rules="", text=RULES) == said


VOTES = """
             | Votes  | Share
-----------------------------
Blue         | 48,216 | 37.9%
Green        | 41,087 | 32.3%
Orange       | 27,944 | {}
Grey         | 10,025 | 7.9%
Valid votes  | 127,272 | 100.0%
Invalid      | 3,105  | -
Blank        | 1,448  | -
Spoilt       | 972    | -
"""


@pytest.mark.parametrize(
    ("share", "said"),
    [
        ("22.0%", []),
        (
            "27.0%",
            [
                "error: Table 1, row “Orange”, column “Share”: reads 27.0%; 27,944 / 127,272 = 22.0 "
                "(5.0 too much; digit 7 should be 2?)."
            ],
        ),
    ],
)
def test_a_dash_among_shares_is_no_share_that_is_wrong(table, say, share: str, said: list[str]) -> None:
    assert say(table(VOTES.format(share)), rules="", text=RULES) == said


YIELDS = """
           | Extract | Tablet | Powder
--------------------------------------
Level      | 312.4   | 781.2  | 97.2
Width      | 21.9    | 54.8   | {}
Upper end  | 334.3   | 836.0  | {}
"""


@pytest.mark.parametrize(("width", "upper", "found"), [("6.8", "104.6", 1), ("", "104.6", 0), ("", "97.2", 0)])
def test_a_sum_of_two_rows_is_not_asked_where_one_of_them_is_blank(table, check, width, upper, found):
    report = check(table(YIELDS.format(width, upper)), rules="", text=RULES)
    assert len(report.findings) == found
