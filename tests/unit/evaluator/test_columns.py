"""Relations between columns, row by row."""

from __future__ import annotations

import pytest

BUDGET = """
          | Approved budget | Expenditure | Balance | Percentage spent
----------------------------------------------------------------------
Staff     | 10,946,166      | 10,412,488  | 533,678 | 95.1
Services  | 763,660         | 937,468     | (173,808) | 122.8
Travel    | 670,190         | 165,647     | 504,543 | 24.7
Equipment | 35,525          | 64,263      | (28,738) | 180.9
"""


def test_balances_and_percentages_that_hold_are_counted(table, check):
    report = check(table(BUDGET), rules="balance percentage")
    assert report.findings == ()
    assert (report.coverage.held, report.coverage.rules_bound) == (8, 2)
    assert report.coverage.figures_related == report.coverage.figures_read == 16


def test_a_wrong_percentage_shows_the_quotient(table, say):
    assert say(table(BUDGET.replace("24.7", "42.7")), rules="percentage") == [
        "error: Table 1, row “Travel”, column “Percentage spent”: reads 42.7; 165,647 / 670,190 = 24.7 "
        "(18.0 too much; digits 4 and 2 swapped?)."
    ]


def test_a_wrong_balance_in_parentheses_is_shown_in_parentheses(table, say):
    assert say(table(BUDGET.replace("(28,738)", "(82,738)")), rules="balance") == [
        "error: Table 1, row “Equipment”, column “Balance”: reads (82,738); 35,525 - 64,263 = (28,738) "
        "(off by 54,000; digits 8 and 2 swapped?)."
    ]


def test_a_figure_that_breaks_two_relations_is_one_finding(table, say):
    assert say(table(BUDGET.replace("165,647", "156,647")), rules="balance percentage") == [
        "error: Table 1, row “Travel”, column “Expenditure”: reads 156,647, but 165,647 would agree with the others "
        "(digits 5 and 6 swapped?). Row “Travel”, column “Balance”: reads 504,543; 670,190 - 156,647 = 513,543 "
        "(9,000 too little). Row “Travel”, column “Percentage spent”: reads 24.7; 156,647 / 670,190 = 23.4 "
        "(1.3 too much)."
    ]


def test_columns_that_mean_something_else_are_unchecked(table, check):
    other = """
              | Approved | Expenditure | Balance
    --------------------------------------------
    Africa    | 410      | 305         | 990
    Asia      | 380      | 290         | 817
    Europe    | 205      | 190         | 15
    Americas  | 333      | 120         | 641
    """
    report = check(table(other), rules="balance")
    assert report.findings == ()
    assert report.coverage.unchecked == {"the columns mean something else here: the relation holds in 1 of 4 rows": 4}


@pytest.mark.parametrize(
    ("rows", "lines"), [(["410 | 305 | 990"], "1 row"), (["410 | 305 | 990", "380 | 290 | 817"], "2 rows")]
)
def test_rows_of_zeros_bear_out_no_relation_and_what_is_no_figure_keeps_its_own_reason(table, check, rows, lines):
    spent = [*rows, "0 | 0 | 0", "n/a | 3 | 5"]
    drawn = ["  | Approved | Expenditure | Balance", "-----", *(f"Office | {row}" for row in spent)]
    report = check(table("\n".join(drawn), counts=True), rules="balance")
    reason = f"the columns mean something else here: the relation holds in 0 of {lines}"
    assert report.findings == ()
    assert report.coverage.unchecked == {reason: len(rows) + 1, "“n/a” is not a figure": 1}


def test_columns_of_different_periods_are_not_compared(table, check):
    periods = """
             | Approved 2025/26 | Expenditure 2024/25 | Balance 2024/25
    -------------------------------------------------------------------
    Staff    | 410              | 305                 | 105
    Travel   | 380              | 290                 | 90
    """
    assert check(table(periods), rules="balance").coverage.unbound_rules == ("balance-differs",)


def test_each_spanning_head_is_compared_by_itself(table, say):
    posts = """
         | Core     | Core   | Fund     | Fund
         | Approved | Filled | Approved | Filled
    ---------------------------------------------
    P-5  | 7        | 3      | 2        | 2
    P-4  | 4        | 6      | 3        | 3
    GS   | 10       | 10     | 8        | 8
    """
    assert say(table(posts, counts=True), rules="filled") == [
        "warning: Table 1, row “P-4”, column “Core, Filled”: 6 filled, 4 approved (2 too many)."
    ]


