"""Heads that end a page, whose rows stand on the next one."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.tables.heads_at_foot import heads_at_foot
from tests.pages import HEADS, page

TOP = 300.0
GROUPS = ("Posts", "Travel", "Services", "Supplies")


def heads_of(ink: Ink) -> list[str]:
    """The lines of the heads that end a page."""
    (sheet,) = sheets_of([ink])
    region = heads_at_foot(sheet, ())
    return [line.text for line in region.lines] if region else []


@pytest.mark.parametrize(("height", "found"), [(119, ["Category Approved Spent"]), (121, [])])
def test_heads_at_the_foot_of_a_page_are_no_taller_than_some_ten_lines(height: float, found: list[str]) -> None:
    drawn = page(HEADS, top=TOP)
    over, under = drawn.rules
    assert heads_of(replace(drawn, rules=(replace(over, y=under.y - height), under))) == found


@pytest.mark.parametrize(("count", "found"), [(3, ["Category Approved Spent"]), (4, [])])
def test_a_few_heads_of_groups_may_stand_under_the_heads_that_end_a_page(count: int, found: list[str]) -> None:
    below = "\n".join(f"        {name}" for name in GROUPS[:count])
    assert heads_of(page(HEADS.rstrip() + "\n" + below, top=TOP)) == found


THIN_HEADS = HEADS.translate(str.maketrans("━┿", "─┼"))
FOOTER = """
        ────────────────────────────────────────────────────
        Page 6        Report of the year
"""


@pytest.mark.parametrize(("over", "found"), [("┬", ["Category Approved Spent"]), ("─", [])])
def test_thin_rules_over_and_under_heads_that_end_a_page_have_the_same_borders(over: str, found: list[str]) -> None:
    assert heads_of(page(THIN_HEADS.replace("┬", over), top=TOP)) == found


def test_what_a_page_repeats_under_a_rule_is_no_row_of_the_heads_that_end_it() -> None:
    assert heads_of(page(HEADS.rstrip() + FOOTER, top=TOP)) == ["Category Approved Spent"]
