"""Rows of words that close a table, below its last figures or alone on its last page, belong to the table."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from checker.model.table import Table
from checker.readers.pdf.layout.lines import line_of
from checker.readers.pdf.layout.running_heads import PageBody, sheets_of
from checker.readers.pdf.page.ink import Ink, Rule, Word
from checker.readers.pdf.tables.building import tables_of
from checker.readers.pdf.tables.regions import Region
from checker.readers.pdf.tables.text_rows import is_worded, lengthened
from tests.pages import page, rows, word

TEXT = """
        Running text of the page, as wide as lines of text are, which says nothing of a table at all.
        More of it, and more of it, and more of it, up to the margin of the page, where the line ends.
"""
HEADS = """
        ──────────────────────────────────────────────────────────────────┬──────────┬────────
        Category                                                            Planned    Actual
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┿━━━━━━━━━━┿━━━━━━━━
"""
FIGURES = """
        Meetings                                                                 12        11
        Publications                                                              3         2
"""
WORDS = """

      * C. Substantive deliverables

        Advice and advocacy: briefings for 37 States on the work of the Office, and
        advocacy in all forums.
"""
CLOSING = """
        ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
"""
IN_WORDS = [
    ("C. Substantive deliverables", None, None),
    ("Advice and advocacy: briefings for 37 States on the work of the Office, and advocacy in all forums.", None, None),
]


def table_of(*drawings: str, size: float = 9.0) -> Table:
    """The one table of pages whose tables are set in a size, and whose last page is running text."""
    pages = [set_in(page(drawing, number), size) for number, drawing in enumerate(drawings, start=1)]
    (table,) = tables_of(sheets_of([*pages, page(TEXT * 6, len(pages) + 1)]))[0]
    return table


def set_in(ink: Ink, size: float) -> Ink:
    """A page whose type has a size."""
    return replace(ink, words=tuple(replace(word, size=min(word.size, size)) for word in ink.words))


def test_words_between_the_last_figures_and_the_closing_rule_are_rows() -> None:
    table = table_of(HEADS.rstrip() + FIGURES + WORDS.rstrip() + CLOSING)
    assert rows(table) == [("Meetings", "12", "11"), ("Publications", "3", "2"), *IN_WORDS]


def test_words_alone_under_the_heads_on_the_next_page_are_rows() -> None:
    notes = "\n        ^a Reflects updated deliverables.\n"
    table = table_of(HEADS.rstrip() + FIGURES, HEADS + WORDS.rstrip() + CLOSING.rstrip() + notes)
    assert rows(table) == [("Meetings", "12", "11"), ("Publications", "3", "2"), *IN_WORDS]
    assert table.pages == (1, 2)
    assert [(note.mark, note.text) for note in table.notes] == [("a", "Reflects updated deliverables.")]


def test_words_alone_under_the_heads_are_no_rest_of_a_table_whose_figures_go_on_below() -> None:
    rule = CLOSING.replace("━", "─").replace("─" * 86, "─" * 66 + "┼" + "─" * 10 + "┼" + "─" * 8)
    group = "\n        Substantive deliverables"
    table = table_of(HEADS.rstrip() + FIGURES, HEADS.rstrip() + group + rule.rstrip() + FIGURES + CLOSING)
    again = [("Meetings", "12", "11"), ("Publications", "3", "2")]
    assert rows(table) == [*again, ("Substantive deliverables", None, None), *again]


def test_words_under_other_heads_are_no_rows_of_the_table_before() -> None:
    other = HEADS.replace("Planned", "Revised")
    table = table_of(HEADS.rstrip() + FIGURES, other + WORDS.rstrip() + CLOSING)
    assert rows(table) == [("Meetings", "12", "11"), ("Publications", "3", "2")]


def test_what_is_set_as_large_as_the_text_is_text() -> None:
    table = table_of(HEADS.rstrip() + FIGURES + WORDS.rstrip() + CLOSING, size=10.0)
    assert rows(table) == [("Meetings", "12", "11"), ("Publications", "3", "2")]


@pytest.mark.parametrize(("size", "row"), [(11.7, True), (11.75, True), (11.8, False)])
def test_words_are_rows_where_they_are_set_smaller_than_the_text(size: float, row: bool) -> None:
    region = Region(1, 60, 500, (), (), closed=False)
    assert is_worded(line_of([word(60, 100, "Advice", size)]), region, [], 12.5) is row


@pytest.mark.parametrize(
    ("left", "right", "row"),
    [(54.5, 505.5, True), (53.5, 505.5, False), (54.5, 506.5, False), (53.5, 100, False), (400, 506.5, False)],
)
def test_words_are_rows_where_they_keep_between_the_ends_of_the_table(left: float, right: float, row: bool) -> None:
    region = Region(1, 60, 500, (), (), closed=False)
    assert is_worded(line_of([word(left, 100, "Advice", 9.0, right - left)]), region, [], 10.0) is row


@pytest.mark.parametrize(
    ("words", "row"),
    [
        ([word(60, 100, "Advice", 9.0)], True),
        ([replace(word(60, 100, "a", 6.0), raised=True), word(63, 100, "Advice", 9.0)], False),
        ([word(60, 100, "Table", 9.0), word(83, 100, "4", 9.0)], False),
        ([word(60, 100, "(Euros)", 9.0)], False),
        ([word(60, 100, "Advice", 9.0), word(400, 100, "12", 9.0)], False),
    ],
)
def test_a_note_a_caption_a_unit_line_and_a_row_of_figures_are_no_rows_of_words(words: list[Word], row: bool) -> None:
    region = Region(1, 60, 500, (), (), closed=False)
    assert is_worded(line_of(words), region, [], 10.0) is row


@pytest.mark.parametrize(("size", "lines"), [(8.45, 2), (8.35, 1)])
def test_the_words_of_a_table_are_of_one_size_with_its_rows(size: float, lines: int) -> None:
    rules = Rule(100, 60, 500, 0.5, (300,)), Rule(140, 60, 500, 1.5)
    row = line_of([word(60, 104, "Meetings", 9.0), word(400, 104, "12", 9.0)])
    words = line_of([word(60, 120, "Advice", size)])
    sheet = PageBody(Ink(1, 612.0, 792.0, (), rules, ()), (row, words), rules)
    region = Region(1, 60, 500, rules[:1], (row,), closed=False)
    assert len(lengthened(region, sheet, rules[:1], 12.0).lines) == lines