def test_a_date_goes_with_the_period_that_it_lies_in(table, say):
    posts = """
          | Approved 2024/25 | Encumbered as at 30 June 2025 | Approved 2025/26 | Encumbered as at 28 February 2026
    --------------------------------------------------------------------------------------------------------------
    P-5   | 9                | 7                             | 5                | 6
    P-4   | 12               | 12                            | 12               | 9
    GS    | 20               | 18                            | 20               | 17
    """
    assert say(table(posts, counts=True), rules="filled") == [
        "warning: Table 1, row “P-5”, column “Encumbered as at 28 February 2026”: 6 filled, 5 approved (1 too many)."
    ]


def test_a_variance_beside_spanning_heads_belongs_to_their_totals(table, check):
    spanning = """
             | 2024/25 apportionment | 2024/25 apportionment | 2024/25 expenditure | 2024/25 expenditure | Unencumbered balance
             | Brindisi              | Total                 | Brindisi            | Total               | Amount
    --------------------------------------------------------------------------------------------------------------------------
    Staff    | 40,935.0              | 46,066.9              | 41,897.7            | 47,155.4            | (1,088.5)
    Services | 13,972.0              | 21,868.4              | 12,152.9            | 19,594.7            | 2,273.7
    """  # noqa: E501
    report = check(table(spanning), rules="balance")
    assert report.findings == ()
    assert report.coverage.held == 2


def test_amounts_rounded_to_thousands_hold_by_rounding(table, check):
    report = check(table(BUDGET.replace("533,678", "533,679")), rules="balance")
    (note,) = report.findings
    assert (note.severity, note.message) == (
        "note",
        "Table 1, row “Staff”, column “Balance”: reads 533,679; 10,946,166 - 10,412,488 = 533,678 "
        "(1 too much, held by rounding).",
    )
    assert report.coverage.held_by_rounding == 1


@pytest.mark.parametrize("dash", ["–", "—"])
def test_a_dash_for_a_percentage_of_nothing_is_no_finding(table, check, dash):
    report = check(table(BUDGET + f"Reserve | {dash} | {dash} | {dash} | {dash}\n"), rules="balance percentage")
    assert report.findings == ()
    assert report.coverage.unchecked == {}


def test_a_percentage_of_nothing_cannot_be_decided(table, check):
    report = check(table(BUDGET + "Reserve | – | 10 | (10) | 10.0\n"), rules="percentage")
    assert report.findings == ()
    assert report.coverage.unchecked == {"what it is divided by may be zero": 1}


def test_text_in_a_cell_is_said_to_be_no_figure(table, check):
    report = check(table(BUDGET + "Reserve | 100 | n/a | 10 | 10.0\n"), rules="balance")
    assert report.coverage.unchecked == {"“n/a” is not a figure": 1}


def test_chinese_heads_are_read_by_their_longest_words(table, check):
    budget = """
           | 2020-2021 年 核定预算 | 截至 2021 年 12 月 31 日 的支出 | 资金结余 | 支出百分比
    -------------------------------------------------------------------------------------
    人事费 | 10,946,166            | 10,412,488                      | 533,678  | 95.1
    差旅费 | 670,190               | 165,647                         | 504,543  | 24.7
    合计   | 11,616,356            | 10,578,135                      | 1,038,221 | 91.1
    """
    report = check(table(budget), rules="balance percentage total")
    assert report.findings == ()
    assert report.coverage.held == 9


DRAWN = """
                 | Approved | Expenditure | Balance
---------------------------------------------------
By end of March  |          | 410         | 1,990
By end of June   |          | 1,075       | 1,325
By end of August |          | 1,816       | 584
Total            | 2,400    | 2,213       | 187
"""

FROM_ONE_SUM = """
rule rest-differs
  in       tables with columns approved, spent, balance
  expect   balance = approved of total - spent
"""


def test_each_row_is_held_against_one_cell_that_is_named_by_its_row_and_column(table, check, say):
    assert check(table(DRAWN, counts=True), rules="", text=FROM_ONE_SUM).coverage.held == 4
    assert say(table(DRAWN.replace("1,325", "1,235"), counts=True), rules="", text=FROM_ONE_SUM) == [
        "error: Table 1, row “By end of June”, column “Balance”: reads 1,235; 2,400 - 1,075 = 1,325 "
        "(90 too few; digits 2 and 3 swapped?)."
    ]


