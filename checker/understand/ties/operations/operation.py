"""What is worked out of cells: a difference, a change in per cent, a share, a ratio, an average, a sum, points."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from enum import IntEnum, StrEnum
from fractions import Fraction

from msgspec import Struct

from checker.model.claim import Mention
from checker.model.interval import Interval
from checker.model.quantity import Kind, Quantity
from checker.understand.ties.figures import CellSpot

_SHOWN = 6  #: so many addends are spelled out [wording]


class Operation(StrEnum):
    """What a sentence says that a figure is, of cells."""

    DIFFERENCE = "difference"
    CHANGE = "change in per cent"
    SHARE = "share of a whole"
    RATIO = "ratio"
    AVERAGE = "average"
    SUM = "sum"
    POINTS = "difference in percentage points"


class Rows(IntEnum):
    """How words name the rows of which a figure is worked out."""

    UNSAID = 0  #: the totals, since no row is named
    SAID = 1  #: somewhere in the sentence
    BESIDE = 2  #: in the very clause


class Operand(Struct, frozen=True):
    """A cell, or several that are added up."""

    cells: tuple[tuple[CellSpot, Quantity], ...]

    @property
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

    @property
    def spots(self) -> tuple[CellSpot, ...]:
        """Where the cells stand."""
        return tuple(spot for spot, _ in self.cells)

    @property
    def scale(self) -> Fraction:
        """What the prints count in."""
        return Fraction(self.cells[0][1].scale)


def _single(quantity: Quantity) -> Interval:
    return quantity.interval * Interval.exactly(quantity.scale)


class Computed(Struct, frozen=True):
    """What an operation gives of cells: its range and its value in single units, and how a person would write it.

    It is `plain` where words leave no doubt of the columns, `rows` says how they name the rows; `sign` is 1 where the
    first operand is more than the other, -1 where it is less, 0 where nobody knows which is compared with which.
    `other_base` is what comes out where the wrong one is taken for the base.
    """

    operation: Operation
    operands: tuple[Operand, ...]
    range: Interval
    value: Fraction
    formula: str
    plain: bool
    sign: int = 0
    other_base: Interval | None = None
    rows: Rows = Rows.UNSAID

    @property
    def spots(self) -> tuple[CellSpot, ...]:
        """All cells of which it is worked out."""
        return tuple(spot for operand in self.operands for spot in operand.spots)


def summed(part: Operand, plain: bool) -> Computed:
    """Several cells together."""
    return Computed(Operation.SUM, (part,), part.range, part.range.middle, part.text, plain)


def difference(operation: Operation, one: Operand, other: Operand, plain: bool, ordered: bool) -> Computed | None:
    """What the first has more than the second, without its sign, which counts where they are `ordered`."""
    off = one.range - other.range
    if not off.middle:
        return None
    sign = 1 if off.middle > 0 else -1
    high, low = (one, other) if sign > 0 else (other, one)
    formula = f"{high.within} − {low.within}"
    size = off if sign > 0 else -off
    return Computed(operation, (one, other), size, size.middle, formula, plain, sign if ordered else 0)


def change(one: Operand, base: Operand, plain: bool, ordered: bool) -> Computed | None:
    """By how many per cent of the second the first differs from it."""
    off = one.range - base.range
    rate, other = _percent(off, base.range), _percent(off, one.range)
    if rate is None or not off.middle:
        return None
    sign = 1 if rate.middle > 0 else -1
    formula = f"({one.within} − {base.within}) ÷ {base.within}"
    size, turned = (rate if sign > 0 else -rate), other and (other if sign > 0 else -other)
    value = abs(off.middle / base.range.middle) * 100
    operands = (one, base)
    return Computed(Operation.CHANGE, operands, size, value, formula, plain, sign if ordered else 0, turned)


def _percent(part: Interval, whole: Interval) -> Interval | None:
    if whole.low <= 0:
        return None
    return part / whole * Interval.exactly(100)


def quotient(operation: Operation, part: Operand, whole: Operand, plain: bool) -> Computed | None:
    """The first by the second; of a share, in per cent."""
    if whole.range.low <= 0 or part.range.low < 0:
        return None
    times = Fraction(100 if operation is Operation.SHARE else 1)
    found = part.range / whole.range * Interval.exactly(times)
    value = times * part.range.middle / whole.range.middle
    return Computed(operation, (part, whole), found, value, f"{part.within} ÷ {whole.within}", plain)


def average(part: Operand, number: int, plain: bool) -> Computed:
    """Cells spread over so many."""
    by = Interval.exactly(Fraction(1, number))
    return Computed(
        Operation.AVERAGE, (part,), part.range * by, part.range.middle / number, f"{part.within} ÷ {number}", plain
    )


def alike(cells: Sequence[Quantity]) -> bool:
    """Whether figures may be added up and taken off each other."""
    return len({(each.kind is Kind.PERCENTAGE, each.unit) for each in cells}) == 1


def in_print(computed: Computed, mention: Mention) -> Decimal:
    """What an operation gives, as a figure of the prose prints it."""
    steps = round(abs(computed.value) / Fraction(mention.step))
    return steps * mention.quantity.step * (-1 if mention.value < 0 else 1)


def written(computed: Computed, mention: Mention) -> str:
    """What an operation gives, with the unit of the figure of the prose."""
    value = f"{in_print(computed, mention):,}"
    if mention.points:
        return f"{value} percentage points"
    return f"{value} per cent" if mention.quantity.kind is Kind.PERCENTAGE else value
