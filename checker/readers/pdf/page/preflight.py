"""Says whether a PDF is as its maker left it, so that pdfium alone can be trusted with it.

pdfium mends a broken file in silence, passes over what it cannot unpack, and draws a form that draws itself until the
memory is full. The structure of a file that shows a sign of any of this is looked at closely (`structured`).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

TAIL = 1024  #: the last bytes of a file, which say where its table of objects is [given]
END = re.compile(rb"startxref\s+(\d{1,18})\s+%%EOF\s*\Z")
TABLE = re.compile(rb"\s*(?:xref\b|\d+\s+\d+\s+obj\b)")
SECTION = re.compile(rb"(?:\bxref|[nf])\s+(\d{1,9})\s+\d{1,9}\s+((?:\d{10}\s\d{5}\s[nf]\s+)+)")
ENTRY = re.compile(rb"(\d{10})\s(\d{5})\s([nf])")
OBJECT = re.compile(rb"\s*(\d{1,9})\s+\d+\s+obj\b")
BEGIN = re.compile(rb"stream\r?\n")
FORM = re.compile(rb"/Subtype\s*/Form\b")
LARGEST = 1 << 27  #: bytes that a stream may hold [cost]
LAYERS = b"/OCProperties"
APART = re.compile(rb"/Subtype\s*/Image\b")  #: pictures


def looked_at(data: bytes) -> tuple[bool, bool]:
    """Whether a file ends where it says, is not encrypted, and holds nothing that is damaged or may have no end.

    And whether it has layers, as far as it was looked at.
    """
    if is_mended(data) or b"/Encrypt" in data:
        return False, False
    layered = LAYERS in data
    for head, body in streams(data):
        content = content_of(head, body)
        if content is None:
            return False, layered
        layered = layered or LAYERS in content
    return True, layered


def is_mended(data: bytes) -> bool:
    """Whether a file does not say where its objects are, so that a reader looks for them and may miss some."""
    begin = max(0, data.find(b"%PDF-", 0, TAIL))  # from where places in the file are counted
    end = END.search(data[-TAIL:])
    if not end or not TABLE.match(data, begin + int(end[1])):
        return True
    return not all(leads(data, begin, int(section[1]), section[2]) for section in SECTION.finditer(data))


def leads(data: bytes, begin: int, first: int, entries: bytes) -> bool:
    """Whether the entries of a table of objects lead to these, counted from the first number on."""
    for number, entry in enumerate(ENTRY.finditer(entries), first):
        if entry[3] == b"n" and int(entry[1]) and not starts(data, begin + int(entry[1]), number):
            return False
    return True


def starts(data: bytes, at: int, number: int) -> bool:
    """Whether the object of a number begins at a place."""
    found = OBJECT.match(data, at)
    return found is not None and int(found[1]) == number


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
