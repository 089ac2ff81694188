"""Rules that hold several tables against each other, and rules about rows."""

from __future__ import annotations

import pytest

FIRST = """
                  | Approved | Expenditure
------------------------------------------
A. Direction      | 210      | 180
B. Communication  | 305      | 290
Core total (A-B)  | 515      | 470
"""

SECOND = """
          | Approved | Expenditure
----------------------------------
Staff     | 400      | 380
Travel    | 115      | 90
Total     | 515      | 470
"""

TOTALS = """
rule expenditure-totals-disagree
  in       documents with symbol "ICCD/CRIC(*)/3"
  expect   total of spent in table 1 = total of spent in table 2
"""

GRADES = """
rule posts-by-grade-disagree
  in       documents with symbol "ICCD/CRIC(*)/3"
  for each row shared by table 3, table 4
  expect   filled of total in table 3 = total in table 4
"""

BY_FUND = """
      | Core     | Core   | Total    | Total
      | Approved | Filled | Approved | Filled
--------------------------------------------
P-5   | 7        | 3      | 9        | 5
P-4   | 7        | 7      | 12       | 12
GS    | 10       | 10     | 22       | 22
"""

BY_UNIT = """
      | Geneva | Bonn | Total
-----------------------------
P-4   | 5      | 7    | 12
GS    | 12     | 10   | 22
P-5   | 2      | 4    | 6
"""


def run(check, table, second=SECOND, symbol="ICCD/CRIC(20)/3"):
    return check(table(FIRST), table(second, number="2"), rules="", text=TOTALS, symbol=symbol)


def test_equal_totals_of_two_tables_hold(table, check):
    assert run(check, table).coverage.held == 1


def test_different_totals_of_two_tables_are_found_with_both_places(table, check):
    (finding,) = run(check, table, SECOND.replace("470", "407")).findings
    assert finding.message == (
        "Table 2, row “Total”, column “Expenditure”: reads 407, but 470 would agree with the others "
        "(digits 0 and 7 swapped?). Table 1, row “Core total (A-B)”, column “Expenditure”: reads 470; table 2, "
        "row “Total”, column “Expenditure” reads 407 (63 too much)."
    )
    assert [item.place.label for item in finding.evidence] == ["table 1, row “Core total (A-B)”, column “Expenditure”"]


def test_the_symbol_decides_whether_a_rule_applies(table, check):
    assert run(check, table, symbol="ICCD/CRIC(21)/3*").coverage.rules_bound == 1
    assert run(check, table, symbol="ICCD/COP(15)/3").coverage.rules_bound == 0
    assert run(check, table, symbol=None).coverage.rules_bound == 0


def test_a_rule_about_a_table_that_is_missing_does_not_bind(table, check):
    report = check(table(FIRST), rules="", text=TOTALS, symbol="ICCD/CRIC(20)/3")
    assert report.coverage.unbound_rules == ("expenditure-totals-disagree",)


def test_a_name_that_could_mean_several_figures_is_unchecked(table, check):
    report = run(check, table, SECOND + "Grand total | 515 | 470\n")
    assert report.coverage.unchecked == {"2 figures in table 2 could be meant by “total of spent”": 1}


@pytest.mark.parametrize(
    ("named", "told"),
    [
        ('total of spent of "core"', 470),
        ('spent of total of "core"', 470),
        ('"core" of spent of total', 470),
        ('approved of total of "core"', 515),
        ('"core" of total', "2 figures in table 1 could be meant by “core of total”"),
        ("total", "4 figures in table 1 could be meant by “total”"),
        ("filled of total", "no figures in table 1 could be meant by “filled of total”"),
    ],
)
def test_a_figure_is_named_by_its_row_and_all_heads_of_its_column_in_any_order(table, check, named, told):
    funds = """
          | Core     | Core        | Other    | Other
          | Approved | Expenditure | Approved | Expenditure
    -------------------------------------------------------
    Staff | 400      | 380         | 70       | 65
    Total | 515      | 470         | 90       | 85
    """
    rule = f"rule totals-disagree\n  in documents\n  expect total of spent in table 2 = {named} in table 1\n"
    report = check(table(funds), table(SECOND.replace("470", "999"), number="2"), rules="", text=rule)
    assert [finding.expected for finding in report.findings] + [*report.coverage.unchecked] == [told]


def test_rows_shared_by_tables_are_held_against_each_other(table, say):
    tables = table(BY_FUND, number="3", counts=True), table(BY_UNIT, number="4", counts=True)
    assert say(*tables, rules="", text=GRADES, symbol="ICCD/CRIC(20)/3") == [
        "error: Table 3, row “P-5”, column “Total, Filled”: reads 5; table 4, row “P-5”, column “Total” reads 6 "
        "(1 too few)."
    ]


