"""pdfium's functions as they are called thousands of times a page: a handle is its bare address, a Python number.

pypdfium2's own classes make Python objects of each handle and of each argument that pdfium fills, which costs more than
what pdfium does, and they take longer to load than its bindings, which are all that is used here. Here such an argument
is the address of a buffer that is made once. No address outlives the page it came from.

Neither pdfium nor these buffers are safe in two threads: who opens a file holds `ONE_THREAD` until it is closed.
"""

from __future__ import annotations

import ctypes
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import repeat
from struct import Struct
from threading import RLock
from typing import Any

import pypdfium2_raw as pdfium

from checker.readers.pdf.page.pdfium_abi import AbiRow, Room, address, bare, packed, quick

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]
Colour = tuple[int, int, int, int]

#: A copy of this process begins where no other thread runs (`checker.sharing`), so that nobody else can hold it there.
ONE_THREAD = RLock()

_room = Room()
_matrix_at = _room.floats_at[0]
_quad, _quad_at = Struct("4f").unpack_from, packed(_matrix_at)
_sextet, _tints = Struct("6f").unpack_from, Struct("4I").unpack_from
_xs, _ys = AbiRow(ctypes.c_double), AbiRow(ctypes.c_double)
_path_xs, _path_ys = AbiRow(ctypes.c_float), AbiRow(ctypes.c_float)

# Files and pages

pdfium.FPDF_InitLibraryWithConfig(pdfium.FPDF_LIBRARY_CONFIG(version=2))  # it does nothing where pypdfium2 has done so

REASONS = {pdfium.FPDF_ERR_PASSWORD: "it asks for a password", pdfium.FPDF_ERR_SECURITY: "its security is unknown"}


class PdfiumError(Exception):
    """What pdfium cannot open or load."""


class File:
    """A PDF that pdfium holds open."""

    def __init__(self, data: bytes, password: str | None = None) -> None:
        """Open it; raises PdfiumError where pdfium cannot."""
        self.data = data  # which pdfium reads from as long as the file is open
        self.handle = pdfium.FPDF_LoadMemDocument64(data, len(data), password.encode() if password else None)
        if not self.handle:
            raise PdfiumError(REASONS.get(pdfium.FPDF_GetLastError(), "it is damaged"))

    def __len__(self) -> int:
        return int(pdfium.FPDF_GetPageCount(self.handle))

    def copy(self) -> bytes:
        """The file written anew as pdfium has it: all that it found, at the places that it says, not encrypted."""
        written = io.BytesIO()
        taking = dict(pdfium.FPDF_FILEWRITE._fields_)["WriteBlock"]
        take = taking(lambda _, start, size: written.write(ctypes.string_at(start, size)) == size)
        pdfium.FPDF_SaveAsCopy(self.handle, pdfium.FPDF_FILEWRITE(1, take), pdfium.FPDF_REMOVE_SECURITY)
        return written.getvalue()

    def close(self) -> None:
        """Let go of it."""
        handle, self.handle = self.handle, None
        if handle:
            pdfium.FPDF_CloseDocument(handle)


@contextmanager
def page_of(file: File, index: int) -> Iterator[tuple[Any, Any]]:
    """The handles of a page and of its text, packed, which are closed again, so memory stays flat."""
    page = pdfium.FPDF_LoadPage(file.handle, index)
    if not page:
        raise PdfiumError(f"Page {index + 1} cannot be loaded.")
    text = pdfium.FPDFText_LoadPage(page)
    try:
        yield packed(address(page)), packed(address(text))
    finally:
        pdfium.FPDFText_ClosePage(text)
        pdfium.FPDF_ClosePage(page)


_media_box_of = quick(pdfium.FPDFPage_GetMediaBox)
_bounds_of_page = quick(pdfium.FPDF_GetPageBoundingBox)
turn_of = quick(pdfium.FPDFPage_GetRotation)


def media_box_of(page: Any) -> Box:
    """The media box of a page, in points from its foot: its own, or else what it inherits, or the usual size."""
    if _media_box_of(page, *map(packed, _room.floats_at[:4])):
        x0, y0, x1, y1 = (round(number, 4) for number in _quad(_room.floats))
        if x0 != x1 and y0 != y1:
            return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
    _bounds_of_page(page, _quad_at)
    left, top, right, bottom = (round(number, 4) for number in _quad(_room.floats))
    return left, bottom, right, top


# What a page and its forms hold

count_objects = quick(pdfium.FPDFPage_CountObjects)
get_object = quick(pdfium.FPDFPage_GetObject)
count_in_form = quick(pdfium.FPDFFormObj_CountObjects)
get_in_form = quick(pdfium.FPDFFormObj_GetObject)
kind_of = bare(pdfium.FPDFPageObj_GetType)

_fill_of = bare(pdfium.FPDFPageObj_GetFillColor)
_tag_of = bare(pdfium.FPDFPageObj_GetMarkedContentID)
_matrix_of = bare(pdfium.FPDFPageObj_GetMatrix)
_bounds_of = bare(pdfium.FPDFPageObj_GetBounds)
_pen_of = bare(pdfium.FPDFPageObj_GetStrokeWidth)
_painting_of = bare(pdfium.FPDFPath_GetDrawMode)


