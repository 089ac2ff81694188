"""Which of several figures that one slip would explain is the wrong one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.likelihood import likeliest
from checker.evaluator.suspect import WRONG_SIGN, Suspect
from checker.model.place import Place
from tests.figures import quantity, total
from tests.figures import table as figures

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


SUMS = [[517_202, 301_477, 818_679], [90_314, 455_201, 545_515], [632_118, 77_406, 709_524]]


def at(row: int, printed: int) -> Operand:
    """A figure of the third column."""
    return Operand((0, row, 2), quantity(printed), f"Row {row}", Place(f"row {row}"), "table 1")


@pytest.mark.parametrize(("parts", "printed", "leads"), [((300, 400), 708, True), ((400, 260), 608, False)])
def test_a_relation_that_is_mended_speaks_for_a_figure_as_six_bits_do(parts, printed, leads):
    """The other figure fits five bits more seldom by chance; the second pair is two thirds of a bit less like it."""
    drawn = figures([*SUMS, [*parts, printed], [None, None, 5213], [None, None, 77_431]])
    result, parts_of_it = at(5, 77_431), Added((at(3, printed), at(4, 5213)), "rows")
    relation = replace(total(77_431, 9), target=result, printed=result, expected=parts_of_it)
    mended = Suspect(at(3, printed), Decimal(sum(parts)), "digit 8 should be 0?")
    other = Suspect(at(4, 5213), Decimal(-5213), WRONG_SIGN)
    assert likeliest([mended, other], relation, [drawn]) == (mended if leads else None)
