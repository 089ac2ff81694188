"""Follows the tables that Lark makes of a grammar in `grammars/`, token by token.

Lark's own parser takes longer to load than a document's claims and formulas to parse, and cannot go back to where a
claim might have ended. Its tables are kept, so that Lark is loaded when the grammar has changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from checker.data import ParseTable, Reduction, table_of

_END = "$END"


class Leaf(Struct, frozen=True):
    """A token: its terminal, and its index among the tokens."""

    name: str
    at: int


class Node(Struct, frozen=True):
    """What a rule of the grammar read; names of rules that begin with "_" and of such tokens are left out."""

    name: str
    children: tuple[Node | Leaf, ...]

    @property
    def nodes(self) -> list[Node]:
        """The children that are not tokens."""
        return [child for child in self.children if isinstance(child, Node)]

    def leaves(self) -> Iterator[Leaf]:
        """All tokens, in order."""
        for child in self.children:
            if isinstance(child, Leaf):
                yield child
            else:
                yield from child.leaves()


class ParseStack(Struct, frozen=True):
    """What was read so far, the last piece on top."""

    table: ParseTable
    state: int = 0
    piece: Node | Leaf | None = None
    below: ParseStack | None = None

    @property
    def choices(self) -> dict[str, int]:
        """What may follow, as far as one state can tell."""
        return self.table.actions[self.state]

    def fed(self, leaf: Leaf) -> ParseStack | None:
        """The stack with one more token; None where the grammar has no place for it."""
        stack = self
        while (action := stack.choices.get(leaf.name)) is not None and action < 0:
            stack = stack.reduced(self.table.rules[~action])
        return None if action is None else ParseStack(self.table, action, leaf, stack)

    def finished(self) -> Node | None:
        """All that was read, if it may end here."""
        stack = self
        while (action := stack.choices.get(_END)) is not None and action < 0:
            stack = stack.reduced(self.table.rules[~action])
            if stack.state == self.table.end:
                return stack.piece if isinstance(stack.piece, Node) else None
        return None

    def may_end(self) -> bool:
        """Whether it may end here, as far as one state can tell."""
        return _END in self.choices

    def reduced(self, rule: Reduction) -> ParseStack:
        """The stack with the last pieces taken for a rule."""
        stack: ParseStack | None = self
        pieces: list[Node | Leaf | None] = []
        for _ in range(rule.size):
            assert stack is not None
            pieces.append(stack.piece)
            stack = stack.below
        assert stack is not None
        children = tuple(child for piece in reversed(pieces) if piece for child in _shown(piece))
        whole = children[0] if rule.passing and len(children) == 1 else Node(rule.name, children)
        return ParseStack(self.table, stack.choices[rule.origin], whole, stack)


def _shown(piece: Node | Leaf) -> tuple[Node | Leaf, ...]:
    """A piece as its rule holds it: what bears a name with "_" is left out, or its children stand for it."""
    if not piece.name.startswith("_"):
        return (piece,)
    return piece.children if isinstance(piece, Node) else ()


def start(grammar: str) -> ParseStack:
    """Nothing read so far of what a grammar describes."""
    return ParseStack(table_of(grammar))


def read(grammar: str, text: str) -> tuple[Node, list[str]] | None:
    """A whole text as a grammar reads it, and its tokens; None where the grammar does not."""
    stack: ParseStack | None = start(grammar)
    words = re.compile(table_of(grammar).words)
    tokens: list[str] = []
    end = 0
    while stack and end < len(text):
        if not (found := words.match(text, end)):
            return None
        end = found.end()
        if found.lastgroup:
            stack = stack.fed(Leaf(found.lastgroup, len(tokens)))
            tokens.append(found[found.lastgroup])
    node = stack.finished() if stack else None
    return (node, tokens) if node else None
