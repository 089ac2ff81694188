"""Which of several figures that one slip would explain is the wrong one."""

from __future__ import annotations

import pytest

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
