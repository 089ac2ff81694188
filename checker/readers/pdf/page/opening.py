"""Opens a PDF, or says in one sentence why it cannot be read, and reads its pages.

A sound file is left to pdfium (`sound`); one that shows a sign of damage is looked at closely (`structured`), and so
is any that pdfplumber is to read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from typing import Protocol

from msgspec.msgpack import Decoder, Encoder

from checker.errors import DocumentError
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.pdfium_calls import ONE_THREAD, PdfiumError
from checker.readers.pdf.page.preflight import is_clean
from checker.readers.pdf.page.sound import SoundFile
from checker.sharing import Do, Pieces, alone

Progress = Callable[[int, int], None]
Printed = Ink | bytes | None  #: what a page prints, or the same packed, or nothing where it is damaged
Share = Callable[[Do[Printed], int], Pieces[Printed]]  #: gives all pages, read by the one process or by several

packed = Encoder().encode  #: for the way from one process to another
unpacked = Decoder(Ink | None).decode


class File(Protocol):
    """An opened PDF."""

    def __len__(self) -> int:
        """How many pages it has."""

    def ink(self, index: int) -> Ink | None:
        """What one page prints, or nothing where it is damaged."""

    def blank(self, index: int) -> Ink:
        """The ink of a page that cannot be read."""

    def close(self) -> None:
        """Let go of it."""


@contextmanager
def opened(data: bytes, name: str, engine: str) -> Iterator[File]:
    """The PDF in `data`, for one thread at a time; raises DocumentError where it is no PDF, damaged or encrypted."""
    if b"%PDF-" not in data[:1024]:
        raise DocumentError(f"{name} is not a PDF.")
    with ONE_THREAD, closing(file_of(data, name, engine)) as file:
        yield file


def file_of(data: bytes, name: str, engine: str) -> File:
    """The file as pdfium alone reads it, if it may; else with its structure."""
    file = sound(data, name) if engine == "pdfium" else None
    if file is None:
        from checker.readers.pdf.page.structured import StructuredFile

        file = StructuredFile(data, name, engine)
    return file


def sound(data: bytes, name: str) -> File | None:
    """The file as pdfium alone reads it, unless there is a sign of damage."""
    with suppress(PdfiumError):
        if is_clean(data) and len(file := SoundFile(data, name)):
            return file
    return None


def inks_of(
    data: bytes, name: str, engine: str, progress: Progress | None = None, share: Share = alone
) -> tuple[list[Ink], list[int]]:
    """What each page prints, and the numbers of the pages that could not be read; `share` says who reads them."""
    found: dict[int, Ink | None] = {}
    with opened(data, name, engine) as file:
        count = len(file)
        for index, page in share(file.ink, count):
            found[index] = unpacked(page) if isinstance(page, bytes) else page
            if progress:
                progress(len(found), count)
        inks = [found.get(index) or file.blank(index) for index in range(count)]
    return inks, [index + 1 for index in range(count) if found.get(index) is None]
