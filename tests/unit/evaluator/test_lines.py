"""Slips in a whole line: a row that stands twice, one that is missing, a total that is old, a change that came late."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.evaluator import verdicts
from tests.unit.evaluator.conftest import document, rulebook

TWICE = """
       | 2023 | 2024 | 2025
---------------------------
Africa | 541  | 617  | 702
Asia   | 533  | 489  | 455
Europe | 447  | 571  | 618
Asia   | 533  | 489  | 455
Total  | 1521 | 1677 | 1775
"""


def test_a_row_that_stands_twice_is_told_once_with_all_that_speaks_against_it(table, check):
    (finding,) = check(table(TWICE, counts=True)).findings
    assert (finding.place.label, finding.message) == (
        "table 1, row “Asia”, column “2023”",
        "Table 1, row “Asia”: the row “Asia” stands twice? "
        "Table 1, row “Total”, column “2023”: reads 1521; the rows add up to 2054 (533 too few). "
        "Table 1, row “Total”, column “2024”: reads 1677; the rows add up to 2166 (489 too few). "
        "Table 1, row “Total”, column “2025”: reads 1775; the rows add up to 2230 (455 too few).",
    )
    assert (finding.found, finding.expected) == (None, None)


@pytest.mark.parametrize(
    "again",
    [
        "Asia, others | 533 | 489 | 455",  # of another name
        "  Asia | 533 | 489 | 455",  # of another depth
        "**Asia | 533 | 489 | 455",  # set off
        "Asia | 533 | 489 | 465",  # of other figures
    ],
)
def test_rows_that_are_not_the_same_in_all_do_not_stand_twice(table, say, again):
    text = TWICE.replace("Asia   | 533  | 489  | 455\nTotal", f"{again}\nTotal")
    assert say(table(text, counts=True)) == []


@pytest.mark.parametrize(
    ("totals", "told"), [("1521 | 1677 | 1775 | 1400", True), ("1521 | 1677 | 1175 | 1400", False)]
)
def test_a_row_that_stands_twice_may_leave_one_in_several_columns_unexplained(table, say, totals, told):
    rows = ["Africa | 541 | 617 | 702 | 211", "Asia | 533 | 489 | 455 | 377", "Europe | 447 | 571 | 618 | 409"]
    years = " | 2023 | 2024 | 2025 | 2026 | 2027"
    lines = [f"{row} | {number}" for row, number in zip([*rows, rows[1]], (315, 286, 402, 286), strict=True)]
    drawn = table("\n".join([years, "----", *lines, f"Total | {totals} | 1003"]), counts=True)
    assert any("stands twice?" in message for message in say(drawn)) is told


def test_a_row_of_dashes_and_one_that_stands_twice_are_both_left_out_by_the_numbers(table, say):
    rows = TWICE.replace("Africa", "Arctic | – | – | –\nAfrica")
    assert any("the row “Asia” stands twice?" in message for message in say(table(rows, counts=True)))


def test_a_head_whose_only_item_repeats_it_does_not_stand_twice(table, say):
    item = "Asia   | 533  | 489  | 455\n"
    text = TWICE.replace(f"{item}Total", "Total").replace(item, f"{item}  {item}")
    assert say(table(text, counts=True)) == []


@pytest.mark.parametrize(("heads", "told"), [(("", ""), True), (("Women\n", "Men\n"), False)])
def test_rows_of_one_name_under_two_heads_are_two_rows(table, say, heads, told):
    rows = ["Africa | 541 | 617", "Asia | 533 | 489", "Asia | 533 | 489", "Europe | 447 | 571"]
    lines = [heads[0] + rows[0], rows[1], heads[1] + rows[2], rows[3]]
    drawn = table("\n".join(["  | 2023 | 2024", "----", *lines, "Total | 1521 | 1677"]), counts=True)
    assert any("stands twice?" in message for message in say(drawn)) is told


def test_what_stands_twice_and_is_counted_twice_is_no_slip(table, check):
    counted = TWICE.replace("1521 | 1677 | 1775", "2054 | 2166 | 2230")
    report = check(table(counted, counts=True))
    assert (report.findings, report.coverage.held) == ((), 3)


@pytest.mark.parametrize(("printed", "told"), [("152.2", True), ("152.3", True), ("152.4", False)])
def test_rounding_may_hide_two_units_of_what_stands_twice(table, say, printed, told):
    """The row that stands twice has 53.3, and the rows add up to 205.4."""
    rows = ["Africa | 54.1 | 61.7", "Asia | 53.3 | 48.9", "Europe | 44.7 | 57.1", "Asia | 53.3 | 48.9"]
    lines = [" | 2023 | 2024", "----", *rows, f"Total | {printed} | 167.7"]
    assert any("stands twice?" in message for message in say(table("\n".join(lines)))) is told


@pytest.mark.parametrize(("printed", "told"), [("1188", True), ("1177", False)])
def test_where_a_row_that_stands_twice_adds_nothing_the_total_holds(table, say, printed, told):
    nothing = TWICE.replace("489 ", "–   ").replace("1677", printed)
    assert any("stands twice?" in message for message in say(table(nothing, counts=True))) is told


def test_a_column_may_stand_twice(table, check):
    columns = """
         | Africa | Asia | Europe | Asia | Total
    --------------------------------------------
    2023 | 541    | 533  | 447    | 533  | 1521
    2024 | 617    | 489  | 571    | 489  | 1677
    2025 | 702    | 455  | 618    | 455  | 1775
    """
    (finding,) = check(table(columns, counts=True), rules="across").findings
    assert finding.place.label == "table 1, row “2023”, column “Asia”"
    assert "the column “Asia” stands twice?" in finding.message


MISSING = """
       | 2023 | 2024 | 2025
