"""Follows the tables that Lark makes of a grammar in `grammars/`, token by token.

Lark's own parser takes longer to load than a document's claims and formulas to parse, and cannot go back to where a
claim might have ended. Its tables are kept as Python keeps compiled modules, so that Lark is loaded when the grammar
has changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from checker.data import data_folder, kept, kept_beside, parser_of

if TYPE_CHECKING:
    from lark import Lark
    from lark.grammar import Rule as Read

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


class Rule(Struct, frozen=True):
    """A rule of the grammar: what it is, what it is called, how many pieces it is made of.

    A `passing` one is not seen where it has one child: that stands in its place.
    """

    origin: str
    name: str
    size: int
    passing: bool


class Table(Struct, frozen=True):
    """What to do in each state at each symbol: go to a state, or take the last pieces for a rule.

    `words` is the expression that tells the grammar's terminals apart in a text, and what stands between them.
    """

    actions: dict[int, dict[str, int | Rule]]
    start: int
    end: int
    words: str


class Stack(Struct, frozen=True):
    """What was read so far, the last piece on top."""

    table: Table
    state: int
    piece: Node | Leaf | None = None
    below: Stack | None = None

    @property
    def choices(self) -> dict[str, int | Rule]:
        """What may follow, as far as one state can tell."""
        return self.table.actions[self.state]

    def fed(self, leaf: Leaf) -> Stack | None:
        """The stack with one more token; None where the grammar has no place for it."""
        stack = self
        while isinstance(action := stack.choices.get(leaf.name), Rule):
            stack = stack.reduced(action)
        return None if action is None else Stack(self.table, action, leaf, stack)

    def finished(self) -> Node | None:
        """All that was read, if it may end here."""
        stack = self
        while isinstance(action := stack.choices.get(_END), Rule):
            stack = stack.reduced(action)
            if stack.state == self.table.end:
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
        children = tuple(child for piece in reversed(pieces) if piece for child in _shown(piece))
        whole = children[0] if rule.passing and len(children) == 1 else Node(rule.name, children)
        return Stack(self.table, state, whole, stack)


def _shown(piece: Node | Leaf) -> tuple[Node | Leaf, ...]:
    """A piece as its rule holds it: what bears a name with "_" is left out, or its children stand for it."""
    if not piece.name.startswith("_"):
        return (piece,)
    return piece.children if isinstance(piece, Node) else ()


def start(grammar: str) -> Stack:
    """Nothing read so far of what a grammar describes."""
    table = _table(grammar)
    return Stack(table, table.start)


def read(grammar: str, text: str) -> tuple[Node, list[str]] | None:
    """A whole text as a grammar reads it, and its tokens; None where the grammar does not."""
    stack: Stack | None = start(grammar)
    words = _words(grammar)
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


@cache
def _words(grammar: str) -> re.Pattern[str]:
    return re.compile(_table(grammar).words)


@cache
def _table(grammar: str) -> Table:
    source = data_folder("grammars") / f"{grammar}.lark"
    origin = source.read_bytes() + Path(__file__).read_bytes()
    return kept(kept_beside(source, ".table"), origin, lambda: _made(parser_of(grammar)))


def _made(lark: Lark) -> Table:
    table = lark.parse_interactive("").parser_state.parse_conf.parse_table
    actions = {state: {str(name): _action(*each) for name, each in row.items()} for state, row in table.states.items()}
    spelt = {str(terminal.name): terminal.pattern.to_regexp() for terminal in lark.terminals}
    words = (spelt[name] if name in lark.ignore_tokens else f"(?P<{name}>{spelt[name]})" for name in spelt)
    return Table(actions, table.start_states["start"], table.end_states["start"], "|".join(words))


def _action(_: object, to: int | Read) -> int | Rule:
    """A state, or a rule by what Lark knows of it."""
    if isinstance(to, int):
        return to
    name = str(to.alias or to.origin.name)  # one of Lark's own strings would load Lark with it
    return Rule(str(to.origin.name), name, len(to.expansion), bool(to.options.expand1 and not to.alias))
