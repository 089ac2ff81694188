"""A claim recomputed: what each equation of it gives, on the ranges that its figures stand for.

Amounts of money that all end in noughts are taken to be rounded there: "$51,077,400" is ±50, "$51,000" ±500, no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from checker.model.claim import Claim, Form, Mention, Role, rounded_to
from checker.model.interval import Interval
from checker.model.quantity import Kind

_HUNDRED = Interval.exactly(100)  #: a percentage is so many times a share [given]
_MOST_SIGNED = (
    4  #: of so few parts some may be taken off: "a net one post (two abolished and one established)" [unknown]
)
_MONTHS = Interval.exactly(12)  #: of a year [given]
#: Amounts in full are rounded to hundreds or thousands; more noughts at the end stand there by chance. [unknown]
_COARSE, _COARSEST = Decimal(100), Decimal(1000)


class Equation(Struct, frozen=True):
    """What the figure `target` should be by the other figures; `holds` where both ranges meet.

    `limit` marks a figure that must not be more than that. `roles` are those that take part, the target's first.
    """

    target: Mention
    roles: tuple[Role, ...]
    result: Interval
    holds: bool
    limit: bool = False

    @property
    def is_cut_off(self) -> bool:
        """Whether a percentage is printed without the digits that would have rounded it up: a slip of the style."""
        if self.roles[:1] != (Role.RATE,):
            return False
        step = Fraction(self.target.quantity.step)
        return 0 <= abs(self.result.middle) - abs(Fraction(self.target.value)) < step


def equations(claim: Claim) -> list[Equation]:
    """All that can be recomputed of a claim."""
    ranges = _Ranges(claim)
    match claim.form:
        case Form.SHARE:
            return list(_share(claim, ranges))
        case Form.BREAKDOWN:
            return [_sum(claim, ranges)]
        case Form.PORTION | Form.TWICE:
            return [_portion(claim, ranges)]
        case Form.HUNDRED:
            return [_rest(claim, ranges)]
        case Form.MONTHLY:
            return [_monthly(claim, ranges)]
    return list(_change(claim, ranges))


class _Ranges:
    """The range that each figure of a claim stands for."""

    def __init__(self, claim: Claim) -> None:
        money = [rounded_to(each.value) for each in claim.mentions if each.quantity.unit and each.value]
        rounding = min((_COARSEST, *money))
        self._slack = Fraction(rounding) / 2 if money and rounding >= _COARSE else Fraction(0)

    def of(self, mention: Mention) -> Interval:
        """The range of a figure; money is at least as coarse as the claim's finest amount."""
        found = mention.interval
        if mention.quantity.unit and mention.hedge is None:
            half = (found.high - found.low) / 2
            return found.widened(max(Fraction(0), self._slack - half))
        return found


def _share(claim: Claim, ranges: _Ranges) -> Iterator[Equation]:
    part, whole, rate = claim.one(Role.PART), claim.one(Role.WHOLE), claim.one(Role.RATE)
    if part and whole and rate and (result := percent(ranges.of(part), ranges.of(whole))):
        found = _equation(rate, (Role.RATE, Role.PART, Role.WHOLE), result, ranges)
        yield replace(found, holds=found.holds or any(_shared(claim, rate, ranges)))


def _shared(claim: Claim, rate: Mention, ranges: _Ranges) -> Iterator[bool]:
    """Whether another figure of the sentence, as the part or as the whole, has the percentage."""
    part, whole = claim.all(Role.PART)[0], claim.all(Role.WHOLE)[0]
    for rival in claim.rivals:
        for one, other in ((rival, whole), (part, rival)):
            result = percent(ranges.of(one), ranges.of(other))
            yield result is not None and result.meets(ranges.of(rate))


def _sum(claim: Claim, ranges: _Ranges) -> Equation:
    """The whole as the sum of its parts, unless they add up to another figure that may be meant."""
    total = sum((ranges.of(part) for part in claim.all(Role.PART)), start=Interval.exactly(0))
    whole = claim.all(Role.WHOLE)[0]
    wholes = [ranges.of(rival) for rival in claim.rivals]
    if any(each.meets(total) for each in wholes) or any(
        each.meets(ranges.of(whole)) for each in _signed(claim, ranges)
    ):
        return Equation(whole, (Role.WHOLE, Role.PART), total, holds=True)
    return _equation(whole, (Role.WHOLE, Role.PART), total, ranges)


