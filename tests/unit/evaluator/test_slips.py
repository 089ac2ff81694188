"""Which figure is wrong where several relations fail: one slip, one finding."""

from __future__ import annotations

import pytest

ACCOUNTS = """
         | Approved | Spent | Balance
-------------------------------------
Staff    | 5412     | 3171  | 2241
Travel   | 5331     | 2895  | 2436
Supplies | 4471     | 2712  | 1759
Rent     | 4583     | 2314  | 2269
Total    | 19797    | 11092 | 8705
"""


def exchanged(text: str, one: str, other: str) -> str:
    """The text with two figures in each other's place."""
    return other.join(part.replace(other, one) for part in text.split(one))


def test_two_figures_in_each_other_s_rows_are_one_finding(table, say):
    assert say(table(exchanged(ACCOUNTS, "3171", "2712"), counts=True), rules="total balance") == [
        "error: Table 1, row “Staff”, column “Spent”: reads 2712, but 3171 would agree with the others (exchanged "
        "with row “Supplies”, column “Spent”?). Row “Staff”, column “Balance”: reads 2241; 5412 - 2712 = 2700 (459 "
        "too few). Row “Supplies”, column “Balance”: reads 1759; 4471 - 3171 = 1300 (459 too many)."
    ]


@pytest.mark.parametrize(
    ("staff", "supplies", "found"),
    [
        ("540 | 311 | 229", "444 | 175 | 269", ["row “Staff”, column “Spent”"]),
        ("240 | 31 | 209", "186 | 17 | 169", ["row “Staff”, column “Spent”"]),
        ("540 | 31 | 509", "186 | 7 | 179", ["row “Staff”, column “Spent”"]),
        ("540 | 8 | 532", "186 | 7 | 179", ["row “Staff”, column “Balance”", "row “Supplies”, column “Balance”"]),
    ],
)
def test_short_figures_are_exchanged_where_they_differ_by_more_than_one(table, check, staff, supplies, found):
    one, other = staff.split(" | ")[1], supplies.split(" | ")[1]
    rows = [f"Staff | {staff}", "Travel | 531 | 280 | 251", f"Supplies | {supplies}", "Rent | 455 | 230 | 225"]
    text = exchanged("\n".join([" | Approved | Spent | Balance", "----", *rows]), f" {one} ", f" {other} ")
    findings = check(table(text, counts=True), rules="balance").findings
    assert [finding.place.label for finding in findings] == [f"table 1, {place}" for place in found]


SHARED = """
         | Approved | Expenditure | Balance | Percentage spent
--------------------------------------------------------------
Staff    | 5412     | 2712        | 2241    | 50.1
Travel   | 5331     | 2895        | 2436    | 54.3
Supplies | 4471     | 3171        | 1759    | 70.9
Rent     | 4583     | 2314        | 2269    | 50.5
"""


@pytest.mark.parametrize(("share", "exchanged_there"), [("58.6", True), ("50.1", False)])
def test_figures_are_not_exchanged_where_another_relation_bears_one_out(table, say, share, exchanged_there):
    text = SHARED.replace("50.1", share).replace("70.9", "60.7" if exchanged_there else "70.9")
    found = say(table(text), rules="balance percentage")
    assert any("exchanged with" in message for message in found) is exchanged_there
    assert len(found) == (1 if exchanged_there else 2)


APART = """
          | 2022  | 2023  | 2024  | 2025  | 2026
------------------------------------------------
Staff     | 57490 | 58621 | 60214 | 59873 | 61150
Travel    | 4368  | 4417  | 4586  | 4390  | 4471
Premises  | 20815 | 20944 | 21208 | 20777 | 21395
Total     | 82673 | 83982 | 86008 | 85040 | 87016
"""


@pytest.mark.parametrize(
    ("printed", "first", "place"),
    [
        ("1853", 0, "row “Travel”, column “2025”"),
        ("4253", 0, "row “Total”, column “2025”"),  # as like the others as the one that was there
        ("1853", 3, "row “Total”, column “2025”"),  # one other alone says nothing
    ],
)
def test_a_figure_that_stands_apart_in_its_row_is_named_though_no_digit_betrays_it(table, check, printed, first, place):
    lines = (line.split("|") for line in APART.replace("4390", printed).split("\n"))
    drawn = "\n".join("|".join([*line[:1], *line[1 + first :]]) for line in lines)
    (finding,) = check(table(drawn, counts=True)).findings
    assert finding.place.label == f"table 1, {place}"


