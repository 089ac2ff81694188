"""A PDF says where its objects are, or it is said to be damaged and its objects are looked for."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from checker.readers.pdf.page.object_table import is_mended, listed, packed, searched
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
