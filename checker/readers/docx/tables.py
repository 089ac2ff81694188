"""Builds tables from the rows of Word's grid: heads, columns, rows, and what speaks against the reading."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model.table import Column, Table
from checker.readers.docx.columns import Band, bands_of, index_of, right_of, stub_end
from checker.readers.docx.grid import GridStrip
from checker.readers.docx.heads import HeadBlock, blocks_of, columns_of
from checker.readers.docx.rows import rows_of
from checker.readers.docx.stacks import unstacked
from checker.readers.wording import is_figure, is_number


def tables_of(strips: Sequence[GridStrip]) -> list[Table]:
    """The tables of figures in one Word table, rows not yet grouped: several where it holds further heads, or none."""
    if not any(strip.filled for strip in strips) or is_contents(strips):
        return []
    found = [table_of(block) for block in blocks_of([strip for strip in unstacked(strips) if strip.slots])]
    return [table for table in found if table]


def table_of(block: HeadBlock) -> Table | None:
    """One block as a table, or None where it has no column of figures."""
    body = [strip for strip in block.body if strip.slots]
    if not any(strip.filled for strip in body):
        return None
    stub = stub_end(body)
    bands = bands_of(body, stub)
    rows = rows_of(body, stub, bands)
    if not any(is_number(cell.text) for row in rows for cell in row.cells if cell):
        return None
    columns = columns_of(block.heads, bands)
    if not any(column.path for column in columns) and len(rows) < 3:
        return None
    left = min(strip.slots[0].x0 for strip in body)
    head = columns_of(block.heads, [Band(left, stub)])[0]
    doubts = doubts_of(body, stub, bands, columns)
    return Table(tuple(columns), tuple(rows), doubts=doubts, stub_head=head.name, reading=("cells",), marks=head.marks)


def is_contents(strips: Sequence[GridStrip]) -> bool:
    """Whether rows are those of a list of contents: most labels end in a tab that leads to the page."""
    labels = [slot for strip in strips for slot in strip.filled[:-1]]
    led = [slot for slot in labels if slot.passages[-1].text.rstrip(" ").endswith("\t")]
    return bool(led) and len(led) * 2 >= len(labels)


def doubts_of(
    body: Sequence[GridStrip], stub: float, bands: Sequence[Band], columns: Sequence[Column]
) -> tuple[str, ...]:
    """What speaks against a reading, in words."""
    doubts = []
    shared = total = 0
    for strip in body:
        seats = [index_of(slot, bands) for slot in right_of(strip, stub) if is_figure(slot.text)]
        total += len(seats)
        shared += len(seats) - len(set(seats))
    if shared * 20 > total:
        doubts.append(f"{shared} figures share a column with another figure of their row")
    bare = sum(not column.path for column in columns)
    if bare * 2 >= len(columns) > 1:
        doubts.append(f"no heads were found over {bare} of its {len(columns)} columns")
    if any(strip.askew for strip in body):
        doubts.append("a cell does not say how many columns it covers")
    return tuple(doubts)
