"""pdfium's functions as they are called thousands of times a page: a handle is its bare address, a Python number.

pypdfium2 makes Python objects of each handle and of each argument that pdfium fills, which costs more than what pdfium
does. Here such an argument is the address of a buffer that is made once. No address outlives the page it came from.
"""

from __future__ import annotations

import ctypes
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

SIMPLE = {ctypes.c_int, ctypes.c_uint, ctypes.c_ulong, ctypes.c_float, ctypes.c_size_t, ctypes.c_void_p}


def bare(function: Any) -> Any:
    """The same function of pdfium, with plain numbers for handles and addresses; 0 or None is no handle."""
    kinds = (function.restype, *function.argtypes)
    plain = [kind if kind in SIMPLE or kind is None else ctypes.c_void_p for kind in kinds]
    # Python's lock is kept: letting it go and taking it back takes as long as the call
    return ctypes.PYFUNCTYPE(*plain)(ctypes.cast(function, ctypes.c_void_p).value or 0)


def address(thing: Any) -> int:
    """Where a buffer lies, or what a handle of pypdfium2's points to."""
    return ctypes.addressof(thing.contents if hasattr(thing, "contents") else thing)


Matrix = tuple[float, float, float, float, float, float]
Colour = tuple[float, float, float]


class Room:
    """What pdfium writes its answers to, made once; each is taken out before the next question."""

    def __init__(self) -> None:
        self.floats: Any = (ctypes.c_float * 6)()
        self.doubles: Any = (ctypes.c_double * 2)()
        self.numbers: Any = (ctypes.c_uint * 4)()
        self.floats_at = [address(self.floats) + 4 * index for index in range(6)]
        self.doubles_at = [address(self.doubles) + 8 * index for index in range(2)]
        self.numbers_at = [address(self.numbers) + 4 * index for index in range(4)]


_room = Room()
_matrix_at, _x_at, _y_at = _room.floats_at[0], *_room.doubles_at

# What a page and its forms hold

count_objects = bare(pdfium.FPDFPage_CountObjects)
get_object = bare(pdfium.FPDFPage_GetObject)
count_in_form = bare(pdfium.FPDFFormObj_CountObjects)
get_in_form = bare(pdfium.FPDFFormObj_GetObject)
kind_of = bare(pdfium.FPDFPageObj_GetType)
mark_of = bare(pdfium.FPDFPageObj_GetMarkedContentID)
fill_of = bare(pdfium.FPDFPageObj_GetFillColor)
stroke_of = bare(pdfium.FPDFPageObj_GetStrokeColor)

_matrix_of = bare(pdfium.FPDFPageObj_GetMatrix)
_bounds_of = bare(pdfium.FPDFPageObj_GetBounds)
_pen_of = bare(pdfium.FPDFPageObj_GetStrokeWidth)
_painting_of = bare(pdfium.FPDFPath_GetDrawMode)


def matrix_of(obj: int) -> Matrix:
    """A page object's own matrix."""
    _room.floats[:] = (1, 0, 0, 1, 0, 0)
    _matrix_of(obj, _matrix_at)
    a, b, c, d, e, f = _room.floats
    return a, b, c, d, e, f


def is_flat(obj: int) -> bool:
    """Whether a page object has no height, as a text object of nothing but spaces."""
    return bool(_bounds_of(obj, *_room.floats_at[:4]) and _room.floats[1] == _room.floats[3])


def colour(ask: Any, obj: int) -> Colour | None:
    """A colour of a page object as RGB from 0 to 1; None for a pattern. Ask `fill_of` or `stroke_of`."""
    if not ask(obj, *_room.numbers_at):
        return None
    red, green, blue, _ = _room.numbers
    return (red / 255, green / 255, blue / 255)


def painting_of(obj: int) -> tuple[int, bool]:
    """How a path is filled, 0 for not at all, and whether it is stroked."""
    _painting_of(obj, *_room.numbers_at[:2])
    return _room.numbers[0], bool(_room.numbers[1])


def pen_of(obj: int) -> float:
    """The width of a path's pen."""
    _pen_of(obj, _matrix_at)
    return float(_room.floats[0])


# The steps of a path

count_segments = bare(pdfium.FPDFPath_CountSegments)
get_segment = bare(pdfium.FPDFPath_GetPathSegment)
step_of = bare(pdfium.FPDFPathSegment_GetType)
closes = bare(pdfium.FPDFPathSegment_GetClose)

