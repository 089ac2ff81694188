"""Lines that are taken off, and lines that are not added, by what their labels say and their figures bear out."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator.signs import as_meant, columns_of, rows_of
from checker.evaluator.totals import signed
from checker.relations.grid import Figure, Grid
from checker.rulebook import shipped
from checker.understand.terms import Vocabulary
from checker.understand.ties.lines import TOTALS

WORDS = Vocabulary(shipped().terms)

NET = """
              | 2024   | 2025
--------------------------------
Contributions | 9,000  | 9,450
Fees          | 812    | 934
LABEL         | 130    | 245
Total         | 9,682  | 10,139
"""

OVERLAP = """
              | 2024   | 2025
--------------------------------
Staff         | 8,125  | 8,340
LABEL         | 412    | 518
Travel        | 970    | 884
Total         | 9,095  | 9,224
"""

GROSS = OVERLAP.replace("9,095", "9,507").replace("9,224", "9,742")


def grid(drawn) -> Grid:
    """The rows of a table, as its labels and figures mean them."""
    return as_meant(rows_of(drawn, WORDS), WORDS)


def off(drawn) -> list[str]:
    """The labels of the rows that are taken off."""
    return [line.label for line in grid(drawn).lines if line.off]


def memo(drawn) -> list[str]:
    """The labels of the rows that are not added."""
    return [line.label for line in grid(drawn).lines if line.memo]


TAKEN_OFF = [
    "Less: refunds",
    "Less refunds",
    "Less – refunds",
    "Minus refunds",
    "Deduct: refunds",
    "Deductions",
    "Staff assessment deductions",
    "Elimination",
    "Inter-segment eliminations",
    "Elimination of inter-fund balances",
    "Moins : remboursements",
    "À déduire",
    "Éliminations",
    "Menos: reembolsos",
    "Deducciones",
    "Eliminaciones",
    "За вычетом возвратов",
    "Минус возвраты",
    "Элиминация",
    "减：退款",
    "减去退款",
    "减退款",
    "分部间抵销",
    "يطرح: المبالغ المردودة",
    "ناقصا المبالغ المردودة",
]


@pytest.mark.parametrize("label", TAKEN_OFF)
def test_a_row_whose_label_takes_it_off_is_taken_off(table, check, label):
    report = check(table(NET.replace("LABEL", label), counts=True))
    assert (report.findings, report.coverage.held) == ((), 2)


@pytest.mark.parametrize("label", TAKEN_OFF)
def test_a_wrong_total_is_found_with_the_row_that_is_taken_off(table, say, label):
    assert say(table(NET.replace("LABEL", label).replace("10,139", "10,319"), counts=True)) == [
        "error: Table 1, row “Total”, column “2025”: reads 10,319; the rows add up to 10,139 with "
        f"“{label}, 2025” taken off (180 too many; digits 3 and 1 swapped?)."
    ]


def test_a_total_of_one_column_is_judged_with_the_row_taken_off_that_says_so_for_certain(table, say):
    drawn = table("  | 2024\n----\nIncome | 9,000\nFees | 812\nLess: refunds | 130\nTotal | 9,862", counts=True)
    assert say(drawn) == [
        "error: Table 1, row “Total”, column “2024”: reads 9,862; the rows add up to 9,682 with “Less: refunds, 2024” "
        "taken off (180 too many; digits 8 and 6 swapped?)."
    ]


@pytest.mark.parametrize(
    "label",
    ["Less developed countries", "Less than a year", "Less urgent repairs", "Elimination of poverty", "减少风险"],
)
def test_a_row_that_is_called_less_but_adds_is_added(table, say, label):
    drawn = table(NET.replace("LABEL", label).replace("9,682", "9,942").replace("10,139", "10,269"), counts=True)
    assert off(drawn) == []
    assert say(drawn) == [
        "error: Table 1, row “Total”, column “2025”: reads 10,269; the rows add up to 10,629 (360 too few; digits 2 "
        "and 6 swapped?)."
    ]


def test_what_comparisons_call_less_is_not_taken_off_though_the_figures_would_allow_it(table):
    assert off(table(NET.replace("LABEL", "Less than a year"))) == []
    assert off(table(NET.replace("LABEL", "Less a year"))) == ["Less a year"]


@pytest.mark.parametrize(("first", "second"), [("(130)", "(245)"), ("−130", "−245")])
def test_what_is_printed_negative_is_taken_off_once(table, say, first, second):
    printed = NET.replace("LABEL", "Less: refunds").replace("| 130", f"| {first}").replace("| 245", f"| {second}")
    assert say(table(printed, counts=True)) == []
    assert say(table(printed.replace("10,139", "10,319"), counts=True)) == [
        "error: Table 1, row “Total”, column “2025”: reads 10,319; the rows add up to 10,139 (180 too many; digits 3 "
        "and 1 swapped?)."
    ]


def test_a_total_that_adds_what_its_label_takes_off_is_left_as_it_is(table, check):
    added = NET.replace("LABEL", "Less: refunds").replace("9,682", "9,942").replace("10,139", "10,629")
    report = check(table(added, counts=True))
    assert (report.findings, report.coverage.held) == ((), 2)


SEVERAL = """
              | 2024   | 2025
