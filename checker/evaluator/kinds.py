"""Whether columns can stand in a relation at all: amounts add to amounts, and only a quotient is a percentage."""

from __future__ import annotations

from checker.evaluator.heads import Names
from checker.model.quantity import Kind
from checker.model.rule import Expression, Number, Operation, Reference, Rule, Share, Side, Sum
from checker.model.table import Table

#: A kind of figure, or "" for what is not known; a quotient of two like figures is a percentage.
Dimension = str


def kinds_agree(rule: Rule, columns: dict[Names, int], table: Table) -> bool:
    """Whether both sides of the rule, in these columns, are of the same sort, and all their sums too."""
    left = _dimension(rule.comparison.left, columns, table)
    right = _dimension(rule.comparison.right, columns, table)
    return left is not None and right is not None and _same(left, right) is not None


def _dimension(expression: Expression, columns: dict[Names, int], table: Table) -> Dimension | None:
    match expression:
        case Number() | Sum() | Side():
            return ""
        case Reference(names=names):
            return _of_column(table, columns[names]) if names in columns else ""
        case Share(part=part, whole=whole):
            return _quotient(_dimension(part, columns, table), _dimension(whole, columns, table))
        case Operation(operator="/", left=left, right=right):
            return _quotient(_dimension(left, columns, table), _dimension(right, columns, table))
        case Operation(operator="*"):
            return ""
        case Operation(left=left, right=right):
            return _same(_dimension(left, columns, table), _dimension(right, columns, table))


def _of_column(table: Table, column: int) -> Dimension:
    return table.columns[column].kind or ""


def _same(left: Dimension | None, right: Dimension | None) -> Dimension | None:
    """What a sum of both is; None when they do not add. Counts and amounts do, for the two are easily mistaken."""
    if left is None or right is None:
        return None
    if left and right and (left == Kind.PERCENTAGE) != (right == Kind.PERCENTAGE):
        return None
    return left or right


def _quotient(part: Dimension | None, whole: Dimension | None) -> Dimension | None:
    if part is None or whole is None:
        return None
    if part and part == whole:
        return "" if part == Kind.PERCENTAGE else Kind.PERCENTAGE
    return "" if whole else part
