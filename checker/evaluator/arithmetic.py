"""Sums, differences, products and quotients of printed figures, on the ranges that the figures stand for.

Everything is computed in single units: 2.4 under "thousands" is 2,400, and 89.9 per cent is 0.899.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from math import lcm
from operator import add, sub

from msgspec import Struct

from checker.model.interval import Interval
from checker.model.place import Place
from checker.model.quantity import Kind, Quantity
from checker.model.rule import Number

CellId = tuple[int, int, int]
TEXT = -1  #: stands for the table in the address of what is found in the text; indices count from 0 [given]

_ONE = Decimal(1)  #: what a unit is the worth of [given]


class Operand(Struct, frozen=True, dict=True):
    """A figure of the document that takes part in a relation: its cell, its table and what it is."""

    cell: CellId
    quantity: Quantity
    label: str
    place: Place
    table: str

    @cached_property
    def reading(self) -> Result:
        """The range of the figure; many relations ask for it."""
        return _printed(self.quantity, self.quantity.value)


class Added(Struct, frozen=True):
    """The parts of a total, each once; `over` says whether they are rows or columns."""

    parts: tuple[Operand, ...]
    over: str


class Computed(Struct, frozen=True):
    """`left + right`, with one of + - * /, or the "max" or "min" of the two."""

    operator: str
    left: Bound
    right: Bound


Bound = Number | Operand | Added | Computed
Corrections = Mapping[CellId, Decimal]

#: A figure that is printed so often among the parts of one total is always the same one. [decision 0003]
SAME = 10


class Result(Struct, frozen=True, dict=True):
    """What an expression comes to: the value of the printed figures, and how many roundings went into it.

    `roundings` are the widths of the ranges that were added, in single units; None after a product or quotient of
    figures, where they do not simply add. `unit` is the worth of 1 as printed. A `literal` is a number of the rule.
    `ends` is the range where it is not what the roundings leave open around the value.
    """

    value: Fraction
    roundings: tuple[Fraction, ...] | None = ()
    unit: Fraction = Fraction(1)
    literal: bool = False
    ends: Interval | None = None

    @cached_property
    def interval(self) -> Interval:
        """The range; what comes out to the digit is never asked for it."""
        return self.ends or Interval.around(self.value, _sum(self.roundings or ()) / 2)


class Undecided(Struct, frozen=True):
    """Why an expression comes to nothing."""

    reason: str


def unit_of(quantity: Quantity) -> Fraction:
    """The worth of 1 as printed, in single units: 1000 under "thousands", a hundredth for a percentage."""
    return _worth(_ONE, quantity.scale, quantity.kind is Kind.PERCENTAGE)


@lru_cache(maxsize=256)
def _worth(number: Decimal, scale: Decimal, percentage: bool) -> Fraction:
    worth = Fraction(number) * Fraction(scale)
    return worth / 100 if percentage else worth


def operands(expression: Bound) -> Iterator[Operand]:
    """The figures of an expression, in its order."""
    match expression:
        case Operand():
            yield expression
        case Added(parts=parts):
            yield from parts
        case Computed(left=left, right=right):
            yield from operands(left)
            yield from operands(right)


def read(expression: Bound, corrections: Corrections | None = None) -> Result | Undecided:
    """What the expression comes to, with some figures replaced by `corrections`."""
    match expression:
        case Number(value=value):
            return Result(Fraction(value), literal=True)
        case Operand():
            return _figure(expression, corrections or {})
        case Added(parts=parts):
            return _total(parts, corrections or {})
    both = read_both(expression.left, expression.right, corrections)
    return both if isinstance(both, Undecided) else _compute(expression.operator, *both)


def read_both(left: Bound, right: Bound, corrections: Corrections | None = None) -> tuple[Result, Result] | Undecided:
    """What two expressions come to."""
    first, second = read(left, corrections), read(right, corrections)
    if isinstance(first, Undecided):
        return first
    return second if isinstance(second, Undecided) else (first, second)


def _figure(operand: Operand, corrections: Corrections) -> Result:
    printed = corrections.get(operand.cell)
    return operand.reading if printed is None else _printed(operand.quantity, printed)


def _printed(quantity: Quantity, printed: Decimal) -> Result:
    """The range of a figure, with this value in the place of its own."""
    unit = unit_of(quantity)
    value = Fraction(printed) * unit
    if quantity.nil or quantity.kind in (Kind.COUNT, Kind.DATE) or not quantity.step:
        return Result(value, (), unit)
    return Result(value, (_worth(quantity.step, quantity.scale, quantity.kind is Kind.PERCENTAGE),), unit)


def _total(parts: tuple[Operand, ...], corrections: Corrections) -> Result:
    readings = [_figure(part, corrections) for part in parts]
    value = _sum([reading.value for reading in readings])
    return Result(value, tuple(_widths(readings)), readings[0].unit if readings else Fraction(1))


def _widths(readings: Sequence[Result]) -> Iterator[Fraction]:
    """The widths of the roundings; a figure that stands there so often that it is one and the same was rounded once.

    A floor under the shares of many is rounded alike in each of them, so that the roundings never level out.
    """
    rounded = [(reading.value, width) for reading in readings for width in reading.roundings or ()]
    if len(rounded) < SAME:
        yield from (width for _, width in rounded)
        return
    for (_, width), count in Counter(rounded).items():
        yield from [width * count] if count >= SAME else [width] * count


def _sum(fractions: Sequence[Fraction]) -> Fraction:
    """The sum, over one common denominator: adding one by one would reduce each sum on the way."""
    denominator = lcm(*(each.denominator for each in fractions))
    return Fraction(sum(each.numerator * (denominator // each.denominator) for each in fractions), denominator)


def in_unit_of(reading: Result, other: Result) -> Result:
    """A number of the rule, taken in the unit in which the figure beside it is printed."""
    if not reading.literal or other.literal:
        return reading
    return Result(reading.value * other.unit, unit=other.unit, literal=True)


def _compute(operator: str, left: Result, right: Result) -> Result | Undecided:
    if operator not in ("*", "/"):
        both = in_unit_of(left, right), in_unit_of(right, left)
        return _add(*both, operator) if operator in ("+", "-") else _choose(*both, max if operator == "max" else min)
    if operator == "*":
        value, interval = left.value * right.value, left.interval * right.interval
    else:
        if right.interval.low <= 0 <= right.interval.high:
            return Undecided("what it is divided by may be zero")
        value, interval = left.value / right.value, left.interval / right.interval
    literal = left.literal and right.literal
    return Result(value, _stretched(operator, left, right), _unit(operator, left, right), literal, interval)


def _add(left: Result, right: Result, operator: str) -> Result:
    of = add if operator == "+" else sub
    known = left.roundings is not None and right.roundings is not None
    roundings = (left.roundings or ()) + (right.roundings or ()) if known else None
    ends = of(left.interval, right.interval) if left.ends or right.ends else None
    return Result(of(left.value, right.value), roundings, left.unit, left.literal and right.literal, ends)


def _choose(left: Result, right: Result, of: Callable[[Fraction, Fraction], Fraction]) -> Result:
    """The larger or the smaller of two."""
    low, high = of(left.interval.low, right.interval.low), of(left.interval.high, right.interval.high)
    literal = left.literal and right.literal
    return Result(of(left.value, right.value), None, left.unit, literal, Interval(low, high))


def _stretched(operator: str, left: Result, right: Result) -> tuple[Fraction, ...] | None:
    """The roundings after a product or quotient: still simple when one side is a number of the rule."""
    if right.literal and left.roundings is not None:
        factor = abs(right.value) if operator == "*" else 1 / abs(right.value)
        return tuple(width * factor for width in left.roundings if factor)
    if left.literal and operator == "*" and right.roundings is not None:
        return tuple(width * abs(left.value) for width in right.roundings if left.value)
    return None


def _unit(operator: str, left: Result, right: Result) -> Fraction:
    if right.literal:
        return left.unit
    return right.unit if left.literal and operator == "*" else Fraction(1)


def signed(expression: Bound) -> tuple[tuple[Operand, int], ...] | None:
    """The figures of a sum or difference, each with its sign; None for anything else."""
    match expression:
        case Operand():
            return ((expression, 1),)
        case Added(parts=parts):
            return tuple((part, 1) for part in parts)
        case Computed(operator="+" | "-", left=left, right=right):
            first, second = signed(left), signed(right)
            if first is None or second is None:
                return None
            sign = 1 if expression.operator == "+" else -1
            return first + tuple((operand, sign * own) for operand, own in second)
    return None


def summed(terms: Iterable[tuple[int, Bound]]) -> Bound:
    """The sum or difference of figures with their signs, those that are added first; nothing where there are none."""
    total: Bound | None = None
    for sign, part in sorted(terms, key=lambda term: term[0] < 0):
        if total is None and sign > 0:
            total = part
        else:
            total = Computed("+" if sign > 0 else "-", _NOTHING if total is None else total, part)
    return _NOTHING if total is None else total


def added_up(terms: Sequence[tuple[int, Operand]], over: str) -> Added | Computed:
    """The sum of rows or columns with their signs: those that are added, less those that are taken off."""
    added = Added(tuple(part for sign, part in terms if sign > 0), over)
    off = Added(tuple(part for sign, part in terms if sign < 0), over)
    return Computed("-", added, off) if off.parts else added


_NOTHING = Number(Decimal(0))  #: what figures are taken off where none is added first [given]