---------------------------
Africa | 541  | 617  | 702
Asia   | 533  | 489  | 455
Europe | 447  | 571  | 618
Total  | 1974 | 2093 | 2261
"""


def test_a_row_is_missing_where_one_would_mend_all_columns(table, say):
    assert say(table(MISSING, counts=True)) == [
        "error: Table 1, row “Total”: a row is missing? "
        "Column “2023”: reads 1974; the rows add up to 1521 (453 too many). "
        "Column “2024”: reads 2093; the rows add up to 1677 (416 too many). "
        "Column “2025”: reads 2261; the rows add up to 1775 (486 too many)."
    ]


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (["3042", "2093", "1675"], True),  # as much is missing in a column as all its rows have
        (["3043", "2093", "1675"], False),
        (["3043", "4093", "5261"], True),  # more, but everywhere with the sign of the rows
        (["6084", "6708", "9999"], True),  # in most columns three times as much as all rows have
        (["6085", "6709", "7100"], False),
        (["1421", "2093", "2261"], True),  # in most columns with the sign of the rows
        (["1421", "1577", "2261"], False),
        (["1974", "2093", "1775"], True),  # a column holds without it: there it has nothing
        (["1974", "1677", "1775"], False),  # most columns hold without it
    ],
)
def test_what_is_missing_must_fit_among_the_rows(table, say, printed, told):
    text = MISSING.replace("1974 | 2093 | 2261", " | ".join(printed))
    assert any("a row is missing?" in message for message in say(table(text, counts=True))) is told


@pytest.mark.parametrize(
    ("first", "total", "told"),
    [
        ("541", "1974", True),
        ("541", "1691", True),
        ("541", "1690", False),  # what is off by a tenth is near, which says as much
        ("541", "3042", True),
        ("541", "3043", False),  # more than all rows have
        ("41", "1474", True),
        ("41", "974", False),  # a figure of three digits may miss any other
        ("541", "1068", False),  # a row too many
        ("541", "1251", False),  # digits of the total are swapped
    ],
)
def test_in_one_column_alone_a_row_is_missing_where_it_fits_and_the_figures_are_long(table, say, first, total, told):
    text = f"  | 2023\n----\nAfrica | {first}\nAsia | 533\nEurope | 447\nTotal | {total}"
    assert any("a row is missing?" in message for message in say(table(text, counts=True))) is told


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (["1512", "1664", "1758"], True),
        (["1512", "1664", "1598"], True),  # up to a tenth of the rows in each column
        (["1512", "1664", "1597"], False),
        (["1512", "1664", "1775"], False),  # it holds in one
        (["1512", "1664", "1792"], False),  # it is too large in one
    ],
)
def test_a_total_that_is_a_little_too_small_everywhere_is_an_old_one(table, say, printed, told):
    text = MISSING.replace("1974 | 2093 | 2261", " | ".join(printed))
    old = "a row was added or taken out, and the total is the old one?"
    assert any(old in message for message in say(table(text, counts=True))) is told


LATE = """
         | Approved | Spent | Balance
