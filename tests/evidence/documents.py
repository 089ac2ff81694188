"""The documents that are counted: those of the families, each read once, and the same with meaningless figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from random import Random

from msgspec import msgpack
from msgspec.structs import replace

from checker.model.document import Document
from checker.model.table import Cell, Row, Table
from checker.quantities import with_quantities
from checker.readers import read

CORPUS = (Path(__file__).resolve().parents[3] / "shared" / "corpus").resolve()
FAMILIES = ("acabq", "peacekeeping", "programme-budget", "fccc", "reports", "languages", "agencies")

Spot = tuple[int, int]  #: the row and the column of a cell


def sources(family: str) -> list[Path]:
    """The files of a family: PDFs, and Word files of which there is no PDF."""
    found = {path.stem: path for ending in ("docx", "pdf") for path in (CORPUS / family).glob(f"*.{ending}")}
    return sorted(found.values())


def document(path: Path, cache: Path | None) -> Document:
    """A file, read and understood; what was read is kept in the cache."""
    return with_quantities(_kept(path, cache) if cache else read(path.read_bytes(), path.name))


def _kept(path: Path, cache: Path) -> Document:
    data = path.read_bytes()
    kept = cache / f"{path.name}-{sha256(data).hexdigest()[:16]}.msgpack"
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(msgpack.encode(read(data, path.name)))
    return msgpack.decode(kept.read_bytes(), type=Document)


def shuffled(given: Document, seed: int) -> Document:
    """The document with the figures of each table shuffled within their columns."""
    return replace(given, tables=tuple(_shuffled(table, Random(f"{given.name} {seed}")) for table in given.tables))


def _shuffled(table: Table, random: Random) -> Table:
    moved: dict[Spot, Cell] = {}
    for column in range(len(table.columns)):
        found = figures(table, column)
        moved |= zip(found, random.sample(list(found.values()), len(found)), strict=True)
    return _filled(table, moved)


def exchanged(given: Document, others: Sequence[Table], seed: int) -> Document:
    """The document with the heads and labels of its own tables, each with the figures of a table of another."""
    random = Random(f"{given.name} {seed}")
    return replace(given, tables=tuple(_exchanged(table, _other(table, others, random)) for table in given.tables))


def _other(table: Table, others: Sequence[Table], random: Random) -> Table:
    """One of the tables that have figures for all rows and columns; if there is none, any."""
    return random.choice([each for each in others if _reaches(each, table)] or others)


def _reaches(other: Table, table: Table) -> bool:
    theirs, own = _columns(other), _columns(table)
    return len(theirs) >= len(own) and all(len(one) >= len(two) for one, two in zip(theirs, own, strict=False))


def _columns(table: Table) -> list[dict[Spot, Cell]]:
    """The columns that hold figures."""
    return [found for column in range(len(table.columns)) if (found := figures(table, column))]


def _exchanged(table: Table, other: Table) -> Table:
    """The table with the other's figures, column by column; blank where it has none."""
    moved: dict[Spot, Cell | None] = {spot: None for column in _columns(table) for spot in column}
    for own, theirs in zip(_columns(table), _columns(other), strict=False):
        moved |= zip(own, theirs.values(), strict=False)
    return _filled(table, moved)


def figures(table: Table, column: int) -> dict[Spot, Cell]:
    """The cells of a column that hold figures."""
    cells = ((index, row.cells[column]) for index, row in enumerate(table.rows))
    return {(index, column): cell for index, cell in cells if cell and cell.quantity}


def _filled(table: Table, cells: Mapping[Spot, Cell | None]) -> Table:
    return replace(table, rows=tuple(_row(row, index, cells) for index, row in enumerate(table.rows)))


def _row(row: Row, index: int, cells: Mapping[Spot, Cell | None]) -> Row:
    return replace(row, cells=tuple(cells.get((index, column), cell) for column, cell in enumerate(row.cells)))


def all_files() -> Iterator[tuple[str, Path]]:
    """Every file with its family."""
    return ((family, path) for family in FAMILIES for path in sources(family))
