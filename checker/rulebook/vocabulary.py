"""Holds the names that rules use against the terms that are defined, over all sheets of one load."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from lark import Token

from checker.model.rule import Rule, Rulebook, Term
from checker.rulebook.blocks import Blocks
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.slips import nearest

Named = TypeVar("Named", Term, Rule)


def gathered(sheets: Sequence[Blocks], vocabulary: Mapping[str, Term]) -> Rulebook:
    """One rulebook of all sheets; a term of theirs takes the place of one of the vocabulary with the same name."""
    own = _by_name("term", ((one.sheet, token, term) for one in sheets for token, term in one.terms))
    rules = _by_name("rule", ((one.sheet, token, rule) for one in sheets for token, rule in one.rules))
    terms = {**vocabulary, **own}
    for one in sheets:
        for use in one.uses:
            _check_known(one.sheet, use, terms)
    return Rulebook(tuple(rules.values()), terms)


def _by_name(kind: str, blocks: Iterable[tuple[RuleSheet, Token, Named]]) -> dict[str, Named]:
    """The blocks by name; raises RuleError at the second of two with one name."""
    found: dict[str, Named] = {}
    for sheet, token, block in blocks:
        if token in found:
            first = found[token].source
            message = f'{kind} "{token}" is already defined in {first.path}, line {first.line}'
            raise sheet.mistake(token.line or 1, token.column or 1, message, "Give one of them another name.")
        found[str(token)] = block
    return found


def _check_known(sheet: RuleSheet, use: Token, terms: Mapping[str, Term]) -> None:
    if use not in terms:
        raise sheet.mistake(use.line or 1, use.column or 1, f'"{use}" is not in the vocabulary', _advice(use, terms))


def _advice(use: str, terms: Mapping[str, Term]) -> str:
    parts = use.split("-")
    if len(parts) > 1 and all(part in terms for part in parts):
        return f"A minus needs a space on either side: {' - '.join(parts)}"
    return nearest(use, terms) or f'Define it ("term {use}"), or put the words of the document in quotation marks.'
