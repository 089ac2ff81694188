"""The structure of a PDF says what of it is damaged; pdfplumber's pages are what pdfium's are held against."""

from __future__ import annotations

import io

import pikepdf
import pytest

from checker.errors import DocumentError
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.structured import StructuredFile, refusal

CONTENT = b"BT /F 12 Tf 100 700 Td (Total) Tj ET " * 20


def pdf(pages: int = 1, form: bytes = b"") -> bytes:
    """A file with so many pages, which may draw a form."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name("/Times-Roman"))
    for _ in range(pages):
        page = made.add_blank_page(page_size=(600, 800))
        page.Resources, page.Contents = pikepdf.Dictionary(Font={"/F": font}), made.make_stream(CONTENT)
        if form:
            page.Resources.XObject = pikepdf.Dictionary(A=made.make_stream(form, Subtype=pikepdf.Name.Form))
    file = io.BytesIO()
    made.save(file, compress_streams=True)
    return file.getvalue()


def with_broken_content(data: bytes) -> bytes:
    """The file with ten bytes of its first packed stream gone."""
    at = data.index(b"stream", data.index(b"/FlateDecode")) + 20
    return data[:at] + bytes(10) + data[at + 10 :]


def test_a_page_that_is_whole_and_comes_to_an_end_is_sound() -> None:
    assert StructuredFile(pdf(form=CONTENT), "a.pdf").is_sound(0)


@pytest.mark.parametrize(
    ("data", "index"),
    [(with_broken_content(pdf()), 0), (pdf(form=b"/A Do"), 0), (pdf(2), 2)],
    ids=["broken content", "endless form", "no such page"],
)
def test_a_page_that_is_broken_endless_or_not_there_is_not_sound(data: bytes, index: int) -> None:
    assert not StructuredFile(data, "a.pdf").is_sound(index)


def test_a_page_that_is_broken_has_no_ink_and_its_size() -> None:
    file = StructuredFile(with_broken_content(pdf()), "a.pdf")
    assert (file.ink(0), file.blank(0)) == (None, Ink(1, 600, 800, (), (), ()))


def test_a_page_that_is_not_there_is_as_large_as_a_letter() -> None:
    file = StructuredFile(pdf(), "a.pdf")
    assert (len(file), file.blank(1), file.judged(file.blank(1), 1)) == (1, Ink(2, 612, 792, (), (), ()), None)


def test_a_file_without_pages_is_damaged() -> None:
    with pytest.raises(DocumentError, match=r"^a\.pdf is damaged or cut short: it has no pages\.$"):
        StructuredFile(pdf(0), "a.pdf")


@pytest.mark.parametrize(
    ("cause", "reason"),
    [
        ("it asks for a password", "a.pdf is encrypted; save a copy without a password and check that."),
        ("its security is unknown", "a.pdf is encrypted; save a copy without a password and check that."),
        ("it is damaged", "a.pdf is damaged or cut short and cannot be read as a PDF."),
    ],
)
def test_why_a_file_cannot_be_opened_is_said_for_its_reader(cause: str, reason: str) -> None:
    assert str(refusal("a.pdf", ValueError(cause))) == reason


@pytest.mark.parametrize(
    ("usual", "off"),
    [
        ({"OFF": [0]}, {b"Draft"}),
        ({"OFF": [0, 1]}, {b"Draft", b"Old"}),
        ({"OFF": [1, 2]}, {b"Old"}),
        ({"BaseState": pikepdf.Name.OFF, "ON": [1]}, {b"Draft", b"Final"}),
        ({}, set()),
    ],
    ids=["one", "two", "a name that another bears too", "all but one", "none"],
)
def test_layers_that_are_off_are_known_by_their_names(usual: dict[str, object], off: set[bytes]) -> None:
    made = pikepdf.open(io.BytesIO(pdf()))
    names = ("Draft", "Old", "Final", "Final")
    layers = [made.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name=name)) for name in names]
    told = pikepdf.Dictionary()
    for key, value in usual.items():
        told[f"/{key}"] = pikepdf.Array([layers[at] for at in value]) if isinstance(value, list) else value
    made.Root.OCProperties = pikepdf.Dictionary(OCGs=pikepdf.Array(layers), D=told)
    made.save(file := io.BytesIO())
    assert StructuredFile(file.getvalue(), "a.pdf").layers_off() == off


def test_a_file_without_layers_has_none_that_is_off() -> None:
    assert StructuredFile(pdf(), "a.pdf").layers_off() == frozenset()
