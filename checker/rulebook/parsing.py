"""From the texts of rule files to one rulebook. All that needs the parser stands behind this module.

Each rule and term is parsed by itself, and again without a clause that holds a mistake, so that no mistake hides
another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from lark import Token

from checker.errors import RuleError
from checker.model.rule import YEARS, Rule, Rulebook, Term
from checker.rulebook.advice import nearest
from checker.rulebook.blocks import Blocks, blocks
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import tree

Named = TypeVar("Named", Term, Rule)


def rulebook_of(sheets: Iterable[RuleSheet], vocabulary: Mapping[str, Term]) -> tuple[Rulebook, list[RuleError]]:
    """The rules of the sheets with their terms and those of the vocabulary, as far as they have no mistake; and these.

    The mistakes stand in the order of the sheets and of their lines.
    """
    order, found, mistakes = dict[str, int](), list[Blocks](), list[RuleError]()
    for sheet in sheets:
        order.setdefault(sheet.path, len(order))
        for block in sheet.blocks():
            read, slips = _read(block)
            found += [read] if read else []
            mistakes += slips
    book, more = gathered(found, vocabulary)
    return book, sorted([*mistakes, *more], key=lambda each: (order[each.path], each.line, each.column))


def _read(block: RuleSheet) -> tuple[Blocks | None, list[RuleError]]:
    """What a block says without the clauses that hold a mistake, and the mistakes."""
    mistakes, lines = list[RuleError](), block.text.split("\n")
    while True:
        try:
            torn = " ".join(lines[each.line - 1] for each in mistakes)
            return blocks(block, tree(block), torn), mistakes
        except RuleError as slip:
            rest = block.without(slip.line)
            if not rest.text.strip():
                return None, mistakes or [slip]
            mistakes.append(slip)
            block = rest


def gathered(sheets: Sequence[Blocks], vocabulary: Mapping[str, Term]) -> tuple[Rulebook, list[RuleError]]:
    """One rulebook of all sheets, and the mistakes in its names.

    A term of the sheets takes the place of one of the vocabulary with the same name.
    """
    mistakes: list[RuleError] = []
    own = _by_name("term", ((one.sheet, token, term) for one in sheets for token, term in one.terms), mistakes)
    rules = _by_name("rule", ((one.sheet, token, rule) for one in sheets for token, rule in one.rules), mistakes)
    terms = {**vocabulary, **own}
    unknown = (_unknown(one.sheet, use, terms) for one in sheets for use in one.uses if use not in terms)
    return Rulebook(tuple(rules.values()), terms), [*mistakes, *unknown]


def _by_name(
    kind: str, blocks: Iterable[tuple[RuleSheet, Token, Named]], mistakes: list[RuleError]
) -> dict[str, Named]:
    """The blocks by name; the second of two with one name is a mistake."""
    found: dict[str, Named] = {}
    for sheet, token, block in blocks:
        if token in found:
            first = found[token].source
            message = f'{kind} "{token}" is already defined in {first.path}, line {first.line}'
            hint = "Give one of them another name."
            mistakes.append(sheet.mistake("R031", token.line or 1, token.column or 1, message, hint))
        found.setdefault(str(token), block)
    return found


def _unknown(sheet: RuleSheet, use: Token, terms: Mapping[str, Term]) -> RuleError:
    message = f'"{use}" is not in the vocabulary'
    return sheet.mistake("R030", use.line or 1, use.column or 1, message, _advice(use, terms))


def _advice(use: str, terms: Mapping[str, Term]) -> str:
    if (year := use.replace("-", " ")) in YEARS:
        return f"Write it without the hyphen: {year}"
    parts = use.split("-")
    if len(parts) > 1 and all(part in terms for part in parts):
        return f"A minus needs a space on either side: {' - '.join(parts)}"
    return nearest(use, terms) or f'Define it ("term {use}"), or put the words of the document in quotation marks.'
