"""A PDF says where its objects are, or it is said to be damaged and its objects are looked for."""

from __future__ import annotations

import io
import re
import zlib

import pikepdf
import pytest

from checker.errors import DocumentError
from checker.readers.pdf.page.object_table import is_mended, listed, packed
from checker.readers.pdf.page.pdfium import PdfiumFile

CONTENT = b"BT /F 12 Tf 100 700 Td (Total 12.5) Tj ET "
MODES = [pikepdf.ObjectStreamMode.disable, pikepdf.ObjectStreamMode.generate]


def pdf(**settings: object) -> bytes:
    """A file of two pages, whose table is packed where its objects are."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Times-Roman"))
    for number in b"1", b"2":
        page = made.add_blank_page(page_size=(600, 800))
        page.Resources = pikepdf.Dictionary(Font={"/F": made.make_indirect(font)})
        page.Contents = made.make_stream(CONTENT.replace(b"12.5", b"12." + number))
    file = io.BytesIO()
    made.save(file, **settings)
    return file.getvalue()


def read(data: bytes) -> tuple[list[list[str] | None], bool]:
    """The words of each page, and whether the file was mended."""
    file = PdfiumFile(data, "a.pdf")
    inks = [file.ink(index) for index in range(len(file))]
    file.close()
    return [[word.text for word in ink.words] if ink else None for ink in inks], file.mended


@pytest.mark.parametrize("way", [{"object_stream_mode": pikepdf.ObjectStreamMode.disable}, {}])
def test_a_file_that_says_where_its_objects_are_needs_no_mending(way: dict[str, object]) -> None:
    data = pdf(**way)
    assert not is_mended(data)
    assert not is_mended(b"junk\n" + data)
    assert is_mended(data.replace(b"startxref\n", b"startxref\n9"))


def test_a_file_whose_table_leads_past_an_object_is_mended() -> None:
    data = pdf(object_stream_mode=pikepdf.ObjectStreamMode.disable)
    entry = re.search(rb"\d{10}(?= 00000 n)", data)
    assert entry
    assert is_mended(data[: entry.start()] + b"%010d" % (int(entry[0]) + 1) + data[entry.end() :])


def objects(data: bytes) -> list[tuple[int, int]]:
    """Where the objects of a file lie, in turn."""
    return [match.span() for match in re.finditer(rb"\d+ 0 obj\b.*?endobj", data, re.S)]


def swapped(data: bytes, one: int, other: int) -> bytes:
    """Two objects of a file in each other's place."""
    (a, b), (c, d) = objects(data)[one], objects(data)[other]
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_objects_that_do_not_lie_where_a_table_says_are_looked_for_however_it_is_packed(
    mode: pikepdf.ObjectStreamMode,
) -> None:
    data = pdf(object_stream_mode=mode)
    others = [number for number in range(1, len(objects(data))) if swapped(data, 0, number) != data]
    pages = [["Total", "12.1"], ["Total", "12.2"]]
    assert read(data) == (pages, False)
    assert [read(swapped(data, 0, number)) for number in others[:-1]] == [(pages, True)] * (len(others) - 1)


@pytest.mark.parametrize("mode", MODES, ids=str)
def test_a_page_tree_that_says_of_no_page_is_looked_for_again(mode: pikepdf.ObjectStreamMode) -> None:
    made = pikepdf.open(io.BytesIO(pdf()))
    made.Root.Pages = made.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Pages, Count=0, Kids=pikepdf.Array()))
    file = io.BytesIO()
    made.save(file, object_stream_mode=mode)
    with pytest.raises(DocumentError, match=r"^a\.pdf is damaged or cut short: it has no pages\.$"):
        read(file.getvalue())


def test_a_packed_table_that_cannot_be_unpacked_leads_nowhere() -> None:
    data = pdf(object_stream_mode=pikepdf.ObjectStreamMode.generate)
    start = data.index(b"stream\n", data.index(b"/XRef")) + len(b"stream\n")
    assert is_mended(data[: start + 2] + b"\xff\xff" + data[start + 4 :])
    assert read(data[: start + 2] + b"\xff\xff" + data[start + 4 :]) == ([["Total", "12.1"], ["Total", "12.2"]], True)


@pytest.mark.parametrize("predictor", ["", "/DecodeParms << /Predictor 12 /Columns 4 >>"])
def test_a_packed_table_is_read_with_its_lines_as_they_are_or_as_they_differ_from_those_above(predictor: str) -> None:
    places = {1: 9, 2: 40}
    lines = [b"\0\0\0\xff", *(b"\1" + place.to_bytes(2, "big") + b"\0" for place in places.values())]
    if predictor:
        above = [bytes(4), *lines[:-1]]
        both = zip(lines, above, strict=True)
        lines = [b"\2" + bytes((a - b) & 255 for a, b in zip(*each, strict=True)) for each in both]
    head = f"3 0 obj << /Type /XRef /W [1 2 1] /Size 3 /Filter /FlateDecode {predictor} >>\nstream\n".encode()
    data = head + zlib.compress(b"".join(lines)) + b"\nendstream endobj"
    assert list(packed(data)) == list(places.items())


def test_every_piece_of_a_table_is_read() -> None:
    table = (
        b"xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n4 1\n0000000040 00000 n \n7 1\r\n0000000070 00000 n\r\n"
    )
    assert list(listed(table + b"trailer")) == [(1, 9), (4, 40), (7, 70)]