def matrix_of(obj: int) -> Matrix:
    """A page object's own matrix."""
    if not _matrix_of(obj, _matrix_at):
        return 1.0, 0.0, 0.0, 1.0, 0.0, 0.0
    matrix: Matrix = _sextet(_room.floats)
    return matrix


def tag_of(obj: int) -> int | None:
    """The number of the piece of tagged text that a page object is from; nothing where it has none."""
    number: int = _tag_of(obj)
    return number if number >= 0 else None


def bounds_of(obj: int) -> Box:
    """The box around an object in the coordinates of what holds it."""
    if not _bounds_of(obj, *_room.floats_at[:4]):
        return 0.0, 0.0, 0.0, 0.0
    box: Box = _quad(_room.floats)
    return box


def fill_of(obj: int) -> Colour | None:
    """What fills a page object: red, green, blue, and how opaque it is, from 0 to 255; None for a pattern."""
    if not _fill_of(obj, *_room.numbers_at):
        return None
    colour: Colour = _tints(_room.numbers)
    return colour


def painting_of(obj: int) -> tuple[int, bool]:
    """How a path is filled, 0 for not at all, and whether it is stroked."""
    _painting_of(obj, *_room.numbers_at[:2])
    return _room.numbers[0], bool(_room.numbers[1])


def pen_of(obj: int) -> float:
    """The width of a path's pen."""
    _pen_of(obj, _matrix_at)
    return float(_room.floats[0])


# The steps of a path

Segments = Iterator[tuple[int, bool, float, float]]

_count_segments = bare(pdfium.FPDFPath_CountSegments)
_get_segment = bare(pdfium.FPDFPath_GetPathSegment)
_step_of = quick(pdfium.FPDFPathSegment_GetType)
_closes = quick(pdfium.FPDFPathSegment_GetClose)
_point_of = quick(pdfium.FPDFPathSegment_GetPoint)


def segments_of(path: int) -> Segments:
    """The steps of a path: the kind of each, whether it closes the figure, and where it leads before the matrix."""
    segments = list(map(packed, map(_get_segment, repeat(path), range(_count_segments(path)))))
    return zip(map(_step_of, segments), map(_closes, segments), *places_of(segments), strict=True)


def places_of(segments: Sequence[Any]) -> tuple[list[float], list[float]]:
    """The x and the y of where steps lead."""
    count = len(segments)
    list(map(_point_of, segments, _path_xs.at(count), _path_ys.at(count)))
    return _path_xs.room[:count], _path_ys.room[:count]


# Text: the characters of a page, and the text objects that own them

count_chars = quick(pdfium.FPDFText_CountChars)
letter_of = quick(pdfium.FPDFText_GetUnicode)
owner_of = quick(pdfium.FPDFText_GetTextObject)
is_invented = quick(pdfium.FPDFText_IsGenerated)
font_of = bare(pdfium.FPDFTextObj_GetFont)

_letters_of = quick(pdfium.FPDFText_GetText)
_origin_of = quick(pdfium.FPDFText_GetCharOrigin)
_loose_box_of = quick(pdfium.FPDFText_GetLooseCharBox)
_char_matrix_of = quick(pdfium.FPDFText_GetMatrix)
_size_of = bare(pdfium.FPDFTextObj_GetFontSize)


def letters_of(text: Any) -> str:
    """All characters of a page, one for each that pdfium counts; halves of a pair stay halves."""
    count = count_chars(text)
    buffer = ctypes.create_string_buffer(2 * count + 2)
    written = _letters_of(text, 0, count, buffer) - 1
    letters = buffer.raw[: 2 * max(0, written)].decode("utf-16-le", "surrogatepass")
    if len(letters) == count:
        return letters
    return "".join(chr(letter_of(text, index)) for index in range(count))  # it left out those without a letter


def origins_of(text: Any, count: int) -> tuple[list[float], list[float]]:
    """The x and the y of all characters of a page."""
    list(map(_origin_of, repeat(text), range(count), _xs.at(count), _ys.at(count)))
    return _xs.room[:count], _ys.room[:count]


def owners_of(text: Any, count: int) -> list[int | None]:
    """The text object of each character of a page."""
    return list(map(owner_of, repeat(text), range(count)))


def right_of(text: Any, index: int) -> float:
    """Where a character's box ends on the right, its advance and its ink taken together."""
    _loose_box_of(text, index, _quad_at)
    return float(_room.floats[2])


def char_matrix_of(text: Any, index: int) -> Matrix:
    """The matrix of a character in the file's own coordinates, without its place."""
    _char_matrix_of(text, index, _quad_at)
    a, b, c, d = _quad(_room.floats)
    return a, b, c, d, 0.0, 0.0


def size_of(obj: int) -> float:
    """The size of a text object's font, before its matrix."""
    _size_of(obj, _matrix_at)
    return float(_room.floats[0])


# Fonts

_name_of = bare(pdfium.FPDFFont_GetBaseFontName)
_width_of = bare(pdfium.FPDFFont_GetGlyphWidth)


def name_of(font: int) -> str:
    """A font's name."""
    name = ctypes.create_string_buffer(256)
    _name_of(font, address(name), len(name))
    return name.value.decode("utf-8", "replace")


def width_of(font: int, letter: str) -> float:
    """The advance of a letter per point of size; where several glyphs share the letter, that of the first."""
    _room.floats[0] = 0
    _width_of(font, ord(letter), 1.0, _matrix_at)
    return float(_room.floats[0])
