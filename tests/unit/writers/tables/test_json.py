"""What was read of the tables, in each of its formats, held whole against its snapshot."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable

from checker import writers
from checker.model.document import Document
from checker.writers import tables
from checker.writers.tables import csv as csv_writer
from checker.writers.tables import json as json_writer
from checker.writers.tables import text as text_writer

Snapshot = Callable[[str, str], None]


def test_tables_stand_as_grids(document: Document, snapshot: Snapshot) -> None:
    snapshot(text_writer.write(document), "tables.txt")


def test_tables_are_an_object(document: Document, snapshot: Snapshot) -> None:
    snapshot(json_writer.write(document), "tables.json")


def test_tables_are_a_list_of_cells(document: Document, snapshot: Snapshot) -> None:
    snapshot(csv_writer.write(document), "tables.csv")


def test_every_row_has_one_cell_or_null_for_each_column(document: Document) -> None:
    for table in json.loads(json_writer.write(document))["tables"]:
        assert {len(row["cells"]) for row in table["rows"]} == {len(table["columns"])}


def test_a_nil_dash_keeps_its_text_and_has_no_value(document: Document) -> None:
    cell = json.loads(json_writer.write(document))["tables"][0]["rows"][2]["cells"][0]
    assert (cell["text"], cell["value"]) == ("–", None)


def test_every_line_of_the_list_has_all_its_fields(document: Document) -> None:
    lines = list(csv.reader(csv_writer.write(document).splitlines()))
    assert {len(line) for line in lines} == {len(csv_writer.HEADS)}


def test_a_document_without_tables_says_so() -> None:
    assert text_writer.write(Document("empty.md")) == "No table was read in empty.md.\n"


def test_every_module_of_the_folder_is_a_format() -> None:
    assert writers.formats(writers.__path__) == ("json", "text")
    assert writers.formats(tables.__path__) == ("csv", "html", "json", "text")
