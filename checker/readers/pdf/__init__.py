"""Reads a PDF into a Document, by pdfium, or slowly by pdfplumber.

Page by page (`page`), words and rules become lines, and running heads and feet are set apart (`layout`); tables are
found by their rules, read, and joined over pages (`tables`); what remains is headings and paragraphs (`text`);
`reading` puts all of it together.

What it takes is loaded when a PDF is read, and by other processes at the same time: that takes as long as ten pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.sharing import Sharing

if TYPE_CHECKING:
    from checker.readers.pdf.page.opening import Printed

Progress = Callable[[int, int], None]


def read(
    data: bytes,
    name: str,
    progress: Progress | None = None,
    engine: str = "pdfium",
    jobs: int = 1,
    meanwhile: Callable[[], object] = bool,
) -> Document:
    """Read a PDF; `engine` names what delivers letters and rules, "pdfium" or "pdfplumber"; `jobs` processes share it.

    Raises DocumentError where the file is damaged, encrypted, or has no text layer at all.
    """
    with Sharing(jobs, partial(reader, data, name, engine)) as sharing:
        meanwhile()
        from checker.readers.pdf.page.opening import inks_of
        from checker.readers.pdf.reading import document_of

        inks, broken, mended = inks_of(data, name, engine, progress, sharing.pieces)
    return document_of(name, inks, broken, mended)


@contextmanager
def reader(data: bytes, name: str, engine: str) -> Iterator[tuple[Callable[[int], Printed], int]]:
    """What reads the pages of the PDF one by one in another process and packs them, and how many there are."""
    from checker.readers.pdf.page.opening import opened, packed

    with opened(data, name, engine) as file:
        yield lambda index: packed(file.ink(index)), len(file)
