"""Says whether a PDF is as its maker left it, so that pdfium alone can be trusted with it.

pdfium mends a broken file in silence, passes over what it cannot unpack, and draws a form that draws itself until the
memory is full. A file that shows a sign of any of this is read by `structured`, which looks closely.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

TAIL = 1024  #: the last bytes of a file, which say where its table of objects is
END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
TABLE = re.compile(rb"\s*(?:xref\b|\d+\s+\d+\s+obj\b)")
BEGIN = re.compile(rb"stream\r?\n")
FORM = re.compile(rb"/Subtype\s*/Form\b|#")  #: in the dictionary of a stream; a name may be spelt with #
APART = re.compile(rb"/Length1\b|/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType)\b")  #: fonts and pictures


def is_clean(data: bytes) -> bool:
    """Whether a file ends where it says, is not encrypted, holds no forms, and all it has to say can be unpacked."""
    end = END.search(data[-TAIL:])
    if not end or not TABLE.match(data, int(end[1])) or b"/Encrypt" in data:
        return False
    return all(not FORM.search(head) and unpacks(head, body) for head, body in streams(data))


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


def unpacks(head: bytes, body: memoryview) -> bool:
    """Whether a stream is free of damage, as far as it can be told; fonts and pictures are not looked into."""
    if b"/FlateDecode" not in head or APART.search(head):
        return True
    packed = zlib.decompressobj()
    try:
        packed.decompress(body)
    except zlib.error:
        return False
    return packed.eof
