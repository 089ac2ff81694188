"""Reads the body of a Word table into rows."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model.table import Cell, Row
from checker.readers.docx.columns import EDGE, Band, index_of, right_of, spans
from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.wording import is_figure, joined_text


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
        depth=round(labels[0].place) if labels else 0,
        bold=(labels or strip.filled)[0].bold,
        ruled=ruled,
        element=(labels or strip.filled)[0].element,
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
        return Cell(slot.text, slot.marks, doubt=slot.doubt, element=slot.element)
    marks, doubt = cell.marks + slot.marks, cell.doubt or slot.doubt
    return Cell(joined_text([cell.text, slot.text]), marks, doubt=doubt, element=cell.element)
