"""The names that rules use, held against the terms that are defined."""

from __future__ import annotations

import pytest

from checker.errors import RuleError
from checker.rulebook import parse
from tests.authors import shown, told


def test_an_own_term_takes_the_place_of_a_shipped_one() -> None:
    assert parse('term total\n  en "whole"\n', "own.rule").terms["total"].words == {"en": ("whole",)}


def test_a_term_defined_twice_names_both_places() -> None:
    with pytest.raises(RuleError) as raised:
        parse('term a\n  en "a"\nterm a\n  en "b"\n', "my.term")
    assert raised.value.message == 'term "a" is already defined in my.term, line 1'
    assert (raised.value.line, raised.value.column) == (3, 6)


def test_a_name_that_is_not_in_the_vocabulary_is_shown_with_what_may_be_meant() -> None:
    assert told("rule x\n\tin tables\n\texpect totl = 1\n") == shown(
        '3:9: "totl" is not in the vocabulary [R030]', " expect totl = 1", "        ^", 'Did you mean "total"?'
    )
