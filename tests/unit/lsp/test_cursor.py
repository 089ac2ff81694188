"""The word at a place of a rule file, and the clause that leads to it."""

from __future__ import annotations

from lsprotocol.types import Position, Range
from pygls.workspace import PositionCodec

from checker.lsp.cursor import clause_at, clause_before, place, stretch
from checker.rulebook.sheet import RuleSheet

SHEET = RuleSheet("a.rule", 'rule a\n  in tables\n  expect spent =\n    "Due" ! 5\nrule b\n  in tables\n')


def test_a_clause_goes_as_far_as_the_word_though_it_begins_in_another_line() -> None:
    assert clause_at(SHEET, 4, 6) == ["expect", "spent", "=", '"Due"']


def test_behind_a_word_it_is_meant_unless_another_follows_at_once() -> None:
    sheet = RuleSheet("a.rule", "rule a\n  in tables with rows men,women")
    assert [clause_at(sheet, 2, column)[-1] for column in (25, 26, 27, 32)] == ["men", ",", "women", "women"]


def test_where_there_is_no_word_or_a_sign_has_no_meaning_there_is_no_clause() -> None:
    assert [clause_at(SHEET, *place) for place in ((2, 1), (4, 12), (4, 13))] == [[], [], []]


def test_a_sign_without_meaning_spoils_no_other_rule() -> None:
    assert clause_at(SHEET, 6, 8) == ["in", "tables"]


def test_what_may_follow_is_what_the_grammar_has_a_place_for() -> None:
    assert clause_before(SHEET, 6, 12) == (["in", "tables"], {"WITH", "_END"})


def test_before_the_first_block_one_begins() -> None:
    assert clause_before(RuleSheet("a.rule", ""), 1, 1) == ([], {"RULE", "TERM", "$END"})


SMILING = RuleSheet("a.rule", 'rule a\n  title "😀" x')


def test_a_letter_beyond_the_first_plane_counts_as_two_there_and_as_one_here() -> None:
    assert place(SMILING, Position(1, 13), PositionCodec()) == (2, 13)
    assert stretch(SMILING, 2, 13, 14, PositionCodec()) == Range(Position(1, 13), Position(1, 14))
