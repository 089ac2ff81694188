"""A rule with the figures of one place in it."""

from __future__ import annotations

from checker.evaluator.arithmetic import Bound, Computed, Operand, Undecided, operands, read_both
from checker.evaluator.relations import Relation, Resolve
from checker.evaluator.rounding import judge
from checker.model.report import Verdict
from checker.model.rule import Comparison, Expression, Number, Operation, Reference, Rule, Share, Side, Sum, Tolerance

_MIRRORED = {"=": "=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def bind_expression(expression: Expression, resolve: Resolve) -> Bound | Undecided | None:
    """The expression with the document's figures in it; None where one of them is blank."""
    match expression:
        case Number():
            return expression
        case Side():
            return None
        case Reference() | Sum():
            return resolve(expression)
        case Share(part=part, whole=whole):
            return _computed("/", _bind_both(part, whole, resolve))
        case Operation(operator=operator, left=left, right=right):
            return _computed(operator, _bind_both(left, right, resolve))


_Both = tuple[Bound, Bound] | Undecided | None


def _bind_both(left: Expression, right: Expression, resolve: Resolve) -> _Both:
    first, second = bind_expression(left, resolve), bind_expression(right, resolve)
    if first is None or second is None:
        return None
    if isinstance(first, Undecided):
        return first
    return second if isinstance(second, Undecided) else (first, second)


def _computed(operator: str, both: _Both) -> Bound | Undecided | None:
    return Computed(operator, *both) if isinstance(both, tuple) else both


def relation_at(rule: Rule, resolve: Resolve) -> Relation | Undecided | None:
    """The rule with the figures of one place in it; None where one of them is blank or the rule names no figure."""
    if not is_asked(rule, resolve):
        return None
    both = _bind_both(rule.comparison.left, rule.comparison.right, resolve)
    return _relation(rule, rule.comparison, *both) if isinstance(both, tuple) else both


def is_asked(rule: Rule, resolve: Resolve) -> bool:
    """Whether a rule speaks of a place: where it has a condition, that surely holds there."""
    return rule.condition is None or _holds(rule.condition, resolve)


def _holds(condition: Comparison, resolve: Resolve) -> bool:
    """Whether figures of one place surely stand to each other as a condition says."""
    if condition.is_presence:
        return bind_expression(condition.left, resolve) is not None
    both = _bind_both(condition.left, condition.right, resolve)
    read = read_both(*both) if isinstance(both, tuple) else both
    return isinstance(read, tuple) and judge(condition.operator, *read, Tolerance.ROUNDING) is Verdict.HELD


def _relation(rule: Rule, expect: Comparison, left: Bound, right: Bound) -> Relation | None:
    mirrored = not isinstance(left, Operand) and isinstance(right, Operand)
    printed, expected = (right, left) if mirrored else (left, right)
    operator = _MIRRORED[expect.operator] if mirrored else expect.operator
    target = next(operands(printed), None) or next(operands(expected), None)
    return Relation(rule, operator, printed, expected, target) if target else None
