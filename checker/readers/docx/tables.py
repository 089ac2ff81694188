"""Builds tables from the rows of Word's grid: heads, columns, rows, and what speaks against the reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.model.table import Cell, Column, Row, Table
from checker.readers.docx.columns import EDGE, Band, bands_of, index_of, right_of, spans, stub_end
from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.docx.heads import HeadBlock, blocks_of, columns_of
from checker.readers.docx.text import WordPassage
from checker.readers.stubs import nested
from checker.readers.wording import is_figure, is_number, is_year, joined_text


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
    named = Table(tuple(columns), tuple(rows), doubts=doubts, stub_head=head.name, reading=("cells",), marks=head.marks)
    return nested(named)


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


def unstacked(strips: Sequence[GridStrip]) -> Iterator[GridStrip]:
    """The rows, those taken apart in which every filled cell has as many paragraphs, some of them all figures."""
    for strip in strips:
        stacks = [slot.printed for slot in strip.filled]
        height = len(stacks[0]) if stacks else 0
        even = height > 1 and len(stacks) > 1 and all(len(stack) == height for stack in stacks)
        if even and not strip.head and any(is_column(stack) for stack in stacks):
            yield from (level(strip, index) for index in range(height))
        else:
            yield strip


def is_column(stack: Sequence[WordPassage]) -> bool:
    """Whether the paragraphs of a cell are figures one and all, and not just years."""
    return all(is_figure(passage.line) for passage in stack) and not all(is_year(passage.line) for passage in stack)


def level(strip: GridStrip, index: int) -> GridStrip:
    """One of the rows that were typed as one: the paragraph of that index in every cell."""
    slots = [replace(slot, passages=tuple(slot.printed[index : index + 1])) for slot in strip.slots]
    return GridStrip(slots)


def rows_of(body: Sequence[GridStrip], stub: float, bands: Sequence[Band]) -> list[Row]:
    """The rows that print something; a rule beside an empty row belongs to the row below it."""
    rows: list[Row] = []
    ruled = False
    for strip in body:
        ruled = ruled or any(slot.top for slot in strip.slots)
        if strip.filled:
            rows.append(row_of(strip, stub, bands, ruled and bool(rows)))
            ruled = False
        ruled = ruled or any(slot.bottom for slot in strip.slots)
    return rows


def row_of(strip: GridStrip, stub: float, bands: Sequence[Band], ruled: bool) -> Row:
    """One row; words that run across the columns of a row without figures are its label."""
    labels = [slot for slot in strip.filled if slot.x0 <= stub - EDGE]
    others = right_of(strip, stub)
    if not labels and len(others) == 1 and not is_figure(others[0].text) and spans(others[0], bands):
        labels, others = others, []
    cells = cells_of(others, bands)
    texts = [cell.text for cell in cells if cell and not is_figure(cell.text)]
    return Row(
        joined_text(slot.text for slot in labels) or next(iter(texts), ""),
        tuple(cells),
        marks=tuple(mark for slot in labels for mark in slot.marks),
        depth=round(labels[0].x0 + labels[0].first.place) if labels else 0,
        bold=(labels or strip.filled)[0].first.set_off,
        ruled=ruled,
        element=(labels or strip.filled)[0].first.element,
    )


def cells_of(slots: Sequence[Slot], bands: Sequence[Band]) -> list[Cell | None]:
    """The cells of a row, one or none for each column."""
    cells: list[Cell | None] = [None] * len(bands)
    for slot in slots:
        index = index_of(slot, bands)
        if index is not None:
            cells[index] = with_slot(cells[index], slot)
    return cells


def with_slot(cell: Cell | None, slot: Slot) -> Cell:
    """A cell with what one more slot of the grid prints in its column."""
    if cell is None:
        return Cell(slot.text, slot.marks, doubt=slot.doubt, element=slot.first.element)
    marks, doubt = cell.marks + slot.marks, cell.doubt or slot.doubt
    return Cell(joined_text([cell.text, slot.text]), marks, doubt=doubt, element=cell.element)
