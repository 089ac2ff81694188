"""The table of a grammar, as a parser made by Lark's LALR algorithm follows it."""

from __future__ import annotations

from msgspec import Struct


class Reduction(Struct, frozen=True):
    """A rule of the grammar: what it is, what it is called, how many pieces it is made of.

    A `passing` one is not seen where it has one child: that stands in its place.
    """

    origin: str
    name: str
    size: int
    passing: bool


class ParseTable(Struct, frozen=True):
    """What to do in each state at each symbol: go to a state, or take the last pieces for a rule.

    Parsing begins in the first state and ends in `end`. An action from 0 on is the state to go to, one below 0 the rule
    with the index `~action`. `words` is the expression that tells the grammar's terminals apart in a text, and what
    stands between them.
    """

    actions: tuple[dict[str, int], ...]
    rules: tuple[Reduction, ...]
    end: int
    words: str
