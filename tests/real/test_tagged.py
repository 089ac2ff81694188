"""What the tags of real PDFs say of the tables that were read: where the reading is right, they bear it out."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model.table import Table
from checker.readers import read

CLEAN = [
    "corpus/peacekeeping/A_80_615.pdf",
    "corpus/programme-budget/A_81_6_SECT._6.pdf",
    "corpus/acabq/A_80_604_Add.3.pdf",
]


def tables(path: Path) -> tuple[Table, ...]:
    return read(path.read_bytes(), path.name).tables


@pytest.mark.parametrize("name", CLEAN)
def test_tables_of_a_document_that_is_read_right_are_borne_out(name: str, shared: Path) -> None:
    several = [table for table in tables(shared / name) if len(table.rows) > 1]  # of one row the tags say nothing
    assert {table.reading for table in several} == {("ruled", "tags agree")}


def test_a_document_without_tags_is_read_all_the_same(shared: Path) -> None:
    found = tables(shared / "seed/ICCD_CRIC20_3_zh.pdf")
    assert {table.reading for table in found} == {("white space",)}
