"""Says whether what a page draws is whole: pdfium and pdfminer pass over damage in silence, and figures go lost."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Any

from pdfminer.pdfpage import PDFPage
from pdfminer.pdftypes import LITERALS_FLATE_DECODE, PDFStream, dict_value, list_value, resolve1
from pdfminer.psparser import PSLiteral, literal_name

from checker.readers.pdf.page.preflight import LARGEST

LETTERS = ("FontFile", "FontFile2", "FontFile3")
SUBSET = re.compile(r"[A-Z]{6}\+")


def is_whole(page: PDFPage) -> bool:
    """Whether the content of a page is there and can be unpacked; call it before anything else reads the page."""
    return all(isinstance(stream, PDFStream) and unpacks(stream) for stream in map(resolve1, page.contents))


def spells(page: PDFPage) -> bool:
    """Whether the fonts of a page are there and free of damage, and what says which letters they print."""
    fonts = map(resolve1, dict_value(dict_value(page.resources).get("Font")).values())
    return all(isinstance(font, dict) and all(map(is_sound, parts_of(font))) and is_measured(font) for font in fonts)


def is_measured(font: dict[str, Any]) -> bool:
    """Whether the widths of a font are numbers, one for each letter; see `has_widths` of `preflight`."""
    if "Widths" not in font:
        return True
    widths = [resolve1(width) for width in list_value(font["Widths"])]
    first, last = (resolve1(font.get(code)) for code in ("FirstChar", "LastChar"))
    if not all(isinstance(width, int | float) for width in widths):
        return False
    return not (isinstance(first, int) and isinstance(last, int)) or len(widths) == last - first + 1


def parts_of(font: dict[str, Any]) -> Iterator[Any]:
    """What a font is made of: its letters and the tables of their names; of one in several pieces, that of each."""
    for piece in (font, *list_value(font.get("DescendantFonts") or [])):
        held = dict_value(piece)
        descriptor = dict_value(held.get("FontDescriptor") or {})
        letters = [resolve1(descriptor[name]) for name in LETTERS if name in descriptor]
        yield from (resolve1(held[name]) for name in ("ToUnicode", "Encoding") if name in held)
        yield from letters or ([None] if brings_letters(held) else [])


def brings_letters(font: dict[str, Any]) -> bool:
    """Whether a font says by its name that the file has its letters, those that are used: ABCDEF+Times."""
    name = literal_name(resolve1(font.get("BaseFont")) or "")
    return "DescendantFonts" not in font and SUBSET.match(name) is not None


def is_sound(part: Any) -> bool:
    """Whether a part of a font is a name, a dictionary, or a stream that is there and can be unpacked."""
    if isinstance(part, PDFStream):
        return unpacks(part)
    return isinstance(part, PSLiteral) or (isinstance(part, dict) and "Length" not in part)


def unpacks(stream: PDFStream) -> bool:
    """Whether a stream is free of damage, and no larger than any page; its check sum may be missing at its end."""
    if stream.rawdata is None or not any(first in LITERALS_FLATE_DECODE for first, _ in stream.get_filters()[:1]):
        return True
    data, packed, bare = deciphered(stream), zlib.decompressobj(), zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = packed.decompress(data, LARGEST)
        if packed.eof or packed.unconsumed_tail:
            return packed.eof
        bare.decompress(data[2:])
    except zlib.error:
        return False
    return bare.eof and zlib.adler32(content).to_bytes(4).startswith(bare.unused_data)


def deciphered(stream: PDFStream) -> bytes:
    """A stream's bytes as they were before the file was encrypted."""
    data: Any = stream.rawdata
    if stream.decipher and stream.objid is not None and stream.genno is not None:
        data = stream.decipher(stream.objid, stream.genno, data, stream.attrs)
    return bytes(data)
