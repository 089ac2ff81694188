"""Reads a calculation as the head of a column prints it: "(6)=(4)+(5)", "(11)=(10)÷(6)", "F=D/E"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.grammar import Node, read
from checker.relations.calculation import Formula, Linear


def parse(text: str) -> Formula | None:
    """The formula that a text is; None for any other text, and for products and longer fractions."""
    found = read("formula", text)
    if found is None:
        return None
    whole, tokens = found
    target, body = whole.nodes
    above, below = _fraction(body, tokens)
    return Formula(text, _name(target, tokens), above, below) if above else None


def _name(node: Node, tokens: Sequence[str]) -> str:
    (leaf,) = node.leaves()
    return tokens[leaf.at].upper()


def _fraction(node: Node, tokens: Sequence[str]) -> tuple[Linear, Linear | None]:
    """Numerator and denominator; an empty numerator stands for what is neither a sum nor a quotient of sums."""
    if node.name == "over":
        above, below = (_linear(part, tokens) for part in node.nodes)
        return (above, below) if above and below else ({}, None)
    return _linear(node, tokens) or {}, None


def _linear(node: Node, tokens: Sequence[str]) -> Linear | None:
    if node.name == "name":
        return {_name(node, tokens): 1}
    if node.name not in ("plus", "minus"):
        return None
    first, second = (_linear(part, tokens) for part in node.nodes)
    if first is None or second is None:
        return None
    sign = 1 if node.name == "plus" else -1
    return {name: first.get(name, 0) + sign * second.get(name, 0) for name in (*first, *second)}
