"""The pages of a PDF as pdfplumber has them: its structure is read, and what pdfium passes over is seen."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from pdfminer.pdfdocument import PDFEncryptionError
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

from checker.errors import DocumentError
from checker.readers.pdf.page.content_streams import is_whole
from checker.readers.pdf.page.direction import runs_leftwards
from checker.readers.pdf.page.garbled import garbled
from checker.readers.pdf.page.ink import Ink, blank, ink_of
from checker.readers.pdf.page.lenient import LETTER, LenientPDF
from checker.readers.pdf.page.pdfium import PdfiumPDF, ink_of_page
from checker.readers.pdf.page.pdfium_calls import PdfiumError

Engine = tuple[type[PDF], Callable[[Any], Ink]]

ENGINES: dict[str, Engine] = {"pdfium": (PdfiumPDF, ink_of_page), "pdfplumber": (LenientPDF, ink_of)}
logging.getLogger("pdfminer").addHandler(logging.NullHandler())  # what it has to say is said here, in a sentence
LOCKED = re.compile("password|security", re.I)  #: what the libraries say of a file that is encrypted
DAMAGE = (PdfminerException, PDFException, PSException, PdfiumError)


class StructuredFile:
    """An opened PDF; `engine` delivers the letters and rules of its pages. A page past its last one is damage."""

    def __init__(self, data: bytes, name: str, engine: str) -> None:
        """Open it; raises DocumentError where it is damaged or encrypted."""
        kind, self.ink_of = ENGINES[engine]
        try:
            self.pdf = kind(io.BytesIO(data))
        except DAMAGE as error:
            raise DocumentError(reason(name, error)) from error
        self.pages = page_list(self.pdf, name)

    def __len__(self) -> int:
        return len(self.pages)

    def ink(self, index: int) -> Ink | None:
        """What one page prints, or nothing where it is damaged."""
        if index >= len(self):
            return None
        page = self.pages[index]
        try:
            return judged(self.ink_of(page), page) if is_whole(page.page_obj) else None
        except DAMAGE:
            return None
        finally:
            page.close()

    def blank(self, index: int) -> Ink:
        """The ink of a page that cannot be read."""
        return blank(self.pages[index]) if index < len(self) else Ink(index + 1, *LETTER[2:], (), (), ())

    def close(self) -> None:
        """Let go of the file."""
        self.pdf.close()


def reason(name: str, error: Exception) -> str:
    """Why a PDF cannot be opened, for its reader."""
    causes = [error, *error.args, error.__cause__]
    if any(isinstance(cause, PDFEncryptionError) or LOCKED.search(str(cause)) for cause in causes):
        return f"{name} is encrypted; save a copy without a password and check that."
    return f"{name} is damaged or cut short and cannot be read as a PDF."


def judged(ink: Ink, page: Page) -> Ink:
    """What a page prints, with what its text layer mixes up, as that of an Arabic page may."""
    leftward = runs_leftwards([word.text for word in ink.words])
    return replace(ink, garbled=garbled(ink.words, page.page_obj)) if leftward else ink


def page_list(pdf: PDF, name: str) -> list[Page]:
    """The pages; a file that ends before its page tree shows only here that it is damaged."""
    try:
        pages: list[Page] = pdf.pages
    except DAMAGE as error:
        raise DocumentError(reason(name, error)) from error
    if not pages:
        raise DocumentError(f"{name} is damaged or cut short: it has no pages.")
    return pages
