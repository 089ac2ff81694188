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

from checker.writers.marked_pdf.increment import Increment, named
from checker.writers.marked_pdf.marks import DrawnMark
from checker.writers.marked_pdf.sheet import Corners
from checker.writers.typeset.comment import AUTHOR

PRINTED = 4  #: the flag of what is printed with its page [given]


def annotated(increment: Increment, page: IndirectObject, marks: Iterable[DrawnMark]) -> Iterator[IndirectObject]:
    """The annotations of a page's marks, each with the window that it opens."""
    for mark in marks:
        told = _annotation(mark.kind, page, mark.rect)
        reference = increment.add(told)
        words = {"T": AUTHOR, "NM": mark.name, "Contents": mark.text}
        told.update(named({name: TextStringObject(text) for name, text in words.items()}))
        told.update(named({"C": _numbers(mark.colour), "AP": named({"N": increment.add(_appearance(mark))})}))
        if mark.quads:
            told.update(named({"QuadPoints": _numbers(mark.quads)}))
        yield reference
        if mark.popup:
            window = _annotation("/Popup", page, mark.popup)
            window.update(named({"Parent": reference}))
            told.update(named({"Popup": increment.add(window)}))
            yield told.raw_get("/Popup")


def _annotation(kind: str, page: IndirectObject, rect: Corners) -> DictionaryObject:
    kinds = {"Type": NameObject("/Annot"), "Subtype": NameObject(kind)}
    return named({**kinds, "P": page, "Rect": _numbers(rect), "F": NumberObject(PRINTED)})


def _appearance(mark: DrawnMark) -> PdfObject:
    """What a mark looks like, in the colours of paper: a highlight darkens, and hides nothing."""
    drawing = DecodedStreamObject()
    drawing.set_data(mark.drawing.encode())
    packed = drawing.flate_encode()
    states = named({"G": named({"BM": NameObject("/Multiply")})})
    packed.update(named({"Type": NameObject("/XObject"), "Subtype": NameObject("/Form"), "BBox": _numbers(mark.rect)}))
    packed.update(named({"Resources": named({"ExtGState": states})}))
    return packed


def _numbers(numbers: Iterable[float]) -> ArrayObject:
    return ArrayObject([FloatObject(f"{number:.3f}") for number in numbers])