@pytest.mark.parametrize("rows", ["", "Total | 2,400 | 2,213 | 187\n" * 2])
def test_a_rule_says_nothing_where_its_one_cell_is_not_there_or_not_the_only_one(table, check, rows):
    drawn = DRAWN[: DRAWN.index("Total")] + rows
    assert check(table(drawn, counts=True), rules="", text=FROM_ONE_SUM).coverage.rules_bound == 0


FUNDS = [(410, 190), (655, 291), (803, 365), (271, 118)]


@pytest.mark.parametrize(("between", "held"), [(7, 4), (8, 0)])
def test_eight_combinations_of_columns_are_tried_out_on_the_figures(table, check, between, held):
    heads = ["Approved, all funds", *(f"Approved, fund {fund}" for fund in range(between)), "Expenditure", "Balance"]
    rows = [[approved, *range(2000, 2000 + between), spent, approved - spent] for approved, spent in FUNDS]
    lines = [" | ".join(["Office", *map(str, row)]) for row in rows]
    report = check(table("\n".join([" | " + " | ".join(heads), "----", *lines]), counts=True), rules="balance")
    assert report.coverage.held == held


def offices(heads: tuple[str, str, str], held: int, wrong: int) -> str:
    """Offices with a balance under each of three heads, the last of them with one that is 600 too large."""
    funds = [*FUNDS[:held], *FUNDS[3 : 3 + wrong]]
    lines = [f"Office | {a} | {b} | {a - b + 600 * (row >= held)}" for row, (a, b) in enumerate(funds)]
    return "\n".join([" | " + " | ".join(heads), " | Approved | Expenditure | Balance", "----", *lines])


@pytest.mark.parametrize(
    ("heads", "held", "found"),
    [
        (("Rome", "Rome", "Rome"), 1, 1),
        (("Rome", "Dakar", "Quito"), 1, 0),
        (("Rome", "Dakar", "Quito"), 2, 1),  # two figures of eight bits outweigh that the heads differ
    ],
)
def test_columns_of_different_heads_belong_together_where_their_figures_say_so(table, check, heads, held, found):
    report = check(table(offices(heads, held, 1), counts=True), rules="balance")
    reason = "no columns of the same heading stand beside it"
    assert (len(report.findings), report.coverage.unchecked) == (found, {} if found else {reason: 1})


@pytest.mark.parametrize(("held", "found"), [(8192, 1), (8191, 0)])
def test_a_figure_of_thirteen_bits_bears_out_columns_of_different_heads(table, check, held, found):
    heads = " | Rome | Dakar | Quito\n | Approved | Expenditure | Balance\n----"
    rows = [f"Office | 9000 | {9000 - held} | {held}", "Office | 8325 | 6513 | 1912"]
    drawn = table("\n".join([heads, *rows]), counts=True)
    assert len(check(drawn, rules="balance").findings) == found


def test_a_percentage_that_was_cut_off_is_a_warning_of_its_own(table, say):
    cut = BUDGET + "Reserve | 40,000 | 23,186 | 16,814 | 57.9\n"
    assert say(table(cut), rules="percentage") == [
        "warning: Table 1, row “Reserve”, column “Percentage spent”: reads 57.9; 23,186 / 40,000 = 58.0 (0.1 too "
        "little; cut off instead of rounded?)."
    ]


@pytest.mark.parametrize(("balance", "found"), [("2013", 1), ("2014", 0)])
def test_a_rule_is_believed_of_one_row_alone_where_its_figures_are_near(table, check, balance, found):
    """They give 1812; a tenth of what is printed is 201."""
    drawn = f" | Approved | Expenditure | Balance\n----\nOffice | 8325 | 6513 | {balance}"
    assert len(check(table(drawn, counts=True), rules="balance").findings) == found


@pytest.mark.parametrize(("years", "lines"), [(1, "1 column"), (2, "2 columns")])
def test_rows_that_mean_something_else_are_told_by_their_columns(table, check, years, lines):
    figures = {"Gross requirements": [4368, 4365], "Staff assessment": [430, 473], "Net requirements": [1717, 2828]}
    rows = [" | ".join([label, *map(str, row[:years])]) for label, row in figures.items()]
    report = check(table("\n".join([" | 2025 | 2026"[: 7 * years], "-----", *rows]), counts=True), rules="net")
    reason = f"the rows mean something else here: the relation holds in 0 of {lines}"
    assert (report.findings, report.coverage.unchecked) == ((), {reason: years})


