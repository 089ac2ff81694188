"""The tables as grids of text, held whole against their snapshot."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from checker.model.document import Document
from checker.model.place import Place
from checker.model.table import Cell, Column, Row, Table
from checker.writers.tables.text import write


def test_tables_stand_as_grids(document: Document, snapshot: Callable[[str, str], None]) -> None:
    snapshot(write(document), "tables.txt")


def test_a_document_without_tables_says_so() -> None:
    assert write(Document("empty.md")) == "No table was read in empty.md.\n"


def test_a_table_that_is_never_checked_says_what_it_is_in_doubt_about() -> None:
    row = Row("Posts", (Cell("213.000", doubt="reads as 213 or as 213,000"),))
    table = Table((Column(("2024",)),), (row,), doubts=("two columns stand too close",))
    assert write(Document("a.md", tables=(table,))).splitlines() == [
        "Table without a caption",
        "1 row, 1 column",
        "────────────────",
        "            2024",
        "────────────────",
        "Posts  213.000 ?",
        "────────────────",
        "?  row “Posts”, column “2024”: reads as 213 or as 213,000",
        "Not checked: two columns stand too close",
    ]


def test_what_was_not_read_stands_under_the_tables() -> None:
    missed = (Place("the caption of table 2 has no table that could be read", 6), Place("a frame without a table"))
    assert write(replace(Document("a.pdf"), missed=missed)).splitlines() == [
        "No table was read in a.pdf.",
        "",
        "",
        "Not read: page 6: the caption of table 2 has no table that could be read",
        "Not read: a frame without a table",
    ]
