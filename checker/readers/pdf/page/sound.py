"""The pages of a sound PDF as pdfium alone has them, without the time that it takes to read the file's structure.

A page that is made in an unusual way (set from right to left, its corner elsewhere) is left to `structured`.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Any

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.pdfium_fonts import Fonts
from checker.readers.pdf.page.pdfium_paths import Frame, turned
from checker.readers.pdf.page.runs import Reader, UnusualPageError

if TYPE_CHECKING:
    from checker.readers.pdf.page.structured import StructuredFile

CORNER = (0.0, 0.0)  #: where the corner of a usual page's media box lies [decision 0017]


class SoundFile:
    """An opened PDF, page by page."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open it; raises PdfiumError where pdfium cannot."""
        self.data, self.name = data, name
        self.pdfium = calls.File(data)
        self.page = ExitStack()  # of the page read last, open until the next is read: most of its fonts come again
        self.fonts = Fonts()

    def __len__(self) -> int:
        return len(self.pdfium)

    def ink(self, index: int) -> Ink | None:
        """What one page prints, or nothing where it is damaged."""
        with self.page:
            self.page, self.fonts = ExitStack(), Fonts(self.fonts.known)
            try:
                page, text = self.page.enter_context(calls.page_of(self.pdfium, index))
                return Reader(frame_of(page, index + 1), self.fonts, page, text).ink()
            except (UnusualPageError, calls.PdfiumError):
                return self.structured.ink(index)

    def blank(self, index: int) -> Ink:
        """The ink of a page that cannot be read."""
        return self.structured.blank(index)

    def close(self) -> None:
        """Let go of the file."""
        self.page.close()
        self.pdfium.close()
        if "structured" in vars(self):
            self.structured.close()

    @cached_property
    def structured(self) -> StructuredFile:
        """The same file with its structure; raises DocumentError where that is damaged."""
        from checker.readers.pdf.page.structured import StructuredFile

        return StructuredFile(self.data, self.name, "pdfium")


def frame_of(page: Any, number: int) -> Frame:
    """The frame of a page that states its media box, with the corner where it usually is."""
    box = calls.media_box_of(page)
    if box is None or box[:2] != CORNER or min(box[2:]) <= 0:
        raise UnusualPageError
    quarters = calls.turn_of(page)
    width, height = reversed(box[2:]) if quarters % 2 else box[2:]
    return Frame(turned(box, 90 * quarters), 0.0, height, 0.0, number, width, height)
