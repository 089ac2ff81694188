"""Both engines give the same tables: pdfium, and pdfplumber, which is slow and stands beside it as a witness.

A normal run takes some pages of each kind of document; all pages of all documents are read where ICCD_ALL_PAGES is set.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from checker.model.table import Cell, Table
from checker.readers import ENGINES
from checker.readers.pdf.layout.running_heads import sheets_of
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.opening import opened
from checker.readers.pdf.tables.building import tables_of
from tests.real.reading import files

REPEATED = re.compile("([−–])\\1+")  #: a stroke printed over itself to be bold, which pdfium takes for one
SAMPLE = {
    "corpus/acabq/A_80_604_Add.10.pdf": [4, 5, 6],
    "corpus/fccc/1_10_CMP_5.pdf": [12, 13],
    "corpus/languages/A_79_876.ar.pdf": [3, 4],
    "corpus/languages/A_AC.292_2024_3.es.pdf": [4, 5],
    "corpus/languages/S_2024_228.ru.pdf": [2, 3],
    "corpus/peacekeeping/A_80_605.pdf": [10, 11, 12, 20, 21],
    "corpus/programme-budget/A_81_6_SECT._16.pdf": [20, 21, 22],
    "corpus/reports/DP_2025_10.en.pdf": [6, 7, 8],
    "corpus/reports/JIU_REP_2025_1.en.pdf": [40, 41],
    "seed/ICCD_CRIC20_3_zh.pdf": [5, 6, 7, 8, 9],
}
ALL: dict[str, list[int] | None] = dict.fromkeys([*files("corpus/*/*.pdf"), *files("seed/*.pdf")])


def inks(data: bytes, engine: str, pages: list[int] | None) -> list[Ink]:
    """What the pages print, or all of them."""
    with opened(data, "a.pdf", engine) as file:
        found = [file.ink(number - 1) for number in pages or range(1, len(file) + 1)]
    return [ink for ink in found if ink]


def content(table: Table) -> list[object]:
    """All that a table says."""
    rows = [(row.label, row.marks, row.group, row.depth, [said(cell) for cell in row.cells]) for row in table.rows]
    heads = [(column.path, column.code, column.formula) for column in table.columns]
    notes = [(note.mark, note.text, note.page) for note in table.notes]
    title = REPEATED.sub(r"\1", table.title)
    return [table.number, title, table.unit, table.pages, table.stub_head, notes, table.doubts, heads, *rows]


def said(cell: Cell | None) -> tuple[str, tuple[str, ...]] | None:
    return (cell.text, cell.marks) if cell else None


@pytest.mark.parametrize(("name", "pages"), (ALL if os.environ.get("ICCD_ALL_PAGES") else SAMPLE).items())
def test_both_engines_give_the_same_tables(name: str, pages: list[int] | None, shared: Path) -> None:
    data = (shared / name).read_bytes()
    every_way = [inks(data, engine, pages) for engine in ENGINES]
    fast, plain = ([content(table) for table in tables_of(sheets_of(read))[0]] for read in every_way)
    assert fast == plain
