"""Nothing of a document or a file's name does anything to a terminal."""

from __future__ import annotations

from checker.writers.typeset.harmless import clean, harmless, inert


def test_control_characters_become_a_space() -> None:
    assert clean("a\x1b[2J\x00\x07b\nc") == "a [2J b c"


def test_nothing_in_a_line_moves_hides_or_turns_what_stands_on_a_terminal() -> None:
    assert clean("a\x1b[8mb\x9b2Jc\u202egpj\u2028d") == "a [8mb 2Jcgpj d"


def test_a_text_of_several_lines_keeps_its_breaks_and_the_colours_of_this_program_only() -> None:
    painted = "\x1b[1;31merror\x1b[0m: a\tb\n"
    assert harmless(painted) == painted
    assert harmless("\x1b[8m\x07\x9b\u2066\r") == "�[8m����"


def test_a_field_that_begins_as_a_formula_is_quoted_unless_it_is_a_figure() -> None:
    fields = ["=1+1", "+cmd()", "-cmd()", "@a", "\t=1", "\r=1", "-5", "+1,200.5", "-12 %", "Travel", ""]
    quoted = ["'=1+1", "'+cmd()", "'-cmd()", "'@a", "'\t=1", "'\r=1", "-5", "+1,200.5", "-12 %", "Travel", ""]
    assert [inert(field) for field in fields] == quoted
