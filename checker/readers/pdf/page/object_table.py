"""Whether a PDF says rightly where its objects are; where it does not, a reader looks for them and may miss some."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.readers.pdf.page.preflight import streams, unpacked

TAIL = 1024  #: the last bytes of a file, which say where its table of objects is [given]
SAID = b"startxref"  #: what a file says before that place
END = re.compile(SAID + rb"\s+(\d{1,18})\s+%%EOF\s*\Z")
TABLE = re.compile(rb"\s*(?:xref\b|\d+\s+\d+\s+obj\b)")
SECTION = re.compile(rb"(?<=[nf])\s+(\d{1,9})\s+\d{1,9}\s+((?:\d{10}\s\d{5}\s[nf]\s+)*\d{10}\s\d{5}\s[nf])")
ENTRY = re.compile(rb"(\d{10})\s(\d{5})\s([nf])")
OBJECT = re.compile(rb"\s*(\d{1,9})\s+\d+\s+obj\b")
PACKED = re.compile(rb"/Type\s*/XRef\b")  #: a table that is packed in a stream
WIDTHS = re.compile(rb"/W\s*\[\s*(\d)\s+(\d)\s+(\d)\s*\]")
INDEX = re.compile(rb"/Index\s*\[([\d\s]*)\]")
SIZE = re.compile(rb"/Size\s+(\d{1,9})")
PREDICTED = re.compile(rb"/Predictor\s+1[0-5]\b")
UP = 2  #: the mark of a line that says how it differs from the one above [given]

Places = Iterator[tuple[int, int]]  #: the numbers of objects, and where these begin


def is_mended(data: bytes) -> bool:
    """Whether a file does not say where its objects are, so that a reader looks for them and may miss some."""
    begin = max(0, data.find(b"%PDF-", 0, TAIL))  # from where places in the file are counted
    end = END.search(data[-TAIL:])
    if not end or not TABLE.match(data, begin + int(end[1])):
        return True
    return not all(starts(data, begin + place, number) for number, place in (*listed(data), *packed(data)))


def searched(data: bytes) -> bytes:
    """The same file, which does not say where its objects are any more, so that they are looked for."""
    return data.replace(SAID, SAID.upper())


def listed(data: bytes) -> Places:
    """Where the tables of a file say that its objects are."""
    for section in SECTION.finditer(data):
        for number, entry in enumerate(ENTRY.finditer(section[2]), int(section[1])):
            if entry[3] == b"n" and int(entry[1]):
                yield number, int(entry[1])


def packed(data: bytes) -> Places:
    """Where the tables say it that are packed in streams; one that cannot be unpacked leads nowhere."""
    for head, body in streams(data) if PACKED.search(data) else ():
        if PACKED.search(head) and (widths := WIDTHS.search(head)):
            content = unpacked(body) if b"/FlateDecode" in head else bytes(body)
            kind, place, rest = map(int, widths.groups())
            lines = rows(content or b"", kind + place + rest, PREDICTED.search(head) is not None)
            for number, line in zip(numbers(head), lines, strict=False):
                if kind == 0 or line[kind - 1] == 1:
                    yield number, int.from_bytes(line[kind : kind + place])
            if content is None:
                yield 0, 0


def rows(content: bytes, width: int, predicted: bool) -> Iterator[bytes]:
    """The lines of a table; no more from one on that is written in a way that makers of tables do not use."""
    above = bytes(width)
    step = width + predicted
    for at in range(0, len(content) - step + 1, step):
        line = content[at + predicted : at + step]
        if predicted and content[at] == UP:
            line = bytes((one + other) & 255 for one, other in zip(line, above, strict=True))
        elif predicted and content[at]:
            return
        yield line
        above = line


def numbers(head: bytes) -> Iterator[int]:
    """The numbers of the objects of a packed table."""
    size, index = SIZE.search(head), INDEX.search(head)
    said = list(map(int, index[1].split())) if index else [0, int(size[1]) if size else 0]
    for first, count in zip(said[::2], said[1::2], strict=False):
        yield from range(first, first + count)


def starts(data: bytes, at: int, number: int) -> bool:
    """Whether the object of a number begins at a place."""
    found = OBJECT.match(data, at)
    return found is not None and int(found[1]) == number
