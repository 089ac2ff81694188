"""The text of a rule file, and how it points at a mistake."""

from __future__ import annotations

from checker.errors import RuleError
from checker.model.rule import Source
from checker.rulebook import parse
from checker.rulebook.sheet import RuleSheet


def test_line_ends_and_byte_order_mark_of_any_system_are_read() -> None:
    plain = "rule x\n  in tables\n  expect total = 1\n"
    assert parse("\ufeff" + plain.replace("\n", "\r\n"), "x.rule") == parse(plain, "x.rule")


def test_a_mistake_shows_its_line_with_tabs_as_one_space() -> None:
    mistake = RuleSheet.of("rule x\r\tin\ttable  \n", "a.rule").mistake(2, 5, "no", "yes")
    assert mistake == RuleError("a.rule", 2, 5, " in table", "no", "yes")


def test_a_mistake_past_the_last_line_shows_none() -> None:
    assert RuleSheet.of("rule x", "a.rule").mistake(2, 1, "no") == RuleError("a.rule", 2, 1, "", "no")


def test_a_line_has_the_address_of_its_file() -> None:
    assert RuleSheet("a.rule", "").source(3) == Source("a.rule", 3)