--------------------------------
Contributions | 9,000  | 9,450
Fees          | 812    | 934
Less: refunds | 130    | 245
Less: rebates | 57     | 68
Net total     | 9,625  | 10,071
"""


def test_several_rows_may_be_taken_off(table, say):
    assert say(table(SEVERAL, counts=True)) == []
    assert say(table(SEVERAL.replace("9,625", "9,265"), counts=True)) == [
        "error: Table 1, row “Net total”, column “2024”: reads 9,265; the rows add up to 9,625 with “Less: refunds, "
        "2024” and “Less: rebates, 2024” taken off (360 too few; digits 2 and 6 swapped?)."
    ]


def test_of_rows_that_may_be_taken_off_one_alone_can_be_meant(table):
    mixed = SEVERAL.replace("Less: refunds", "Less urgent works").replace("9,625", "9,885").replace("10,071", "10,561")
    assert off(table(mixed, counts=True)) == ["Less: rebates"]


@pytest.mark.parametrize(("urgent", "meant"), [(3, ["Less refunds"]), (4, [])])
def test_of_four_rows_that_may_be_taken_off_each_is_tried_alone_and_of_more_none(table, urgent, meant):
    rows = "\n".join(f"Less urgent works {number} | 110 | 120" for number in range(urgent))
    total = f"Total | {9812 + 110 * urgent - 130} | {10384 + 120 * urgent - 245}"
    head, _, _ = NET.partition("LABEL")
    assert off(table(f"{head}{rows}\nLess refunds | 130 | 245\n{total}", counts=True)) == meant


DEDUCTIONS = """
                 | 2024   | 2025
