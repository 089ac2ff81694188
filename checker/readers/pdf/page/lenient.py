"""pdfplumber's PDF with sound pages: what is missing or broken on one page is mended, and does not stop the others."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from math import isfinite
from typing import Any

from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import resolve_all
from pdfminer.psexceptions import PSException
from pdfplumber.page import Page
from pdfplumber.pdf import PDF
from pdfplumber.utils.exceptions import PdfminerException

LETTER = (0.0, 0.0, 612.0, 792.0)  #: the size of a page that states none, as pdfminer and pdfium have it [given]
BOXES = ("MediaBox", "CropBox", "TrimBox", "BleedBox", "ArtBox")
#: what pdfminer raises, besides its own errors, where something stands in a file that should not
BROKEN = (
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    RecursionError,
    AssertionError,
    ArithmeticError,
    EOFError,
    NotImplementedError,
    zlib.error,
    struct.error,
)


class LenientPDF(PDF):
    """A pdfplumber PDF; a page tree that is broken before its first page raises pdfplumber's own error only.

    `torn` says that it is broken further on, so that the pages behind are not among these.
    """

    torn = False

    @property
    def pages(self) -> list[Page]:
        """The pages asked for, in order; none is read before its objects are."""
        if not hasattr(self, "_pages"):
            made: list[Page] = []
            doctop = 0.0
            for number, found in enumerate(self._found(), start=1):
                if self.pages_to_parse is None or number in self.pages_to_parse:
                    made.append(Page(self, mended(found), number, doctop))
                    doctop += made[-1].height
            self._pages = made
        return self._pages

    def close(self) -> None:
        """Let go of every page that was made, and of the file."""
        for page in getattr(self, "_pages", ()):
            page.close()
        self.flush_cache()
        if not self.stream_is_external:
            self.stream.close()

    def _found(self) -> Iterator[PDFPage]:
        found = False
        try:
            for page in PDFPage.create_pages(self.doc):
                yield page
                found = True
        except (*BROKEN, PSException, PDFException) as error:
            if not found:
                raise PdfminerException(error) from error
            self.torn = True


def mended(page: PDFPage) -> PDFPage:
    """The page, without boxes and a turn that are none, and with the usual size where it states none."""
    for name in BOXES:
        if not is_box(resolve_all(page.attrs.get(name))):
            page.attrs.pop(name, None)
    if "MediaBox" not in page.attrs:
        page.attrs["MediaBox"] = list(LETTER)
        page.mediabox = LETTER
    if resolve_all(page.attrs.get("Rotate", 0)) not in range(-360, 361, 90):
        page.attrs["Rotate"] = 0
    return page


def is_box(value: Any) -> bool:
    """Whether a value is four numbers that enclose something."""
    if not (isinstance(value, list) and len(value) == 4):
        return False
    if not all(isinstance(number, int | float) and isfinite(number) for number in value):
        return False
    return bool(value[0] != value[2] and value[1] != value[3])
