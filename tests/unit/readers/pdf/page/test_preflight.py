"""A PDF is left to pdfium unseen only where nothing in it could go lost."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from checker.readers.pdf.page.object_table import is_mended
from checker.readers.pdf.page.preflight import has_widths, looked_at

CONTENT = b"BT /F 12 Tf 100 700 Td (Total 12.5) Tj ET " * 20


def pdf(form: bytes = b"", **settings: object) -> bytes:
    """A file of one page, made as Word makes them: packed content, objects in streams."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Times-Roman"))
    page = made.add_blank_page(page_size=(600, 800))
    page.Resources = pikepdf.Dictionary(Font={"/F": made.make_indirect(font)})
    page.Contents = made.make_stream(CONTENT)
    if form:
        page.Resources.XObject = pikepdf.Dictionary(A=made.make_stream(form, Subtype=pikepdf.Name.Form))
    file = io.BytesIO()
    made.save(file, **{"compress_streams": True, **settings})
    return file.getvalue()


def is_clean(data: bytes) -> bool:
    clean, _ = looked_at(data)
    return clean and not is_mended(data)


def packed_part(data: bytes) -> slice:
    """Where the first packed stream lies."""
    found = re.search(rb"/FlateDecode.*?stream\r?\n(.*?)endstream", data, re.S)
    assert found
    return slice(*found.span(1))


@pytest.mark.parametrize("mode", list(pikepdf.ObjectStreamMode.__members__.values()), ids=str)
def test_a_file_as_its_maker_left_it_is_clean(mode: pikepdf.ObjectStreamMode) -> None:
    assert is_clean(pdf(object_stream_mode=mode))


def test_a_file_that_is_cut_short_is_not_clean() -> None:
    data = pdf()
    assert not any(is_clean(data[:length]) for length in range(0, len(data) - 8, 7))


@pytest.mark.parametrize(("length", "clean"), [(1024, True), (1025, False)])
def test_a_file_says_where_its_table_is_in_its_last_1024_bytes(length: int, clean: bool) -> None:
    data = pdf()
    assert is_clean(data + b"\n" * (length - (len(data) - data.rindex(b"startxref")))) is clean


def test_a_file_with_bytes_lost_or_added_before_its_table_is_not_clean() -> None:
    data = pdf()
    middle = packed_part(data).start + 5
    assert not is_clean(data[:middle] + data[middle + 1 :])
    assert not is_clean(data[:middle] + b"\0" + data[middle:])


def test_a_file_whose_content_cannot_be_unpacked_is_not_clean() -> None:
    data = bytearray(pdf())
    part = packed_part(bytes(data))
    data[part.start + 10 : part.start + 20] = bytes(10)
    assert not is_clean(bytes(data))


def test_a_file_that_is_encrypted_is_not_clean() -> None:
    assert not is_clean(pdf(encryption=pikepdf.Encryption(owner="a", user="")))


def test_a_form_may_draw_letters_but_nothing_that_may_draw_it_again() -> None:
    assert is_clean(pdf(form=CONTENT))
    assert not is_clean(pdf(form=CONTENT + b"/A Do"))
    assert not is_clean(pdf(form=CONTENT, compress_streams=False))


@pytest.mark.parametrize("mode", list(pikepdf.ObjectStreamMode.__members__.values()), ids=str)
@pytest.mark.parametrize("layers", [False, True])
def test_a_file_with_layers_is_known_however_it_is_packed(mode: pikepdf.ObjectStreamMode, layers: bool) -> None:
    made = pikepdf.open(io.BytesIO(pdf()))
    if layers:
        made.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array([]), D=pikepdf.Dictionary())
    file = io.BytesIO()
    made.save(file, object_stream_mode=mode)
    assert looked_at(file.getvalue()) == (True, layers)


def test_a_form_is_looked_into_also_where_it_calls_itself_a_font() -> None:
    data = pdf(b"/A Do " * 20)
    assert not is_clean(data)
    assert not is_clean(data.replace(b"/Subtype /Form", b"/Length1 5 /Subtype /Form"))


@pytest.mark.parametrize(
    ("font", "clean"),
    [
        (b"/FirstChar 32/LastChar 34/Widths[250 333.5 500]", True),
        (b"/Widths [ 250 333 500 ] /FirstChar 32 /LastChar 34", True),
        (b"/FirstChar 32/LastChar 34/Widths[250 null 500]", False),
        (b"/FirstChar 32/LastChar 34/Widths[250 333]", False),
        (b"/FirstChar 32/LastChar 34/Widths[250 100]\xf3\xde", False),
        (b"/FirstChar 8 0 R/LastChar 9 0 R/Widths[250 333]", True),
        (b"/FirstChar 32/LastChar 34/Widths 7 0 R", True),
    ],
)
def test_a_file_is_clean_where_each_letter_of_a_font_has_its_width(font: bytes, clean: bool) -> None:
    assert has_widths(b"4 0 obj<</Type/Font" + font + b">>endobj 5 0 obj<</FirstChar 1>>endobj") is clean


def test_a_file_is_not_clean_where_a_stream_has_lost_its_beginning() -> None:
    data = pdf()
    start = data.index(b"stream")
    assert not looked_at(data[:start] + b"\xca" * 6 + data[start + 6 :])[0]
