"""Whether a figure of the prose and the cell that its sentence seems to mean are one fact, misprinted in one of them.

A figure that is far from the cell was, nearly always, never meant to be the cell's: of 22 that were told of documents
which nobody had tuned for, 17 were neither a slip away nor stood in the row that was meant. So a tie is told as an
error only where a slip leads from one print to the other, or the sentence's own figures give what the cell has.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from checker.model.claim import Claim, Mention
from checker.model.interval import Interval
from checker.model.quantity import Quantity
from checker.understand.claims.recomputing import equations
from checker.understand.ties.figures import Reach, reach_in_prose, reach_of

#: A scale word that is lost or left in makes a figure so many times too large or too small. [given]
SCALES = (Decimal(10) ** 3, Decimal(10) ** 6)


def is_near_miss(mention: Mention, cell: Quantity) -> bool:
    """Whether one digit, two that changed places, or a scale word turns one print into the other."""
    return _differs_by_a_digit(mention, cell) or _differs_by_a_scale(mention, cell)


def _differs_by_a_digit(mention: Mention, cell: Quantity) -> bool:
    """In whole steps of the coarser print."""
    step = max(mention.step, cell.step * cell.scale)
    said, printed = (_steps(value, step) for value in (mention.value, cell.value * cell.scale))
    return is_slip(said, printed)


def is_slip(one: int, other: int) -> bool:
    """Whether two figures differ by one digit, or by two digits that changed places."""
    first, second = str(one), str(other)
    if len(first) != len(second):
        return False
    unlike = [place for place, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    return len(unlike) <= 1 or (len(unlike) == 2 and sorted(first) == sorted(second))


def _steps(value: Decimal, step: Decimal) -> int:
    return int((abs(value) / step).to_integral_value(ROUND_HALF_UP))


def _differs_by_a_scale(mention: Mention, cell: Quantity) -> bool:
    said, printed = reach_in_prose(mention), reach_of(cell)
    return any(_times(said, by).meets(printed) or said.meets(_times(printed, by)) for by in SCALES)


def _times(reach: Reach, factor: Decimal) -> Reach:
    return Reach(reach.low * factor, reach.high * factor)


def is_borne_out(mention: Mention, cell: Quantity, claims: Iterable[Claim]) -> bool:
    """Whether the other figures of the sentence give what the cell has, and not what is printed."""
    wrong = (each for claim in claims for each in equations(claim) if not each.holds and not each.limit)
    return any(each.target.start == mention.start and _meets(each.result, reach_of(cell)) for each in wrong)


def _meets(result: Interval, reach: Reach) -> bool:
    return result.low <= reach.high and reach.low <= result.high
