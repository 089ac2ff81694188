"""From the places of an editor to those of a rule file and back; the word at one, and the clause that leads to it."""

from __future__ import annotations

from contextlib import suppress

from lark import Token, UnexpectedCharacters, UnexpectedInput
from lsprotocol.types import Position, Range
from pygls.workspace import PositionCodec

from checker.rulebook.sheet import RuleSheet
from checker.rulebook.syntax import following, tokens


def clause_at(sheet: RuleSheet, line: int, column: int) -> list[Token]:
    """The words of a clause up to the one at a place, or the one that ends there; none where there is no word."""
    return _clause(sheet, line, column) or _clause(sheet, line, column - 1)


def _clause(sheet: RuleSheet, line: int, column: int) -> list[Token]:
    clause: list[Token] = []
    with suppress(UnexpectedCharacters):
        for token in tokens(_block(sheet, line)):
            if token.type == "_END":
                clause = []
                continue
            clause.append(token)
            if token.line == line and (token.column or 0) <= column < (token.end_column or 0):
                return clause
    return []


def clause_before(sheet: RuleSheet, line: int, column: int) -> tuple[list[Token], set[str]]:
    """The words of a clause that stand before a place, and the kinds of tokens that may stand there."""
    block = _block(sheet, line, column - 1)
    while True:
        try:
            return following(block)
        except UnexpectedInput as slip:
            block = block.without(slip.line)


def _block(sheet: RuleSheet, line: int, stop: int | None = None) -> RuleSheet:
    """The rule or term in which a line stands, up to this line or a column of it."""
    *above, last = sheet.text.split("\n")[:line]
    blocks = RuleSheet(sheet.path, "\n".join([*above, last[:stop]])).blocks()
    return [RuleSheet(sheet.path, ""), *blocks][-1]


def place(sheet: RuleSheet, position: Position, codec: PositionCodec) -> tuple[int, int]:
    """The line and column of a place."""
    found = codec.position_from_client_units(sheet.text.split("\n"), position)
    return found.line + 1, found.character + 1


def stretch(sheet: RuleSheet, line: int, start: int, end: int, codec: PositionCodec) -> Range:
    """What stands in a line from one column up to another."""
    both = Range(Position(line - 1, start - 1), Position(line - 1, end - 1))
    return codec.range_to_client_units(sheet.text.split("\n"), both)
