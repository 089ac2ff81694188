"""Opens a PDF, or says in one sentence why it cannot be read."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import pypdfium2
from msgspec.structs import replace
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

from checker.errors import DocumentError
from checker.readers.pdf.contents import is_whole
from checker.readers.pdf.garbled import garbled
from checker.readers.pdf.ink import Ink, ink_of
from checker.readers.pdf.mirror import runs_leftwards
from checker.readers.pdf.pdfium import PdfiumPDF
from checker.readers.pdf.plain import PlainPDF
from checker.readers.pdf.runs import ink_of_page
from checker.sharing import Do, Pieces, alone

Progress = Callable[[int, int], None]
Read = Do[Ink | None]  #: reads the page of an index
Share = Callable[[Read, int], Pieces[Ink | None]]  #: gives all pages, read by the one process or by several
Engine = tuple[type[PDF], Callable[[Any], Ink]]

ENGINES: dict[str, Engine] = {"pdfium": (PdfiumPDF, ink_of_page), "pdfplumber": (PlainPDF, ink_of)}
logging.getLogger("pdfminer").addHandler(logging.NullHandler())  # what it has to say is said here, in a sentence
DAMAGE = (PdfminerException, PDFException, PSException, pypdfium2.PdfiumError)


@contextmanager
def opened(data: bytes, name: str, engine: str) -> Iterator[PDF]:
    """The PDF in `data`; raises DocumentError where it is no PDF, damaged or encrypted."""
    if b"%PDF-" not in data[:1024]:
        raise DocumentError(f"{name} is not a PDF.")
    kind, _ = ENGINES[engine]
    try:
        pdf = kind(io.BytesIO(data))
    except DAMAGE as error:
        raise DocumentError(reason(name, error)) from error
    with pdf:
        yield pdf


def reason(name: str, error: Exception) -> str:
    """Why a PDF cannot be opened, for its reader."""
    causes = [error, *error.args, error.__cause__]
    if any(isinstance(cause, PDFPasswordIncorrect) or "password" in str(cause).lower() for cause in causes):
        return f"{name} is encrypted; save a copy without a password and check that."
    return f"{name} is damaged or cut short and cannot be read as a PDF."


def inks_of(
    data: bytes, name: str, engine: str, progress: Progress | None = None, share: Share = alone
) -> tuple[list[Ink], list[int]]:
    """What each page prints, and the numbers of the pages that could not be read; `share` says who reads them."""
    found: dict[int, Ink | None] = {}
    with opened(data, name, engine) as pdf:
        pages = page_list(pdf, name)
        for index, ink in share(*pages_by(pdf, name, engine)):
            found[index] = ink
            if progress:
                progress(len(found), len(pages))
        inks = [found.get(index) or blank(page) for index, page in enumerate(pages)]
        return inks, [page.page_number for index, page in enumerate(pages) if found.get(index) is None]


def pages_by(pdf: PDF, name: str, engine: str) -> tuple[Read, int]:
    """What reads the pages of the PDF one by one, and how many there are."""
    pages = page_list(pdf, name)
    return partial(ink_or_none, pages, engine), len(pages)


def ink_or_none(pages: Sequence[Page], engine: str, index: int) -> Ink | None:
    """What one page prints, or nothing where it is damaged."""
    _, ink_of_this = ENGINES[engine]
    try:
        return judged(ink_of_this(pages[index]), pages[index]) if is_whole(pages[index].page_obj) else None
    except DAMAGE:
        return None
    finally:
        pages[index].close()


def judged(ink: Ink, page: Page) -> Ink:
    """What a page prints, with what its text layer mixes up, as that of an Arabic page may."""
    return replace(ink, garbled=garbled(ink.words, page.page_obj)) if runs_leftwards(ink) else ink


def blank(page: Page) -> Ink:
    """The ink of a page that cannot be read."""
    return Ink(page.page_number, float(page.width), float(page.height), (), (), ())


def page_list(pdf: PDF, name: str) -> list[Page]:
    """The pages; a file that ends before its page tree shows only here that it is damaged."""
    try:
        pages: list[Page] = pdf.pages
    except DAMAGE as error:
        raise DocumentError(reason(name, error)) from error
    if not pages:
        raise DocumentError(f"{name} is damaged or cut short: it has no pages.")
    return pages
