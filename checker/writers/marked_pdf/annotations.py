"""Marks as the annotations of a page, each with an appearance of its own, so that all viewers show the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
    TextStringObject,
)

from checker.writers.marked_pdf.increment import Increment
from checker.writers.marked_pdf.marks import DrawnMark
from checker.writers.marked_pdf.sheet import Corners
from checker.writers.typeset.comment import AUTHOR

PRINTED = 4  #: the flag of what is printed with its page [given]


def annotated(increment: Increment, page: IndirectObject, marks: Iterable[DrawnMark]) -> Iterator[IndirectObject]:
    """The annotations of a page's marks, each with the window that it opens."""
    for mark in marks:
        told = _annotation(mark.kind, page, mark.rect)
        reference = increment.add(told)
        told[NameObject("/T")] = TextStringObject(AUTHOR)
        told[NameObject("/NM")] = TextStringObject(mark.name)
        told[NameObject("/Contents")] = TextStringObject(mark.text)
        told[NameObject("/C")] = _numbers(mark.colour)
        told[NameObject("/AP")] = DictionaryObject({NameObject("/N"): increment.add(_appearance(mark))})
        if mark.quads:
            told[NameObject("/QuadPoints")] = _numbers(mark.quads)
        yield reference
        if mark.popup:
            window = _annotation("/Popup", page, mark.popup)
            window[NameObject("/Parent")] = reference
            told[NameObject("/Popup")] = increment.add(window)
            yield told.raw_get("/Popup")


def _annotation(kind: str, page: IndirectObject, rect: Corners) -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject(kind),
            NameObject("/P"): page,
            NameObject("/Rect"): _numbers(rect),
            NameObject("/F"): NumberObject(PRINTED),
        }
    )


def _appearance(mark: DrawnMark) -> PdfObject:
    """What a mark looks like, in the colours of paper: a highlight darkens, and hides nothing."""
    drawing = DecodedStreamObject()
    drawing.set_data(mark.drawing.encode())
    packed = drawing.flate_encode()
    state = DictionaryObject({NameObject("/BM"): NameObject("/Multiply")})
    states = DictionaryObject({NameObject("/G"): state})
    packed[NameObject("/Type")] = NameObject("/XObject")
    packed[NameObject("/Subtype")] = NameObject("/Form")
    packed[NameObject("/BBox")] = _numbers(mark.rect)
    packed[NameObject("/Resources")] = DictionaryObject({NameObject("/ExtGState"): states})
    return packed


def _numbers(numbers: Iterable[float]) -> ArrayObject:
    return ArrayObject([FloatObject(f"{number:.3f}") for number in numbers])