def _signed(claim: Claim, ranges: _Ranges) -> Iterator[Interval]:
    """What a few parts come to where some are taken off: "a net one post (two abolished and one established)"."""
    first, *others = (ranges.of(part) for part in claim.all(Role.PART))
    if len(others) < _MOST_SIGNED:
        for signs in product((1, -1), repeat=len(others)):
            yield sum((each * Interval.exactly(sign) for sign, each in zip(signs, others, strict=True)), start=first)


def _portion(claim: Claim, ranges: _Ranges) -> Equation:
    """A figure that is no more than another, or the same one."""
    whole, part = claim.all(Role.WHOLE)[0], claim.all(Role.PART)[0]
    limit = ranges.of(whole)
    if claim.form is Form.TWICE:
        return _equation(part, (Role.PART, Role.WHOLE), limit, ranges)
    return Equation(part, (Role.PART, Role.WHOLE), limit, ranges.of(part).low <= limit.high, limit=True)


def _rest(claim: Claim, ranges: _Ranges) -> Equation:
    """The last percentage as what the others leave of a hundred."""
    *others, last = claim.all(Role.PART)
    left = _HUNDRED - sum((ranges.of(part) for part in others), start=Interval.exactly(0))
    return _equation(last, (Role.PART,), left, ranges)


def _monthly(claim: Claim, ranges: _Ranges) -> Equation:
    whole, part = claim.all(Role.WHOLE)[0], claim.all(Role.PART)[0]
    result = ranges.of(whole) / _MONTHS
    return Equation(part, (Role.PART, Role.WHOLE), result, (part.interval * _MONTHS).meets(whole.interval))


def _change(claim: Claim, ranges: _Ranges) -> Iterator[Equation]:
    new, base, delta = claim.one(Role.NEW), claim.one(Role.BASE), claim.one(Role.DELTA)
    sign = Interval.exactly(claim.sign)
    if new and base:
        moved = (ranges.of(new) - ranges.of(base)) * sign
        if delta:
            yield _equation(delta, (Role.DELTA, Role.NEW, Role.BASE), moved, ranges)
        else:
            yield Equation(new, (Role.NEW, Role.BASE), ranges.of(base), moved.high > 0, limit=True)
    yield from _rate(claim, ranges)


def _rate(claim: Claim, ranges: _Ranges) -> Iterator[Equation]:
    """The percentage by which a figure changes, by what is stated of change, base and new figure."""
    new, base, delta, rate = (claim.one(role) for role in (Role.NEW, Role.BASE, Role.DELTA, Role.RATE))
    if rate is None:
        return
    sign = Interval.exactly(claim.sign)
    if base and delta:
        roles, results = (Role.DELTA, Role.BASE), [percent(ranges.of(delta), ranges.of(base))]
    elif base and new:
        moved = (ranges.of(new) - ranges.of(base)) * sign
        roles, results = (Role.NEW, Role.BASE), [percent(moved, ranges.of(base))]
        if base.quantity.kind is Kind.PERCENTAGE:
            results.append(moved)  # "by 5 per cent, from 40 to 45 per cent" may mean points
    elif new and delta:
        roles, results = (Role.DELTA, Role.NEW), [percent(ranges.of(delta), ranges.of(new) - ranges.of(delta) * sign)]
    else:
        return
    if delta:
        results += (percent(ranges.of(delta), ranges.of(rival)) for rival in claim.rivals)
        results += (percent(ranges.of(delta), ranges.of(rival) - ranges.of(delta) * sign) for rival in claim.rivals)
    found = [result for result in results if result]
    if found:
        told = next((result for result in found if result.meets(ranges.of(rate))), found[0])
        yield _equation(rate, (Role.RATE, *roles), told, ranges)


def percent(part: Interval, whole: Interval) -> Interval | None:
    """The percentage that a part is; nothing where the whole may be zero."""
    if whole.low <= 0 <= whole.high:
        return None
    return part / whole * _HUNDRED


def _equation(target: Mention, roles: tuple[Role, ...], result: Interval, ranges: _Ranges) -> Equation:
    return Equation(target, roles, result, result.meets(ranges.of(target)))


def without(claim: Claim, role: Role) -> Claim:
    """The claim as if it did not state the figure of a role."""
    return replace(claim, figures=tuple(figure for figure in claim.figures if figure[0] is not role))
