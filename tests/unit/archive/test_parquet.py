"""The tables of an archive: the same whatever the order, and what is checked again takes its own place."""

from __future__ import annotations

import io
from pathlib import Path

import pyarrow.parquet as pq

from checker.archive.parquet import PARTS, file_of, schema_of, shapes, write_tables
from checker.archive.shelf import Shelf
from checker.archive.sources import items
from checker.archive.work import check_all
from tests.unit.archive.conftest import plan_for


def tables(shelf: Shelf) -> dict[str, bytes | None]:
    """Every table but that of times, as it lies there."""
    return {
        file_of(name, part): shelf.get(file_of(name, part)) for name in shapes() if name != "timings" for part in PARTS
    }


def test_the_tables_are_the_same_in_whatever_order_and_pieces_they_come(shelf: Shelf, tmp_path: Path) -> None:
    plan = plan_for(tmp_path / "others")
    other = Shelf(plan.results)
    for item in reversed(list(items(["drafts"]))):
        write_tables(check_all((item,), plan), other)
    assert tables(other) == tables(shelf)


def test_a_document_that_changed_takes_its_own_place(shelf: Shelf, folder: Path, tmp_path: Path) -> None:
    (folder / "a.md").write_text((folder / "b.md").read_text())
    write_tables(check_all(tuple(items(["drafts/a.md"])), plan_for(tmp_path / "results")), shelf)
    parts = [pq.read_table(io.BytesIO(data)) for part in PARTS if (data := shelf.get(file_of("documents", part)))]
    rows = {row["document"]: row["errors"] for part in parts for row in part.to_pylist()}
    assert rows == {"drafts/a.md": 0, "drafts/b.md": 0, "drafts/c.pdf": 0}


def test_each_column_says_whether_it_may_be_empty() -> None:
    schema = schema_of(shapes()["findings"])
    assert schema.metadata == {b"version": b"1"}
    assert [(field.name, str(field.type), field.nullable) for field in schema][-3:] == [
        ("found", "decimal128(38, 9)", True),
        ("expected", "decimal128(38, 9)", True),
        ("difference", "decimal128(38, 9)", True),
    ]
