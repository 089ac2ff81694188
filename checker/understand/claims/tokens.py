"""A sentence as the tokens of `grammars/claim.lark`: its figures, the words that tie them, and gaps between."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from checker.languages import Language
from checker.languages.characters import lowered
from checker.model.claim import Mention
from checker.model.quantity import Kind
from checker.understand.claims.forms import forms_of
from checker.understand.claims.gaps import tidied
from checker.understand.claims.signs import Token, words_between

#: Words that tie only where they stand right before a figure, or before a word of change.
_NEAR = frozenset({"_OR", "_OF", "_FROM", "_TO", "_BY", "_LINK", "_AND", "_VERSUS", "_TAKES"})
_FIGURES = frozenset({"FIGURE", "PERCENT"})
_CHANGES = frozenset({"UP", "DOWN"})
_ASIDE = re.compile(r"\((?![ivx]+\))[^()]{3,}\)")  #: the number of an item ("(iii)") is none


def is_telling(text: str, found: Sequence[Mention], language: Language) -> bool:
    """Whether a sentence may hold a claim at all."""
    if len(found) < 2:
        return False
    shares = {mention.quantity.kind is Kind.PERCENTAGE for mention in found}
    opened = any(text[mention.start - 1 : mention.start] == "(" for mention in found)
    return len(shares) > 1 or opened or bool(forms_of(language).telling.search(text, *found[0].sentence))


def tokens(line: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence as the grammar reads them."""
    return tidied(_tied(line))


def spoken(text: str, found: Sequence[Mention], language: Language) -> list[Token]:
    """All tokens of a levelled sentence, those of words that tie nothing too; `found` are its mentions."""
    first, last = found[0].sentence
    text = lowered(_without_asides(text, found))
    raw: list[Token] = []
    start = first
    for mention in found:
        raw += words_between(text, start, mention.start, language)
        raw.append(_figure(mention))
        start = mention.end
    raw += words_between(text, start, last, language)
    return raw


def _figure(mention: Mention) -> Token:
    kind = "PERCENT" if mention.quantity.kind is Kind.PERCENTAGE else "FIGURE"
    return Token(kind, mention.end, mention=mention)


def _without_asides(text: str, found: Sequence[Mention]) -> str:
    """The text with blanks for what stands in parentheses without a figure, such as references."""

    def blank(match: re.Match[str]) -> str:
        within = any(match.start() <= mention.start < match.end() for mention in found)
        return match[0] if within else " " * len(match[0])

    return _ASIDE.sub(blank, text)


def _tied(raw: Sequence[Token]) -> list[Token]:
    """The tokens with the words that tie nothing where they stand made gaps; letters without their parentheses."""
    kept: list[Token] = []
    for index, token in enumerate(raw):
        before = kept[-1].type if kept else ""
        if token.type == "_CLOSE" and before == "_LETTER":
            continue
        if token.type == "_LETTER" and before == "_OPEN":
            kept.pop()
        kept.append(_in_place(token, before, raw, index))
    return kept


def _in_place(token: Token, before: str, raw: Sequence[Token], index: int) -> Token:
    """The token as those of its meanings that tie what stands next to it; a gap where none does."""
    if token.type == "REST":
        return replace(token, type="_GAP", others=())
    if token.type not in _NEAR:
        return token
    after = next((each.type for each in raw[index + 1 :] if each.type != "_COMMA" or token.type != "_OR"), "")
    meanings = [kind for kind in (token.type, *token.others) if _is_near(kind, before, after, raw[index + 1 :])]
    if "_FROM" in meanings and _ahead(raw[index + 2 :], *_NEAR - {"_TO"}) == "_TO":
        meanings = ["_FROM"]  # "aumentó de 5 a 7"
    if not meanings:
        return replace(token, type="_GAP", weight=2, others=())
    return replace(token, type=meanings[0], others=tuple(meanings[1:]))


def _is_near(sign: str, before: str, after: str, rest: Sequence[Token]) -> bool:
    """Whether a word ties what stands next to it."""
    near = True
    match sign:
        case "_VERSUS":
            near = _ahead(rest, "_OF") in _FIGURES
        case "_LINK":
            near = after in _FIGURES or after in _CHANGES
        case "_OF":
            near = after in _FIGURES or before in ("PERCENT", "_CLOSE") or after == "_OF"
        case "_FROM":
            opens = before in (*_CHANGES, *_FIGURES, "_CLOSE", "_COMMA")
            near = after in _FIGURES or (opens and _ahead(rest) in _FIGURES) or _is_dated(rest)
        case "_AND":
            near = after in _FIGURES or before in (*_FIGURES, "_CLOSE", "_GAP", "_DATED", "_COMMA", "_SEMI")
        case "_TAKES":
            near = _ahead(rest) in _FIGURES
        case "_OR" | "_TO" | "_BY":
            near = after in _FIGURES or after == "_OF" or (sign == "_TO" and _is_dated(rest))
    return near


def _is_dated(rest: Sequence[Token]) -> bool:
    """Whether a figure follows behind its year, as in Chinese: "从2023年的8,315人"."""
    first, *others = (*(each.type for each in rest[:4] if each.type != "_GAP"), "")
    return first == "_DATED" and others[:1] == ["_OF"] and others[1] in _FIGURES


def _ahead(rest: Sequence[Token], *passed: str) -> str:
    """The next token that is no gap."""
    return next((each.type for each in rest if each.type not in ("_GAP", "_DATED", *passed)), "")
