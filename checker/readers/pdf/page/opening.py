"""Opens a PDF, or says in one sentence why it cannot be read, and reads its pages.

Its pages come from pdfium (`pdfium`), or from pdfplumber, against which those of pdfium are held (`structured`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from msgspec.msgpack import Decoder, Encoder
from msgspec.structs import replace

from checker.errors import DocumentError
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.object_table import is_mended
from checker.readers.pdf.page.pdfium import PdfiumFile
from checker.readers.pdf.page.pdfium_calls import ONE_THREAD
from checker.readers.pdf.page.strokes import without_strokes
from checker.sharing import Do, Pieces, alone

if TYPE_CHECKING:
    from checker.readers.pdf.page.structured import StructuredFile

Progress = Callable[[int, int], None]
Printed = Ink | bytes | None  #: what a page prints, or the same packed, or nothing where it is damaged
Share = Callable[[Do[Printed], int], Pieces[Printed]]  #: gives all pages, read by the one process or by several

FARTHEST = 1e6  #: points; no page is so large [cost]

packed = Encoder().encode  #: for the way from one process to another
unpacked = Decoder(Ink | None).decode


def possible(ink: Ink) -> Ink:
    """What a page prints, without words and rules of no size or of none that paper has."""
    words = tuple(word for word in ink.words if 0 < word.size < FARTHEST and lies(word.box))
    rules = tuple(rule for rule in ink.rules if lies((rule.y, rule.x0, rule.x1, rule.weight)))
    whole = len(words) == len(ink.words) and len(rules) == len(ink.rules)
    return ink if whole else replace(ink, words=words, rules=rules)


def lies(numbers: Iterable[float]) -> bool:
    """Whether numbers are points of a page."""
    return sum(map(abs, numbers)) < FARTHEST


@contextmanager
def opened(data: bytes, name: str, engine: str) -> Iterator[PdfiumFile | StructuredFile]:
    """The PDF in `data`, for one thread at a time; raises DocumentError where it is no PDF, damaged or encrypted."""
    if b"%PDF-" not in data[:1024]:
        raise DocumentError(f"{name} is not a PDF.")
    with ONE_THREAD, closing(PdfiumFile(data, name) if engine == "pdfium" else structured(data, name)) as file:
        yield file


def structured(data: bytes, name: str) -> StructuredFile:
    """The file as pdfplumber reads it, which takes long to load."""
    from checker.readers.pdf.page.structured import StructuredFile

    file = StructuredFile(data, name)
    file.mended = is_mended(data)
    if file.pdf.torn:  # how many pages are missing only pdfium can say
        file.close()
        raise DocumentError(f"{name} is damaged or cut short and cannot be read as a PDF.")
    return file


def inks_of(
    data: bytes, name: str, engine: str, progress: Progress | None = None, share: Share = alone
) -> tuple[list[Ink], list[int], bool]:
    """What each page prints, the numbers of the pages that could not be read, and whether the file was mended.

    `share` says who reads them.
    """
    found: dict[int, Ink | None] = {}
    with opened(data, name, engine) as file:
        count = len(file)
        for index, page in share(file.ink, count):
            found[index] = unpacked(page) if isinstance(page, bytes) else page
            if progress:
                progress(len(found), count)
        inks = [without_strokes(possible(found.get(index) or file.blank(index))) for index in range(count)]
    return inks, [index + 1 for index in range(count) if found.get(index) is None], file.mended
