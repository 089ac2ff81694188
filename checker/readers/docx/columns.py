"""Finds the columns of a Word table from its body: heads and spacers may cut the grid as they like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.wording import is_figure

SLIGHT = 0.35  #: cells that share less than this part of the narrower one stand in two columns [unknown]
SHARED = 0.5  #: a cell covers a column when it takes this part of its width [unknown]
EDGE = 1.0  #: edges closer than this are one, in points [unknown]


class Band(NamedTuple):
    """A stretch of the table's width."""

    x0: float
    x1: float


def overlap(one: Band | Slot, other: Band | Slot) -> float:
    """How much of the width two stretches share."""
    return max(0.0, min(one.x1, other.x1) - max(one.x0, other.x0))


def stub_end(body: Sequence[GridStrip]) -> float:
    """Where the labels end: at the end of the first cell of most rows that hold figures."""
    rows = [strip for strip in body if any(is_figure(slot.text) for slot in strip.slots[1:])] or list(body)
    left = min(strip.slots[0].x0 for strip in rows)
    ends = Counter(strip.slots[0].x1 for strip in rows if strip.slots[0].x0 < left + EDGE)
    return widened(ends.most_common(1)[0][0], rows)


def widened(end: float, rows: Sequence[GridStrip]) -> float:
    """The end of the labels moved on over cells that hold labels where the first cell only indents them."""
    second = [(strip, slot) for strip in rows for slot in strip.slots if abs(slot.x0 - end) < EDGE]
    filled = [(strip, slot) for strip, slot in second if slot.text]
    if len(filled) * 2 < len(rows) or any(strip.slots[0].text or is_figure(slot.text) for strip, slot in filled):
        return end
    return max(slot.x1 for _, slot in filled)


def bands_of(body: Sequence[GridStrip], stub: float) -> list[Band]:
    """The columns right of the stub: first the cells of the fullest rows, then what stands between them in others."""
    rows = sorted((right_of(strip, stub) for strip in body), key=lambda row: (not figures(row), -len(row)))
    bands: list[Band] = []
    for row in rows:
        bands += [Band(slot.x0, slot.x1) for slot in row if not any(meets(slot, band) for band in bands)]
    return sorted(usual(band, rows) for band in split(sorted(bands), rows))


def right_of(strip: GridStrip, stub: float) -> list[Slot]:
    """The filled cells of a row that stand right of its label."""
    return [slot for slot in strip.filled if slot.x0 > stub - EDGE]


def figures(row: Sequence[Slot]) -> int:
    """How many figures a row holds."""
    return sum(is_figure(slot.text) for slot in row)


def meets(slot: Slot, band: Band, least: float = SLIGHT) -> bool:
    """Whether a cell stands in a column, at least in part: they share more than that of the narrower of both."""
    return overlap(slot, band) > least * min(slot.x1 - slot.x0, band.x1 - band.x0)


def split(bands: Sequence[Band], rows: Sequence[Sequence[Slot]]) -> list[Band]:
    """The columns, those parted in which some row has two figures."""
    most: dict[int, list[Slot]] = {}
    for row in rows:
        for index, slots in seated(row, bands).items():
            if len(slots) > len(most.get(index, slots[:1])):
                most[index] = slots
    parted: list[Band] = []
    for index, band in enumerate(bands):
        parted += [Band(slot.x0, slot.x1) for slot in most[index]] if index in most else [band]
    return parted


def seated(row: Sequence[Slot], bands: Sequence[Band]) -> dict[int, list[Slot]]:
    """The figures of a row by the column that they stand in."""
    seats: dict[int, list[Slot]] = {}
    for slot in row:
        if is_figure(slot.text) and (index := index_of(slot, bands)) is not None:
            seats.setdefault(index, []).append(slot)
    return seats


def usual(band: Band, rows: Sequence[Sequence[Slot]]) -> Band:
    """A column as wide as most figures in it are set, or most texts."""
    inside = [slot for row in rows for slot in row if meets(slot, band)]
    narrow = [slot for slot in inside if slot.x1 - slot.x0 < 2 * (band.x1 - band.x0)]
    widths = Counter((slot.x0, slot.x1) for slot in narrow if is_figure(slot.text) or not figures(narrow))
    return Band(*widths.most_common(1)[0][0]) if widths else band


def index_of(slot: Slot, bands: Sequence[Band]) -> int | None:
    """The column that a cell stands in; a figure that spans several belongs to the last, where it is set."""
    shared = [overlap(slot, band) for band in bands]
    covered = [index for index, band in enumerate(bands) if shared[index] >= SHARED * (band.x1 - band.x0)]
    if len(covered) > 1:
        return covered[-1] if is_figure(slot.text) else covered[0]
    most = max(shared, default=0.0)
    return shared.index(most) if most > 0 else None


def spans(slot: Slot, bands: Sequence[Band]) -> bool:
    """Whether a cell runs over more than one column."""
    return sum(overlap(slot, band) >= SHARED * (band.x1 - band.x0) for band in bands) > 1
