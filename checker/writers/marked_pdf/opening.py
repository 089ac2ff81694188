"""Opens a PDF that is to be marked, or says in one sentence why that cannot be."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, PdfObject

from checker.errors import OutputError
from checker.model.report import SourceFile
from checker.writers.marked_pdf.increment import tables_start
from checker.writers.marked_pdf.marks import HIGHLIGHT, NOTE, UNDERLINE
from checker.writers.marked_pdf.sheet import LETTER, Corners, MarkedSheet, corners
from checker.writers.typeset.comment import AUTHOR

SIGNED = 1  #: the flag of a form that bears a signature [given]
DAMAGE = (PyPdfError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError)

logging.getLogger("pypdf").addHandler(logging.NullHandler())  # what it has to say is said here, in a sentence


class MarkedLeaf(Struct, frozen=True):
    """A page: its object and what that tells, how it is seen, the annotations of others; `marked` where it has ours."""

    reference: IndirectObject
    told: DictionaryObject
    sheet: MarkedSheet
    others: tuple[PdfObject, ...]
    marked: bool


class Opened(Struct, frozen=True):
    """A file that can be marked, the place of its table of objects, and its pages."""

    reader: PdfReader
    start: int
    pages: tuple[MarkedLeaf, ...]


def opened(source: SourceFile) -> Opened:
    """The PDF with its pages; raises OutputError where it is damaged, encrypted or signed."""
    start = tables_start(source.data)
    try:
        if start is None:
            raise ValueError("no table of objects where the file says")
        reader = PdfReader(io.BytesIO(source.data))
        if reader.is_encrypted:
            raise OutputError(f"{source.name} is encrypted and cannot be marked; save a copy without and mark that.")
        if _is_signed(reader):
            raise OutputError(f"{source.name} is signed, and marks would break that; mark a copy that is not.")
        return Opened(reader, start, tuple(map(_leaf, reader.pages)))
    except DAMAGE as error:
        reason = "its structure is damaged; save it anew and mark that"
        raise OutputError(f"{source.name} cannot be marked: {reason}.") from error


def _is_signed(reader: PdfReader) -> bool:
    form = _dictionary(_dictionary(reader.trailer["/Root"]).get("/AcroForm"))
    return bool(int(form.get("/SigFlags", 0)) & SIGNED)


def _leaf(page: PageObject) -> MarkedLeaf:
    reference = page.indirect_reference
    if reference is None:
        raise ValueError("a page that is no object of its own")
    notes = list(_array(page.get("/Annots")))
    others = tuple(note for note in notes if not _is_ours(note))
    return MarkedLeaf(reference, _dictionary(reference), _sheet(page), others, len(others) < len(notes))


def _sheet(page: PageObject) -> MarkedSheet:
    media = _corners(page.get("/MediaBox"), LETTER)
    return MarkedSheet(media, _corners(page.get("/CropBox"), media), int(_resolved(page.get("/Rotate", 0))) // 90)


def _corners(rectangle: Any, usual: Corners) -> Corners:
    numbers = [float(_resolved(number)) for number in _array(rectangle)]
    return corners(numbers) if len(numbers) == 4 else usual


def _is_ours(note: PdfObject) -> bool:
    """Whether an annotation is a mark that we made, or the window of one."""
    told = _dictionary(note)
    if told.get("/Subtype") == "/Popup":
        told = _dictionary(told.get("/Parent"))
    named = told.get("/T") == AUTHOR and "/NM" in told
    return named and told.get("/Subtype") in (HIGHLIGHT, UNDERLINE, NOTE)


def _resolved(value: Any) -> Any:
    return value.get_object() if isinstance(value, PdfObject) else value


def _dictionary(value: Any) -> DictionaryObject:
    """What a value or a reference to it tells by names; nothing where it is no dictionary."""
    found = _resolved(value)
    return found if isinstance(found, DictionaryObject) else DictionaryObject()


def _array(value: Any) -> Iterable[PdfObject]:
    found = _resolved(value)
    return found if isinstance(found, ArrayObject) else ()
