"""What is worked out of cells: a difference, a change in per cent, a share, a ratio, an average, a sum, points."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import IntEnum, StrEnum
from fractions import Fraction
from functools import cached_property

from msgspec import Struct

from checker.model.claim import Mention
from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity
from checker.quantities.setting import set_like
from checker.understand.ties.figures import CellSpot

_SHOWN = 6  #: so many addends are spelled out [wording]
#: What the figures of a table are counted in. [given]
SCALES = {Decimal(10**3): "thousands", Decimal(10**6): "millions", Decimal(10**9): "billions"}
_HUNDRED = 100  #: hundredths make a whole [given]


class Calculation(StrEnum):
    """What a sentence says that a figure is, of cells."""

    DIFFERENCE = "difference"
    CHANGE = "change in per cent"
    SHARE = "share of a whole"
    RATIO = "ratio"
    AVERAGE = "average"
    SUM = "sum"
    POINTS = "difference in percentage points"


class Closeness(IntEnum):
    """How words name the rows of which a figure is worked out."""

    UNSAID = 0  #: the totals, since no row is named
    SAID = 1  #: somewhere in the sentence
    BESIDE = 2  #: in the very clause


class Summand(Struct, frozen=True, dict=True):
    """A cell, or several that are added up."""

    cells: tuple[tuple[CellSpot, Quantity], ...]

    @cached_property
    def range(self) -> Interval:
        """What the prints stand for, in single units."""
        ranges = [_single(quantity) for _, quantity in self.cells]
        return sum(ranges[1:], ranges[0])

    @property
    def text(self) -> str:
        """The prints, as they are added up."""
        prints = [quantity.text for _, quantity in self.cells]
        return " + ".join(prints if len(prints) <= _SHOWN else [*prints[: _SHOWN - 1], "…", prints[-1]])

    @property
    def within(self) -> str:
        """The prints within a longer calculation."""
        return f"({self.text})" if len(self.cells) > 1 else self.text

    def is_like(self, other: Summand) -> bool:
        """Whether they may be added up and taken off each other: both per cent, or of one unit."""
        (_, one), (_, two) = self.cells[0], other.cells[0]
        return ((one.kind is Kind.PERCENTAGE) is (two.kind is Kind.PERCENTAGE)) and one.unit == two.unit


def _single(quantity: Quantity) -> Interval:
    ends, scale = quantity.interval, Fraction(quantity.scale)
    return Interval(ends.low * scale, ends.high * scale)


class Calculated(Struct, frozen=True):
    """What an operation gives of one or two operands, or of one spread over `number`: its range in single units.

    It is `plain` where words leave no doubt of the columns, `rows` says how they name the rows; it is `ordered` where
    it is known that the first operand is compared with the second. `other_base` is what comes out where the wrong one
    is taken for the base.
    """

    operation: Calculation
    operands: tuple[Summand, ...]
    range: Interval
    plain: bool
    ordered: bool = False
    number: int = 1
    other_base: Interval | None = None
    rows: Closeness = Closeness.UNSAID

    @property
    def spots(self) -> tuple[CellSpot, ...]:
        """All cells of which it is worked out."""
        return tuple(spot for operand in self.operands for spot, _ in operand.cells)

    @property
    def sign(self) -> int:
        """1 where the first operand is more than the other, -1 where it is less, 0 where none is compared."""
        if not self.ordered:
            return 0
        one, other = (operand.range.middle for operand in self.operands)
        return (one > other) - (one < other)

    @property
    def value(self) -> Fraction:
        """What comes out of the figures as printed, without its sign."""
        one, *others = (operand.range.middle for operand in self.operands)
        match self.operation:
            case Calculation.DIFFERENCE | Calculation.POINTS:
                return abs(one - others[0])
            case Calculation.CHANGE:
                return abs(one - others[0]) / others[0] * _HUNDRED
            case Calculation.SHARE:
                return one / others[0] * _HUNDRED
        return one / others[0] if others else one / self.number

    @property
    def formula(self) -> str:
        """The calculation as a person would write it."""
        one, *others = (operand.within for operand in self.operands)
        match self.operation:
            case Calculation.DIFFERENCE | Calculation.POINTS:
                first, second = sorted(self.operands, key=lambda operand: -operand.range.middle)
                return f"{first.within} − {second.within}"
            case Calculation.CHANGE:
                return f"({one} − {others[0]}) ÷ {others[0]}"
        if others:
            return f"{one} ÷ {others[0]}"
        return f"{one} ÷ {self.number}" if self.number > 1 else self.operands[0].text


def summed(part: Summand, plain: bool) -> Calculated:
    """Several cells together."""
    return Calculated(Calculation.SUM, (part,), part.range, plain)


def average(part: Summand, number: int, plain: bool) -> Calculated:
    """Cells spread over so many."""
    ends = Interval(part.range.low / number, part.range.high / number)
    return Calculated(Calculation.AVERAGE, (part,), ends, plain, number=number)


def difference(operation: Calculation, one: Summand, other: Summand, plain: bool, ordered: bool) -> Calculated:
    """What the first has more or less than the second."""
    return Calculated(operation, (one, other), _size(one.range - other.range), plain, ordered)


def change(one: Summand, base: Summand, plain: bool, ordered: bool) -> Calculated | None:
    """By how many per cent of the second the first differs from it."""
    if one.range.low <= 0 or base.range.low <= 0:
        return None
    turned = _size(_off(base, one)) if ordered else None
    return Calculated(Calculation.CHANGE, (one, base), _size(_off(one, base)), plain, ordered, other_base=turned)


def quotient(operation: Calculation, part: Summand, whole: Summand, plain: bool) -> Calculated | None:
    """The first by the second; of a share, in per cent."""
    if part.range.low < 0 or whole.range.low <= 0:
        return None
    times = _HUNDRED if operation is Calculation.SHARE else 1
    return Calculated(operation, (part, whole), _times(part, whole, times), plain)


def _times(part: Summand, whole: Summand, times: int) -> Interval:
    return Interval(times * part.range.low / whole.range.high, times * part.range.high / whole.range.low)


def _off(one: Summand, base: Summand) -> Interval:
    return _times(one, base, _HUNDRED) - Interval.exactly(_HUNDRED)


def _size(off: Interval) -> Interval:
    """A range without its sign."""
    return -off if off.low + off.high < 0 else off


def in_print(computed: Calculated, mention: Mention) -> Decimal:
    """What an operation gives, as a figure of the prose prints it."""
    steps = round(abs(computed.value) / Fraction(mention.step))
    return steps * mention.quantity.step * (-1 if mention.value < 0 else 1)


def written(computed: Calculated, mention: Mention) -> str:
    """What an operation gives, with the unit of the figure of the prose; of sums and differences as the cells print.

    It is set as the figure and the cells are.
    """
    cells = [cell for operand in computed.operands for _, cell in operand.cells]
    shown = [mention.quantity.text, *(cell.text for cell in cells)]
    value = set_like(in_print(computed, mention), shown)
    if mention.points:
        return f"{value} percentage points"
    if mention.quantity.kind is Kind.PERCENTAGE:
        return f"{value} per cent"
    cell = cells[0]
    if computed.operation not in (Calculation.SUM, Calculation.DIFFERENCE) or cell.scale == 1:
        return value
    steps = round(computed.value / Fraction(cell.step * cell.scale))
    return f"{set_like(steps * cell.step, shown)} in {SCALES.get(cell.scale, f'{cell.scale:,}')}"


def alike(operands: Sequence[Summand]) -> bool:
    """Whether all may be added up."""
    return all(each.is_like(operands[0]) for each in operands)
