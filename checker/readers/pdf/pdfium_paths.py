"""What stands on a page besides its letters, read by pdfium and described as pdfplumber describes it: rules, boxes,
curves, pictures; and what letters share with them: the page's frame, its fonts, colours and marks.

A `Frame` carries points from the file's own coordinates to those of the page as displayed; every object of a page goes
through it. Units are points; `top` and `bottom` count from the page's top, `y0` and `y1` from its foot.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as pdfium
from pdfminer.fontmetrics import FONT_METRICS
from pdfminer.pdftypes import PDFStream, dict_value, list_value, num_value, resolve1, stream_value
from pdfminer.psparser import literal_name
from pdfplumber.page import Page

Item = dict[str, Any]
Point = tuple[float, float]
Matrix = tuple[float, float, float, float, float, float]
Declared = tuple[str, float, Any]  # a font's name, its descent per point of size, its embedded file
Step = tuple[str, list[Point]]

SIMPLE = {"Type1", "MMType1", "TrueType"}  # the kinds for which pdfminer has its own idea of the well-known fonts
PREFIX = re.compile("^[A-Z]{6}[+]")
DEEPEST_FORM = 12  # a form that holds itself would never end


def address(handle: Any) -> int:
    """Where a pdfium object lies: its name for as long as the page is open."""
    return ctypes.addressof(handle.contents)


def chain(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that applies `first`, then `then`."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


@dataclass(frozen=True, slots=True)
class Frame:
    """How a point of the file becomes a point of the displayed page, with the facts that every object repeats."""

    matrix: Matrix
    left: float
    foot: float  # what pdfplumber subtracts y from to count from the top
    doctop: float
    page_number: int

    @classmethod
    def of(cls, page: Page) -> "Frame":
        """The frame of a pdfplumber page: its turn, and the corner of its media box moved to the origin."""
        x0, y0, x1, y1 = page.page_obj.mediabox
        turned = {90: (0, -1, 1, 0, -y0, x1), 180: (-1, 0, 0, -1, x1, y1), 270: (0, 1, -1, 0, y1, -x0)}
        matrix = turned.get(page.rotation, (1, 0, 0, 1, -x0, -y0))
        left, top = page.mediabox[:2]
        return cls(matrix, left, page.height + top, page.initial_doctop, page.page_number)

    def box(self, kind: str, x0: float, y0: float, x1: float, y1: float) -> Item:
        """The keys that every pdfplumber object has; y counts from the page's foot."""
        top = self.foot - y1
        return {
            "object_type": kind,
            "page_number": self.page_number,
            "x0": x0 + self.left,
            "x1": x1 + self.left,
            "y0": y0,
            "y1": y1,
            "top": top,
            "bottom": self.foot - y0,
            "doctop": self.doctop + top,
            "width": x1 - x0,
            "height": y1 - y0,
        }

    def move(self, x: float, y: float) -> Point:
        """A point of the file, as displayed, still counted from the foot."""
        a, b, c, d, e, f = self.matrix
        return (a * x + c * y + e, b * x + d * y + f)

    def seen(self, point: Point) -> Point:
        """A displayed point counted from the top left."""
        return (point[0] + self.left, self.foot - point[1])


def drawn(page: pdfium.FPDF_PAGE, outer: Matrix) -> Iterator[tuple[int, Any, Matrix]]:
    """Yield the kind, the handle and the displayed matrix of each object of a page, those inside forms too."""
    count = pdfium.FPDFPage_CountObjects(page)
    yield from _opened((pdfium.FPDFPage_GetObject(page, i) for i in range(count)), outer, 0)


def _opened(objects: Iterator[Any], outer: Matrix, depth: int) -> Iterator[tuple[int, Any, Matrix]]:
    for obj in objects:
        kind = pdfium.FPDFPageObj_GetType(obj)
        matrix = chain(_matrix(obj), outer)
        if kind != pdfium.FPDF_PAGEOBJ_FORM:
            yield kind, obj, matrix
        elif depth < DEEPEST_FORM:
            inner = (pdfium.FPDFFormObj_GetObject(obj, i) for i in range(pdfium.FPDFFormObj_CountObjects(obj)))
            yield from _opened(inner, matrix, depth + 1)


def graphics(kind: int, obj: pdfium.FPDF_PAGEOBJECT, matrix: Matrix, frame: Frame) -> Iterator[Item]:
    """Yield what a page object draws: an image, or the lines, rects and curves of a path."""
    if kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        yield _image(frame, matrix)
    elif kind == pdfium.FPDF_PAGEOBJ_PATH:
        paint = _paint(obj)
        for steps in _subpaths(_steps(obj, matrix)):
            yield _figure(steps, frame) | paint


def _matrix(obj: pdfium.FPDF_PAGEOBJECT) -> Matrix:
    found = pdfium.FS_MATRIX(1, 0, 0, 1, 0, 0)
    pdfium.FPDFPageObj_GetMatrix(obj, found)
    return (found.a, found.b, found.c, found.d, found.e, found.f)


def _image(frame: Frame, matrix: Matrix) -> Item:
    a, b, c, d, e, f = matrix
    xs, ys = (e, e + a, e + c, e + a + c), (f, f + b, f + d, f + b + d)
    return frame.box("image", min(xs), min(ys), max(xs), max(ys))


