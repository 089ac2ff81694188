"""The structure of a PDF and its pages as pdfplumber has them: what pdfium passes over is seen, and pdfium's own pages
are held against these.
"""

from __future__ import annotations

import io
import logging
import re
from contextlib import suppress
from typing import Any

from msgspec.structs import replace
from pdfminer.pdfdocument import PDFEncryptionError
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdftypes import PDFObjRef, dict_value, list_value, resolve1
from pdfminer.psexceptions import PSException
from pdfminer.psparser import LIT
from pdfplumber.utils.exceptions import PdfminerException

from checker.errors import DocumentError
from checker.readers.pdf.page.content_streams import is_whole, spells
from checker.readers.pdf.page.direction import runs_leftwards
from checker.readers.pdf.page.garbled import garbled
from checker.readers.pdf.page.ink import Ink, blank
from checker.readers.pdf.page.lenient import BROKEN, LETTER, LenientPDF
from checker.readers.pdf.page.plumber import ink_of
from checker.readers.pdf.page.recursive_forms import is_endless

logging.getLogger("pdfminer").addHandler(logging.NullHandler())  # what it has to say is said here, in a sentence
LOCKED = re.compile("password|security", re.I)  #: what the libraries say of a file that is encrypted
DAMAGE = (PdfminerException, PDFException, PSException, *BROKEN)


def numbers(layers: Any) -> set[int]:
    """The numbers of the objects that a list of layers refers to."""
    return {layer.objid for layer in list_value(layers) if isinstance(layer, PDFObjRef)}


def refusal(name: str, error: Exception) -> DocumentError:
    """Why a file cannot be opened, for its reader."""
    causes = [error, *error.args, error.__cause__]
    if any(isinstance(cause, PDFEncryptionError) or LOCKED.search(str(cause)) for cause in causes):
        return DocumentError(f"{name} is encrypted; save a copy without a password and check that.")
    return DocumentError(f"{name} is damaged or cut short and cannot be read as a PDF.")


class StructuredFile:
    """An opened PDF, page by page. A page past its last one is damage."""

    mended = False

    def __init__(self, data: bytes, name: str) -> None:
        """Open it; raises DocumentError where it is damaged or encrypted."""
        try:
            self.pdf = LenientPDF(io.BytesIO(data))
            self.pages = self.pdf.pages  # a file that ends before its page tree shows only here that it is damaged
        except DAMAGE as error:
            raise refusal(name, error) from error
        if not self.pages:
            raise DocumentError(f"{name} is damaged or cut short: it has no pages.")

    def __len__(self) -> int:
        return len(self.pages)

    def ink(self, index: int) -> Ink | None:
        """What one page prints by pdfplumber's account, or nothing where it is damaged."""
        page = self.pages[index]
        try:
            ink = ink_of(page) if is_whole(page.page_obj) else None
        except DAMAGE:
            return None
        finally:
            page.close()
        if ink and not self.spells(index):
            return replace(ink, garbled="fonts")
        return self.judged(ink, index) if ink and runs_leftwards([word.text for word in ink.words]) else ink

    def is_sound(self, index: int) -> bool:
        """Whether what a page draws is whole and comes to an end, so that pdfium can be trusted with it."""
        with suppress(*DAMAGE):
            page = self.pages[index].page_obj if index < len(self) else None
            return page is not None and is_whole(page) and not is_endless(page.resources)
        return False

    def spells(self, index: int) -> bool:
        """Whether it can be known which letters a page prints: no table of letters that it needs is damaged."""
        with suppress(*DAMAGE):
            return index >= len(self) or spells(self.pages[index].page_obj)
        return False

    def judged(self, ink: Ink, index: int) -> Ink | None:
        """What a page from right to left prints, with what its text layer mixes up; nothing where that is damaged."""
        with suppress(*DAMAGE):
            return replace(ink, garbled=garbled(ink.words, self.pages[index].page_obj)) if index < len(self) else None
        return None

    def layers_off(self) -> frozenset[bytes]:
        """The names of the layers that are off, as the file spells them, but those that one that is shown bears too."""
        with suppress(*DAMAGE):
            return self.told_off()
        return frozenset()

    def told_off(self) -> frozenset[bytes]:
        """The same, where nothing of what says so is damaged."""
        told = dict_value(self.pdf.doc.catalog.get("OCProperties"))
        usual = dict_value(told.get("D"))
        off, on, every = (numbers(of.get(name)) for of, name in ((usual, "OFF"), (usual, "ON"), (told, "OCGs")))
        if usual.get("BaseState") == LIT("OFF"):
            off |= every - on
        hidden, shown = (frozenset(map(self.name_of_layer, layers)) for layers in (off, every - off))
        return hidden - shown

    def name_of_layer(self, number: int) -> bytes:
        """The name of a layer."""
        name = resolve1(dict_value(PDFObjRef(self.pdf.doc, number)).get("Name"))
        return name if isinstance(name, bytes) else b""

    def blank(self, index: int) -> Ink:
        """The ink of a page that cannot be read."""
        return blank(self.pages[index]) if index < len(self) else Ink(index + 1, *LETTER[2:], (), (), ())

    def close(self) -> None:
        """Let go of the file."""
        self.pdf.close()