-----------------------------------
Contributions    | 9,000  | 9,450
Fees             | 812    | 934
Less: refunds    | 130    | 245
Less: rebates    | 57     | 68
Total deductions | 187    | 313
Net total        | 9,625  | 10,071
"""


def test_a_total_of_what_is_taken_off_adds_it_and_is_taken_off_itself(table, say):
    assert say(table(DEDUCTIONS, counts=True)) == []
    assert say(table(DEDUCTIONS.replace("| 68", "| 86"), counts=True)) == [
        "error: Table 1, row “Less: rebates”, column “2025”: reads 86, but 68 would agree with the others (digits 8 "
        "and 6 swapped?). Row “Total deductions”, column “2025”: reads 313; the rows add up to 331 (18 too few)."
    ]
    assert say(table(DEDUCTIONS.replace("10,071", "10,671"), counts=True)) == [
        "error: Table 1, row “Net total”, column “2025”: reads 10,671; the rows add up to 10,071 with “Total "
        "deductions, 2025” taken off (600 too many; digit 6 should be 0?)."
    ]


def test_rows_under_a_head_that_takes_them_off_are_taken_off(table, say):
    under = SEVERAL.replace("Less: refunds | 130", "Less:\nRefunds | 130").replace("Less: rebates", "Rebates")
    assert off(table(under, counts=True)) == ["Refunds", "Rebates"]
    assert say(table(under.replace("9,625", "9,265"), counts=True)) == [
        "error: Table 1, row “Net total”, column “2024”: reads 9,265; the rows add up to 9,625 with “Refunds, 2024” "
        "and “Rebates, 2024” taken off (360 too few; digits 2 and 6 swapped?)."
    ]


def test_a_subtotal_under_a_head_that_takes_it_off_is_taken_off(table, say):
    under = DEDUCTIONS.replace("Less: refunds", "Deductions:\nRefunds").replace("Less: rebates", "Rebates")
    closed = under.replace("Total deductions", "Subtotal")
    assert off(table(closed, counts=True)) == ["Refunds", "Rebates", "Subtotal"]
    assert say(table(closed, counts=True), rules="total subtotal") == []


def test_a_row_taken_off_below_a_subtotal_is_taken_off_it(table, say):
    below = NET.replace("LABEL", "Subtotal | 9,812 | 10,384\nLess: refunds")
    assert say(table(below, counts=True)) == []
    assert say(table(below.replace("| 245", "| 254"), counts=True)) == [
        "error: Table 1, row “Less: refunds”, column “2025”: reads 254, but 245 would agree with the others (digits 5 "
        "and 4 swapped?). Row “Total”, column “2025”: reads 10,139; the rows add up to 10,130 with “Less: refunds, "
        "2025” taken off (9 too many)."
    ]


ACROSS = """
        | Gross | Fees | LABEL | Total
----------------------------------------
Geneva  | 9,000 | 812  | 130   | 9,682
Nairobi | 9,450 | 934  | 245   | 10,139
Vienna  | 5,210 | 410  | 87    | 5,533
"""


@pytest.mark.parametrize("head", ["Less: refunds", "Elimination", "Deductions", "Moins remboursements", "扣除"])
def test_a_column_whose_head_takes_it_off_is_taken_off(table, say, head):
    across = ACROSS.replace("LABEL", head)
    assert say(table(across, counts=True), rules="across") == []
    assert say(table(across.replace("5,533", "5,353"), counts=True), rules="across") == [
        "error: Table 1, row “Vienna”, column “Total”: reads 5,353; the columns add up to 5,533 with "
        f"“Vienna, {head}” taken off (180 too few; digits 3 and 5 swapped?)."
    ]


NOT_ADDED = [
    "Of which: consultants",
    "Including consultants",
    "– incl. consultants",
    "(including consultants)",
    "Y compris consultants",
    "Dont consultants",
    "Incluidos consultores",
    "включая консультантов",
    "в т.ч. консультанты",
    "包括顾问",
    "بما في ذلك الاستشاريون",
    "Interns (not included in total)",
    "Interns, excluded from the total",
    "Memo: interns",
    "Memorandum items",
    "Interns (for information)",
    "Stagiaires (non inclus dans le total)",
    "Pour mémoire : stagiaires",
    "Pasantes (no incluidos en el total)",
    "Справочно: стажеры",
    "Стажеры (не включены в итог)",
    "实习生（不计入总数）",
    "المتدربون (غير مدرجين، للعلم)",
]


@pytest.mark.parametrize("label", NOT_ADDED)
def test_a_row_that_its_label_leaves_out_is_not_added(table, say, label):
    drawn = OVERLAP.replace("LABEL", label)
    assert say(table(drawn, counts=True)) == []
    assert say(table(drawn.replace("9,224", "9,242"), counts=True)) == [
        "error: Table 1, row “Total”, column “2025”: reads 9,242; the rows add up to 9,224 (18 too many; digits 4 "
        "and 2 swapped?)."
    ]


@pytest.mark.parametrize(
    "label",
    [
        "Experts (including consultants)",
        "Consultants, of which:",
        "Programme for information",
        "Memorandum of understanding",
        "Fees (net of deductions)",
    ],
)
def test_words_that_speak_of_other_rows_leave_a_row_as_it_is(table, say, label):
    drawn = GROSS.replace("LABEL", label)
    assert (memo(table(drawn)), off(table(drawn))) == ([], [])
    assert say(table(drawn.replace("9,742", "9,724"), counts=True)) == [
        "error: Table 1, row “Total”, column “2025”: reads 9,724; the rows add up to 9,742 (18 too few; digits 2 "
        "and 4 swapped?)."
    ]


def test_a_row_that_seems_left_out_is_added_where_the_total_adds_it_in_two_places(table):
    assert memo(table(GROSS.replace("LABEL", "Including schools"))) == []


def test_one_total_is_not_enough_to_add_a_row_that_is_left_out(table, say):
    drawn = "  | 2024\n----\nStaff | 8,125\nIncluding interns | 412\nTravel | 970\nTotal | 9,507"
    assert say(table(drawn, counts=True)) == [
        "error: Table 1, row “Total”, column “2024”: reads 9,507; the rows add up to 9,095 (412 too many)."
    ]


def test_a_row_that_is_left_out_and_added_in_one_place_is_a_slip_there(table, say):
    once = OVERLAP.replace("LABEL", "Including consultants").replace("9,224", "9,742")
    assert memo(table(once)) == ["Including consultants"]
    assert say(table(once, counts=True)) == [
        "error: Table 1, row “Total”, column “2025”: reads 9,742; the rows add up to 9,224 (518 too many)."
    ]


def test_rows_under_a_head_for_information_are_not_added(table, say):
    under = """
          | 2024  | 2025
