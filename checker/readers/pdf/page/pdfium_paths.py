"""What stands on a page besides its letters, read by pdfium and described as pdfplumber describes it: lines, rects and
curves; and what letters share with them, the page's frame.

A `Frame` carries points from the file's own coordinates to those of the page as displayed; every object of a page goes
through it. Units are points; `top` and `bottom` count from the page's top.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pypdfium2_raw as pdfium
from msgspec import Struct

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.pdfium_abi import packed
from checker.readers.pdf.page.pdfium_calls import Matrix
from checker.readers.stretches import stretches

Item = dict[str, Any]
Point = tuple[float, float]
Step = tuple[str, list[Point]]
Drawn = tuple[int, int, Matrix]  #: the kind of an object, its handle, its matrix as displayed

DEEPEST_FORM = 12  #: forms within forms are opened so deep; one that holds itself would never end [cost]
TEXT, PATH, IMAGE, FORM = (
    pdfium.FPDF_PAGEOBJ_TEXT,
    pdfium.FPDF_PAGEOBJ_PATH,
    pdfium.FPDF_PAGEOBJ_IMAGE,
    pdfium.FPDF_PAGEOBJ_FORM,
)


BEND, MOVE = pdfium.FPDF_SEGMENT_BEZIERTO, pdfium.FPDF_SEGMENT_MOVETO


def chain(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that applies `first`, then `then`."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def turned(box: tuple[float, float, float, float], degrees: int) -> Matrix:
    """The matrix that turns a page with this media box clockwise, and moves the box's corner to the origin."""
    x0, y0, x1, y1 = box
    turns: dict[int, Matrix] = {
        90: (0, -1, 1, 0, -y0, x1),
        180: (-1, 0, 0, -1, x1, y1),
        270: (0, 1, -1, 0, y1, -x0),
    }
    return turns.get(degrees, (1, 0, 0, 1, -x0, -y0))


class Frame(Struct, frozen=True):
    """How a point of the file becomes a point of the displayed page, counted from its foot, and how large that is."""

    matrix: Matrix
    page_number: int
    width: float
    height: float

    @classmethod
    def of(cls, page: Any, number: int) -> Frame:
        """The frame of a page that pdfium holds open: its turn, and the corner of its media box moved to the origin."""
        box, quarters = calls.media_box_of(page), calls.turn_of(page)
        width, height = box[2] - box[0], box[3] - box[1]
        return cls(turned(box, 90 * quarters), number, *((height, width) if quarters % 2 else (width, height)))

    def box(self, kind: str, x0: float, y0: float, x1: float, y1: float) -> Item:
        """The keys that every pdfplumber object has; y counts from the page's foot."""
        return {
            "object_type": kind,
            "x0": x0,
            "x1": x1,
            "top": self.height - y1,
            "bottom": self.height - y0,
            "width": x1 - x0,
            "height": y1 - y0,
        }


def drawn(page: Any, outer: Matrix) -> Iterator[Drawn]:
    """Each object of a page, those inside forms too."""
    return _opened(page, calls.count_objects, calls.get_object, outer, 0)


def _opened(holder: Any, count: Any, get: Any, outer: Matrix, depth: int) -> Iterator[Drawn]:
    """The objects that a page or a form holds; `outer` is what its own matrix becomes on the displayed page."""
    for index in range(count(holder)):
        obj = get(holder, index)
        kind = calls.kind_of(obj)
        if kind != FORM:
            yield kind, obj, outer
        elif depth < DEEPEST_FORM:
            inner = chain(calls.matrix_of(obj), outer)
            yield from _opened(packed(obj), calls.count_in_form, calls.get_in_form, inner, depth + 1)


def outlines(obj: int, outer: Matrix, frame: Frame) -> Iterator[Item]:
    """Yield the lines, rects and curves of a path: the kind of each, its place and its paint, in RGB from 0 to 1."""
    filled, stroked = calls.painting_of(obj)
    paint: Item = {"linewidth": calls.pen_of(obj), "stroke": stroked, "fill": bool(filled)}
    colour = calls.fill_of(obj)
    paint["non_stroking_color"] = colour and tuple(part / 255 for part in colour[:3])
    for steps in _subpaths(_steps(obj, chain(calls.matrix_of(obj), outer))):
        yield _outline(steps, frame) | paint


def _steps(obj: int, matrix: Matrix) -> Iterator[Step]:
    """The steps of a path with PDF's letters m, l, c and h, in displayed points counted from the foot."""
    a, b, c, d, e, f = matrix
    bend: list[Point] = []
    for kind, closed, x, y in calls.segments_of(obj):
        point = (x * a + y * c + e, x * b + y * d + f)
        if kind == BEND:
            bend.append(point)
            if len(bend) == 3:
                yield ("c", bend)
                bend = []
        else:
            yield ("m" if kind == MOVE else "l", [point])
        if closed:
            yield ("h", [])


def _subpaths(steps: Iterator[Step]) -> list[list[Step]]:
    """Split where the pen is lifted, and drop a lone point, as pdfminer does."""
    paths = stretches(steps, lambda _, step: step[0] != "m")
    return [_closed_once(path) for path in paths if len(path) > 1]


def _closed_once(steps: list[Step]) -> list[Step]:
    """Steps without the way back to the start where closing says it a second time."""
    twice = len(steps) > 3 and steps[-1][0] == "h" and steps[-2] == ("l", steps[0][1])
    return [*steps[:-2], steps[-1]] if twice else steps


def _outline(steps: list[Step], frame: Frame) -> Item:
    """The place and the kind of a subpath: a line, a rect or else a curve, told apart by pdfminer's own rules."""
    points = _ends(steps)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return frame.box(_kind("".join(name for name, _ in steps), points), min(xs), min(ys), max(xs), max(ys))


def _ends(steps: list[Step]) -> list[Point]:
    """Where each step leads."""
    start = steps[0][1][0]
    return [points[-1] if points else start for _, points in steps]


def _kind(shape: str, points: list[Point]) -> str:
    if shape in ("ml", "mlh"):
        return "line"
    if shape not in ("mlllh", "mllll") or points[0] != points[4]:
        return "curve"
    (x0, y0), (x1, y1), (x2, y2), (x3, y3), _ = points
    upright = x0 == x1 and y1 == y2 and x2 == x3 and y3 == y0
    return "rect" if upright or (y0 == y1 and x1 == x2 and y2 == y3 and x3 == x0) else "curve"
