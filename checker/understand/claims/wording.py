"""What is wrong with a claim, in words: the figure that does not fit, what the others make of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from msgspec import Struct

from checker.model.claim import Claim, Form, Mention, Role
from checker.model.quantity import Kind
from checker.quantities.setting import set_like
from checker.understand.claims.recomputing import Equation
from checker.understand.claims.suspects import misscaled, suspect

_DIGITS = re.compile(r"\d[\d.,' ]*\d|\d")


class SentenceSlip(Struct, frozen=True):
    """The figure that does not fit, what it should be, and a sentence that says so."""

    target: Mention
    expected: Decimal
    sentence: str


def slip(claim: Claim, found: Sequence[Equation]) -> SentenceSlip | None:
    """What is wrong with a claim by its equations; nothing where every one holds."""
    broken = [each for each in found if not each.holds]
    if not broken:
        return None
    if lacking := misscaled(claim):
        target, meant = lacking
        others = (each for each in claim.mentions if each.quantity.scale == meant.quantity.scale)
        wanted = _like(next(others), meant.value)
        return SentenceSlip(
            target, meant.value, f"reads {target.quantity.text}, but {wanted} would agree with the others."
        )
    equation = suspect(claim) or broken[0]
    expected = _rounded(equation.result.middle, equation.target)
    return SentenceSlip(equation.target, expected, _sentence(claim, equation, expected))


def _sentence(claim: Claim, equation: Equation, expected: Decimal) -> str:
    printed, result = equation.target.quantity.text, _like(equation.target, expected)
    if claim.form is Form.PORTION:
        return f"{printed} are said to be among {claim.all(Role.WHOLE)[0].quantity.text}, which is less."
    if claim.form is Form.TWICE:
        return f"reads {claim.all(Role.WHOLE)[0].quantity.text}, but {printed} in digits."
    if claim.form is Form.HUNDRED:
        total = sum((part.value for part in claim.all(Role.PART)), Decimal(0))
        return f"{_sum(claim.all(Role.PART))} = {_like(equation.target, total)}, not 100."
    if _is_contrary(claim):
        old, new = claim.all(Role.BASE)[0].quantity.text, claim.all(Role.NEW)[0].quantity.text
        if [role for role, _ in claim.figures] == [Role.NEW, Role.BASE]:
            return f"{new} is said to be {_less(claim.sign)} than {old}, {_compared(claim)}."
        return f"speaks of {_turn(claim)}, but goes from {old} to {new}."
    return f"reads {printed}; {_reason(claim, equation)} {result} ({_difference(equation.target, expected)})."


def _is_contrary(claim: Claim) -> bool:
    """Whether what is called an increase is a decrease, or the other way round."""
    base, new = claim.one(Role.BASE), claim.one(Role.NEW)
    if base is None or new is None:
        return False
    moved = (new.value - base.value) * claim.sign
    return moved < 0 or (moved == 0 and claim.one(Role.DELTA) is None)


def _less(sign: int) -> str:
    return "more" if sign > 0 else "less"


def _compared(claim: Claim) -> str:
    """How the figure of a broken change that it starts from is compared with the one that it leads to."""
    is_same = claim.all(Role.NEW)[0].value == claim.all(Role.BASE)[0].value
    return "which is the same" if is_same else f"which is {_less(claim.sign)}"


def _reason(claim: Claim, equation: Equation) -> str:
    """What the other figures are, up to the verb before the result."""
    text = {role: claim.all(role)[0].quantity.text for role, _ in claim.figures}
    if claim.form is Form.SHARE:
        return f"{text[Role.PART]} of {text[Role.WHOLE]} is"
    if claim.form is Form.MONTHLY:
        return f"a twelfth of {text[Role.WHOLE]} is"
    if claim.form is Form.BREAKDOWN:
        return f"{_sum(claim.all(Role.PART))} ="
    return _way(claim, equation, text)


def _way(claim: Claim, equation: Equation, text: dict[Role, str]) -> str:
    """The change from the figure that it starts from to the one that it leads to, as far as they are stated."""
    turn = f"{_turn(claim)} of {text.get(Role.DELTA)}"
    ways = {
        (Role.RATE, Role.DELTA, Role.BASE): f"{turn} from {text.get(Role.BASE)} is",
        (Role.RATE, Role.DELTA, Role.NEW): f"{turn} to {text.get(Role.NEW)} is",
        (Role.NEW, Role.DELTA): f"{turn} from {text.get(Role.BASE)} gives",
        (Role.BASE, Role.DELTA): f"{turn} to {text.get(Role.NEW)} starts from",
    }
    return ways.get(equation.roles, f"from {text.get(Role.BASE)} to {text.get(Role.NEW)} it is")


def _turn(claim: Claim) -> str:
    return "an increase" if claim.sign > 0 else "a decrease"


def _sum(parts: Sequence[Mention]) -> str:
    """The parts in a row, those that are taken off behind a minus."""
    told = [f"{abs(part.value):,}" if part.spelled else part.quantity.text for part in parts]
    signs = ["-" if part.value < 0 and not part.quantity.text.startswith("-") else "+" for part in parts]
    return " ".join((told[0], *(f"{sign} {each}" for sign, each in zip(signs[1:], told[1:], strict=True))))


def _difference(target: Mention, expected: Decimal) -> str:
    """By how much the printed figure is off, in its own unit."""
    off = target.value - expected
    if target.quantity.kind is Kind.PERCENTAGE:
        points = f"{set_like(abs(off), [target.quantity.text])} {'point' if abs(off) == 1 else 'points'}"
        return f"{points} too {'much' if off > 0 else 'little'}"
    return f"{_like(target, abs(off))} too {'much' if off > 0 else 'little'}"


def _rounded(value: Fraction, target: Mention) -> Decimal:
    """The value at the precision of the figure as printed, in single units."""
    step = target.quantity.step * target.quantity.scale
    steps = Decimal(value.numerator) / Decimal(value.denominator) / step
    return steps.quantize(Decimal(1), rounding=ROUND_HALF_UP) * step


def _like(target: Mention, value: Decimal) -> str:
    """A value set down as the figure is printed: with its currency, scale word and decimals."""
    quantity = target.quantity
    places = max(0, -int(quantity.step.as_tuple().exponent))
    digits = f"{value / quantity.scale:,.{places}f}"
    if target.spelled:
        return digits
    printed = _DIGITS.search(quantity.text)
    group, point = _marks(printed[0] if printed else "", places)
    digits = digits.replace(",", "\0").replace(".", point).replace("\0", group)
    return digits if quantity.kind is Kind.COUNT else _DIGITS.sub(digits, quantity.text, count=1).lstrip("-")


def _marks(printed: str, places: int) -> tuple[str, str]:
    """The marks that group digits and part decimals in a figure as printed."""
    marks = [character for character in printed if not character.isdigit()]
    point = marks[-1] if places and marks else "."
    others = marks[:-1] if places else marks
    return (others[0] if others else " " if point == "," else ","), point