COPIED = """
          | Approved | Spent
----------------------------
Staff     | 57490    | 48621
Travel    | 4368     | 3517
Premises  | 20815    | 19944
Equipment | 612      | 385
Total     | 83285    | 72467
"""


@pytest.mark.parametrize(
    ("printed", "instead", "place"),
    [
        ("3517", "4368", "row “Travel”, column “Spent”"),
        ("19944\nEquipment | 612      | 385", "20815\nEquipment | 612      | 612", "row “Total”, column “Spent”"),
        ("3517", "4387", "row “Total”, column “Spent”"),  # like the next figure, but not the same
        ("48621", "4368", "row “Total”, column “Spent”"),  # the same as another row's
        ("19944", "208", "row “Total”, column “Spent”"),
    ],
)
def test_a_figure_that_alone_reads_what_stands_next_to_it_is_named(table, check, printed, instead, place):
    (finding,) = check(table(COPIED.replace(printed, instead), counts=True)).findings
    assert finding.place.label == f"table 1, {place}"


@pytest.mark.parametrize(("approved", "spent", "row"), [(58, 41, "Equipment"), (8, 2, "Total"), (500, 370, "Total")])
def test_a_short_or_round_figure_reads_by_chance_what_stands_next_to_it(table, check, approved, spent, row):
    drawn = COPIED.replace("612      | 385", f"{approved}       | {approved}")
    drawn = drawn.replace("83285    | 72467", f"{82673 + approved}    | {72082 + spent}")
    (finding,) = check(table(drawn, counts=True)).findings
    assert finding.place.label == f"table 1, row “{row}”, column “Spent”"


def test_a_copied_figure_is_told_with_the_column_it_stands_in(table, say):
    assert say(table(COPIED.replace("3517", "4368"), counts=True)) == [
        "error: Table 1, row “Travel”, column “Spent”: reads 4368, but 3517 would agree with the others (the figure of "
        "column “Approved” stands here too?). Row “Total”, column “Spent”: reads 72467; the rows add up to 73318 (851 "
        "too few)."
    ]


@pytest.mark.parametrize(("posts", "place"), [("–", "row “Total”"), ("24", "row “Non-post”")])
def test_one_figure_alone_in_its_column_is_no_copy_of_the_next(table, check, posts, place):
    drawn = f" | Spent | Other | Change\n----\nPosts | 31 | {posts} | –\nNon-post | 42 | 76 | 76\nTotal | 73 | 37 | 76"
    (finding,) = [f for f in check(table(drawn, counts=True)).findings if "Other" in f.place.label]
    assert finding.place.label == f"table 1, {place}, column “Other”"


DECIMALS = """
       | 2023   | 2024   | 2025
-------------------------------
Africa | 541.2  | 617.4  | 702.3
Asia   | 533.1  | 489.5  | 455.8
Europe | 447.7  | 571.1  | 618.9
Total  | 1522.0 | 1678.0 | 1777.0
"""


@pytest.mark.parametrize(
    ("printed", "instead", "message"),
    [
        (
            "1777.0",
            "1777000.0",
            "Table 1, row “Total”, column “2025”: reads 1777000.0; the rows add up to 1777.0 (1775223.0 too much; "
            "1,000 times too large?).",
        ),
        (
            "455.8",
            "45.6",
            "Table 1, row “Asia”, column “2025”: reads 45.6, but 455.8 would agree with the others (10 times too "
            "small?). Row “Total”, column “2025”: reads 1777.0; the rows add up to 1366.8 (410.2 too much).",
        ),
    ],
)
def test_a_decimal_point_that_moved_is_told(table, say, printed, instead, message):
    assert say(table(DECIMALS.replace(printed, instead))) == [f"error: {message}"]


def test_a_figure_that_breaks_two_relations_is_the_culprit_though_no_digit_betrays_it(table, say):
    broken = ACCOUNTS.replace("2895", "3406").replace("2436", "1925").replace("11092 | 8705", "11603 | 8194")
    wrong = broken.replace("3406", "2817")
    assert say(table(wrong, counts=True), rules="total balance") == [
        "error: Table 1, row “Travel”, column “Spent”: reads 2817, but 3406 would agree with the others. "
        "Row “Travel”, column “Balance”: reads 1925; 5331 - 2817 = 2514 (589 too few). "
        "Row “Total”, column “Spent”: reads 11603; the rows add up to 11014 (589 too many)."
    ]


STEADY = """
          | 2023 | 2024 | 2025 | 2026
-------------------------------------
Reports   | 30   | 30   | 30   | 30
Meetings  | 24   | 25   | 27   | 28
Seminars  | 12   | 14   | 11   | 16
Total     | 66   | 69   | 68   | 74
"""