_point_of = bare(pdfium.FPDFPathSegment_GetPoint)


def point_of(segment: int) -> tuple[float, float]:
    """Where a step of a path leads, before the path's matrix."""
    _point_of(segment, *_room.floats_at[:2])
    x, y = _room.floats[:2]
    return x, y


# Text: the characters of a page, and the text objects that own them

count_chars = bare(pdfium.FPDFText_CountChars)
letter_of = bare(pdfium.FPDFText_GetUnicode)
owner_of = bare(pdfium.FPDFText_GetTextObject)
is_invented = bare(pdfium.FPDFText_IsGenerated)
font_of = bare(pdfium.FPDFTextObj_GetFont)

_letters_of = bare(pdfium.FPDFText_GetText)
_origin_of = bare(pdfium.FPDFText_GetCharOrigin)
_loose_box_of = bare(pdfium.FPDFText_GetLooseCharBox)
_char_matrix_of = bare(pdfium.FPDFText_GetMatrix)
_size_of = bare(pdfium.FPDFTextObj_GetFontSize)


def letters_of(text: int) -> str:
    """All characters of a page, one for each that pdfium counts; halves of a pair stay halves."""
    count = count_chars(text)
    buffer = ctypes.create_string_buffer(2 * count + 2)
    written = _letters_of(text, 0, count, address(buffer)) - 1
    letters = buffer.raw[: 2 * max(0, written)].decode("utf-16-le", "surrogatepass")
    if len(letters) == count:
        return letters
    return "".join(chr(letter_of(text, index)) for index in range(count))  # it left out those without a letter


def origin_of(text: int, index: int) -> tuple[float, float]:
    """Where a character stands in the file's own coordinates."""
    _origin_of(text, index, _x_at, _y_at)
    x, y = _room.doubles
    return x, y


def origins_of(text: int, count: int) -> tuple[list[float], list[float]]:
    """The x and the y of all characters of a page."""
    room = (ctypes.c_double * (2 * count))()
    first, end = address(room), address(room) + 16 * count
    list(map(_origin_of, repeat(text), range(count), range(first, end, 16), range(first + 8, end + 8, 16)))
    return room[0::2], room[1::2]


def owners_of(text: int, count: int) -> list[int | None]:
    """The text object of each character of a page."""
    return list(map(owner_of, repeat(text), range(count)))


def right_of(text: int, index: int) -> float:
    """Where a character's box ends on the right, its advance and its ink taken together."""
    _loose_box_of(text, index, _matrix_at)
    return float(_room.floats[2])


def char_matrix_of(text: int, index: int) -> Matrix:
    """The matrix of a character in the file's own coordinates, without its place."""
    _char_matrix_of(text, index, _matrix_at)
    a, b, c, d = _room.floats[:4]
    return a, b, c, d, 0.0, 0.0


def size_of(obj: int) -> float:
    """The size of a text object's font, before its matrix."""
    _size_of(obj, _matrix_at)
    return float(_room.floats[0])


# Fonts

is_embedded = bare(pdfium.FPDFFont_GetIsEmbedded)

_name_of = bare(pdfium.FPDFFont_GetBaseFontName)
_descent_of = bare(pdfium.FPDFFont_GetDescent)
_width_of = bare(pdfium.FPDFFont_GetGlyphWidth)
_file_of = bare(pdfium.FPDFFont_GetFontData)


def name_of(font: int) -> str:
    """A font's name."""
    name = ctypes.create_string_buffer(256)
    _name_of(font, address(name), len(name))
    return name.value.decode("utf-8", "replace")


def descent_of(font: int) -> float:
    """How far a font reaches under the baseline, per point of size; negative."""
    _room.floats[0] = 0
    _descent_of(font, 1.0, _matrix_at)
    return float(_room.floats[0])


def width_of(font: int, letter: str) -> float:
    """The advance of a letter per point of size; where several glyphs share the letter, that of the first."""
    _room.floats[0] = 0
    _width_of(font, ord(letter), 1.0, _matrix_at)
    return float(_room.floats[0])


def file_size_of(font: int) -> int:
    """The length of a font's file; 0 for one that the document does not hold."""
    length = ctypes.c_size_t()
    if is_embedded(font):
        _file_of(font, None, 0, address(length))
    return length.value