def _paint(obj: pdfium.FPDF_PAGEOBJECT) -> Item:
    """How a path is painted; colours are RGB from 0 to 1, whatever the file's colour space."""
    filled, stroked, width = ctypes.c_int(), ctypes.c_int(), ctypes.c_float()
    pdfium.FPDFPath_GetDrawMode(obj, filled, stroked)
    pdfium.FPDFPageObj_GetStrokeWidth(obj, width)
    return {
        "linewidth": width.value,
        "stroke": bool(stroked.value),
        "fill": bool(filled.value),
        "evenodd": filled.value == pdfium.FPDF_FILLMODE_ALTERNATE,
        "stroking_color": colour(pdfium.FPDFPageObj_GetStrokeColor, obj),
        "non_stroking_color": colour(pdfium.FPDFPageObj_GetFillColor, obj),
    }


def colour(ask: Any, obj: pdfium.FPDF_PAGEOBJECT) -> tuple[float, float, float] | None:
    """A colour of a page object as RGB from 0 to 1; None for a pattern."""
    red, green, blue, alpha = ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint(), ctypes.c_uint()
    if not ask(obj, red, green, blue, alpha):
        return None
    return (red.value / 255, green.value / 255, blue.value / 255)


def marks(obj: pdfium.FPDF_PAGEOBJECT) -> Item:
    """The colour and the marked content of a text object; `mcid` leads into the structure tree."""
    number = pdfium.FPDFPageObj_GetMarkedContentID(obj)
    shade = colour(pdfium.FPDFPageObj_GetFillColor, obj)
    return {"non_stroking_color": shade, "mcid": number if number >= 0 else None}


def _steps(obj: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> Iterator[Step]:
    """The steps of a path with PDF's letters m, l, c and h, in displayed points counted from the foot."""
    a, b, c, d, e, f = matrix
    x, y = ctypes.c_float(), ctypes.c_float()
    bend: list[Point] = []
    for i in range(pdfium.FPDFPath_CountSegments(obj)):
        segment = pdfium.FPDFPath_GetPathSegment(obj, i)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (x.value * a + y.value * c + e, x.value * b + y.value * d + f)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            bend.append(point)
            if len(bend) == 3:
                yield ("c", bend)
                bend = []
        else:
            yield ("m" if kind == pdfium.FPDF_SEGMENT_MOVETO else "l", [point])
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield ("h", [])


def _subpaths(steps: Iterator[Step]) -> list[list[Step]]:
    """Split where the pen is lifted, and drop a lone point, as pdfminer does."""
    paths: list[list[Step]] = []
    for step in steps:
        if step[0] == "m" or not paths:
            paths.append([])
        paths[-1].append(step)
    return [path for path in paths if len(path) > 1]


def _figure(steps: list[Step], frame: Frame) -> Item:
    """A line, a rect or else a curve, told apart by pdfminer's own rules."""
    start = steps[0][1][0]
    if len(steps) > 3 and steps[-1][0] == "h" and steps[-2] == ("l", [start]):
        steps = [*steps[:-2], steps[-1]]  # the way back to the start is said twice
    points = [step[1][-1] if step[1] else start for step in steps]
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    kind = _kind("".join(step[0] for step in steps), points)
    item = frame.box(kind, min(xs), min(ys), max(xs), max(ys))
    item["pts"] = [frame.seen(p) for p in (points[:4] if kind == "rect" else points)]
    item["path"] = [(name, *map(frame.seen, pts)) for name, pts in steps]
    return item


def _kind(shape: str, points: list[Point]) -> str:
    if shape in ("ml", "mlh"):
        return "line"
    if shape not in ("mlllh", "mllll") or points[0] != points[4]:
        return "curve"
    (x0, y0), (x1, y1), (x2, y2), (x3, y3), _ = points
    upright = x0 == x1 and y1 == y2 and x2 == x3 and y3 == y0
    return "rect" if upright or (y0 == y1 and x1 == x2 and y2 == y3 and x3 == x0) else "curve"


def declared_fonts(resources: Any, forms: int) -> dict[str, list[Declared]]:
    """The fonts of a page, and of forms on it so many deep, under the names that pdfium may call them by."""
    found: dict[str, list[Declared]] = {}
    for spec in _specs(resources, forms, set()):
        parts = list_value(spec.get("DescendantFonts"))
        inner = dict_value(parts[0]) if parts else spec
        base = resolve1(inner.get("BaseFont"))
        name = literal_name(base) if base else ""
        font = _declared(inner, name)
        for known in {name, name if parts else PREFIX.sub("", name)}:
            if font[:2] not in [other[:2] for other in found.setdefault(known, [])]:
                found[known].append(font)
    return found


def _specs(resources: Any, forms: int, met: set[int]) -> Iterator[dict[str, Any]]:
    held = dict_value(resources)
    yield from map(dict_value, dict_value(held.get("Font")).values())
    for form in map(resolve1, dict_value(held.get("XObject")).values() if forms else ()):
        if isinstance(form, PDFStream) and id(form) not in met:
            met.add(id(form))
            yield from _specs(form.get("Resources"), forms - 1, met)


def _declared(spec: dict[str, Any], name: str) -> Declared:
    descriptor = dict_value(spec.get("FontDescriptor"))
    if name in FONT_METRICS and literal_name(spec.get("Subtype")) in SIMPLE:
        descriptor = FONT_METRICS[name][0]
    said, descent = resolve1(descriptor.get("FontName", "unknown")), num_value(descriptor.get("Descent"))
    file = next((descriptor[key] for key in ("FontFile", "FontFile2", "FontFile3") if key in descriptor), None)
    return (said if isinstance(said, str) else literal_name(said), -abs(descent) / 1000, file)


def embedded_size(font: Declared) -> int:
    """The length of a font's file, by which pdfium's fonts of one name are told apart."""
    return len(stream_value(font[2]).get_data()) if font[2] else 0
