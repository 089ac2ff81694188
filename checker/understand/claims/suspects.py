"""Which figure of a broken claim is the wrong one, where the others agree among themselves."""

from __future__ import annotations

from checker.model.claim import Claim, Form, Role
from checker.model.interval import Interval
from checker.understand.claims.recomputing import Equation, equations, without


def suspect(claim: Claim) -> Equation | None:
    """The equation that gives the one figure without which the others agree; nothing where none, or several, do."""
    if claim.form is not Form.CHANGE or len(claim.figures) < 4:
        return None
    agreeing = [role for role, _ in claim.figures if _agrees(without(claim, role))]
    return _solved(claim, agreeing[0]) if len(agreeing) == 1 else None


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
