"""A PDF grows: objects that are new or changed are written behind its bytes, which stay as they are.

A table of the new objects, of the same form as the file's own, names the one before it. No object of the file is
written that is not changed, and nothing tells when it was done: same file and marks, same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from hashlib import md5

from msgspec import Struct, field
from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    PdfObject,
)

from checker.understand.listing import runs

TAIL = 1024  #: the last bytes of a file, which say where its table of objects is
END = re.compile(rb"startxref\s+(\d{1,18})\s+%%EOF\s*\Z")
TABLE = re.compile(rb"\s*xref\b")
STREAM = re.compile(rb"\s*\d+\s+\d+\s+obj\b")


def named(entries: Mapping[str, PdfObject]) -> DictionaryObject:
    """A dictionary of a PDF, by names without their slash."""
    return DictionaryObject({NameObject(f"/{name}"): value for name, value in entries.items()})


def tables_start(data: bytes) -> int | None:
    """Where the last table of a file's objects stands, if the file ends by saying so rightly."""
    end = END.search(data[-TAIL:])
    start = int(end[1]) if end else -1
    return start if start >= 0 and (TABLE.match(data, start) or STREAM.match(data, start)) else None


class Increment(Struct):
    """What is written behind the bytes of a file: objects by their numbers and generations."""

    data: bytes
    reader: PdfReader
    start: int
    size: int
    objects: dict[tuple[int, int], PdfObject] = field(default_factory=dict)

    @classmethod
    def of(cls, data: bytes, reader: PdfReader, start: int) -> Increment:
        """An increment of nothing, behind a file whose table of objects stands at `start`."""
        listed = [number for generation in reader.xref.values() for number in generation]
        told = int(reader.trailer.get("/Size", 0))
        return cls(data, reader, start, max([told - 1, *listed, *reader.xref_objStm]) + 1)

    def add(self, value: PdfObject) -> IndirectObject:
        """A new object, by reference."""
        reference = IndirectObject(self.size, 0, self.reader)
        self.size += 1
        self.objects[reference.idnum, 0] = value
        return reference

    def change(self, reference: IndirectObject, value: PdfObject) -> None:
        """Put a value in the place of that of an object of the file."""
        self.objects[reference.idnum, reference.generation] = value

    def written(self) -> bytes:
        """The file with all that is new behind it; the file alone where nothing is."""
        if not self.objects:
            return self.data
        out = io.BytesIO()
        out.write(self.data if self.data.endswith(b"\n") else self.data + b"\n")
        places = {}
        for number, generation in sorted(self.objects):
            places[number, generation] = out.tell()
            out.write(b"%d %d obj\n" % (number, generation))
            self.objects[number, generation].write_to_stream(out)
            out.write(b"\nendobj\n")
        at = out.tell()
        trailer = self._trailer(out.getvalue())
        if TABLE.match(self.data, self.start):
            out.write(_table(places))
            out.write(b"trailer\n")
            trailer.write_to_stream(out)
        else:
            out.write(b"%d 0 obj\n" % self.size)
            _stream(places, trailer, self.size, at).write_to_stream(out)
            out.write(b"\nendobj")
        out.write(b"\nstartxref\n%d\n%%%%EOF\n" % at)
        return out.getvalue()

    def _trailer(self, grown: bytes) -> DictionaryObject:
        """What a reader begins with; the second of the file's two names changes with it."""
        told = self.reader.trailer
        trailer = named({"Size": NumberObject(self.size)})
        trailer.update({NameObject(name): told.raw_get(name) for name in ("/Root", "/Info") if name in told})
        if isinstance(names := told.get("/ID"), ArrayObject) and names:
            changed = ByteStringObject(md5(grown, usedforsecurity=False).digest())
            trailer[NameObject("/ID")] = ArrayObject([ByteStringObject(names[0].original_bytes), changed])
        trailer[NameObject("/Prev")] = NumberObject(self.start)
        return trailer


Places = dict[tuple[int, int], int]  #: where each object stands


def _table(places: Places) -> bytes:
    """A table of objects as text, twenty bytes a line."""
    entries = {number: b"%010d %05d n\r\n" % (at, generation) for (number, generation), at in places.items()}
    parts = [b"%d %d\n" % (run[0], len(run)) + b"".join(entries[number] for number in run) for run in runs(entries)]
    return b"".join([b"xref\n", *parts])


def _stream(places: Places, trailer: DictionaryObject, number: int, at: int) -> DecodedStreamObject:
    """A table of objects as a stream, which lists itself too."""
    listed = {**places, (number, 0): at}
    stream = DecodedStreamObject()
    stream.update(trailer)
    index = [edge for run in runs(each for each, _ in listed) for edge in (run[0], len(run))]
    lists = {"W": (1, 8, 2), "Index": index}
    stream.update(named({"Type": NameObject("/XRef"), "Size": NumberObject(number + 1)}))
    stream.update(named({name: ArrayObject(map(NumberObject, numbers)) for name, numbers in lists.items()}))
    rows = (b"\1" + place.to_bytes(8) + generation.to_bytes(2) for (_, generation), place in listed.items())
    stream.set_data(b"".join(rows))
    return stream
