"""How much of a column a head must cover to stand over it."""

from __future__ import annotations

import pytest

from checker.model.table import Column
from checker.readers.docx.columns import Band
from checker.readers.docx.grid import Slot, Strip
from checker.readers.docx.heads import columns_of
from checker.readers.docx.text import Passage


def head(text: str, x0: float, x1: float) -> Slot:
    """A cell of the heads."""
    return Slot(x0, x1, (Passage(text),))


@pytest.mark.parametrize(("x0", "column"), [(69, Column(("Spent",))), (71, Column(()))])
def test_a_head_stands_over_a_column_of_which_it_covers_three_tenths(x0: float, column: Column) -> None:
    assert columns_of([Strip([head("Spent", x0, x0 + 100)])], [Band(0, 100)]) == [column]


@pytest.mark.parametrize(("border", "name"), [(66, "Spent"), (68, "Approved")])
def test_of_two_heads_over_a_column_the_right_one_counts_where_it_covers_half_as_much(border: float, name: str) -> None:
    heads = [Strip([head("Approved", 0, border), head("Spent", border, 100)])]
    assert columns_of(heads, [Band(0, 100)]) == [Column((name,))]
