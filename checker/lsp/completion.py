"""What may be written at a place of a rule file, as the grammar has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from lark import Token
from lsprotocol.types import CompletionItem, CompletionItemKind, MarkupContent, MarkupKind, TextEdit
from pygls.workspace import PositionCodec

from checker import checks
from checker.languages import LANGUAGES
from checker.lsp.cursor import clause_before, stretch
from checker.lsp.manual import of_check, of_term, of_word
from checker.model.rule import Severity, Term
from checker.rulebook.expressions import FUNCTIONS
from checker.rulebook.form import comment_in
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import keywords

_BEGUN = re.compile(r"[\w-]*$")
_Item = tuple[str, CompletionItemKind, str]  #: what is written, of which kind it is, and what it means


def completions(
    sheet: RuleSheet, line: int, column: int, terms: Mapping[str, Term], codec: PositionCodec
) -> list[CompletionItem]:
    """What may stand at a place, in the place of the word that is begun there."""
    text = sheet.text.split("\n")[line - 1][: column - 1]
    quoted = comment_in(text)
    if quoted.startswith("#"):
        return []
    start = text.rindex(quoted or _BEGUN.findall(text)[0]) + 1
    clause, kinds = clause_before(sheet, line, start)
    items = _strings(clause) if quoted else _all(clause, kinds, terms)
    written = partial(TextEdit, stretch(sheet, line, start, column, codec))
    return [
        CompletionItem(
            word, kind=kind, documentation=MarkupContent(MarkupKind.Markdown, manual), text_edit=written(word)
        )
        for word, kind, manual in items
    ]


def _all(clause: Sequence[Token], kinds: set[str], terms: Mapping[str, Term]) -> Iterator[_Item]:
    for kind, word in keywords().items():
        if kind in kinds:
            yield word, CompletionItemKind.Keyword, of_word(word, opens=not clause)
    if "NAME" in kinds:
        yield from _names(clause, "PRINTED" in kinds, terms)
    if "STRING" in kinds:
        yield from _strings(clause)


def _names(clause: Sequence[Token], calculates: bool, terms: Mapping[str, Term]) -> Iterator[_Item]:
    """The names that may follow: what they stand for, the clause says."""
    match [token.type for token in clause]:
        case []:
            yield from ((code, CompletionItemKind.Value, language.name) for code, language in LANGUAGES.items())
        case ["SEVERITY"]:
            yield from ((severity, CompletionItemKind.Value, "") for severity in Severity)
        case ["CHECK"]:
            yield from ((name, CompletionItemKind.Function, of_check(name)) for name in checks.names())
        case ["CHECK", *_]:
            yield from ((option, CompletionItemKind.Property, of_check(clause[1])) for option in _options(clause))
        case ["RULE" | "TERM", *_]:
            pass
        case _:
            yield from ((name, CompletionItemKind.Variable, of_term(term)) for name, term in sorted(terms.items()))
            yield from ((name, CompletionItemKind.Function, "") for name in FUNCTIONS if calculates)


def _strings(clause: Sequence[Token]) -> Iterator[_Item]:
    """The words that an option of a check allows."""
    words = _options(clause).get(str(clause[-1]), ()) if clause else ()
    yield from ((f'"{word}"', CompletionItemKind.Value, "") for word in words)


def _options(clause: Sequence[Token]) -> Mapping[str, tuple[str, ...]]:
    """The options of the check that a clause names, with the words that each allows."""
    named = len(clause) > 2 and clause[0].type == "CHECK" and checks.is_known(clause[1])
    return checks.options_of(clause[1]) if named else {}
