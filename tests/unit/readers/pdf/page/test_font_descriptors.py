"""The descents of fonts are those that the file declares."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from checker.model.place import Box
from checker.readers.pdf.page.structured import StructuredFile

SAMPLE = Path(__file__).parents[5] / "samples" / "performance-en.pdf"
LETTERS = b"BT /F 12 Tf 100 700 Td (Total) Tj ET"


def font_in(made: pikepdf.Pdf, called: str, descent: int, file: pikepdf.Object | None = None) -> pikepdf.Object:
    """A font whose letters are half as wide as they are large, with its descent in thousandths and its file."""
    name = pikepdf.Name
    descriptor = pikepdf.Dictionary(
        Type=name.FontDescriptor,
        FontName=name(f"/{called}"),
        Flags=32,
        Ascent=800,
        Descent=descent,
        CapHeight=700,
        ItalicAngle=0,
        StemV=80,
        FontBBox=[0, descent, 1000, 900],
    )
    if file is not None:
        descriptor.FontFile2 = file
    font = pikepdf.Dictionary(
        Type=name.Font,
        Subtype=name.TrueType,
        BaseFont=name(f"/{called}"),
        FirstChar=32,
        LastChar=126,
        Widths=[500] * 95,
        FontDescriptor=made.make_indirect(descriptor),
    )
    return made.make_indirect(font)


def pdf(forms: int, called: str = "Odd") -> bytes:
    """A page of 600 by 800 points with one word, so many forms deep, in a font that reaches far below its line."""
    made = pikepdf.new()
    content, resources = LETTERS, pikepdf.Dictionary(Font={"/F": font_in(made, called, -400)})
    for _ in range(forms):
        form = made.make_stream(content, Subtype=pikepdf.Name.Form, BBox=[0, 0, 600, 800], Resources=resources)
        content, resources = b"/A Do", pikepdf.Dictionary(XObject={"/A": form})
    return page_with(made, content, resources)


def page_with(made: pikepdf.Pdf, content: bytes, resources: pikepdf.Dictionary) -> bytes:
    """The file with one page."""
    page = made.add_blank_page(page_size=(600, 800))
    page.Resources, page.Contents = resources, made.make_stream(content)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def boxes(data: bytes) -> list[Box]:
    """Where the words of the first page stand."""
    file = StructuredFile(data, "a.pdf", "pdfium")
    ink = file.ink(0)
    file.close()
    return [word.box for word in ink.words] if ink else []


@pytest.mark.parametrize("forms", [0, 1, 12])
def test_a_font_has_the_descent_that_the_file_declares_up_to_twelve_forms_deep(forms: int) -> None:
    assert boxes(pdf(forms)) == [pytest.approx(Box(100, 92.8, 130, 104.8))]


@pytest.mark.parametrize(("letters", "foot"), [(255, 104.8), (256, 102.592)])
def test_a_font_is_known_by_its_name_up_to_255_letters_as_far_as_pdfium_keeps_it(letters: int, foot: float) -> None:
    assert boxes(pdf(0, "A" * letters)) == [pytest.approx(Box(100, foot - 12, 130, foot))]


@pytest.mark.parametrize("order", [("/F", "/G"), ("/G", "/F")])
def test_of_two_fonts_of_one_name_each_has_the_descent_that_is_declared_with_its_file(order: tuple[str, ...]) -> None:
    made = pikepdf.new()
    with pikepdf.open(SAMPLE) as sample:
        fonts = sample.pages[0].Resources.Font
        files = [made.copy_foreign(font.FontDescriptor.FontFile2) for font in (fonts.F1, fonts.F2)]
        named = {"/F": font_in(made, "Odd", -400, files[0]), "/G": font_in(made, "Odd", -200, files[1])}
        content = b"BT /F 12 Tf 100 700 Td (Total) Tj /G 12 Tf 100 0 Td (Total) Tj ET"
        data = page_with(made, content, pikepdf.Dictionary(Font={name: named[name] for name in order}))
    assert {box.x0: box.bottom for box in boxes(data)} == pytest.approx({100: 104.8, 200: 102.4})