DELIVERED = """
          | 2023  | 2024  | 2025  | 2026
----------------------------------------
Reports   | 2,712 | 2,781 | 2,258 | 2,690
Meetings  | 844   | 812   | 851   | 835
Seminars  | 121   | 167   | 143   | 188
Total     | 3,677 | 3,760 | 3,252 | 3,713
"""


@pytest.mark.parametrize(
    ("printed", "row"),
    [
        (STEADY.replace("30   | 30   | 30 ", "30   | 30   | 40 "), "Reports"),
        (STEADY.replace("| 68 ", "| 78 "), "Total"),
        (DELIVERED.replace("851", "351"), "Meetings"),
        (DELIVERED.replace("3,760", "8,760"), "Total"),
    ],
)
def test_the_figure_that_stands_out_beside_the_other_years_is_the_place(table, check, printed, row):
    (finding,) = check(table(printed)).findings
    assert finding.place.label.startswith(f"table 1, row “{row}”")


def test_the_finding_stays_at_the_total_where_no_figure_leads(table, say):
    years = """
              | 2023 | 2024 | 2025 | 2026
    -------------------------------------
    Reports   | 22   | 32   | 22   | 27
    Meetings  | 46   | 56   | 46   | 51
    Total     | 68   | 88   | 78   | 78
    """
    assert say(table(years, counts=True)) == [
        "error: Table 1, row “Total”, column “2025”: reads 78; the rows add up to 68 (10 too many)."
    ]


def test_one_figure_beside_another_tells_nothing(table, say):
    parts = """
          | Core | Other
    --------------------
    P-5   | 7    | 2
    P-4   | 7    | 2
    P-3   | 4    | 3
    Total | 17   | 7
    """
    assert say(table(parts, counts=True)) == [
        "error: Table 1, row “Total”, column “Core”: reads 17; the rows add up to 18 (1 too few)."
    ]


def test_a_figure_that_its_own_row_bears_out_when_put_right_is_the_place(table, check):
    staff = """
                  | Approved | Encumbered | Proposed | Variance
    -----------------------------------------------------------
    International | 113      | 91         | 100      | (16)
    National      | 245      | 235        | 268      | 23
    Temporary     | 117      | 104        | 120      | 3
    Volunteers    | 86       | 74         | 76       | (10)
    Total         | 561      | 504        | 564      | 3
    """
    (finding,) = check(table(staff, counts=True)).findings
    assert (finding.place.label, str(finding.expected)) == ("table 1, row “International”, column “Variance”", "-13")


def test_a_difference_of_a_unit_for_each_figure_is_blamed_on_no_digit(table, say):
    amounts = """
              | 2023  | 2024  | 2025
    --------------------------------
    Programme | 512.4 | 519.6 | 523.1
    Support   | 91.0  | 91.0  | 91.2
    Total     | 603.4 | 610.6 | 614.1
    """
    assert say(table(amounts)) == [
        "error: Table 1, row “Total”, column “2025”: reads 614.1; the rows add up to 614.3 (0.2 too little)."
    ]


OF_CASES = """
       | Cases | Share (per cent)
-----------------------------
North  | 412   | 33.8
South  | 305   | 25.0
East   | 118   | 9.7
West   | 226   | 18.5
Centre | 158   | 13.0
Total  | 1264  | 100.0
"""


def test_the_total_is_wrong_where_the_shares_of_its_parts_are_of_another_one(table, check):
    """A swap of two digits of one part would mend the sum as well, but no share."""
    found = check(table(OF_CASES)).findings
    assert [finding.place.label for finding in found] == ["table 1, row “Total”, column “Cases”"]


SECONDED = """
            | Approved | Proposed | Difference
-------------------------------------------
Consultants | 493.2    | 493.2    | (36.0)
Travel      | 268.3    | 265.0    | (3.3)
Supplies    | 1224.1   | 1224.1   | -
Rent        | 88.0     | 91.5     | 3.5
Total       | 2109.6   | 2073.8   | (35.8)
"""
UNSAID = """
rule figures-disagree
  in       tables
  for each relation
  expect   printed = calculated
"""


def test_a_figure_is_wrong_where_it_mends_a_relation_that_was_not_believed_by_itself_too(table, check):
    """Two figures of the column read what stands next to them; the difference of one row says which was copied."""
    found = check(table(SECONDED), text=UNSAID).findings
    assert [finding.place.label for finding in found] == ["table 1, row “Consultants”, column “Approved”"]
