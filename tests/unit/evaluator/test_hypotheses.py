"""Which lines may feed a total, by what its label says."""

from __future__ import annotations

import pytest

from checker.evaluator.hypotheses import Open, natural
from checker.evaluator.signs import rows_of
from checker.understand.terms import Vocabulary


@pytest.mark.parametrize(
    ("head", "label", "named"),
    [
        ("VIII. Safety", "Subtotal, VIII", True),  # four characters are a numeral
        ("Safety, VIII", "Subtotal, VIII", False),
        ("Area 1. Staff", "Subtotal, Staff", True),  # five are a word
        ("Staff. Area 1", "Subtotal, Staff", False),
    ],
)
def test_a_total_names_its_head_by_a_short_numeral_or_by_its_last_words(table, head, label, named):
    drawn = table(f"  | Posts\n----\nOffice | 12\n{head}\nGuards | 4\nNurses | 7\n{label} | 11", counts=True)
    grid = rows_of(drawn, Vocabulary({}))
    readings = natural(grid, grid.lines[-1], Open([0, 2, 3]))
    assert readings == [(2, 3) if named else (0, 2, 3)]
