"""What a page draws is whole where its packed content can be unpacked to the end."""

from __future__ import annotations

import zlib

import pytest
from pdfminer.pdftypes import PDFStream
from pdfminer.psparser import KWD, LIT

from checker.readers.pdf.page.content_streams import deciphered, spells, unpacks

PACKED = zlib.compress(b"BT /F 12 Tf 100 700 Td (Total 12.5) Tj ET " * 20)


def stream(data: bytes, *filters: str) -> PDFStream:
    """A stream that is packed in these ways."""
    return PDFStream({"Filter": [LIT(name) for name in filters]}, data)


@pytest.mark.parametrize(
    ("data", "whole"),
    [
        (PACKED, True),
        (PACKED[:-4], True),
        (PACKED[:-5], False),
        (PACKED[:-4] + b"no", False),
        (PACKED[:20] + bytes(10) + PACKED[30:], False),
        (b"BT ET", False),
    ],
    ids=["whole", "without its check sum", "cut", "with part of another", "ten bytes gone", "never packed"],
)
def test_packed_content_is_damaged_where_it_cannot_be_unpacked(data: bytes, whole: bool) -> None:
    assert unpacks(stream(data, "FlateDecode")) is whole


@pytest.mark.parametrize("filters", [(), ("ASCIIHexDecode", "FlateDecode")], ids=["not packed", "packed in letters"])
def test_of_content_that_is_packed_otherwise_nothing_is_said(filters: tuple[str, ...]) -> None:
    assert unpacks(stream(b"BT ET", *filters))


def test_the_content_of_an_encrypted_file_is_deciphered_before_it_is_unpacked() -> None:
    locked = stream(PACKED[::-1], "FlateDecode")
    assert not unpacks(locked)
    locked.decipher = lambda number, generation, data, attrs: data[::-1]
    locked.set_objid(4, 0)
    assert (deciphered(locked), unpacks(locked)) == (PACKED, True)


def test_content_that_is_larger_than_any_page_is_not_unpacked() -> None:
    assert not unpacks(stream(zlib.compress(bytes((1 << 27) + 1), 1), "FlateDecode"))


class Page:
    """A page as pdfminer has it, with one font."""

    def __init__(self, **font: object) -> None:
        self.resources = {"Font": {"F1": font}}


@pytest.mark.parametrize("where", ["ToUnicode", "Encoding", "FontFile2", "descendant"])
def test_a_font_is_damaged_where_its_letters_or_what_names_them_cannot_be_unpacked(where: str) -> None:
    def font(data: bytes) -> dict[str, object]:
        part = stream(data, "FlateDecode")
        descriptor = {"FontDescriptor": {"FontFile2": part}}
        return {"FontFile2": descriptor, "descendant": {"DescendantFonts": [descriptor]}}.get(where) or {where: part}

    assert spells(Page(**font(PACKED)))
    assert not spells(Page(**font(PACKED[:20] + bytes(10) + PACKED[30:])))


def test_a_font_without_letters_of_its_own_is_sound() -> None:
    assert spells(Page(Encoding=LIT("WinAnsiEncoding")))
    assert spells(Page(BaseFont=LIT("Times-Roman")))


@pytest.mark.parametrize("where", ["ToUnicode", "Encoding", "FontFile2", "BaseFont"])
def test_a_font_is_damaged_where_what_it_names_is_not_there(where: str) -> None:
    missing = {"FontFile2": {"FontDescriptor": {"FontFile2": None}}, "BaseFont": {"BaseFont": LIT("ABCDEF+Times")}}
    assert not spells(Page(**missing.get(where, {where: None})))


def test_a_table_of_letters_that_has_lost_its_content_is_damaged() -> None:
    assert spells(Page(Encoding={"Differences": [39, LIT("quotesingle")]}))
    assert not spells(Page(ToUnicode={"Length": 425}))
    assert not spells(Page(ToUnicode=KWD(b"$")))


def test_a_font_that_is_not_there_is_damage() -> None:
    page = Page()
    page.resources["Font"]["F1"] = None
    assert not spells(page)


@pytest.mark.parametrize(
    ("widths", "sound"),
    [([250, 333.5, 500], True), ([250, 333], False), ([250, None, 500], False), ([250, LIT("x"), 500], False)],
)
def test_a_font_is_damaged_where_it_has_not_a_width_for_each_of_its_letters(widths: list[object], sound: bool) -> None:
    assert spells(Page(Widths=widths, FirstChar=32, LastChar=34)) is sound


def test_a_font_that_does_not_say_which_letter_is_its_first_may_have_any_number_of_widths() -> None:
    assert spells(Page(Widths=[250], LastChar=34))
