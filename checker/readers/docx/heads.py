"""Finds the rows of heads in a Word table, and for each column the path from the spanning head down to the leaf."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.model.table import Column
from checker.readers.docx.columns import Band, meets, overlap
from checker.readers.docx.grid import GridStrip, Slot
from checker.readers.layout import CODE, FORMULA, column_named
from checker.readers.wording import is_column_number, is_figure, is_year, joined_text

NEAR = 0.5  #: a head that covers this part of what the widest one covers is its rival [unknown]
ENOUGH = 0.3  #: a head stands over a column when it covers this part of the narrower of both [unknown]


class HeadBlock(Struct, frozen=True):
    """Rows of heads and the rows of figures under them, up to the next rows of heads; `heads` may be empty."""

    heads: tuple[GridStrip, ...]
    body: tuple[GridStrip, ...]


def blocks_of(strips: Sequence[GridStrip]) -> list[HeadBlock]:
    """A table in blocks of heads and rows; heads that are printed again as they were are left out."""
    end = head_end(strips)
    blocks = [HeadBlock(tuple(strips[:end]), ())]
    columns = figure_columns(strips[end:])
    at = end
    while at < len(strips):
        height = heads_at(strips, at, columns)
        if height and not says_again(blocks[-1].heads, strips[at : at + height]):
            blocks.append(HeadBlock(tuple(strips[at : at + height]), ()))
        elif not height:
            blocks[-1] = HeadBlock(blocks[-1].heads, (*blocks[-1].body, strips[at]))
        at += height or 1
    return [block for block in blocks if block.body]


def head_end(strips: Sequence[GridStrip]) -> int:
    """How many rows at the beginning are heads: those that Word repeats on each page, else those without figures."""
    flagged = 0
    while flagged < len(strips) and strips[flagged].head and not has_figures(strips[flagged]):
        flagged += 1
    return flagged or unflagged_end(strips)


def unflagged_end(strips: Sequence[GridStrip]) -> int:
    """How many rows at the beginning look like heads: texts in columns, up to a figure or the first label of a row."""
    seen = labelled = False
    for index, strip in enumerate(strips):
        if has_figures(strip):
            return index if seen else 0
        label, texts = label_of(strip), rest_of(strip)
        closed = index > 0 and all(slot.bottom for slot in strips[index - 1].slots)
        if seen and label and (labelled or closed or not texts):
            return index
        seen = seen or bool(texts)
        labelled = labelled or bool(seen and label)
    return 0


def label_of(strip: GridStrip) -> str:
    """The text of a row's first cell, unless it goes on with the one above it."""
    return strip.slots[0].text if strip.slots else ""


def rest_of(strip: GridStrip) -> list[Slot]:
    """The filled cells right of the first one."""
    return [slot for slot in strip.slots[1:] if slot.text]


def has_figures(strip: GridStrip) -> bool:
    """Whether figures that are no years and no column numbers stand right of a row's first cell."""
    texts = [slot.text for slot in rest_of(strip)]
    return any(is_figure(text) and not is_year(text) and not is_column_number(text) for text in texts)


def figure_columns(body: Sequence[GridStrip]) -> set[float]:
    """The left edges of cells in which figures stand more often than words."""
    balance: dict[float, int] = {}
    for slot in (slot for strip in body for slot in rest_of(strip)):
        balance[slot.x0] = balance.get(slot.x0, 0) + (1 if is_figure(slot.text) else -1)
    return {edge for edge, more in balance.items() if more > 0}


def heads_at(strips: Sequence[GridStrip], start: int, columns: set[float]) -> int:
    """How many rows of heads begin at a row further down in a table."""
    end = start
    while end < len(strips) and (is_spanning(strips[end]) or is_head(strips[end], columns, end > start)):
        end += 1
    found = any(is_head(strip, columns, False) for strip in strips[start:end])
    return end - start if found and any(has_figures(strip) for strip in strips[end:]) else 0


def is_spanning(strip: GridStrip) -> bool:
    """Whether a row may be one of spanning heads: texts in columns, no figure, nothing over the labels."""
    return not has_figures(strip) and not label_of(strip) and len(rest_of(strip)) > 1


def is_head(strip: GridStrip, columns: set[float], under: bool) -> bool:
    """Whether a row is one of heads: without figures, and flagged, or with words where most figures stand."""
    texts = rest_of(strip)
    if has_figures(strip):
        return False
    if strip.head:
        return bool(texts) or under
    if under and not strip.filled:
        return True
    words = [slot for slot in texts if slot.x0 in columns and len(slot.text) <= 40]
    return len({slot.text for slot in words}) > 1 and len(words) * 2 >= max(4, len(columns))


def says_again(heads: Sequence[GridStrip], strips: Sequence[GridStrip]) -> bool:
    """Whether rows of heads repeat those in force."""

    def texts(rows: Sequence[GridStrip]) -> list[list[str]]:
        return [[slot.text for slot in row.filled] for row in rows if row.filled]

    return texts(heads) == texts(strips)


def columns_of(heads: Sequence[GridStrip], bands: Sequence[Band]) -> list[Column]:
    """The columns over some stretches of the table's width, named by the heads above them."""
    paths = [heads_over(band, heads) for band in bands]
    covered: dict[int, set[int]] = {}
    for index, path in enumerate(paths):
        for slot in path:
            covered.setdefault(id(slot), set()).add(index)
    return [
        replace(
            column_named(texts_of(path, covered)),
            marks=tuple(mark for slot in path for mark in slot.marks),
            element=path[-1].first.element if path else None,
        )
        for path in paths
    ]


def texts_of(path: Sequence[Slot], covered: dict[int, set[int]]) -> list[str]:
    """The heads of one column from the top; those over one column that no rule parts are one head in several lines."""
    texts: list[str] = []
    above: Slot | None = None
    for slot in path:
        parted = above is None or above.bottom or slot.top or covered[id(above)] != covered[id(slot)]
        if parted or CODE.match(slot.text) or FORMULA.match(slot.text):
            texts.append(slot.text)
        else:
            texts[-1] = joined_text([texts[-1], slot.text])
        above = slot
    return texts


def heads_over(band: Band, heads: Sequence[GridStrip]) -> list[Slot]:
    """The heads over one stretch, from the top; each one found narrows what those above it must cover."""
    path: list[Slot] = []
    for strip in reversed(heads):
        found = head_over(band, [slot.origin or slot for slot in strip.slots])
        if found is None or any(slot is found for slot in path):
            continue
        path.insert(0, found)
        band = Band(max(band.x0, found.x0), min(band.x1, found.x1))
    return path


def head_over(band: Band, slots: Sequence[Slot]) -> Slot | None:
    """The head of one row that covers most of a stretch; of several, that at its right end, where figures stand."""
    over = [slot for slot in slots if slot.text and meets(slot, band, ENOUGH)]
    if not over:
        return None
    most = max(overlap(slot, band) for slot in over)
    near = [slot for slot in over if overlap(slot, band) >= NEAR * most]
    return near[-1]
