"""From the places of an editor, counted from 0 in UTF-16, to those of a rule file, counted from 1, and back."""

from __future__ import annotations

from lsprotocol.types import Position, Range
from pygls.workspace import PositionCodec

from checker.rulebook.sheet import RuleSheet


def place(sheet: RuleSheet, position: Position, codec: PositionCodec) -> tuple[int, int]:
    """The line and column of a place."""
    found = codec.position_from_client_units(sheet.text.split("\n"), position)
    return found.line + 1, found.character + 1


def stretch(sheet: RuleSheet, line: int, start: int, end: int, codec: PositionCodec) -> Range:
    """What stands in a line from one column up to another."""
    both = Range(Position(line - 1, start - 1), Position(line - 1, end - 1))
    return codec.range_to_client_units(sheet.text.split("\n"), both)
