"""Which figure of a broken claim is the wrong one, where the others agree among themselves."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from checker.model.claim import Bond, Claim, Form, Mention, Role
from checker.model.interval import Interval
from checker.understand.claims.recomputing import Equation, equations, percent, without
from checker.understand.claims.slips import CLOSE, FAR, NEAR, is_near, is_slipped, mends

#: A percentage that is off by more times has another base, where no slip explains it. [corpus]
_TIMES = 10
_MANY = 3  #: so many parts come to a digit of their whole by no chance [decision 0067]


def suspect(claim: Claim) -> Equation | None:
    """The equation that gives the one figure without which the others agree; nothing where none, or several, do."""
    if claim.form is not Form.CHANGE or len(claim.figures) < 4:
        return None
    agreeing = [role for role, _ in claim.figures if _agrees(without(claim, role))]
    return _solved(claim, agreeing[0]) if len(agreeing) == 1 else None


def misscaled(claim: Claim) -> tuple[Mention, Mention] | None:
    """The amount that lacks the scale word of the others, as printed and as meant, where all comes out with it."""
    amounts = [each for each in claim.mentions if each.quantity.unit]
    for amount in amounts:
        others = {each.quantity.scale for each in amounts if each is not amount}
        if len(others) == 1 and (scale := others.pop()) > amount.quantity.scale:
            meant = replace(amount, quantity=replace(amount.quantity, scale=scale))
            figures = tuple((role, meant if each is amount else each) for role, each in claim.figures)
            if _agrees(replace(claim, figures=figures)):
                return amount, meant
    return None


def _agrees(rest: Claim) -> bool:
    found = equations(rest)
    return bool(found) and all(each.holds for each in found)


def _solved(claim: Claim, role: Role) -> Equation | None:
    """What the other figures make of the one with that role."""
    target = claim.one(role)
    if role in (Role.RATE, Role.DELTA):
        return next((each for each in equations(claim) if each.roles[0] is role), None)
    delta, other = claim.one(Role.DELTA), claim.one(Role.BASE if role is Role.NEW else Role.NEW)
    if not (target and delta and other):
        return None
    sign = claim.sign if role is Role.NEW else -claim.sign
    result = other.interval + delta.interval * Interval.exactly(sign)
    return Equation(target, (role, Role.DELTA), result, holds=False)


def is_believed(claim: Claim) -> bool:
    """Whether a claim that does not come out is wrong, and not a list of something else."""
    if (claim.bond is Bond.WORDS and claim.form is not Form.CHANGE) or misscaled(claim):
        return True
    if claim.form is Form.CHANGE:
        broken = [each for each in equations(claim) if not each.holds]
        return any(each.limit for each in broken) or all(map(_is_of_size, broken))
    if claim.form is Form.SHARE:
        return claim.bond is Bond.FORM or _is_share_slipped(claim)
    if claim.bond is Bond.FIGURES:
        return True
    whole, parts = claim.all(Role.WHOLE)[0], claim.all(Role.PART)
    if not is_near(whole, parts, FAR):
        return claim.bond is Bond.FORM and (_are_bare(parts) or _is_misprinted(whole, parts))
    return claim.bond is Bond.FORM or is_near(whole, parts, CLOSE) or is_slipped(whole, parts)


def _is_misprinted(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether one digit of the whole makes all the difference to many parts: "53 posts (1 P-4, 9 P-3 and 13 P-2)"."""
    total = sum((part.interval for part in parts), start=Interval.exactly(0))
    return len(parts) >= _MANY and mends(whole, total)


def _are_bare(parts: Sequence[Mention]) -> bool:
    """Whether all are money of which nothing more is said, so that it is the whole's: "$5 from A ($3) and B ($9)"."""
    return all(part.quantity.unit is not None and not part.after for part in parts)


def _is_of_size(equation: Equation) -> bool:
    """Whether a percentage is not many times what it should be: "50 per cent above that of the past three years"."""
    if equation.roles[0] is not Role.RATE or mends(equation.target, equation.result):
        return True
    printed, result = equation.target.interval.middle, abs(equation.result.middle)
    return printed <= _TIMES * result and result <= _TIMES * printed


def _is_share_slipped(claim: Claim) -> bool:
    """Whether one slip explains a percentage, or it is off by little."""
    part, whole, rate = (claim.all(role)[0] for role in (Role.PART, Role.WHOLE, Role.RATE))
    result = percent(part.interval, whole.interval)
    share = rate.interval * Interval.exactly(Fraction(1, 100))
    if result is None:
        return False
    if mends(rate, result) or (claim.bond is Bond.LIST and mends(part, whole.interval * share)):
        return True
    if claim.bond is Bond.LIST and part.value > whole.value and mends(whole, part.interval / share):
        return True
    return NEAR * abs(rate.interval.middle - result.middle) <= result.middle
