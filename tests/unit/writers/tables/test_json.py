"""The tables as an object, held whole against its snapshot."""

from __future__ import annotations

import json
from collections.abc import Callable

from checker.model.document import Document
from checker.model.table import Cell, Column, Row, Table
from checker.writers.tables.json import write


def test_tables_are_an_object(document: Document, snapshot: Callable[[str, str], None]) -> None:
    snapshot(write(document), "tables.json")


def test_every_row_has_one_cell_or_null_for_each_column(document: Document) -> None:
    for table in json.loads(write(document))["tables"]:
        assert {len(row["cells"]) for row in table["rows"]} == {len(table["columns"])}


def test_a_nil_dash_keeps_its_text_and_has_no_value(document: Document) -> None:
    cell = json.loads(write(document))["tables"][0]["rows"][2]["cells"][0]
    assert (cell["text"], cell["value"]) == ("–", None)


def test_marks_stand_only_where_there_are_some() -> None:
    heads = (Column(("2024",), marks=("a",)), Column(("2025",)))
    table = Table(heads, (Row("Posts", (Cell("1", ("b",)), Cell("2"))),), marks=("c",))
    (written, plain) = json.loads(write(Document("a.md", tables=(table, Table((), ())))))["tables"]
    assert [column.get("marks") for column in written["column_details"]] == [["a"], None]
    assert [cell.get("marks") for cell in written["rows"][0]["cells"]] == [["b"], None]
    assert (written["marks"], "marks" in plain) == (["c"], False)
