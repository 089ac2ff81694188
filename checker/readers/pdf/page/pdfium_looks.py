"""How an object of a page looks, as pdfium has it: its paint, what it is clipped to, the layers that it belongs to.

These are asked of letters, in whose paint something speaks against their being seen, and of what may cover them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2_raw as pdfium

from checker.readers.pdf.page.pdfium_abi import address, bare, packed
from checker.readers.pdf.page.pdfium_calls import Box, fill_of, places_of

INVISIBLE = (3, 7)  #: modes in which letters leave no ink [given]
FILLED = (0, 4)  #: and those in which only their inside has ink [given]
CORNERS = (4, 5)  #: the steps of a rectangle as a clip [given]
FULL = 255  #: of a colour [given]
DARK = (0, 0, 0, FULL)  #: what a pattern is taken for
MIDDLE = 128  #: letters with less red are dark, which most letters are [cost]
LONGEST = 256  #: bytes of a layer's name [cost]

_mode_of = bare(pdfium.FPDFTextObj_GetTextRenderMode)
_is_blended = bare(pdfium.FPDFPageObj_HasTransparency)
_count_marks = bare(pdfium.FPDFPageObj_CountMarks)
_get_mark = bare(pdfium.FPDFPageObj_GetMark)
_name_of = bare(pdfium.FPDFPageObjMark_GetName)
_entry_of = pdfium.FPDFPageObjMark_GetParamBlobValue
_clip_of = bare(pdfium.FPDFPageObj_GetClipPath)
_count_clips = bare(pdfium.FPDFClipPath_CountPaths)
_count_steps = bare(pdfium.FPDFClipPath_CountPathSegments)
_get_step = bare(pdfium.FPDFClipPath_GetPathSegment)


def lightness_of(letters: int) -> float:
    """How near letters come to leaving no ink: 1 where they are invisible, transparent or white, 0 where dark."""
    mode = _mode_of(letters)
    if mode not in FILLED:
        return float(mode in INVISIBLE)
    red, green, blue, alpha = fill_of(letters) or DARK
    if red < MIDDLE and alpha == FULL:
        return 0.0
    return float(1 - (FULL - min(red, green, blue)) * alpha / FULL**2)


def is_invisible(letters: int) -> bool:
    """Whether letters leave no ink whatever stands behind them."""
    return _mode_of(letters) in INVISIBLE or alpha_of(letters) == 0


def alpha_of(obj: int) -> int:
    """How opaque an object's fill is, from 0 to 255; a pattern is."""
    return (fill_of(obj) or DARK)[3]


def is_opaque(obj: int) -> bool:
    """Whether nothing shows through an object."""
    return alpha_of(obj) == FULL and not _is_blended(obj)


def clips_of(obj: int) -> Iterator[Box | None]:
    """The boxes that an object is clipped to, in the coordinates of what holds it; None for one of another shape."""
    clip = _clip_of(obj)
    for index in range(max(0, _count_clips(clip))) if clip else ():
        steps = _count_steps(clip, index)
        corners = [packed(_get_step(clip, index, step)) for step in range(steps if steps in CORNERS else 0)]
        xs, ys = map(set, places_of(corners))
        yield (min(xs), min(ys), max(xs), max(ys)) if len(xs) == len(ys) == 2 else None


def layers_of(obj: int) -> Iterator[bytes]:
    """The names of the layers that an object belongs to, as the file spells them."""
    for index in range(max(0, _count_marks(obj))):
        mark = _get_mark(obj, index)
        name, room = ctypes.create_string_buffer(LONGEST), ctypes.c_ulong()
        _name_of(mark, address(name), LONGEST, address(room))
        if name.raw.startswith("OC\0".encode("utf-16-le")):
            yield _named(mark)


def _named(mark: int) -> bytes:
    name, size = ctypes.create_string_buffer(LONGEST), ctypes.c_ulong()
    handle = ctypes.cast(mark, pdfium.FPDF_PAGEOBJECTMARK)
    room = ctypes.cast(name, ctypes.POINTER(ctypes.c_ubyte))
    return name.raw[: size.value] if _entry_of(handle, b"Name", room, LONGEST, size) else b""
