"""The claims of a sentence: the longest that `grammars/claim.lark` reads from each figure or word of change on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import cast

from lark import Lark, Tree
from lark import Token as Leaf
from lark.exceptions import UnexpectedInput
from lark.parsers.lalr_interactive_parser import InteractiveParser

from checker.data import parser_of
from checker.understand.claims.signs import Token

_FIRST = frozenset({"FIGURE", "UP", "DOWN", "_FROM", "_OF", "_VERSUS"})

Parse = Tree[Leaf]


@cache
def _parser() -> Lark:
    return parser_of("claim")


def parses(tokens: Sequence[Token]) -> Iterator[tuple[Parse, int, int]]:
    """Each claim with the index of its first token and the index past its last one; leaves hold indices of tokens."""
    start = 0
    while start < len(tokens):
        found = _longest(tokens, start) if _opens(tokens[start]) else None
        if found is None:
            start += 1
            continue
        tree, end = found
        yield tree, start, end
        start = max(start + 1, _last_figure(tokens, start, end))


def _opens(token: Token) -> bool:
    return token.type in _FIRST or any(other in _FIRST for other in token.others)


def _last_figure(tokens: Sequence[Token], start: int, end: int) -> int:
    """The index of the claim's last figure, which may open another claim."""
    return max(index for index in range(start, end) if tokens[index].mention)


def _longest(tokens: Sequence[Token], start: int) -> tuple[Parse, int] | None:
    kinds, ends = _run(tokens, start)
    found = ((_finished(kinds[: end - start], start), end) for end in reversed(ends))
    return next(((tree, end) for tree, end in found if tree), None)


def _run(tokens: Sequence[Token], start: int) -> tuple[list[str], list[int]]:
    """The terminals that tokens are taken for as far as the grammar goes, and where a claim may end on the way."""
    parser = _parser().parse_interactive()
    kinds: list[str] = []
    ends: list[int] = []
    for index in range(start, len(tokens)):
        choices = parser.choices()  # type: ignore[no-untyped-call]
        if "$END" in choices:
            ends.append(index)
        kind = next((each for each in (tokens[index].type, *tokens[index].others) if each in choices), "")
        if not kind or not _feeds(parser, kind, index):
            return kinds, ends
        kinds.append(kind)
    return kinds, [*ends, len(tokens)]


def _feeds(parser: InteractiveParser, kind: str, index: int) -> bool:
    try:
        parser.feed_token(_leaf(kind, index))
    except UnexpectedInput:
        return False
    return True


def _leaf(kind: str, index: int) -> Leaf:
    """A token of the parser; its value is the index of ours."""
    return Leaf(kind, str(index))


def _finished(kinds: Sequence[str], start: int) -> Parse | None:
    """The claim that these terminals are; nothing where the choice to end was that of another rule."""
    parser = _parser().parse_interactive()
    try:
        for index, kind in enumerate(kinds, start):
            parser.feed_token(_leaf(kind, index))
        return cast("Parse", parser.feed_eof())  # type: ignore[no-untyped-call]
    except UnexpectedInput:
        return None
