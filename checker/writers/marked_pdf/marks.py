"""Findings as marks on pages: the cell highlighted, what speaks against it underlined, a note where no box is known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import reduce

from msgspec import Struct

from checker.model.place import Box
from checker.model.report import Finding
from checker.model.rule import Severity
from checker.writers.marked_pdf.sheet import Corners, MarkedSheet
from checker.writers.typeset.comment import comment

HIGHLIGHT, UNDERLINE, NOTE = "/Highlight", "/Underline", "/Text"
COLOURS = {Severity.ERROR: (1.0, 0.62, 0.58), Severity.WARNING: (1.0, 0.88, 0.36), Severity.NOTE: (0.66, 0.86, 1.0)}
PROOF = (0.13, 0.4, 0.8)  #: the colour of what is underlined
TALL = 60.0  #: points; a box that is higher is a table, and no figure to be underlined
ROOM = 1.0  #: points that a mark reaches beyond its words
PEN = 1.2  #: points of the line under a figure
SIDE = 18.0  #: points of the side of a note
PITCH = 24.0  #: points from note to note
POPUP = (220.0, 140.0)  #: points that the window of a comment is wide and high


class DrawnMark(Struct, frozen=True):
    """A mark on a page: of which kind, over which parts of the file's page, and what it says.

    `drawing` is what it looks like, `popup` where the window with its words opens.
    """

    kind: str
    name: str
    text: str
    colour: tuple[float, ...]
    rect: Corners
    quads: tuple[float, ...]
    drawing: str
    popup: Corners | None = None


def marks_of(findings: Iterable[Finding], sheets: Sequence[MarkedSheet]) -> dict[int, list[DrawnMark]]:
    """The marks of each page that has any, by its index; what stands on no page is noted on the first."""
    found: dict[int, list[DrawnMark]] = defaultdict(list)
    notes: dict[int, int] = defaultdict(int)
    for finding in findings:
        page = _index(finding.place.page, sheets)
        if finding.place.box and page is not None:
            found[page].append(_highlight(finding, finding.place.box, sheets[page]))
        else:
            found[page or 0].append(_note(finding, sheets[page or 0], notes[page or 0]))
            notes[page or 0] += 1
        for index, boxes in _proofs(finding, sheets).items():
            found[index].append(_underline(finding, index, boxes, sheets[index]))
    return {index: sorted(marks, key=_room, reverse=True) for index, marks in found.items()}


def _room(mark: DrawnMark) -> float:
    """How much of its page a mark takes: what is small lies upon what is large, where a pointer finds it."""
    x0, y0, x1, y1 = mark.rect
    return (x1 - x0) * (y1 - y0)


def _index(page: int | None, sheets: Sequence[MarkedSheet]) -> int | None:
    return page - 1 if page is not None and 0 < page <= len(sheets) else None


def _proofs(finding: Finding, sheets: Sequence[MarkedSheet]) -> dict[int, list[Box]]:
    """The boxes of the figures that speak for a finding, each once, by the index of their page; not its own."""
    found: dict[int, list[Box]] = defaultdict(list)
    places = dict.fromkeys((each.place.page, each.place.box) for each in finding.evidence)
    for page, box in places:
        index, own = _index(page, sheets), (finding.place.page, finding.place.box) == (page, box)
        if index is not None and box and not own and box.bottom - box.top < TALL:
            found[index].append(box)
    return found


def _highlight(finding: Finding, box: Box, sheet: MarkedSheet) -> DrawnMark:
    wide = _widened(box)
    edges = sheet.edges(wide)
    colour = COLOURS[finding.severity]
    drawing = f"/G gs {_numbers(colour)} rg {_rectangle(edges)} f"
    text = "\n".join(comment(finding))
    return DrawnMark(
        HIGHLIGHT, finding.fingerprint, text, colour, edges, tuple(sheet.quad(wide)), drawing, _popup(box, sheet)
    )


def _underline(finding: Finding, index: int, boxes: Sequence[Box], sheet: MarkedSheet) -> DrawnMark:
    """All that speaks for a finding on one page, underlined as one mark."""
    name = f"{finding.fingerprint}-{index + 1}"
    text = f"Belongs to finding {finding.fingerprint}: {comment(finding)[1]}"
    lines = " ".join(_line(box, sheet) for box in boxes)
    edges = sheet.edges(reduce(Box.union, map(_widened, boxes)))
    quads = tuple(number for box in boxes for number in sheet.quad(_widened(box)))
    return DrawnMark(UNDERLINE, name, text, PROOF, edges, quads, f"{_numbers(PROOF)} RG {PEN} w {lines} S")


def _note(finding: Finding, sheet: MarkedSheet, before: int) -> DrawnMark:
    """A note in the margin, below those that stand there `before` it, column by column."""
    shown = sheet.shown
    column, row = divmod(before, max(1, int((shown.bottom - shown.top - PITCH) // PITCH)))
    x, y = shown.x0 + SIDE / 2 + column * PITCH, shown.top + SIDE / 2 + row * PITCH
    box = Box(x, y, x + SIDE, y + SIDE)
    edges = sheet.edges(box)
    colour = COLOURS[finding.severity]
    inner = (edges[0] + PEN, edges[1] + PEN, edges[2] - PEN, edges[3] - PEN)
    drawing = f"{_numbers(colour)} rg 0.3 G {PEN} w {_rectangle(inner)} B"
    text = "\n".join(comment(finding, finding.place.label))
    return DrawnMark(NOTE, finding.fingerprint, text, colour, edges, (), drawing, _popup(box, sheet))


def _widened(box: Box) -> Box:
    return Box(box.x0 - ROOM, box.top - ROOM, box.x1 + ROOM, box.bottom + ROOM)


def _popup(box: Box, sheet: MarkedSheet) -> Corners:
    """The window of a comment: at the right edge of the page, as high as its mark."""
    width, height = POPUP
    right = sheet.shown.x1
    return sheet.edges(Box(right - width, box.top, right, box.top + height))


def _line(box: Box, sheet: MarkedSheet) -> str:
    ends = (sheet.point(x, box.bottom + ROOM / 2) for x in (box.x0, box.x1))
    return " ".join(f"{_numbers(end)} {step}" for end, step in zip(ends, "ml", strict=True))


def _rectangle(edges: Corners) -> str:
    x0, y0, x1, y1 = edges
    return f"{_numbers((x0, y0, x1 - x0, y1 - y0))} re"


def _numbers(numbers: Iterable[float]) -> str:
    return " ".join(f"{number:.3f}".rstrip("0").rstrip(".") for number in numbers)