def test_net_is_gross_less_staff_assessment(table, say):
    net = """
                       | 2024/25  | 2025/26  | 2026/27
    --------------------------------------------------
    Gross requirements | 43,684.7 | 43,659.6 | 42,022.4
    Staff assessment   | 4,305.8  | 4,732.1  | 4,534.7
    Net requirements   | 39,378.9 | 83,927.5 | 37,487.7
    """
    assert say(table(net), rules="net") == [
        "error: Table 1, row “Net requirements”, column “2025/26”: reads 83,927.5; 43,659.6 - 4,732.1 = 38,927.5 "
        "(45,000.0 too much; digits 8 and 3 swapped?)."
    ]


def test_a_share_is_held_against_one_cell_named_by_row_and_column(table, say):
    shares = """
               | Women | Men   | Filled
    -----------------------------------
    P-5        | 4     | 3     | 7
    GS         | 19    | 17    | 36
    Subtotal   | 23    | 20    | 43
    Share      | 53.5% | 64.5% | 100.0%
    """
    rule = """
rule share-differs
  in       tables with columns women, men, filled and rows subtotal, shares
  for each numeric column
  expect   shares = share of subtotal in filled of subtotal
"""
    assert say(table(shares, counts=True), rules="", text=rule) == [
        "error: Table 1, row “Share”, column “Men”: reads 64.5%; 20 / 43 = 46.5 "
        "(18.0 too much; digits 6 and 4 swapped?)."
    ]


@pytest.mark.parametrize(
    ("tolerance", "found"), [("within rounding", 0), ("exactly", 1), ("within 1", 0), ("within 0.5", 1)]
)
def test_the_rule_says_how_closely_figures_must_agree(table, check, tolerance, found):
    budget = """
             | Approved | Expenditure | Balance
    -------------------------------------------
    Staff    | 410      | 305         | 106
    Travel   | 380      | 290         | 90
    Services | 900      | 150         | 750
    """
    rule = f"""
rule balance-differs
  in       tables with columns approved, spent, balance
  expect   balance = approved - spent {tolerance}
"""
    assert check(table(budget), rules="", text=rule).coverage.disagreed == found


RULES = """
rule repeated-figure-differs
  in       tables
  for each repeated fact
  expect   printed = elsewhere
"""

FIGURES = [4102, 6553, 8035, 2714, 5946, 7381, 3327, 9150, 1268]


def lists(table, figures, others):
    """Two tables with the same rows and these figures."""
    return [
        table(
            "\n".join(["  | Posts", "----", *(f"Office {row} | {figure}" for row, figure in enumerate(column))]),
            number=number,
            counts=True,
        )
        for number, column in (("1", figures), ("2", others))
    ]


@pytest.mark.parametrize(("count", "held"), [(5, 5), (4, 0)])
def test_five_figures_must_agree(table, check, count, held):
    figures = FIGURES[:count]
    assert check(*lists(table, figures, figures), rules="", text=RULES).coverage.held == held


@pytest.mark.parametrize(("figure", "held"), [(10, 5), (9, 0)])
def test_figures_of_one_digit_do_not_count_among_them(table, check, figure, held):
    figures = [*FIGURES[:4], figure]
    assert check(*lists(table, figures, figures), rules="", text=RULES).coverage.held == held


@pytest.mark.parametrize(
    ("agree", "said"),
    [
        (
            8,
            [
                "error: Table 1, row “Office 0”, column “Posts”: reads 4102; table 2, row “Office 0”, column “Posts” "
                "reads 4122 (20 too few)."
            ],
        ),
        (7, []),
    ],
)
def test_eight_figures_must_agree_for_one_that_does_not(table, say, agree, said):
    figures = FIGURES[: agree + 1]
    assert say(*lists(table, figures, [4122, *figures[1:]]), rules="", text=RULES) == said


def test_a_head_that_is_the_name_as_a_whole_is_meant():
    from tests.drafts import rule_says

    heads = "\n\n| Species | 2023 | 2024 | Change 2024 |\n|---|---:|---:|---:|\n"
    one = f"Table 1\nCaught{heads}| Cod | 500 | 546 | 46 |\n| Hake | 250 | 275 | 25 |\n| Sole | 150 | 120 | -30 |\n"
    rows = "| Cod | 564 |\n| Hake | 275 |\n| Sole | 120 |\n"
    two = f"\nTable 2\nLanded\n\n| Species | Landed |\n|---|---:|\n{rows}"
    rule = (
        '  in documents\n  for each row shared by table 1, table 2\n  expect "Landed" in table 2 = "2024" in table 1\n'
    )
    assert rule_says(rule, one + two.replace("564", "546")) == []
    assert rule_says(rule, one + two) == [
        "Table 2, row “Cod”, column “Landed”: reads 564; table 1, row “Cod”, column “2024” reads 546 (18 too many; "
        "digits 6 and 4 swapped?)."
    ]
