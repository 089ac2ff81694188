"""Says whether a PDF is as its maker left it, so that pdfium alone can be trusted with it.

pdfium mends a broken file in silence, passes over what it cannot unpack, and draws a form that draws itself until the
memory is full. The structure of a file that shows a sign of any of this is looked at closely (`structured`).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

BEGIN = re.compile(rb"stream\r?\n")
FORM = re.compile(rb"/Subtype\s*/Form\b")
LARGEST = 1 << 27  #: bytes that a stream may hold [cost]
LAYERS = b"/OCProperties"
APART = re.compile(rb"/Subtype\s*/Image\b")  #: pictures
WIDTHS, NUMBERS = re.compile(rb"/Widths\s*\[([^\]]*)"), re.compile(rb"[\d.+\-\s]*")
CODES = re.compile(rb"/(?:First|Last)Char\s+(\d+)(?!\d|\s+\d+\s+R)")
BOTH, MOST = 2, 257  #: the first and the last; so many letters, and one, have codes of a byte [given]


def looked_at(data: bytes) -> tuple[bool, bool]:
    """Whether a file is not encrypted, and holds nothing that is damaged or may have no end.

    And whether it has layers, as far as it was looked at.
    """
    if b"/Encrypt" in data:
        return False, False
    layered, left = LAYERS in data, data.count(b"endstream")
    for head, body in streams(data):
        left -= 1
        content = content_of(head, body)
        if content is None:
            return False, layered
        layered = layered or LAYERS in content
    return not left and has_widths(data), layered


def has_widths(data: bytes) -> bool:
    """Whether each font has a width for each of its letters, as far as both are said in place.

    In 1,924 fonts of 802 sound files it is so without exception.
    """
    return all(
        NUMBERS.fullmatch(found[1]) and len(found[1].split()) in letters_of(data, found)
        for found in WIDTHS.finditer(data)
    )


def letters_of(data: bytes, widths: re.Match[bytes]) -> range:
    """How many letters the font may have whose widths these are."""
    font = data[data.rfind(b"obj", 0, widths.start()) : data.find(b"endobj", widths.end())]
    codes = [int(code) for code in CODES.findall(font)]
    if len(codes) != BOTH:
        return range(MOST)
    many = max(codes) - min(codes) + 1
    return range(many, many + 1)


def streams(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """The dictionary of each stream, and its bytes."""
    view = memoryview(data)
    end = 0
    while (start := data.find(b"stream", end)) >= 0:
        end = data.find(b"endstream", start) + len(b"endstream")
        if end < start:
            end = len(data)
        if begin := BEGIN.match(data, start):
            yield data[data.rfind(b"obj", 0, start) : start], view[begin.end() : end]


def content_of(head: bytes, body: memoryview) -> bytes | None:
    """What a stream holds that is whole, and draws nothing further if it is a form; pictures are left out."""
    if b"#" in head:  # a name may be spelt with it
        return None
    form = FORM.search(head)
    if APART.search(head) and not form:
        return b""
    content = unpacked(body) if b"/FlateDecode" in head else bytes(body)
    endless = content is not None and form and (b"Do" in content or b"/FlateDecode" not in head)
    return None if endless else content


def unpacked(body: memoryview) -> bytes | None:
    """What a packed stream holds; nothing where it is damaged, does not end, or is larger than any page."""
    packed = zlib.decompressobj()
    try:
        content = packed.decompress(body, LARGEST)
    except zlib.error:
        return None
    return content if packed.eof else None
