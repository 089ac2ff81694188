"""Places of an editor, which count in UTF-16."""

from __future__ import annotations

from lsprotocol.types import Position, Range
from pygls.workspace import PositionCodec

from checker.lsp.places import place, stretch
from checker.rulebook.sheet import RuleSheet

SHEET = RuleSheet("a.rule", 'rule a\n  title "😀" x')


def test_a_letter_beyond_the_first_plane_counts_as_two_there_and_as_one_here() -> None:
    assert place(SHEET, Position(1, 13), PositionCodec()) == (2, 13)
    assert stretch(SHEET, 2, 13, 14, PositionCodec()) == Range(Position(1, 13), Position(1, 14))
