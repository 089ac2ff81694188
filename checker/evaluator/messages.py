"""What a finding says: whole sentences with the figures as they are printed, the result, and by how much it differs."""

from __future__ import annotations

from decimal import Decimal

from checker.evaluator.arithmetic import Added, Bound, Computed, Operand
from checker.evaluator.relations import Judged, Relation, results
from checker.evaluator.suspect import suspect
from checker.model.quantity import Kind
from checker.model.report import Verdict
from checker.model.rule import Number, Reference

_STRENGTH = {"+": 1, "-": 1, "*": 2, "/": 2}


def grouped(value: Decimal) -> str:
    """A figure with its thousands set apart by commas."""
    return f"{value:,f}"


def message(judged: Judged) -> str:
    """The whole message of a relation that does not hold, or holds by rounding only."""
    relation = judged.relation
    if relation is None:
        return ""
    return f"{sentence_case(judged.place.label)}: {statement(judged)}."


def sentence_case(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def statement(judged: Judged) -> str:
    """What is printed, what the others give, and the difference."""
    relation = judged.relation
    if relation is None:
        return judged.reason
    found, expected = results(relation)
    remark = _remark(judged, relation, found - expected)
    if relation.operator != "=" and isinstance(relation.expected, Operand) and relation.printed == relation.target:
        return f"{_named(relation, relation.target)}, {_named(relation, relation.expected)}{remark}"
    return f"{_printed(relation, found)}; {_given(relation, expected)}{remark}"


def _printed(relation: Relation, found: Decimal) -> str:
    if relation.printed == relation.target:
        return f"reads {relation.target.quantity.text}"
    return f"{formula(relation.printed, relation.target)} = {grouped(found)}"


def _given(relation: Relation, expected: Decimal) -> str:
    match relation.expected:
        case Added(over=over):
            return f"the {over} add up to {grouped(expected)}"
        case Operand(place=place, quantity=quantity):
            return f"{place.label} reads {quantity.text}"
        case Number():
            return f"{grouped(expected)} is expected"
    return f"{formula(relation.expected, relation.target)} = {grouped(expected)}"


def _named(relation: Relation, operand: Operand) -> str:
    """A figure with what the rule calls it: "6 filled"."""
    left, right = relation.rule.expect.left, relation.rule.expect.right
    mirrored = relation.operator != relation.rule.expect.operator
    sides = (right, left) if mirrored else (left, right)
    side = sides[0] if operand == relation.target else sides[1]
    name = " of ".join(side.names) if isinstance(side, Reference) else ""
    return f"{operand.quantity.text} {name}".strip()


def formula(expression: Bound, target: Operand) -> str:
    """A calculation as one would write it down, with the figures as they are printed."""
    match expression:
        case Number(value=value):
            return grouped(value)
        case Operand(quantity=quantity, table=table):
            return quantity.text if table == target.table else f"{quantity.text} ({table})"
        case Added(parts=parts):
            return " + ".join(formula(part, target) for part in parts)
        case Computed(operator=operator, left=left, right=right):
            tight = _STRENGTH[operator]
            first = _bracketed(left, target, tight)
            return f"{first} {operator} {_bracketed(right, target, tight + (operator in '-/'))}"


def _bracketed(expression: Bound, target: Operand, strength: int) -> str:
    text = formula(expression, target)
    own = 1 if isinstance(expression, Added) else 3
    if isinstance(expression, Computed):
        own = _STRENGTH[expression.operator]
    return f"({text})" if own < strength else text


def _remark(judged: Judged, relation: Relation, difference: Decimal) -> str:
    """The difference and its direction, and what may have gone wrong."""
    words = f"{grouped(abs(difference))} {_direction(relation, difference)}"
    if judged.verdict is Verdict.ROUNDING:
        return f" ({words}, held by rounding)"
    if judged.verdict is Verdict.UNLIKELY:
        words += ", which is unlikely to be rounding"
    slip = suspect(relation)
    return f" ({words}; {slip})" if slip else f" ({words})"


def _direction(relation: Relation, difference: Decimal) -> str:
    many = relation.target.quantity.kind is Kind.COUNT
    if difference > 0:
        return "too many" if many else "too much"
    return "too few" if many else "too little"
