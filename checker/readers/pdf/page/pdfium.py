"""The pages of a PDF as pdfium has them, all read in one way (`runs`).

A clean file costs no time for its structure. That of any other is looked at first, page by page, since pdfium mends in
silence what is broken; and that of a page from right to left is asked whether its text layer is what is printed.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec.structs import replace

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.direction import runs_leftwards
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.pdfium_fonts import Fonts
from checker.readers.pdf.page.pdfium_paths import Frame
from checker.readers.pdf.page.preflight import looked_at
from checker.readers.pdf.page.runs import Reader

if TYPE_CHECKING:
    from checker.readers.pdf.page.structured import StructuredFile


class PdfiumFile:
    """An opened PDF, page by page."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open it; raises DocumentError where it is damaged or encrypted."""
        self.data, self.name = data, name
        self.page = ExitStack()  # of the page read last, open until the next is read: most of its fonts come again
        self.fonts = Fonts()
        clean, layered = looked_at(data)
        pages = 0 if clean else len(self.structure)
        try:
            self.pdfium = calls.File(data)
        except calls.PdfiumError as error:
            raise self.structure.refusal(error) from error
        self.clean = not pages and len(self.pdfium) > 0
        self.off = self.structure.layers_off() if layered or not clean else frozenset[bytes]()
        if pages and self.structure.pdf.torn:
            pages = max(pages, len(self.pdfium))
        self.count = pages or len(self.pdfium) or len(self.structure)

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
        if not (self.clean or self.structure.spells(index)):
            return replace(ink, garbled="fonts")
        return self.structure.judged(ink, index) if runs_leftwards([word.text for word in ink.words]) else ink

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
        """The same file with its structure; raises DocumentError where that is damaged."""
        from checker.readers.pdf.page.structured import StructuredFile

        return StructuredFile(self.data, self.name)