-------------------------------------
Staff    | 5412     | 3171  | 2241
Travel   | 5331     | 2495  | 2836
Supplies | 4471     | 2712  | 1759
Total    | 15214    | 8678  | 6536
"""


def test_a_late_change_that_leaves_one_gap_in_two_columns_is_told_once_though_each_row_agrees_in_itself(table, check):
    """The rules of the rows hold for every figure, the totals among them; they do not acquit these."""
    report = check(table(LATE, counts=True), rules="total balance")
    assert [finding.message for finding in report.findings] == [
        "Table 1, row “Travel”: the row “Travel” was changed and the total was not? "
        "Table 1, row “Total”, column “Spent”: reads 8678; the rows add up to 8378 (300 too many). "
        "Table 1, row “Total”, column “Balance”: reads 6536; the rows add up to 6836 (300 too few)."
    ]
    assert (report.coverage.held, report.coverage.disagreed) == (5, 2)


@pytest.mark.parametrize(("balance", "told"), [("6536", True), ("7136", True), ("6546", False)])
def test_a_late_change_leaves_gaps_of_one_size_whatever_their_sign(table, say, balance, told):
    late = table(LATE.replace("6536", balance), counts=True)
    assert any("was changed and the total was not?" in message for message in say(late)) is told


OLD, LOST = ["1512", "1664", "1758"], ["1974", "2093", "2261"]


@pytest.mark.parametrize(
    ("printed", "more", "bits"),
    [
        (LOST, [], [8, 8, 8]),
        (LOST, ["Ships | 12 | 15 | 17"], [6, 6, 6]),  # more follows, so that the table is not plain
        (OLD, [], [6, 6, 6]),
        (OLD, ["Ships | 12 | 15 | 17"], []),  # what is merely near needs a plain table
    ],
)
def test_that_one_line_would_mend_all_columns_is_worth_more_than_that_all_are_near(table, printed, more, bits):
    text = MISSING.replace("1974 | 2093 | 2261", " | ".join(printed))
    drawn = table("\n".join([text, *more]), counts=True)
    judged = verdicts(document(drawn), rulebook("total"))
    assert [item.bits for item in judged if item.wrong] == bits


AMOUNTS = {"Staff": (8_210, 7_930), "Travel": (4_375, 4_110), "Fuel": (2_640, 2_895), "Rent": (1_125, 1_080)}
PERCENTAGES = ["96.6", "93.9", "109.7", "96.0", "97.9"]


def spent(percentages: list[str], **changed: int) -> str:
    """A budget in which some expenditures are new, and so is their total."""
    rows = {name: (approved, changed.get(name, used)) for name, (approved, used) in AMOUNTS.items()}
    rows["Total"] = (sum(approved for approved, _ in rows.values()), sum(used for _, used in rows.values()))
    lines = [f"{name} | {a} | {b} | {own}" for (name, (a, b)), own in zip(rows.items(), percentages, strict=True)]
    return "\n".join([" | Approved | Expenditure | Percentage spent", "-----", *lines])


def test_percentages_from_before_an_amount_was_changed_are_told_once(table, say):
    assert say(table(spent(PERCENTAGES, Travel=3_610)), rules="percentage") == [
        "error: Table 1, column “Percentage spent”: these are from before an amount was changed, and its total? "
        "Row “Travel”: reads 93.9; 3610 / 4375 = 82.5 (11.4 too much). "
        "Row “Total”: reads 97.9; 15515 / 16350 = 94.9 (3.0 too much)."
    ]


@pytest.mark.parametrize(
    ("percentages", "changed", "told"),
    [
        (["93.9", "96.6"], {}, False),  # exchanged
        (PERCENTAGES[:2], {"Staff": 7_130, "Travel": 4_110}, True),
        (PERCENTAGES[:2], {"Staff": 7_130, "Travel": 3_910}, False),  # two amounts, each by something else
        (PERCENTAGES[:2], {"Staff": 7_915, "Travel": 4_110}, False),  # by so little that it may be anything
    ],
)
def test_old_percentages_all_say_by_how_much_one_amount_was_changed(table, say, percentages, changed, told):
    drawn = table(spent([*percentages, *PERCENTAGES[2:]], **changed))
    assert any("before an amount was changed" in message for message in say(drawn, rules="percentage")) is told


REGIONS = """
             | 2023  | 2024
