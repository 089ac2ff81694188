"""Whether a figure of the prose and what its sentence seems to mean are one fact, misprinted in one of them.

A figure that is far from the cell was, nearly always, never meant to be the cell's: of 22 that were told of documents
which nobody had tuned for, 17 were neither a slip away nor stood in the row that was meant. So a tie is told as an
error only where a slip leads from one print to the other, or the sentence's own figures give what the cell has.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from msgspec.structs import replace

from checker.model.claim import Claim, Mention
from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity
from checker.understand.claims.misprints import is_slip
from checker.understand.claims.recomputing import Equation, equations
from checker.understand.ties.figures import Reach, digits, in_steps, reach_in_prose, reach_of

#: A scale word that is lost or left in makes a figure so many times too large or too small. [given]
SCALES = (Decimal(10) ** 3, Decimal(10) ** 6)
#: A figure is misprinted once in two to so many. [decision 0027]
SELDOM = 5
#: By chance a figure of so many digits is one digit off a cell less than once in fifty times. [decision 0090]
LONG = 6
#: Two figures of fewer digits differ by a scale word by chance. [decision 0027]
_PRINTED = 3
_TWO_DIGITS = 10  #: the least figure that has two [given]
#: A digit more or less is so many bits, in thirds. [given]
_DIGIT = 10


def cost(mention: Mention, cell: Quantity, borne_out: Iterable[Interval]) -> int | None:
    """How many bits it takes that a slip made the print of what the cell has; None where no slip does.

    One of its digits is another, each as likely, or a scale word is. What the cell prints no digits of, chance gives;
    what is written out has none.
    It takes none where the cell has what the other figures of the sentence give.
    """
    if any(_meets(each, reach_of(cell)) for each in borne_out):
        return 0
    if differs_by_a_digit(mention, cell) and not mention.spelled:
        known = len(str(_steps(mention, cell)[0]))
        return SELDOM + (9 * known).bit_length() - 1 + max(0, digits(mention) - known) * _DIGIT // 3
    return SELDOM if differs_by_a_scale(mention, cell) else None


def differs_by_a_digit(mention: Mention, cell: Quantity) -> bool:
    """Whether one digit, or two that changed places, turns one print into the other, as the coarser one prints it.

    Where one digit is all that a coarse figure has, nothing of the cell would be left. A count has no decimals.
    """
    if cell.kind is Kind.COUNT and mention.step < 1:
        return False
    said, printed = _steps(mention, cell)
    is_left = max(said, printed) >= _TWO_DIGITS or mention.step <= cell.step * cell.scale
    return said != printed and is_left and is_slip(said, printed)


def is_long(mention: Mention, cell: Quantity) -> bool:
    """Whether both print so many digits, all but one the same, that the words need not say that they are one figure."""
    if min(digits(mention), len(cell.value.as_tuple().digits)) < LONG or mention.spelled:
        return False
    return differs_by_a_digit(mention, cell) and min(map(len, map(str, _steps(mention, cell)))) >= LONG


def _steps(mention: Mention, cell: Quantity) -> tuple[int, int]:
    step = max(mention.step, Decimal(1).scaleb((cell.step * cell.scale).adjusted()))
    return in_steps(abs(mention.value), step), in_steps(abs(cell.value * cell.scale), step)


def differs_by_a_scale(mention: Mention, cell: Quantity) -> bool:
    """Whether one is a thousand or a million times the other."""
    if min(digits(mention), len(cell.value.as_tuple().digits)) < _PRINTED:
        return False
    said, printed = reach_in_prose(mention), reach_of(cell)
    return any(_times(said, by).meets(printed) or said.meets(_times(printed, by)) for by in SCALES)


def _times(reach: Reach, factor: Decimal) -> Reach:
    return Reach(reach.low * factor, reach.high * factor)


def given_instead(mention: Mention, claims: Iterable[Claim]) -> list[Interval]:
    """What the other figures of the sentence give, where it is not what is printed."""
    return [each.result for each in _equations(claims) if not each.holds and each.target.start == mention.start]


def is_confirmed(mention: Mention, cell: Quantity, claims: Iterable[Claim]) -> bool:
    """Whether its claims give what is printed, and would not give what the cell has."""
    found = list(_equations(claims))
    if not found or not all(each.holds for each in found):
        return False
    value = abs(cell.value) * cell.scale / mention.quantity.scale
    other = replace(mention, quantity=replace(mention.quantity, value=value))
    return not all(each.holds for each in _equations(_with(other, claim) for claim in claims))


def _with(mention: Mention, claim: Claim) -> Claim:
    """The claim with another figure where that of the mention stands."""
    figures = ((role, mention if each.start == mention.start else each) for role, each in claim.figures)
    return replace(claim, figures=tuple(figures))


def _equations(claims: Iterable[Claim]) -> Iterable[Equation]:
    return (each for claim in claims for each in equations(claim) if not each.limit)


def _meets(result: Interval, reach: Reach) -> bool:
    return result.low <= reach.high and reach.low <= result.high
