"""Whether one slip of the pen explains that figures do not come out, and how seldom one does so by chance, in bits.

A slip is a digit that was changed, two digits that changed places, or a decimal point that moved by one, three or six
places. The longer the figures are, the less often one of them explains a difference that has another cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from math import ceil, floor

from checker.model.claim import Mention, rounded_to
from checker.model.interval import Interval

#: An alarm that only figures suggest needs so many bits; one in 32 would be false. [decision 0024]
NEEDED = 5
#: Each digit can become nine others, and change places with another. [given]
_WAYS = 10
CLOSE, NEAR, FAR = 100, 10, 2  #: what is off by one in so many is about right, near, or something else [decision 0024]
_POWERS = (1, 3, 6)  #: a digit too many or too few, thousands or millions for units [given]


def mends(mention: Mention, wanted: Interval) -> bool:
    """Whether one slip makes the figure what it should be."""
    half = (mention.interval.high - mention.interval.low) / 2 if mention.hedge is None else Fraction(0)
    near, step = wanted.widened(half), Fraction(mention.quantity.step * mention.quantity.scale)
    first, last = ceil(near.low / step), floor(near.high / step)
    powers = (mention.value.scaleb(sign * power) for power in _POWERS for sign in (1, -1))
    return any(steps and first <= steps <= last for steps in _misprinted(mention)) or any(
        value and near.low <= Fraction(value) <= near.high for value in powers
    )


def _misprinted(mention: Mention) -> Iterator[int]:
    """A figure with another digit, or with two that changed places, in steps of its last digit."""
    digits = str(int(abs(mention.value) / (mention.quantity.step * mention.quantity.scale)))
    sign = -1 if mention.value < 0 else 1
    for at, digit in enumerate(digits):
        others = (other for other in "0123456789" if other != digit)
        yield from (sign * int(digits[:at] + other + digits[at + 1 :]) for other in others)
    for one, other in combinations(range(len(digits)), 2):
        swapped = list(digits)
        swapped[one], swapped[other] = digits[other], digits[one]
        yield sign * int("".join(swapped))


def is_slipped(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether one slip, in the whole or in a part, explains that they do not add up."""
    total = sum((part.interval for part in parts), start=Interval.exactly(0))
    return mends(whole, total) or any(mends(part, whole.interval - _without(total, part)) for part in parts)


def _without(total: Interval, part: Mention) -> Interval:
    """The sum of the other parts."""
    return Interval(total.low - part.interval.low, total.high - part.interval.high)


def is_near(whole: Mention, parts: Sequence[Mention], share: int) -> bool:
    """Whether parts come to the whole but for a small share of it, one in so many."""
    total = sum((part.value for part in parts), Decimal(0))
    return share * abs(whole.value - total) <= max(abs(whole.value), abs(total))


def rarity(figures: Sequence[Mention], slipped: bool) -> int:
    """In bits, how seldom unrelated figures add up to the first by chance, or would but for a slip."""
    unit = min(_unit(figure) for figure in figures)
    whole = abs(figures[0].value) / unit
    width = sum((figure.interval.high - figure.interval.low for figure in figures), Fraction(0))
    ways = sum(_WAYS * len(str(int(abs(figure.value) / unit))) for figure in figures) if slipped else 1
    return _bits(Fraction(whole) / (ways * (1 + width / Fraction(unit))))


def _unit(figure: Mention) -> Decimal:
    """The worth of a figure's last digit that is no zero."""
    return rounded_to(figure.value)


def _bits(odds: Fraction) -> int:
    """The logarithm of odds to the base of two, rounded down; none where they are less than one."""
    return int(odds).bit_length() - 1 if odds >= 1 else 0
