"""Reads a calculation as the head of a column prints it: "(6)=(4)+(5)", "(11)=(10)÷(6)", "F=D/E"."""

from __future__ import annotations

from functools import cache

from lark import Lark, Token, Tree
from lark.exceptions import LarkError

from checker.data import parser_of
from checker.understand.relations.calculation import Formula, Linear


def parse(text: str) -> Formula | None:
    """The formula that a text is; None for any other text, and for products and longer fractions."""
    try:
        target, body = _parser().parse(text).children
    except LarkError:
        return None
    above, below = _fraction(body)
    return Formula(text, _name(target), above, below) if above else None


@cache
def _parser() -> Lark:
    return parser_of("formula")


def _name(node: Tree[Token] | Token) -> str:
    return str(node.children[0] if isinstance(node, Tree) else node).upper()


def _fraction(node: Tree[Token] | Token) -> tuple[Linear, Linear | None]:
    """Numerator and denominator; an empty numerator stands for what is neither a sum nor a quotient of sums."""
    if isinstance(node, Tree) and node.data == "over":
        above, below = _linear(node.children[0]), _linear(node.children[1])
        return (above, below) if above and below else ({}, None)
    return _linear(node) or {}, None


def _linear(node: Tree[Token] | Token) -> Linear | None:
    if isinstance(node, Token) or node.data == "name":
        return {_name(node): 1}
    if node.data not in ("plus", "minus"):
        return None
    first, second = _linear(node.children[0]), _linear(node.children[1])
    if first is None or second is None:
        return None
    sign = 1 if node.data == "plus" else -1
    return {name: first.get(name, 0) + sign * second.get(name, 0) for name in (*first, *second)}
