"""Tokens made fewer: neighbouring gaps are one, and what says nothing of the figures is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.understand.claims.signs import Token

#: A heavier gap, of more than 14 words, between two figures says that they belong to different statements. [unknown]
_HEAVY = 28
_TIES = frozenset({"_OR", "_AND", "_VERSUS", "_FROM", "_LINK", "_WHICH", "_COMPRISE", "_TAKES"})
_LEADS = frozenset({"_LINK", "_WHICH", "_COMPRISE"})
_LOOSE = frozenset({"_GAP", "_DATED", "_COMMA", "_AND"})
_CHANGES = frozenset({"UP", "DOWN"})


def tidied(line: Sequence[Token]) -> list[Token]:
    """The tokens as the grammar reads them."""
    return _smooth(list(_gathered(line)))


def _gathered(tied: Sequence[Token]) -> Iterator[Token]:
    """The tokens with neighbouring gaps made one, and commas before tying words left out."""
    held: Token | None = None
    for index, token in enumerate(tied):
        if token.type in ("_GAP", "_DATED"):
            dated = "_DATED" if held and held.type == "_DATED" else token.type
            held = Token(dated, token.end, token.weight + (held.weight if held else 0))
            continue
        if held:
            yield held if held.weight <= _HEAVY else replace(held, type="FAR")
            held = None
        behind = index > 0 and tied[index - 1].type == "_OR"
        after = next((each.type for each in tied[index + 1 :] if each.type != "_COMMA"), "")
        if (token.type == "_COMMA" and (behind or after in _TIES)) or (token.type == "_AND" and after in _LEADS):
            continue
        if token.type == "_OF" and after == "_OF":
            continue
        yield token
    if held:
        yield held if held.weight <= _HEAVY else replace(held, type="FAR")


def _smooth(line: list[Token]) -> list[Token]:
    """The tokens with commas and "and" between a figure and the change that it is said to reflect made one gap."""
    smooth: list[Token] = []
    for index, token in enumerate(line):
        if token.type == "_LINK" and index + 1 < len(line) and line[index + 1].type in _CHANGES:
            start = len(smooth)
            while start and smooth[start - 1].type in _LOOSE:
                start -= 1
            weight = sum(each.weight for each in smooth[start:])
            if start and smooth[start - 1].mention and len(smooth) - start > 1 and weight <= _HEAVY:
                smooth[start:] = [Token("_DATED", smooth[-1].end, weight)]
        smooth.append(token)
    return smooth
