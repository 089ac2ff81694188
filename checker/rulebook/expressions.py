"""From the syntax tree of a comparison to the values that the evaluator computes with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import partial, reduce

from lark import Token, Tree

from checker.model.rule import YEARS, Comparison, Expression, Number, Operation, Reference, Share, Side, Sum

#: The functions, and whether they take several figures.
FUNCTIONS = {"max": True, "min": True, "average": True, "abs": False}
SIGNS = {"\u2212": "-", "\u2013": "-", "\u00d7": "*", "÷": "/", "≤": "<=", "≥": ">="}
Branch = Tree[Token]


def comparison(tree: Branch) -> Comparison:
    """Two expressions and the sign between them; or one figure that is printed."""
    if len(tree.children) == 1:
        return Comparison("is", expression(tree.children[0]), Side("printed"))
    left, sign, right = tree.children
    return Comparison(_sign(sign), expression(left), expression(right))


def expression(tree: Branch | Token) -> Expression:
    """One side of a comparison, or a part of it."""
    assert isinstance(tree, Tree)
    match tree.data:
        case "figure" | "negative" | "day":
            return _number(tree)
        case "operation":
            left, sign, right = tree.children
            return Operation(_sign(sign), expression(left), expression(right))
        case "sum_of_rows" | "sum_of_columns" | "count_of_rows" | "count_of_columns":
            called, _, over = tree.data.partition("_of_")
            return Sum(over, counts=called == "count")
        case "printed" | "calculated" | "elsewhere":
            return Side(str(tree.data))
        case "share" | "function":
            return _share(tree) if tree.data == "share" else _function(tree)
        case _:
            return _reference(tree.children)


def quoted(token: Token | str) -> str:
    """The words between quotation marks; a token without them stays as it is."""
    return str(token)[1:-1] if token[:1] in '"\u201c' else str(token)


def name(tree: Branch | Token) -> str:
    """The term, the words or the year that a name stands for; words that are quoted are never a year."""
    assert isinstance(tree, Tree)
    if not tree.children:
        return tree.data.replace("_", " ")
    words = quoted(str(tree.children[0]))
    return words.capitalize() if words in YEARS else words


def _number(tree: Branch) -> Expression:
    if tree.data == "negative":
        return _negative(expression(tree.children[1]))
    if tree.data == "day":
        return Number(Decimal(date.fromisoformat(str(tree.children[0])).toordinal()), is_day=True)
    return Number(Decimal(str(tree.children[0])))


def _negative(value: Expression) -> Expression:
    if isinstance(value, Number):
        return Number(-value.value)
    return Operation("-", Number(Decimal(0)), value)


def _function(tree: Branch) -> Expression:
    """A function of spreadsheets, in signs."""
    called, *arguments = tree.children
    parts = [expression(part) for part in arguments]
    match str(called):
        case "abs":
            return Operation("max", parts[0], _negative(parts[0]))
        case "average":
            return Operation("/", reduce(partial(Operation, "+"), parts), Number(Decimal(len(parts))))
    return reduce(partial(Operation, str(called)), parts)


def _share(tree: Branch) -> Share:
    *part, whole = tree.children
    of_path = isinstance(part[0], Tree) and part[0].data == "path"
    return Share(_reference(part) if of_path else expression(part[0]), expression(whole))


def _reference(children: list[Branch | Token]) -> Reference:
    """A path of names and, if it is given, the table number."""
    path, *table = children
    assert isinstance(path, Tree)
    return Reference(tuple(name(one) for one in path.children), name(table[0]) if table else None)


def _sign(token: Branch | Token) -> str:
    return SIGNS.get(str(token), str(token))
