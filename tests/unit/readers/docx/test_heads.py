"""How much of a column a head must cover to stand over it."""

from __future__ import annotations

import pytest

from checker.model.table import Column
from checker.readers.docx.columns import Band
from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.docx.heads import columns_of, head_end
from checker.readers.docx.text import WordPassage


def head(text: str, x0: float, x1: float) -> Slot:
    """A cell of the heads."""
    return Slot(x0, x1, (WordPassage(text),))


@pytest.mark.parametrize("left", [0, 1000])
@pytest.mark.parametrize("width", [100, 300])
@pytest.mark.parametrize(("x0", "column"), [(69, Column(("Spent",))), (71, Column(()))])
def test_a_head_stands_over_a_column_of_which_it_covers_three_tenths(
    x0: float, column: Column, width: float, left: float
) -> None:
    spent = head("Spent", left + x0, left + x0 + width)
    assert columns_of([GridStrip([spent])], [Band(left, left + 100)]) == [column]


@pytest.mark.parametrize("left", [0, 1000])
@pytest.mark.parametrize(
    ("x0", "path"), [(-15, ()), (-14, ()), (-13, ("Spent",)), (90, ("Spent",)), (193, ("Spent",)), (195, ())]
)
def test_a_head_narrower_than_a_column_stands_over_it_where_three_tenths_of_the_head_do(
    x0: float, path: tuple[str, ...], left: float
) -> None:
    spent = head("Spent", left + x0, left + x0 + 20)
    assert columns_of([GridStrip([spent])], [Band(left, left + 200)]) == [Column(path)]


@pytest.mark.parametrize(("border", "name"), [(66, "Spent"), (68, "Approved")])
def test_of_two_heads_over_a_column_the_right_one_counts_where_it_covers_half_as_much(border: float, name: str) -> None:
    heads = [GridStrip([head("Approved", 0, border), head("Spent", border, 100)])]
    assert columns_of(heads, [Band(0, 100)]) == [Column((name,))]


def rows(*texts: str, ruled: str = "", flagged: int = 0) -> list[GridStrip]:
    """Rows of three cells with the texts between bars; `ruled` says for each cell whether a rule lies under it."""
    cells = [[head(text.strip(), 100 * at, 100 * at + 100) for at, text in enumerate(row.split("|"))] for row in texts]
    for slot, sign in zip((slot for row in cells for slot in row), ruled.replace(" ", ""), strict=False):
        slot.bottom = sign == "_"
    return [GridStrip(row, index < flagged) for index, row in enumerate(cells)]


HEADS, WORDS, FIGURES = "|Approved|Spent", "Posts|none|few", "Travel|12.0|11.5"


@pytest.mark.parametrize(
    ("texts", "ruled", "end"),
    [
        ((HEADS, FIGURES), "", 1),
        (("Budget||", HEADS, FIGURES), "", 2),
        (("Budget||", HEADS, WORDS, FIGURES), "", 3),
        ((HEADS, WORDS, FIGURES), "", 2),
        ((HEADS, WORDS, FIGURES), "___", 1),
        ((HEADS, WORDS, FIGURES), "_._", 2),
        ((HEADS, WORDS, FIGURES), "... ___", 2),
        ((HEADS, WORDS, WORDS, FIGURES), "", 2),
        ((HEADS, "Posts||", FIGURES), "", 1),
        (("Budget||", WORDS, FIGURES), "___", 2),
        ((FIGURES, HEADS, FIGURES), "", 0),
        (("Budget||", FIGURES), "", 0),
        ((HEADS, "|none|few"), "", 0),
    ],
)
def test_heads_end_at_a_figure_or_at_a_label_that_is_the_second_or_stands_under_a_rule_or_has_nothing_beside_it(
    texts: tuple[str, ...], ruled: str, end: int
) -> None:
    assert head_end(rows(*texts, ruled=ruled)) == end


@pytest.mark.parametrize(("flagged", "end"), [(0, 1), (1, 1), (2, 2), (3, 2)])
def test_rows_that_word_repeats_are_heads_as_far_as_no_figure_stands_in_them(flagged: int, end: int) -> None:
    assert head_end(rows(HEADS, "Posts||", FIGURES, flagged=flagged)) == end
