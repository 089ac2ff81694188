"""Rows of words that close a table, below its last figures or alone on its last page, belong to the table."""

from __future__ import annotations

from msgspec.structs import replace

from checker.model.table import Table
from checker.readers.pdf.frame import sheets_of
from checker.readers.pdf.ink import Ink
from checker.readers.pdf.tables import tables_of
from tests.pages import page, rows

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


def test_words_under_other_heads_are_no_rows_of_the_table_before() -> None:
    other = HEADS.replace("Planned", "Revised")
    table = table_of(HEADS.rstrip() + FIGURES, other + WORDS.rstrip() + CLOSING)
    assert rows(table) == [("Meetings", "12", "11"), ("Publications", "3", "2")]


def test_what_is_set_as_large_as_the_text_is_text() -> None:
    table = table_of(HEADS.rstrip() + FIGURES + WORDS.rstrip() + CLOSING, size=10.0)
    assert rows(table) == [("Meetings", "12", "11"), ("Publications", "3", "2")]
