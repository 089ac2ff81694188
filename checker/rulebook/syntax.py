"""From the text of a rule file to its syntax tree, by grammars/rule.lark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedToken

from checker.data import grammar
from checker.rulebook.lines import BLOCKS, Lines
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.slips import misplaced, unreadable


@cache
def _parser() -> Lark:
    return Lark(grammar("rule"), parser="lalr", lexer="basic", postlex=Lines(), propagate_positions=True)


def tokens(sheet: RuleSheet) -> Iterator[Token]:
    """The words of a sheet that can be read, an _END after each clause."""
    return _parser().lex(sheet.text)


def keywords() -> dict[str, str]:
    """The words of the rule language, by the kinds of their tokens."""
    patterns = {str(terminal.name): terminal.pattern for terminal in _parser().terminals}
    return {name: each.value for name, each in patterns.items() if each.type == "str" and each.value.isalpha()}


def tree(sheet: RuleSheet) -> Tree[Token]:
    """The syntax tree of a sheet; raises RuleError at the first slip."""
    try:
        return _parser().parse(sheet.text)
    except UnexpectedCharacters as slip:
        raise unreadable(sheet, slip) from None
    except UnexpectedToken as slip:
        raise misplaced(sheet, slip) from None


def following(sheet: RuleSheet) -> tuple[list[Token], set[str]]:
    """The clause in which a sheet ends, and the kinds of tokens that may follow; raises UnexpectedInput at a slip.

    Behind a line end a new clause begins, unless the last line is indented more deeply than the clause above it.
    """
    found = list(tokens(sheet))
    clause = found[max((index for index, each in enumerate(found[:-1], 1) if each.type == "_END"), default=0) : -1]
    if clause and _goes_on(clause, sheet.text.split("\n")):
        found.pop()
    else:
        clause = []
    parser = _parser().parse_interactive("")
    for token in found:
        parser.feed_token(token)
    return clause, parser.accepts()


def _goes_on(clause: Sequence[Token], lines: Sequence[str]) -> bool:
    """Whether the end of the last line still belongs to the last clause."""
    indent = len(lines[-1]) - len(lines[-1].lstrip())
    above = clause[0].type not in BLOCKS and indent >= (clause[0].column or 0)
    return above or clause[-1].line == len(lines)
