"""What was read of a page's tables, drawn over the picture of the page, in points from its top left corner."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from itertools import pairwise

from checker.model.document import Page
from checker.model.place import Box
from checker.model.table import Row
from checker.writers.typeset.markup import element, plain
from checker.writers.typeset.reading import Spread, TablePart, about, kind_of, meaning

AIR = 1.0  #: points between what is printed and the frame around it


def overlay(page: Page, spread: Spread, picture: bytes | None) -> str:
    """The page's picture, or an empty page where there is none, and over it all that was read."""
    view = f"0 0 {page.width:g} {page.height:g}"
    label = f"Page {page.number} with what was read of its tables"
    drawn = [paper(page, picture), *(mark for part in spread.parts for mark in _part(part))]
    drawn += [framed(caption.box, "caption", f"Caption of table {caption.number}") for caption in spread.captions]
    drawn += [framed(place.box, "missing", f"Not read: {place.label}") for place in spread.missed]
    return element("svg", "\n".join(filter(None, drawn)), viewBox=view, role="img", aria_label=label)


def paper(page: Page, picture: bytes | None, key: str | None = None) -> str:
    """The picture of a page in its size, or an empty sheet where there is none."""
    size = {"x": 0, "y": 0, "width": page.width, "height": page.height}
    if picture is None:
        return element("rect", class_="paper", id=key, **size)
    source = "data:image/webp;base64," + b64encode(picture).decode("ascii")
    return element("image", href=source, preserveAspectRatio="none", id=key, **size)


def framed(box: Box | None, kind: str, title: str = "", key: str | None = None, air: float = AIR) -> str:
    """A frame around a box, with the words that a pointer upon it brings up; nothing where there is no box."""
    if box is None or box.bottom <= box.top:
        return ""
    size = {"width": box.x1 - box.x0 + 2 * air, "height": box.bottom - box.top + 2 * air}
    inner = element("title", plain(title)) if title else ""
    return element("rect", inner, class_=kind, data_k=key, x=box.x0 - air, y=box.top - air, **size)


def _part(part: TablePart) -> Iterator[str]:
    box = part.box
    if box is None:
        return
    name = part.table.name
    yield framed(box, "frame doubtful" if part.table.doubts else "frame", "; ".join([name, *part.table.doubts]), air=3)
    if part.first:
        yield from _heads(part, box)
    yield from _borders(part, box)
    for number, row in part.rows:
        yield from _row(part, number, row)
    for note in part.table.notes:
        if note.page == part.page:
            yield framed(note.box, "note", f"Note {note.mark}" if note.mark else "Note")


def _heads(part: TablePart, box: Box) -> Iterator[str]:
    """The block of heads, and the lowest head of each column."""
    body = min((row.box.top for _, row in part.rows if row.box), default=box.top)
    yield framed(box._replace(bottom=body - 2), "heads", "Heads", air=0)
    for index, column in enumerate(part.table.columns, start=1):
        yield framed(column.box, "head", about(column), f"{part.key}c{index}")


def _borders(part: TablePart, box: Box) -> Iterator[str]:
    """Lines between neighbouring columns, halfway between what stands in them."""
    reaches = [_reach(part, index) for index in range(len(part.table.columns))]
    filled = [reach for reach in reaches if reach]
    labels = [found for _, row in part.rows if (found := label_box(row)) and not row.is_head]
    if labels and filled:
        filled.append((min(label.x0 for label in labels), min(max(x.x1 for x in labels), *(x0 for x0, _ in filled))))
    for left, right in pairwise(sorted(filled)):
        x = (left[1] + right[0]) / 2
        yield element("line", class_="grid", x1=x, x2=x, y1=box.top, y2=box.bottom)


def _reach(part: TablePart, index: int) -> tuple[float, float] | None:
    """From where to where the cells of a column stand."""
    boxes = [cell.box for _, row in part.rows if (cell := row.cells[index]) and cell.box]
    return (min(box.x0 for box in boxes), max(box.x1 for box in boxes)) if boxes else None


def _row(part: TablePart, number: int, row: Row) -> Iterator[str]:
    key = f"{part.key}r{number}"
    yield framed(row.box, "row", air=0.5)
    path = " › ".join([*row.group, row.label])
    yield framed(label_box(row), "group" if row.is_head else "stub", path, key)
    for index, (column, cell) in enumerate(zip(part.table.columns, row.cells, strict=True), start=1):
        if cell:
            title = f"{row.label}\n{about(column)}\n{cell.text}: {meaning(cell)}"
            yield framed(cell.box, kind_of(cell), title, f"{key}c{index}")


def label_box(row: Row) -> Box | None:
    """Where a row's label stands: the row without its cells, which stand right of it, or left in Arabic."""
    box = row.box
    cells = [cell.box for cell in row.cells if cell and cell.box]
    if box is None or not cells or not row.label:
        return box if row.label else None
    left, right = min(cell.x0 for cell in cells) - 3, max(cell.x1 for cell in cells) + 3
    if left - box.x0 >= box.x1 - right:
        return box._replace(x1=left) if left > box.x0 else None
    return box._replace(x0=right)
