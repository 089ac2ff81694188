"""The tables as a list of cells, held whole against its snapshot."""

from __future__ import annotations

import csv
from collections.abc import Callable

import pytest

from checker.model.document import Document
from checker.model.table import Cell, Column, Row, Table
from checker.writers.tables.csv import ENCODING, HEADS, write


def test_tables_are_a_list_of_cells(document: Document, snapshot: Callable[[str, str], None]) -> None:
    snapshot(write(document), "tables.csv")


def test_every_line_of_the_list_has_all_its_fields(document: Document) -> None:
    lines = list(csv.reader(write(document).splitlines()))
    assert {len(line) for line in lines} == {len(HEADS)}


def test_a_cell_is_said_by_the_path_to_it_and_a_blank_one_not_at_all() -> None:
    heads = (Column(("Core", "Filled")), Column(("Total",)))
    table = Table(heads, (Row("P-5, “D”", (Cell("n/a"), None), ("Staff", "Abroad")),), title="Posts")
    assert write(Document("a.md", tables=(table,))).splitlines()[1:] == [
        '1,,Posts,,,1,Staff > Abroad,"P-5, “D”",Core > Filled,n/a,,'
    ]


def test_a_file_begins_with_the_mark_that_spreadsheets_need() -> None:
    assert write(Document("a.md")).encode(ENCODING) == b"\xef\xbb\xbf" + ",".join(HEADS).encode() + b"\n"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("=1+2", "'=1+2"),
        ("@sum(a)", "'@sum(a)"),
        ("-2+3", "'-2+3"),
        ("-2,500.0", '"-2,500.0"'),
        ("-", "-"),
        ("+4%", "+4%"),
    ],
)
def test_no_spreadsheet_takes_a_field_for_a_formula(text: str, field: str) -> None:
    table = Table((Column(("2024",)),), (Row("=Staff", (Cell(text),)),))
    assert write(Document("a.md", tables=(table,))).splitlines()[1:] == [f"1,,,,,1,,'=Staff,2024,{field},,"]