---------------------------
Staff     | 8,125 | 8,340
Travel    | 970   | 884
Memorandum items:
Interns   | 412   | 518
Loans     | 70    | 81
Total     | 9,095 | 9,224
"""
    assert memo(table(under, counts=True)) == ["Interns", "Loans"]
    assert say(table(under, counts=True)) == []


def test_a_row_that_shows_a_part_of_a_subtotal_is_not_added_below_it(table, say):
    after = """
            | 2024  | 2025
-----------------------------
Staff       | 8,125 | 8,340
Consultants | 412   | 518
Subtotal    | 8,537 | 8,858
incl. women | 4,120 | 4,411
Travel      | 970   | 884
Total       | 9,507 | 9,742
"""
    assert say(table(after, counts=True), rules="total subtotal") == []
    assert say(table(after.replace("9,742", "9,724"), counts=True), rules="total subtotal") == [
        "error: Table 1, row “Total”, column “2025”: reads 9,724; the rows add up to 9,742 (18 too few; digits 2 and "
        "4 swapped?)."
    ]


@pytest.mark.parametrize("head", ["Of which women", "Interns (not included in total)"])
def test_a_column_that_its_head_leaves_out_is_not_added(table, say, head):
    across = """
        | Staff | LABEL | Consultants | Total
-----------------------------------------------
Geneva  | 912   | 430   | 130         | 1,042
Nairobi | 845   | 412   | 245         | 1,090
Vienna  | 521   | 201   | 87          | 608
""".replace("LABEL", head)
    assert say(table(across, counts=True), rules="across") == []
    assert say(table(across.replace("608", "680"), counts=True), rules="across") == [
        "error: Table 1, row “Vienna”, column “Total”: reads 680; the columns add up to 608 (72 too many; digits 8 and "
        "0 swapped?)."
    ]


VOCABULARY = Vocabulary(shipped().terms, TOTALS)

DRAWN = """
       | 2023 | 2024 | Percentage
