"""Follows the tables that Lark makes of `grammars/claim.lark`, token by token.

Lark's own parser takes longer to load than a document's sentences to parse, and cannot go back to where a claim might
have ended. Its tables are kept as Python keeps compiled modules, so that Lark is loaded when the grammar has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from checker.data import data_folder, kept, kept_beside, parser_of

if TYPE_CHECKING:
    from lark.grammar import Rule as Read

_END = "$END"


class Leaf(Struct, frozen=True):
    """A token: its terminal, and its index in the sentence."""

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


class Rule(Struct, frozen=True):
    """A rule of the grammar: what it is, what it is called, how many pieces it is made of."""

    origin: str
    name: str
    size: int


class Table(Struct, frozen=True):
    """What to do in each state at each symbol: go to a state, or take the last pieces for a rule."""

    actions: dict[int, dict[str, int | Rule]]
    start: int
    end: int


class Stack(Struct, frozen=True):
    """What was read so far, the last piece on top."""

    state: int
    piece: Node | Leaf | None = None
    below: Stack | None = None

    @property
    def choices(self) -> dict[str, int | Rule]:
        """What may follow, as far as one state can tell."""
        return _table().actions[self.state]

    def fed(self, leaf: Leaf) -> Stack | None:
        """The stack with one more token; None where the grammar has no place for it."""
        stack = self
        while isinstance(action := stack.choices.get(leaf.name), Rule):
            stack = stack.reduced(action)
        return None if action is None else Stack(action, leaf, stack)

    def finished(self) -> Node | None:
        """All that was read, if it may end here."""
        stack, end = self, _table().end
        while isinstance(action := stack.choices.get(_END), Rule):
            stack = stack.reduced(action)
            if stack.state == end:
                return stack.piece if isinstance(stack.piece, Node) else None
        return None

    def may_end(self) -> bool:
        """Whether it may end here, as far as one state can tell."""
        return _END in self.choices

    def reduced(self, rule: Rule) -> Stack:
        """The stack with the last pieces taken for a rule."""
        stack: Stack | None = self
        pieces: list[Node | Leaf | None] = []
        for _ in range(rule.size):
            assert stack is not None
            pieces.append(stack.piece)
            stack = stack.below
        assert stack is not None
        state = stack.choices[rule.origin]
        assert isinstance(state, int)
        children = (child for piece in reversed(pieces) if piece for child in _shown(piece))
        return Stack(state, Node(rule.name, tuple(children)), stack)


def _shown(piece: Node | Leaf) -> tuple[Node | Leaf, ...]:
    """A piece as its rule holds it: what bears a name with "_" is left out, or its children stand for it."""
    if not piece.name.startswith("_"):
        return (piece,)
    return piece.children if isinstance(piece, Node) else ()


def start() -> Stack:
    """Nothing read so far."""
    return Stack(_table().start)


@cache
def _table() -> Table:
    source = data_folder("grammars") / "claim.lark"
    return kept(kept_beside(source, ".table"), source.read_bytes() + Path(__file__).read_bytes(), _made)


def _made() -> Table:
    table = parser_of("claim").parse_interactive().parser_state.parse_conf.parse_table
    actions = {state: {name: _action(*each) for name, each in row.items()} for state, row in table.states.items()}
    return Table(actions, table.start_states["start"], table.end_states["start"])


def _action(_: object, to: int | Read) -> int | Rule:
    """A state, or a rule by what Lark knows of it."""
    if isinstance(to, int):
        return to
    return Rule(to.origin.name, to.alias or to.origin.name, len(to.expansion))
