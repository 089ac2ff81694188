"""How a table is read as a whole: where its heads end, and what shows its columns."""

from __future__ import annotations

import pytest

from checker.readers.pdf.ink import Rule
from checker.readers.pdf.lines import line_of
from checker.readers.pdf.regions import Region
from checker.readers.pdf.tables import how_parted, stub_edge
from checker.readers.pdf.frame import sheets_of
from checker.readers.pdf.ink import Ink
from tests.pages import heads, read, rows, word


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