---------------------------------
Staff
Rome   | 11.5 | –    | 40.0
Dakar  | 12   | n/a  | ?60.0
Total  | 23.5 | 7    | 100.0
"""


def test_the_lines_of_a_grid_are_all_rows_or_all_columns_and_the_others_cross_them(table):
    rows, columns = rows_of(table(DRAWN), VOCABULARY), columns_of(table(DRAWN), VOCABULARY)
    assert [(grid.axis, len(grid.lines), grid.crosses) for grid in (rows, columns)] == [
        ("rows", 4, (0, 1, 2)),
        ("columns", 3, (0, 1, 2, 3)),
    ]
    assert rows.figure(3, 1) == columns.figure(1, 3) == Figure(140, 10, 20)


def test_a_word_is_no_figure_and_what_is_doubtful_is_one_that_is_not_known(table):
    rows = rows_of(table(DRAWN), VOCABULARY)
    assert [rows.figure(2, cross) for cross in rows.crosses] == [
        Figure(240, 10, 20),
        None,
        Figure(0, 0, 0, known=False),
    ]


def test_a_head_has_no_figures_and_percentages_are_not_added_across(table):
    rows, columns = rows_of(table(DRAWN), VOCABULARY), columns_of(table(DRAWN), VOCABULARY)
    assert [line.figures for line in rows.lines] == [False, True, True, True]
    assert [line.figures for line in columns.lines] == [True, True, False]


def test_a_line_is_a_total_by_its_own_label_or_under_one(table):
    drawn = "  | 2023\n----\nRome\nPosts | 3\nTotal\nPosts | 3\nTotal | 6\n"
    lines = rows_of(table(drawn, counts=True), VOCABULARY).lines
    assert [(line.total, line.under_total) for line in lines if line.figures] == [
        (False, False),
        (False, True),
        (True, False),
    ]


@pytest.mark.parametrize(
    ("off", "signs"),
    [({1}, (-1, 1)), ({1, 2}, (1, 1)), ({1, 3}, (1, 1))],  # all of them, or the total too
)
def test_a_total_of_what_is_taken_off_adds_it(table, off, signs):
    grid = rows_of(table("  | 2023\n----\nHead\nRome | 3\nDakar | 2\nTotal | 5\n", counts=True), VOCABULARY)
    marked = replace(grid, lines=tuple(replace(line, off=line.index in off) for line in grid.lines))
    assert tuple(signed(marked, 3, (1, 2))) == tuple(zip(signs, (1, 2), strict=True))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Obligation at 1 January 2024", "Obligation at 31 December 2024"),
        ("Balance, beginning of year", "Balance, end of year"),
        ("Engagements au 1er juillet 2024", "Engagements au 30 juin 2025"),
        ("Saldo al inicio del ejercicio", "Saldo al final del ejercicio"),
        ("Остаток на начало года", "Остаток на конец года"),
        ("2024年1月1日余额", "2024年12月31日余额"),
        ("الرصيد في بداية السنة", "الرصيد في نهاية السنة"),
    ],
)
def test_a_balance_is_carried_from_the_first_day_to_the_last(table, first, last) -> None:
    drawn = table(f" | 2024\n-----\n{first} | 4,210\nContributions | 317\nPayments | (402)\n{last} | 4,125\n")
    assert [line.label for line in grid(drawn).lines if line.carried and line.total] == [last]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Obligation at 1 January", "Obligation"),
        ("1 July 2023 to 30 June 2024", "1 July 2024 to 30 June 2025"),
        ("Obligation at 31 December", "Obligation at 1 January"),
    ],
)
def test_rows_that_are_not_of_a_first_day_and_a_last_carry_no_balance(table, first, last) -> None:
    drawn = table(f" | 2024\n-----\n{first} | 4,210\nContributions | 317\nPayments | (402)\n{last} | 4,125\n")
    assert not any(line.carried for line in grid(drawn).lines)


def test_two_balances_with_one_row_between_are_three_days(table) -> None:
    drawn = table(" | 2024\n-----\nCash at 1 January | 4,210\nCash at 1 June | 317\nCash at 31 December | 4,527\n")
    assert not any(line.carried for line in grid(drawn).lines)


@pytest.mark.parametrize(
    "label", ["All camps", "Tous les camps", "Todos los campamentos", "Все лагеря", "所有营地", "جميع المخيمات"]
)
def test_a_last_row_of_all_is_a_total_where_a_column_bears_it_out(table, label) -> None:
    drawn = f" | 2023 | 2024\n-----\nLoma | 412 | 530\nPeri | 287 | 301\nSant | 140 | 166\n{label} | TOTAL | 1,007\n"
    assert [line.total for line in grid(table(drawn.replace("TOTAL", "839"))).lines] == [False, False, False, True]
    assert not any(line.total for line in grid(table(drawn.replace("TOTAL", "280").replace("1,007", "332"))).lines)


def test_of_two_sums_that_of_all_is_the_one_that_its_label_says(table) -> None:
    drawn = " | 2024\n-----\nLoma | 412\nPeri | 287\nSant | 140\nTotal | 839\nAll others | 1,678\n"
    assert [line.label for line in grid(table(drawn)).lines if line.total] == ["Total"]


CASH = """
                          | 2024
