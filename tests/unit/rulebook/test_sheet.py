"""The text of a rule file, and how it points at a mistake."""

from __future__ import annotations

import pytest

from checker.errors import RuleError
from checker.rulebook import parse
from checker.rulebook.sheet import RuleSheet


def test_line_ends_and_byte_order_mark_of_any_system_are_read() -> None:
    plain = "rule x\n  in tables\n  expect total = 1\n"
    assert parse("\ufeff" + plain.replace("\n", "\r\n"), "x.rule") == parse(plain, "x.rule")


def test_a_mistake_shows_its_line_with_tabs_as_one_space() -> None:
    mistake = RuleSheet.of("rule x\r\tin\ttable  \n", "a.rule").mistake("R001", 2, 5, "no", "yes")
    assert mistake == RuleError("a.rule", 2, 5, " in table", "no", "yes", "R001")


def test_a_mistake_past_the_last_line_shows_none() -> None:
    mistake = RuleSheet.of("rule x", "a.rule").mistake("R001", 2, 1, "no")
    assert mistake == RuleError("a.rule", 2, 1, "", "no", code="R001")


def test_each_block_is_a_sheet_of_its_own_with_its_lines() -> None:
    sheet = RuleSheet("a.rule", '# all\nterm a\n  en "a"\n\nrule x\n  in tables\n')
    assert [each.text for each in sheet.blocks()] == [
        "# all",
        '\nterm a\n  en "a"\n',
        "\n\n\n\nrule x\n  in tables\n",
    ]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (1, ["", "", "", "", ""]),
        (2, ["rule x", "", "", "  severity note", ""]),
        (3, ["rule x", "", "", "  severity note", ""]),
        (4, ["rule x", "  in tables", "    with row a", "", ""]),
    ],
)
def test_a_clause_is_left_out_with_the_lines_that_continue_it(line: int, left: list[str]) -> None:
    sheet = RuleSheet("a.rule", "rule x\n  in tables\n    with row a\n  severity note\n")
    assert sheet.without(line).text.split("\n") == left