GROWTH = """
        | 2023 | 2024 | Growth (%)
----------------------------------
Bonn    | 120  | 150  | 25.0
Geneva  | 220  | 240  | 9.1
Nairobi | 310  | 400  | 92.0
"""


def test_a_rule_that_names_two_years_sets_one_against_the_other(table, say):
    rule = """
rule growth-differs
  in tables with columns "2023", "2024", "Growth (%)"
  expect "Growth (%)" = ("2024" - "2023") / "2023"
"""
    assert say(table(GROWTH), rules="", text=rule) == [
        "error: Table 1, row “Nairobi”, column “Growth (%)”: reads 92.0; (400 - 310) / 310 = 29.0 (63.0 too much; "
        "digits 9 and 2 swapped?)."
    ]


def test_a_rule_that_names_one_year_takes_no_column_of_another(table, say):
    drawn = """
        | Approved 2023 | Spent 2023 | Approved 2024 | Rest of 2023
-----------------------------------------------------------------
Bonn    | 120           | 100        | 150           | 20
Geneva  | 220           | 180        | 240           | 40
Nairobi | 310           | 300        | 400           | 21
"""
    rule = """
rule rest-differs
  in tables with columns approved, spent, "Rest of 2023"
  expect "Rest of 2023" = approved - spent
"""
    (told,) = say(table(drawn), rules="balance", text=rule)
    assert "reads 21; 310 - 300 = 10" in told


QUARTERS = """
        | First | Second | Largest | Middle | Vacant | Rate
--------------------------------------------------------
Bonn    | 1,210 | 1,890  | 1,890   | 1,550  | 0      | 4
Geneva  | 310   | 280    | 310     | 295    | 3      | 7
Nairobi | 2,040 | 3,110  | 3,110   | 2,575  | 0      | 4
Vienna  | 715   | 640    | 715     | 677.5  | 0      | 4
"""


@pytest.mark.parametrize(
    ("expect", "wrong", "said"),
    [
        (
            '"Largest" = max("First", "Second")',
            ("310     |", "301     |"),
            "reads 301; max(310, 280) = 310 (9 too little",
        ),
        ('"Middle" = average("First", "Second")', ("295 ", "259 "), "reads 259; (310 + 280) / 2 = 295 (36 too little"),
        ('abs("Second" - "First") <= 1100', ("3,110  |", "3,410  |"), "abs(3,410 - 2,040) = 1,370; at most 1,100"),
        (
            '"Second" = "First" within 60%',
            ("3,110  |", "3,410  |"),
            "reads 3,410; table 1, row “Nairobi”, column “First”",
        ),
        ('if "Vacant" = 0 then "Rate" = 4', ("677.5  | 0      | 4", "677.5  | 0      | 5"), "reads 5; 4 is expected"),
    ],
)
def test_a_rule_may_choose_average_limit_and_ask_first(table, say, expect, wrong, said):
    rule = f"rule x\n  in tables\n  expect {expect}\n"
    assert say(table(QUARTERS), text=rule) == []
    (found,) = say(table(QUARTERS.replace(*wrong)), text=rule)
    assert said in found


def test_a_limit_that_a_sum_breaks_is_told(table, say):
    assert say(table(QUARTERS), text='rule x\n  in tables\n  expect "First" + "Second" <= 4000\n') == [
        "error: Table 1, row “Nairobi”, column “First”: 2,040 + 3,110 = 5,150; at most 4,000 is expected "
        "(1,150 too much)."
    ]


def test_a_limit_that_is_calculated_is_told_with_its_figures(table, say):
    assert say(table(QUARTERS), text='rule x\n  in tables\n  expect "Second" <= 1.5 * "First"\n') == [
        "error: Table 1, row “Bonn”, column “Second”: reads 1,890; at most 1.5 * 1,210 = 1,815 is expected "
        "(75 too much).",
        "error: Table 1, row “Nairobi”, column “Second”: reads 3,110; at most 1.5 * 2,040 = 3,060 is expected "
        "(50 too much).",
    ]


YEARLY_CHANGE = """
rule change-is-another
  in       tables with columns "Change"
  expect   "Change" = spent of this year - spent of last year
"""
YEARLY_GROWTH = """
rule growth-is-another
  in       tables with columns this year, last year, "Growth"
  expect   "Growth" = (this year - last year) / last year
"""
YEARLY_ROWS = """
------------------------------------
Policy   | 410 | 305 | 351 | 46
Research | 380 | 290 | 257 | -33
Outreach | 205 | 190 | 282 | 29
"""
WRONG = [
    "error: Table 1, row “Outreach”, column “{}”: reads 29; 282 - 190 = 92 (63 too little; digits 2 and 9 swapped?)."
]


