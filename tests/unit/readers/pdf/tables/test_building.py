"""How a table is read as a whole: where its heads end, and what shows its columns."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink, Rule
from checker.readers.pdf.tables.building import how_parted, stub_edge
from checker.readers.pdf.tables.regions import Region
from tests.pages import heads, read, rows


def test_heads_that_thin_rules_part_end_above_the_first_figures() -> None:
    (table,) = read("""
        ──────────┬──────────┬────────
        Category    Approved    Spent
        ──────────┼──────────┼────────
        Source         Board    Staff
        ──────────┼──────────┼────────
        Posts           12.0     11.5
        Travel           3.0      1.5
        ──────────┴──────────┴────────
    """)
    assert heads(table) == [("Approved", "Board"), ("Spent", "Staff")]
    assert rows(table) == [("Posts", "12.0", "11.5"), ("Travel", "3.0", "1.5")]


@pytest.mark.parametrize(("aside", "edge", "reading"), [(3.9, 200.0, "ruled"), (4.1, None, "white space")])
def test_a_border_is_shown_by_a_joint_that_lies_close_to_it(aside: float, edge: float | None, reading: str) -> None:
    rules = Rule(100, 60, 300, 0.5, (200 + aside,)), Rule(150, 60, 300, 0.5)
    (sheet,) = sheets_of([Ink(1, 612.0, 792.0, (), rules, ())])
    region = Region(1, 60, 300, rules, (), True)
    assert (stub_edge(region, [200.0]), how_parted([200.0], region, sheet)) == (edge, reading)
