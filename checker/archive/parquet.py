"""The tables of an archive, written as Parquet: a folder each, in parts that hang on the names of documents alone.

A document that an earlier run checked and this one does not name stays; one that this run names is replaced.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from hashlib import sha256
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pyarrow as pa
import pyarrow.parquet as pq
from msgspec import Struct, structs

from checker.archive.rows import BEFORE, BEHIND, VERSION, DocumentRows
from checker.archive.shelf import Shelf
from checker.archive.work import Done, kept

PARTS = "0123456789abcdef"
DIGITS = BEFORE + BEHIND
TYPES = {
    str: pa.string(),
    int: pa.int64(),
    float: pa.float64(),
    bool: pa.bool_(),
    Decimal: pa.decimal128(DIGITS, BEHIND),
}  #: what a column holds


def shapes() -> dict[str, type[Struct]]:
    """The tables by name, and the class of their rows."""
    return {name: get_args(hint)[0] for name, hint in get_type_hints(DocumentRows).items()}


def schema_of(row: type[Struct]) -> pa.Schema:
    """The columns of a table."""
    fields = [_field(name, hint) for name, hint in get_type_hints(row).items()]
    return pa.schema(fields, metadata={"version": f"{VERSION}"})


def _field(name: str, hint: Any) -> pa.Field:
    """A column; one that may be without a value says so."""
    optional = get_origin(hint) is UnionType
    return pa.field(name, TYPES[get_args(hint)[0] if optional else hint], nullable=optional)


def write_tables(done: Iterable[Done], shelf: Shelf) -> None:
    """Make the tables anew of what was put away."""
    parts: dict[str, dict[str, str]] = {part: {} for part in PARTS}
    for part, results in parts.items():
        results.update(_known(part, shelf))
    for each in done:
        parts[part_of(each.name)][each.name] = each.result
    for part, results in parts.items():
        _write(part, results, shelf)


def part_of(name: str) -> str:
    """The part of each table in which a document stands."""
    return sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[0]


def _known(part: str, shelf: Shelf) -> dict[str, str]:
    """The documents that stand in a part, and their results."""
    rows = rows_in(file_of("documents", part), shelf, ["document", "result"])
    return {row["document"]: row["result"] for row in rows}


def rows_in(file: str, shelf: Shelf, columns: list[str] | None = None) -> list[dict[str, Any]]:
    """The rows of a table that lies as Parquet, of some columns or all; none where it does not."""
    data = shelf.get(file)
    return pq.read_table(io.BytesIO(data), columns=columns).to_pylist() if data else []


def file_of(table: str, part: str) -> str:
    """Where a part of a table lies."""
    return f"{table}/part-{part}.parquet"


def _write(part: str, results: Mapping[str, str], shelf: Shelf) -> None:
    """One part of each table, its documents in the order of their names."""
    found = [rows for name in sorted(results) if (rows := kept(results[name], shelf))]
    for table, row in shapes().items():
        lines = [structs.asdict(each) for rows in found for each in getattr(rows, table)]
        shelf.put(file_of(table, part), packed(lines, schema_of(row)))


def packed(rows: Sequence[Mapping[str, Any]], schema: pa.Schema) -> bytes:
    """A table as Parquet."""
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows, schema), sink, compression="zstd")
    return sink.getvalue()
