"""Says whether what a page draws is whole: pdfium and pdfminer pass over damage in silence, and figures go lost."""

from __future__ import annotations

import zlib
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import LITERALS_FLATE_DECODE, PDFStream, resolve1


def is_whole(page: PDFPage) -> bool:
    """Whether the packed content of a page can be unpacked; call it before anything else reads the page."""
    return all(unpacks(stream) for stream in map(resolve1, page.contents) if isinstance(stream, PDFStream))


def unpacks(stream: PDFStream) -> bool:
    """Whether a stream is free of damage; one that is merely cut short at its check sum is."""
    if stream.rawdata is None or not any(first in LITERALS_FLATE_DECODE for first, _ in stream.get_filters()[:1]):
        return True
    try:
        zlib.decompressobj().decompress(deciphered(stream))
    except zlib.error:
        return False
    return True


def deciphered(stream: PDFStream) -> bytes:
    """A stream's bytes as they were before the file was encrypted."""
    data: Any = stream.rawdata
    if stream.decipher and stream.objid is not None and stream.genno is not None:
        data = stream.decipher(stream.objid, stream.genno, data, stream.attrs)
    return bytes(data)
