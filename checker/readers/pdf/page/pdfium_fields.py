"""The fields of a form on a page, as pdfium has them: what is filled in there is no text of the page."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pypdfium2_raw as pdfium

from checker.readers.pdf.page.pdfium_abi import address, bare, quick
from checker.readers.pdf.page.pdfium_calls import Box

LONGEST = 1 << 16  #: bytes of what is filled in; what takes more is no figure [cost]

_count_notes = quick(pdfium.FPDFPage_GetAnnotCount)
_get_note = quick(pdfium.FPDFPage_GetAnnot)
_kind_of = bare(pdfium.FPDFAnnot_GetSubtype)
_place_of = bare(pdfium.FPDFAnnot_GetRect)
_let_go = bare(pdfium.FPDFPage_CloseAnnot)


def fields_of(page: Any) -> Iterator[tuple[str, Box]]:
    """What is filled into each field of a page, and the field's box in points from the page's foot."""
    for index in range(max(0, _count_notes(page))):
        note = _get_note(page, index)
        if note and _kind_of(note) == pdfium.FPDF_ANNOT_WIDGET:
            sides = pdfium.FS_RECTF()
            _place_of(note, address(sides))
            yield _filled_in(note), (sides.left, sides.bottom, sides.right, sides.top)
        _let_go(note)


def _filled_in(note: int) -> str:
    """What is filled in, or else what is shown there."""
    handle = ctypes.cast(note, pdfium.FPDF_ANNOTATION)
    shown = partial(pdfium.FPDFAnnot_GetAP, handle, pdfium.FPDF_ANNOT_APPEARANCEMODE_NORMAL)
    return _told(partial(pdfium.FPDFAnnot_GetStringValue, handle, b"V")) or _told(shown)


def _told(by: Callable[[Any, int], int]) -> str:
    """What a function of pdfium tells that first says how many bytes that takes, with the two of its end."""
    size = by(None, 0)
    if not 2 < size <= LONGEST:
        return ""
    room = (ctypes.c_ushort * size)()
    by(room, size)
    return bytes(room)[: size - 2].decode("utf-16-le", "replace")
