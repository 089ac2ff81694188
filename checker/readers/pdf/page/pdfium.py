"""The pages of a PDF as pdfium has them, all read in one way (`runs`).

A clean file costs no time for its structure. That of any other is looked at first, page by page, since pdfium mends in
silence what is broken; and that of a page from right to left is asked whether its text layer is what is printed. Where
a file does not say where its objects are, pdfium looks for them, and the structure is that of what it found.
"""

from __future__ import annotations

import re
from contextlib import ExitStack, suppress
from functools import cached_property
from typing import TYPE_CHECKING, NoReturn

from msgspec.structs import replace

from checker.errors import DocumentError
from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.direction import runs_leftwards
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.object_table import is_mended, searched
from checker.readers.pdf.page.pdfium_fonts import Fonts
from checker.readers.pdf.page.pdfium_paths import Frame
from checker.readers.pdf.page.preflight import looked_at
from checker.readers.pdf.page.runs import Reader

if TYPE_CHECKING:
    from checker.readers.pdf.page.structured import StructuredFile

NO_LETTER = re.compile(r"[\x00-\x1f]")  #: what stands where a font does not say which letters it prints


class PdfiumFile:
    """An opened PDF, page by page."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open it; raises DocumentError where it is damaged or encrypted."""
        self.data, self.name = data, name
        self.page = ExitStack()  # of the page read last, open until the next is read: most of its fonts come again
        self.fonts = Fonts()
        self.mended = is_mended(data)
        clean, layered = (False, False) if self.mended else looked_at(data)
        self.pdfium = self.opened()
        self.clean = clean
        self.off = self.structure.layers_off() if layered or not clean else frozenset[bytes]()
        self.count = len(self.pdfium if clean else self.structure)
        if not clean and self.structure.pdf.torn:
            self.count = max(self.count, len(self.pdfium))

    def opened(self) -> calls.File:
        """The file in pdfium; its objects are looked for where it does not say rightly where they, or its pages, are.

        Raises DocumentError where it is damaged or encrypted.
        """
        ways = (self.data, searched(self.data))
        for data in reversed(ways) if self.mended else ways:
            with suppress(calls.PdfiumError):
                file = calls.File(data)
                if len(file):
                    self.mended = self.mended or data is not self.data
                    return file
                file.close()
        return self.refused()

    def refused(self) -> NoReturn:
        """Say why pdfium cannot open the file, or finds no pages in it."""
        from checker.readers.pdf.page.structured import refusal

        try:
            calls.File(self.data).close()
        except calls.PdfiumError as error:
            raise refusal(self.name, error) from error
        raise DocumentError(f"{self.name} is damaged or cut short: it has no pages.")

    def __len__(self) -> int:
        return self.count

    def ink(self, index: int) -> Ink | None:
        """What one page prints, or nothing where it is damaged."""
        if not (self.clean or self.structure.is_sound(index)):
            return None
        try:
            ink = self.read(index)
        except calls.PdfiumError:
            return None
        texts = [word.text for word in ink.words]
        doubtful = not self.clean or self.fonts.one_is_missing or NO_LETTER.search(" ".join(texts))
        if doubtful and not self.structure.spells(index):
            return replace(ink, garbled="fonts")
        return self.structure.judged(ink, index) if runs_leftwards(texts) else ink

    def read(self, index: int) -> Ink:
        """What one page prints; raises PdfiumError where pdfium cannot load it."""
        with self.page:
            self.page, self.fonts = ExitStack(), Fonts(self.fonts.known)
            page, text = self.page.enter_context(calls.page_of(self.pdfium, index))
            return Reader(Frame.of(page, index + 1), self.fonts, page, text, self.off).ink()

    def blank(self, index: int) -> Ink:
        """The ink of a page that cannot be read."""
        return self.structure.blank(index)

    def close(self) -> None:
        """Let go of the file."""
        self.page.close()
        self.pdfium.close()
        if "structure" in vars(self):
            self.structure.close()

    @cached_property
    def structure(self) -> StructuredFile:
        """The same file with its structure, or where that is damaged the structure of what pdfium made of it."""
        from checker.readers.pdf.page.structured import StructuredFile

        with suppress(DocumentError):
            own = StructuredFile(self.pdfium.copy() if self.mended else self.data, self.name)
            if self.mended or len(own) == len(self.pdfium):
                return own
            own.close()
        self.mended = self.mended or not self.clean  # what all processes that share the file say alike
        return StructuredFile(self.pdfium.copy(), self.name)
