"""Opens a PDF, or says in one sentence why it cannot be read."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

from checker.errors import DocumentError
from checker.readers.pdf.ink import Ink, ink_of
from checker.readers.pdf.pdfium import PdfiumPDF
from checker.readers.pdf.runs import ink_of_page

Progress = Callable[[int, int], None]
Engine = tuple[type[PDF], Callable[[Any], Ink]]

ENGINES: dict[str, Engine] = {"pdfium": (PdfiumPDF, ink_of_page), "pdfplumber": (PDF, ink_of)}
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


def inks_of(data: bytes, name: str, engine: str, progress: Progress | None) -> tuple[list[Ink], list[int]]:
    """What each page prints, and the numbers of the pages that could not be read."""
    inks, broken = [], []
    _, ink = ENGINES[engine]
    with opened(data, name, engine) as pdf:
        pages = page_list(pdf, name)
        for count, page in enumerate(pages, start=1):
            try:
                inks.append(ink(page))
            except DAMAGE:
                broken.append(page.page_number)
                inks.append(Ink(page.page_number, float(page.width), float(page.height), (), (), ()))
            page.close()
            if progress:
                progress(count, len(pages))
    return inks, broken


def page_list(pdf: PDF, name: str) -> list[Page]:
    """The pages; a file that ends before its page tree shows only here that it is damaged."""
    try:
        pages: list[Page] = pdf.pages
    except DAMAGE as error:
        raise DocumentError(reason(name, error)) from error
    if not pages:
        raise DocumentError(f"{name} is damaged or cut short: it has no pages.")
    return pages
