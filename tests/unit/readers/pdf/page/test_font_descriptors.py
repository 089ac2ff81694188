"""The descents of fonts are those that the file declares."""

from __future__ import annotations

import io

import pikepdf
import pytest

from checker.model.place import Box
from checker.readers.pdf.page.structured import StructuredFile

LETTERS = b"BT /F 12 Tf 100 700 Td (Total) Tj ET"


def pdf(forms: int) -> bytes:
    """A page of 600 by 800 points with one word, so many forms deep, in a font that reaches far below its line."""
    made = pikepdf.new()
    name = pikepdf.Name
    descriptor = pikepdf.Dictionary(
        Type=name.FontDescriptor,
        FontName=name.Odd,
        Flags=32,
        Ascent=800,
        Descent=-400,
        CapHeight=700,
        ItalicAngle=0,
        StemV=80,
        FontBBox=[0, -400, 1000, 900],
    )
    font = pikepdf.Dictionary(
        Type=name.Font,
        Subtype=name.TrueType,
        BaseFont=name.Odd,
        FirstChar=32,
        LastChar=126,
        Widths=[500] * 95,
        FontDescriptor=made.make_indirect(descriptor),
    )
    content, resources = LETTERS, pikepdf.Dictionary(Font={"/F": made.make_indirect(font)})
    for _ in range(forms):
        form = made.make_stream(content, Subtype=name.Form, BBox=[0, 0, 600, 800], Resources=resources)
        content, resources = b"/A Do", pikepdf.Dictionary(XObject={"/A": form})
    page = made.add_blank_page(page_size=(600, 800))
    page.Resources, page.Contents = resources, made.make_stream(content)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


@pytest.mark.parametrize("forms", [0, 1, 12])
def test_a_font_has_the_descent_that_the_file_declares_up_to_twelve_forms_deep(forms: int) -> None:
    file = StructuredFile(pdf(forms), "a.pdf", "pdfium")
    ink = file.ink(0)
    file.close()
    assert ink and [(word.text, word.box) for word in ink.words] == [
        ("Total", pytest.approx(Box(100, 92.8, 130, 104.8))),
    ]
