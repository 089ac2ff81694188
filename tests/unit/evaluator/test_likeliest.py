"""Which of the figures that may be wrong is the likeliest."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace

from checker.evaluator.arithmetic import Added, Operand
from checker.evaluator.likeliest import likeliest
from checker.evaluator.suspect import WRONG_SIGN, Suspect
from checker.model.place import Place
from tests.figures import quantity, total
from tests.figures import table as figures

SUMS = [[517_202, 301_477, 818_679], [90_314, 455_201, 545_515], [632_118, 77_406, 709_524]]


def at(row: int, printed: int) -> Operand:
    """A figure of the third column."""
    return Operand((0, row, 2), quantity(printed), f"Row {row}", Place(f"row {row}"), "table 1")


@pytest.mark.parametrize(
    ("parts", "printed", "others", "leads"),
    [
        ((300, 400), 708, 1, True),
        ((400, 260), 608, 1, False),
        ((300, 400), 708, 39, True),
        ((300, 400), 708, 40, False),
    ],
)
def test_a_relation_that_is_mended_speaks_for_one_of_forty_figures_as_six_bits_do(parts, printed, others, leads):
    """The other figure fits five bits more seldom by chance; the second pair is two thirds of a bit less like it."""
    drawn = figures([*SUMS, [*parts, printed], [None, None, 5213], [None, None, 77_431]])
    result, parts_of_it = at(5, 77_431), Added((at(3, printed), at(4, 5213)), "rows")
    relation = replace(total(77_431, 9), target=result, printed=result, expected=parts_of_it)
    mended = Suspect(at(3, printed), Decimal(sum(parts)), "digit 8 should be 0?")
    other = Suspect(at(4, 5213), Decimal(-5213), WRONG_SIGN)
    suspects = [mended, *[other] * others]
    assert likeliest(suspects, relation, [drawn], False, {0}) == (mended if leads else None)
    assert likeliest(suspects, relation, [drawn], False, set()) is None  # a table that is too large is not searched