@pytest.mark.parametrize(
    "heads",
    [
        "Spent 2022 | Spent 2023 | Spent 2024 | Change",
        "Spent 2022/23 | Spent 2023/24 | Spent 2024/25 | Change",
        "Spent, 2020-2021 | Spent, 2022-2023 | Spent, 2024-2025 | Change",
        "Budget year 2022: spent | Budget year 2023: spent | Budget year 2024: spent | Change",
        "2022 | 2023 | 2024 |\n | Spent | Spent | Spent | Change",
        "Spent 2022 | Spent 2023 | Spent 2024 | Change 2024",
    ],
)
def test_this_year_is_the_latest_of_the_heads_and_last_year_the_one_before(table, say, heads):
    assert say(table(f"| {heads}{YEARLY_ROWS}"), rules="", text=YEARLY_CHANGE) == [
        WRONG[0].format(heads.split(" | ")[-1])
    ]


def test_years_alone_are_columns_without_another_name(table, say):
    rows = YEARLY_ROWS.replace("46", "15.1%").replace("-33", "-11.4%").replace("29\n", "84.4%\n")
    assert say(table(f"| 2022 | 2023 | 2024 | Growth (%){rows}"), rules="", text=YEARLY_GROWTH) == [
        "error: Table 1, row “Outreach”, column “Growth (%)”: reads 84.4%; (282 - 190) / 190 = 48.4 "
        "(36.0 too much; digits 8 and 4 swapped?)."
    ]


def test_a_figure_that_names_its_year_is_held_against_that_year_and_the_one_before(table, say, check):
    drawn = """
             | Spent 2022 | Spent 2023 | Spent 2024 | Change 2023 | Change 2024
    ---------------------------------------------------------------------------
    Policy   | 410        | 305        | 351        | -105        | 46
    Research | 380        | 290        | 257        | -90         | -33
    Outreach | 205        | 190        | 282        | -51         | 92
    """
    assert say(table(drawn), rules="", text=YEARLY_CHANGE) == [
        "error: Table 1, row “Outreach”, column “Change 2023”: reads -51; 190 - 205 = -15 "
        "(off by 36; digits 5 and 1 swapped?)."
    ]
    assert check(table(drawn), rules="", text=YEARLY_CHANGE).coverage.held == 5


def test_this_year_is_one_for_all_columns_of_a_rule(table, check):
    rule = YEARLY_CHANGE.replace("= spent", "= approved")
    rows = YEARLY_ROWS.replace("46", "-46").replace("-33", "33").replace("29\n", "-92\n")
    heads = "| Approved 2024 | Approved 2025 | Spent 2024 | Change"
    assert check(table(heads + rows), rules="", text=rule).coverage.held == 3
    told = check(table(heads.replace("Spent 2024", "Spent 2023") + rows), rules="", text=rule).coverage
    assert told.unchecked == {"no column is “spent of last year” where this year is 2025": 1}


def test_this_year_is_the_latest_that_all_columns_of_this_year_have(table, check):
    rule = YEARLY_CHANGE.replace("spent of last year", "approved of this year")
    rows = YEARLY_ROWS.replace("46", "-59").replace("-33", "-123").replace("29\n", "77\n")
    drawn = table(f"| Approved 2024 | Approved 2025 | Spent 2024 | Change{rows}")
    assert check(drawn, rules="", text=rule).coverage.held == 3


@pytest.mark.parametrize(
    ("heads", "reason"),
    [
        ("Spent 2020 | Spent 2022 | Spent 2024", "no column is “spent of last year” where this year is 2024"),
        (
            "Spent 2023 | Spent 2024 | Spent 2023-2024",
            "heads name years and longer periods, of which none is surely this year: 2023, 2023/24, 2024",
        ),
    ],
)
def test_where_a_year_is_missing_or_in_doubt_nothing_is_held_against_it(table, check, heads, reason):
    coverage = check(table(f"| {heads} | Change{YEARLY_ROWS}"), rules="", text=YEARLY_CHANGE).coverage
    assert coverage.unchecked == {reason: 1}


def test_heads_without_years_are_of_none(table, check):
    coverage = check(
        table(f"| First | Spent | Spent again | Change{YEARLY_ROWS}"), rules="", text=YEARLY_CHANGE
    ).coverage
    assert (coverage.rules_bound, coverage.unchecked) == (0, {})