-----------------------------
Coast        | 1,204 | 1,377
Highlands    | 2,410 | 2,388
ROW
All regions  | 4,599 | 4,777
"""


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("Plains       | 985   | 1,012", []),
        ("Islands      | 185   | 212", []),  # the larger part of the regions may be all that is shown
        (
            "Plains       | 985   | 1,012\nPlains       | 985   | 1,012",
            ["the row “Plains” stands twice?"],
        ),
    ],
)
def test_all_over_some_of_its_kind_is_no_sum_unless_a_row_stands_twice(table, say, row, told):
    found = say(table(REGIONS.replace("ROW", row)))
    assert [message.partition(": ")[2].partition("? ")[0].partition(": ")[2] + "?" for message in found] == told


CHANGES = """
         | 2024 | 2025 | Change
------------------------------
Africa   | 137  | 121  | (16)
Asia     | 96   | 99   | 3
Americas | 7    | 6    | (1)
Total    | 502  | 496  | (6)
"""


def test_a_column_of_changes_does_not_say_what_sign_a_missing_row_has(table, say):
    (said,) = say(table(CHANGES, counts=True))
    assert "a row is missing?" in said


@pytest.mark.parametrize(("title", "told"), [("Staff by region", 1), ("Staff in the main regions", 0)])
def test_no_row_is_missing_from_a_table_that_shows_some(table, say, title, told):
    assert len(say(replace(table(CHANGES, counts=True), title=title))) == told


GROUPS = """
          | 2024  | 2025
------------------------
Posts
  P-5      | 120.5 | 131.5
  P-4      | 210.0 | 208.0
  **Subtotal | 330.5 | 339.5
Others
  Travel   | 88.0  | 80.5
  Supplies | 140.2 | 155.0
  **Subtotal | 426.2 | 435.5
"""


def test_a_row_is_missing_from_the_group_that_its_subtotal_closes(table, say):
    drawn = table(GROUPS)
    heads = ["Posts"] * 4 + ["Others"] * 4
    rows = tuple(replace(row, group=(head,)) for row, head in zip(drawn.rows, heads, strict=True))
    (said,) = say(replace(drawn, rows=rows), rules="total subtotal")
    assert "a row is missing?" in said


@pytest.mark.parametrize(("spent", "told"), [("9,646.9", True), ("9,647.2", True), ("9,687.0", False)])
def test_a_column_that_rounds_unluckily_does_not_hide_a_late_change_in_two_others(table, say, spent, told):
    late = """
             | Spent   | Approved | Variance
    ----------------------------------------
    Staff    | 3,171.4 | 5,412.3  | 104.2
    Travel   | 2,495.2 | 5,331.6  | 218.4
    Supplies | 2,712.7 | 4,471.1  | 96.5
    Rent     | 752.2   | 1,246.8  | 71.9
    Repairs  | 310.1   | 640.2    | 12.6
    Freight  | 205.3   | 512.5    | 9.3
    Total    | {}      | 17,579.9 | 478.3
    """
    found = say(table(late.format(spent)))
    assert any("was changed and the total was not?" in message for message in found) is told