----------------------------------
Balance at 1 January      | 6,125
Dues                      | 8,420
Gifts                     | 5,240
Interest                  | 318
Total TOTAL               | SUM
Staff                     | 8,815
Travel                    | 731
Total spent               | 9,546
Balance at 31 December    | 10,557
"""


@pytest.mark.parametrize(("name", "total"), [("income", "13,978"), ("at hand", "20,103")])
def test_what_came_in_may_be_added_up_with_the_balance_before_it_and_without(table, check, name, total) -> None:
    report = check(table(CASH.replace("TOTAL", name).replace("SUM", total)))
    assert (report.coverage.held, report.findings) == (2, ())


def test_a_wrong_sum_of_what_came_in_is_told_beside_the_balance_before_it(table, say) -> None:
    assert say(table(CASH.replace("TOTAL", "income").replace("SUM", "13,798"))) == [
        "error: Table 1, row “Total income”, column “2024”: reads 13,798; the rows add up to 13,978 (180 too little; "
        "digits 7 and 9 swapped?)."
    ]


WHOLE = """
             | 2023  | 2024
-----------------------------
Coast        | 1,204 | 1,377
Highlands    | 2,410 | 2,388
Plains       | 985   | 1,012
LABEL        | 4,599 | 4,777
"""


def closing(drawn) -> tuple[bool, bool]:
    """Whether the last row is a total, and whether it is only perhaps one."""
    *_, last = grid(drawn).lines
    return last.total, last.perhaps


@pytest.mark.parametrize(
    ("label", "total"),
    [
        ("All regions", True),
        ("Ensemble du pays", True),
        ("Todas las provincias", True),
        ("В целом по стране", True),
        ("全国", True),
        ("جميع المحافظات", True),
        ("World", True),
        ("World Bank", False),  # the name of a whole alone is one
        ("National staff", False),
        ("Islands", False),
    ],
)
def test_a_last_row_that_is_called_all_of_something_is_a_total(table, label, total):
    assert closing(table(WHOLE.replace("LABEL", label))) == (total, False)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Plains       | 985   | 1,012\n", "", (True, True)),  # one row is missing
        ("Coast        | 1,204", "Coast        | 1,377", (True, False)),  # it adds them up in one column
        ("Highlands    | 2,410 | 2,388\n", "", (False, False)),  # what is missing is larger than any row
    ],
)
def test_a_last_row_of_all_that_misses_the_others_by_one_of_them_is_perhaps_a_total(table, old, new, said):
    assert closing(table(WHOLE.replace("LABEL", "All regions").replace(old, new))) == said


def test_what_went_out_between_two_balances_is_taken_off_though_it_is_printed_like_what_came_in(table):
    drawn = table("""
                | 2023    | 2024
----------------------------------
Opening balance | 310,200 | 402,850
Receipts        | 512,400 | 488,115
Payments        | 419,750 | 455,020
Closing balance | 402,850 | 435,945
""")
    assert off(drawn) == ["Payments"]
    assert off(table(WHOLE.replace("LABEL", "Total"))) == []
