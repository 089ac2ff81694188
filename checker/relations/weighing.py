"""How a pattern fares against the figures, and what its agreement is worth against chance.

The worth of one agreement is counted in bits. A figure that could as well have been any of 500 values and is the one
that the others give is a surprise of 1 in 500, nearly 9 bits. See docs/decisions/0007-relations-by-agreement.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd, isqrt
from typing import NamedTuple

from checker.relations.grid import Figure, Grid
from checker.relations.tally import MOST_BITS, Sample, Tally

Signed = Sequence[tuple[int, int]]  #: sign and position of each operand


def weigh_sum(grid: Grid, target: int, terms: Signed, factor: int = 1) -> Tally:
    """Hold `factor` times the target against the signed sum of the operands; the factor of an average is their number.

    A figure that is missing adds nothing; a doubtful one decides nothing.
    """
    tally = Tally()
    for cross, figures in enumerate(grid.at):
        result = figures[target]
        if result is None or not result.known:
            continue
        operands = [(sign, figure) for sign, line in terms if (figure := figures[line])]
        if operands and _go_together(result, operands):
            _judge(tally, cross, result, operands, factor or len(operands))
    return tally


def _go_together(result: Figure, operands: list[tuple[int, Figure]]) -> bool:
    """Whether all figures are sure and can stand in one sum: no percentage is added to what is none."""
    for _, figure in operands:
        if not figure.known or not (figure.percentage is result.percentage or figure.nil or result.nil):
            return False
    return True


def _judge(tally: Tally, cross: int, result: Figure, operands: list[tuple[int, Figure]], factor: int) -> None:
    """Enter in the tally what came of one cross."""
    values = [sign * figure.value for sign, figure in operands]
    filled = len(values) - values.count(0)
    difference = factor * result.value - sum(values)
    if difference and filled and not result.value:
        difference = _with_asides(difference, operands, result)
    halves = [figure.half for _, figure in operands]
    slack, square = sum(halves), sum([half * half for half in halves])
    if not agrees(difference, factor * result.half, slack, square):
        if not result.percentage:  # one of totals is no sum of percentages; where it is one, that holds
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
