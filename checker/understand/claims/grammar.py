"""The claims of a sentence: the longest that `grammars/claim.lark` reads from each figure or word of change on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.grammar import Leaf, Node, ParseStack, start
from checker.understand.claims.signs import Token

_FIRST = frozenset({"FIGURE", "PERCENT", "UP", "DOWN", "_FROM", "_OF", "_VERSUS"})


def parses(tokens: Sequence[Token]) -> Iterator[tuple[Node, int, int]]:
    """Each claim with the index of its first token and the index past its last one; leaves hold indices of tokens."""
    first = 0
    while first < len(tokens):
        found = _longest(tokens, first) if _opens(tokens[first]) else None
        if found is None:
            first += 1
            continue
        claim, end = found
        yield claim, first, end
        first = max(first + 1, _last_figure(tokens, first, end))


def _opens(token: Token) -> bool:
    return token.type in _FIRST or any(other in _FIRST for other in token.others)


def _last_figure(tokens: Sequence[Token], first: int, end: int) -> int:
    """The index of the claim's last figure, which may open another claim."""
    return max(index for index in range(first, end) if tokens[index].mention)


def _longest(tokens: Sequence[Token], first: int) -> tuple[Node, int] | None:
    """The longest claim from a token on; where it might have ended before, the grammar may not bear that out."""
    ends = [(stack, end) for end, stack in enumerate(_steps(tokens, first), first) if stack.may_end()]
    found = ((stack.finished(), end) for stack, end in reversed(ends))
    return next(((claim, end) for claim, end in found if claim), None)


def _steps(tokens: Sequence[Token], first: int) -> Iterator[ParseStack]:
    """What is read before each token, as far as the grammar goes."""
    stack: ParseStack | None = start("claim")
    for index in range(first, len(tokens)):
        if stack is None:
            return
        yield stack
        token, choices = tokens[index], stack.choices
        kind = next((each for each in (token.type, *token.others) if each in choices), "")
        stack = stack.fed(Leaf(kind, index))
    if stack:
        yield stack
