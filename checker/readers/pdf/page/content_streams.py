"""Says whether what a page draws is whole: pdfium and pdfminer pass over damage in silence, and figures go lost."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import LITERALS_FLATE_DECODE, PDFStream, dict_value, list_value, resolve1

from checker.readers.pdf.page.preflight import LARGEST


def is_whole(page: PDFPage) -> bool:
    """Whether the packed content of a page can be unpacked; call it before anything else reads the page."""
    return all(unpacks(stream) for stream in map(resolve1, page.contents) if isinstance(stream, PDFStream))


def spells(page: PDFPage) -> bool:
    """Whether the fonts of a page are free of damage, and what says which letters they print."""
    fonts = map(resolve1, dict_value(dict_value(page.resources).get("Font")).values())
    return all(unpacks(part) for font in fonts if isinstance(font, dict) for part in parts_of(font))


def parts_of(font: dict[str, Any]) -> Iterator[PDFStream]:
    """The streams of a font: its letters and the tables of their names; of one in several pieces, those of each."""
    pieces = [font, *map(dict_value, list_value(font.get("DescendantFonts") or []))]
    for piece in pieces:
        descriptor = dict_value(piece.get("FontDescriptor") or {})
        named = [piece.get(name) for name in ("ToUnicode", "Encoding")]
        letters = [descriptor.get(name) for name in ("FontFile", "FontFile2", "FontFile3")]
        yield from (part for part in map(resolve1, [*named, *letters]) if isinstance(part, PDFStream))


def unpacks(stream: PDFStream) -> bool:
    """Whether a stream is free of damage, and no larger than any page; one that is merely cut short at its end is."""
    if stream.rawdata is None or not any(first in LITERALS_FLATE_DECODE for first, _ in stream.get_filters()[:1]):
        return True
    packed = zlib.decompressobj()
    try:
        packed.decompress(deciphered(stream), LARGEST)
    except zlib.error:
        return False
    return not packed.unconsumed_tail


def deciphered(stream: PDFStream) -> bytes:
    """A stream's bytes as they were before the file was encrypted."""
    data: Any = stream.rawdata
    if stream.decipher and stream.objid is not None and stream.genno is not None:
        data = stream.decipher(stream.objid, stream.genno, data, stream.attrs)
    return bytes(data)
