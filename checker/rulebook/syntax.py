"""From the text of a rule file to its syntax tree, by grammars/rule.lark."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from lark import Lark, Token, Tree, UnexpectedCharacters, UnexpectedToken

from checker.data import grammar
from checker.rulebook.lines import Lines
from checker.rulebook.sheet import RuleSheet
from checker.rulebook.slips import misplaced, unreadable


@cache
def _parser() -> Lark:
    return Lark(grammar("rule"), parser="lalr", lexer="basic", postlex=Lines(), propagate_positions=True)


def tokens(sheet: RuleSheet) -> Iterator[Token]:
    """The words of a sheet that can be read, an _END after each clause."""
    return _parser().lex(sheet.text)


def tree(sheet: RuleSheet) -> Tree[Token]:
    """The syntax tree of a sheet; raises RuleError at the first slip."""
    try:
        return _parser().parse(sheet.text)
    except UnexpectedCharacters as slip:
        raise unreadable(sheet, slip) from None
    except UnexpectedToken as slip:
        raise misplaced(sheet, slip) from None