def test_a_cell_is_named_by_its_year_in_another_table(table, say):
    totals = [
        f"| {heads}\n---------\nPolicy | 305 | 351\nTravel | 290 | 257\nTotal | 595 | {total}"
        for heads, total in (("Spent 2023 | Spent 2024", 608), ("Spent 2024 | Spent 2023", 595))
    ]
    drawn = [table(text, number=number) for text, number in zip(totals, "12", strict=True)]
    one, two = (f"total of spent of {{0}} year in table {number}" for number in "12")
    rule = f"rule totals-disagree\n  in documents\n  expect {one} = {two}\n"
    assert say(*drawn, rules="", text=rule.format("last")) == []
    assert say(*drawn, rules="", text=rule.format("this")) == [
        "error: Table 1, row “Total”, column “Spent 2024”: reads 608; table 2, row “Total”, column “Spent 2024” reads "
        "595 (13 too much)."
    ]


SPENT = """
         | Approved | Spent
---------------------------
Policy   | 410      | 305
Research | 380      |
Outreach | 205      | –
Travel   | 0        |
Of which
Fares    | 110      | n/a
Total    | 1,105    | 305
"""
LEFT_OUT = """
rule spent-is-left-out
  in       tables with columns approved, spent
  expect   spent is printed
"""


def test_a_blank_cell_is_no_figure_and_a_dash_or_a_word_is_one(table, say):
    blank = "error: Table 1, row “{}”, column “Spent”: nothing is printed."
    assert say(table(SPENT), rules="", text=LEFT_OUT) == [blank.format("Research"), blank.format("Travel")]


@pytest.mark.parametrize(("condition", "rows"), [("approved > 0", ["Research"]), ("approved > 400", [])])
def test_a_figure_must_be_printed_where_the_condition_holds(table, say, condition, rows):
    rule = LEFT_OUT.replace("spent is", f"if {condition} then spent is")
    found = say(table(SPENT), rules="", text=rule)
    assert found == [f"error: Table 1, row “{row}”, column “Spent”: nothing is printed." for row in rows]


def test_a_figure_that_is_printed_may_be_the_condition(table, say):
    rule = LEFT_OUT.replace("spent is printed", "if spent is printed then spent >= 300")
    assert say(table(SPENT.replace("–", "200")), rules="", text=rule) == [
        "error: Table 1, row “Outreach”, column “Spent”: reads 200; at least 300 is expected (100 too little)."
    ]


def test_where_most_cells_are_blank_nothing_is_said_of_them(table, check):
    coverage = check(table(SPENT.replace("305", "").replace("n/a", "")), rules="", text=LEFT_OUT).coverage
    assert coverage.unchecked == {"nothing is printed in 5 of 6 rows": 6}


def test_a_row_must_be_printed_in_each_column(table, say):
    rule = "rule total-is-left-out\n  in tables with rows total\n  for each numeric column\n  expect total is printed\n"
    assert say(table(SPENT), rules="", text=rule) == []
    assert say(table(SPENT.replace("1,105    | 305", "1,105    |")), rules="", text=rule) == [
        "error: Table 1, row “Total”, column “Spent”: nothing is printed."
    ]


PER_VISIT = """
      | Visits | Cases | Cases per visit
----------------------------------------
North | 124    | 372   | 3.0
South | 168    | 420   | 2.5
East  | 120    | 240   | 2.0
"""
CASES = 'rule own\n  in tables with columns "Visits", "Cases"\n  expect "Cases per visit" = "Cases" / "Visits"\n'


def test_a_quotient_of_like_figures_may_be_a_plain_number_where_most_rows_say_so():
    from tests.drafts import rule_says

    head, *rows = ("| " + line.replace("|", " | ") + " |" for line in PER_VISIT.strip().splitlines() if "|" in line)
    bars = "\n".join([head, "|---|---:|---:|---:|", *rows])
    text = f"Table 1\nCases\n\n{bars}\n"
    clauses = CASES.partition("\n")[2]
    assert rule_says(clauses, text) == []
    assert rule_says(clauses, text.replace("2.5", "5.2")) == [
        "Table 1, row “South”, column “Cases per visit”: reads 5.2; 420 / 168 = 2.5 (2.7 too much; digits 5 and 2 "
        "swapped?)."
    ]
    assert rule_says(clauses, text.replace("2.5", "250.0").replace("2.0", "200.0").replace("3.0", "300.1")) == []
