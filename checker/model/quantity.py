"""A figure as it was printed."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from checker.model.interval import Interval


class Kind(StrEnum):
    """What a figure counts or measures."""

    COUNT = "count"  #: posts, persons, countries, votes: exact
    AMOUNT = "amount"  #: money and measures: rounded at the last printed digit
    PERCENTAGE = "percentage"  #: shares and rates, in hundredths
    DATE = "date"  #: a day, by its number in the calendar; only among what rules compare
    YEAR = "year"  #: a label made of digits; it takes part in no arithmetic


class Quantity(Struct, frozen=True):
    """A printed figure: its text, its value and how precisely it was printed.

    `value` and `step` are in the printed unit; `scale` turns that into single units (1000 under "thousands of ...").
    `step` is the worth of the last printed digit. `nil` marks a dash: it adds nothing, and says that there is nothing.
    `bracketed` is a second figure that stands in square brackets behind the first ("21 [25]", "– [4]"). `rounded`: the
    table says that it is, so that nothing is said of sums of such figures that rounding can explain.
    """

    text: str
    value: Decimal
    step: Decimal
    kind: Kind = Kind.AMOUNT
    scale: Decimal = Decimal(1)
    unit: str | None = None
    nil: bool = False
    bracketed: Decimal | None = None
    rounded: bool = False

    @property
    def interval(self) -> Interval:
        """The values that the print stands for, in the printed unit; a count or a nil stands for itself alone."""
        if self.nil or self.kind is Kind.COUNT:
            return Interval.exactly(self.value)
        return Interval.around(self.value, self.step / 2)
