"""How a pattern fares against the figures, what its agreement is worth against chance, and when it is believed.

The worth of one agreement is counted in bits. A figure that could as well have been any of 500 values and is the one
that the others give is a surprise of 1 in 500, nearly 9 bits. A pattern is believed when the surprise of all its
confirmations outweighs what it cost to find it among all that were tried, its failures, and a margin
(docs/decisions/0007-relations-by-agreement.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from math import gcd, isqrt
from typing import NamedTuple

from msgspec import Struct, field

from checker.relations.grid import Figure, Grid

Signed = Sequence[tuple[int, int]]  #: sign and position of each operand

#: No single agreement is worth more than this: two figures may be copies of each other for another reason.
#: [decision 0007]
MOST_BITS = 14
#: How many confirmations are exchanged, and with how many others each. [unknown]
LOOKED_AT, SHIFTS = 100, 5
#: So many agreements of exchanged figures may be due to figures that happen to be alike. [unknown]
ACCIDENTS = 4
#: Bits by which the surprise must exceed the cost: in 2**6 tables without relations at most one pattern is believed.
#: [decision 0007]
MARGIN = 6
#: Of two patterns that are worth more than this neither is surer. [unknown]
SURE = 60
#: What one failure costs. [decision 0007]
FAILURE = 6


def weigh_sum(grid: Grid, target: int, terms: Signed, factor: int = 1, *, guessed: bool = False) -> Tally:
    """Hold `factor` times the target against the signed sum of the operands; the factor of an average is their number.

    A figure that is missing adds nothing; a doubtful one decides nothing. What is only `guessed` is given up where it
    cannot be believed any more.
    """
    tally, points = Tally(), grid.axis == "columns" and target in grid.points
    for cross, figures in enumerate(grid.at):
        if guessed and is_lost(tally, len(grid.at)):
            break
        result = figures[target]
        if result is None or not result.known:
            continue
        operands = [(sign, figure) for sign, line in terms if (figure := figures[line])]
        if operands and _go_together(result, operands):
            _judge(tally, cross, result, operands, factor or len(operands), points or not result.percentage)
    return tally


def is_lost(tally: Tally, crosses: int) -> bool:
    """Whether a pattern fails at too many of the crosses to be believed, whatever those that are left say of it."""
    return 2 * len(tally.failed) > crosses


def weigh_step(tally: Tally, cross: int, result: Figure, parts: Sequence[Figure]) -> None:
    """Enter in the tally whether a figure is the sum of others, which need not stand in its own cross."""
    operands = [(1, figure) for figure in parts]
    if result.known and _go_together(result, operands):
        _judge(tally, cross, result, operands, 1, not result.percentage)


def _go_together(result: Figure, operands: list[tuple[int, Figure]]) -> bool:
    """Whether all figures are sure and can stand in one sum: no percentage is added to what is none."""
    for _, figure in operands:
        if not figure.known or not (figure.percentage is result.percentage or figure.nil or result.nil):
            return False
    return True


def _judge(
    tally: Tally, cross: int, result: Figure, operands: list[tuple[int, Figure]], factor: int, counted: bool
) -> None:
    """Enter in the tally what came of one cross; a failure where it is `counted`.

    The percentage of a total is no sum of percentages, but where it is one, that holds.
    """
    values = [sign * figure.value for sign, figure in operands]
    filled = len(values) - values.count(0)
    difference = factor * result.value - sum(values)
    if difference and filled and not result.value:
        difference = _with_asides(difference, operands, result)
    halves = [half for _, figure in operands if (half := figure.half)]
    slack, square = sum(halves), sum([half * half for half in halves])
    if not agrees(difference, factor * result.half, slack, square):
        if counted:
            tally.failed.append(cross)
        return
    trivial = filled < 2 or (not result.value and filled < 3 and factor > 1)
    if not filled:
        tally.trivial.append(cross)
        return
    if difference and not trivial:
        tally.rounded.append(cross)
    reach = factor * result.half + isqrt(4 * square)
    bits = surprise(difference, factor * result.value, values)
    tally.agree(cross, (result.value, *values), Sample(bits, factor * result.value, 1, sum(values), reach), trivial)


def _with_asides(difference: int, operands: list[tuple[int, Figure]], result: Figure) -> int:
    """What is left of a difference where figures in square brackets count as well."""
    asides = sum(sign * figure.aside for sign, figure in operands)
    return difference - asides + result.aside if asides or result.aside else difference


def agrees(difference: int, half: int, slack: int, square: int) -> bool:
    """Whether roundings explain a difference: those of the operands reach the result's range, by no rare chance.

    `half` is half the width of the result's range, `slack` the sum of those of the operands, `square` that of their
    squares. The sum of many roundings seldom leaves 1.8 times the root of it (three standard deviations).
    """
    gap = abs(difference) - half
    return gap <= 0 or (gap <= slack and 25 * gap * gap <= 81 * square)


def surprise(difference: int, result: int, values: Sequence[int]) -> int:
    """The bits that one agreement is worth: of how many values the result could have had as well, one was met.

    Figures that are all multiples of 1000 could have been only multiples of 1000.
    """
    spread = max(map(abs, (result, *values)))
    grain = gcd(*values, difference) or 1
    window = grain if not difference else max(grain, 2 * abs(difference))
    return min(MOST_BITS, max(1, (spread // window).bit_length() - 1))


class Quotient(NamedTuple):
    """A guess at a quotient: the lines of the target and of the figures above and below, all by position.

    `scale` is 100 where the target counts in hundredths; `growth` takes one from the quotient.
    """

    target: int
    above: int
    below: int
    scale: int = 100
    growth: bool = False


def weigh_quotient(grid: Grid, guess: Quotient) -> Tally:
    """Hold the target against above / below, or its growth, in each cross."""
    tally = Tally()
    for cross, figures in enumerate(grid.at):
        t, a, b = figures[guess.target], figures[guess.above], figures[guess.below]
        if t and a and b and t.known and a.known and b.known:
            judge_quotient(tally, cross, (t, a, b), guess.scale * grid.unit, guess.growth)
    return tally


def judge_quotient(tally: Tally, cross: int, figures: tuple[Figure, ...], scale: int, growth: bool) -> None:
    """Enter in the tally whether the first figure is the second over the third."""
    t, a, b = figures
    top = a.value - b.value if growth else a.value
    if not b.value:
        if t.value and not t.nil:
            tally.failed.append(cross)
        return
    slack = quotient_slack(t, a, b, scale, growth)
    if abs(t.value * b.value - scale * top) > slack:
        tally.failed.append(cross)
        return
    if not top or top == b.value:
        tally.trivial.append(cross)
        return
    bits = min(MOST_BITS, max(1, (abs(t.value) // max(1, t.step)).bit_length()))
    tally.agree(cross, (t.value, top, b.value), Sample(bits, t.value, b.value, scale * top, slack), False)


def quotient_slack(t: Figure, a: Figure, b: Figure, scale: int, growth: bool) -> int:
    """How far target x below may lie from scale x above through rounding alone; counts that give a rate are exact."""
    tall = abs(t.value) + scale if growth else abs(t.value)
    half = t.half or t.step // 2
    return half * (abs(b.value) + b.half) + scale * a.half + tall * b.half


class Sample(NamedTuple):
    """A confirmation: its surprise in bits, and result x factor against expected, which may differ by `reach`."""

    bits: int
    result: int
    factor: int
    expected: int
    reach: int


class Tally(Struct, dict=True):
    """How a pattern fares: the crosses where it holds, says nothing, or fails.

    `rounded` are those of the held whose digits differ. The samples are the confirmations that do not repeat the
    figures of another; echoes those of a single addend, which its total repeats.
    """

    held: list[int] = field(default_factory=list)
    rounded: list[int] = field(default_factory=list)
    trivial: list[int] = field(default_factory=list)
    failed: list[int] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)
    echoes: list[Sample] = field(default_factory=list)
    _seen: set[tuple[int, ...]] = field(default_factory=set)

    def agree(self, cross: int, figures: tuple[int, ...], sample: Sample, trivial: bool) -> None:
        """Note that it holds at a cross, with these figures."""
        (self.trivial if trivial else self.held).append(cross)
        if figures not in self._seen:
            self._seen.add(figures)
            (self.echoes if trivial else self.samples).append(sample)

    @cached_property
    def bits(self) -> int:
        """What the confirmations are worth; figures that agree across crosses as well are worth no more than that."""
        return worth_of(self.samples)

    @property
    def all_bits(self) -> int:
        """What the confirmations are worth with the echoes."""
        return worth_of(self.samples + self.echoes)


def worth_of(samples: list[Sample]) -> int:
    """The bits of all confirmations, when each result has been held against the operands of other crosses as well.

    Where results agree there too, the figures are so much alike that an agreement proves little: no confirmation is
    worth more than the rarity of that. Two figures that happen to be alike speak against themselves only.
    """
    tried, met = _exchanged(samples[:LOOKED_AT])
    if not met:
        return sum(sample.bits for sample in samples)
    most, agreed = max(0, (tried // len(met)).bit_length() - 1), {index for pair in met for index in pair}
    common = len(met) > ACCIDENTS
    return sum(min(s.bits, most) if common or index in agreed else s.bits for index, s in enumerate(samples))


def _exchanged(samples: list[Sample]) -> tuple[int, list[tuple[int, int]]]:
    """How many pairs of crosses were tried, and those in which the result of one fits the operands of the other."""
    size = len(samples)
    pairs = [(at, (at + shift) % size) for shift in range(1, min(size, SHIFTS + 1)) for at in range(size)]
    return len(pairs), [(one, other) for one, other in pairs if _agree(samples[one], samples[other])]


def _agree(one: Sample, other: Sample) -> bool:
    return abs(one.result * other.factor - other.expected) <= other.reach


def worth(tally: Tally, cost: int) -> int:
    """The bits that are left when the search and the failures are paid for."""
    found = min(max(0, cost) // 2, len(tally.trivial) // 4)
    return tally.bits + found - cost - FAILURE * len(tally.failed)


def rank(tally: Tally, cost: int) -> int:
    """How sure a pattern is: what it is worth, but beyond `SURE` only the failures count."""
    return min(SURE, tally.bits - cost) - FAILURE * len(tally.failed)


def possible(grid: Grid, cost: int) -> bool:
    """Whether a pattern that costs so much would be believed if every cross bore it out as well as one can."""
    return MOST_BITS * len(grid.crosses) - cost >= MARGIN


def believed(tally: Tally, cost: int) -> bool:
    """Whether the pattern is more than chance: seldom broken, and borne out far beyond what it cost to find."""
    if not tally.held or len(tally.failed) > len(tally.held):
        return False
    return worth(tally, cost) >= MARGIN
