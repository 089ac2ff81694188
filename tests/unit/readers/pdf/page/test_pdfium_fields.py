"""The fields of a form: what is filled in, or shown."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page.pdfium_fields import fields_of


@pytest.mark.parametrize(
    ("value", "shown", "read"),
    [
        ("1 230", "", "1 230"),
        ("", "(1 240) Tj", "(1 240) Tj"),
        ("", "", ""),
        ("9" * 600, "", "9" * 600),
        ("9" * 40000, "", ""),
    ],
)
def test_a_field_says_what_is_filled_in_or_else_what_is_shown_there(value: str, shown: str, read: str) -> None:
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(600, 800))
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="a", Rect=Array([100, 500, 160, 512]))
    field.V = value
    field.AP = Dictionary(N=made.make_stream(shown.encode(), Type=Name.XObject, Subtype=Name.Form))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 10, 10]))
    page.Annots = Array([made.make_indirect(link), made.make_indirect(field)])
    made.Root.AcroForm = Dictionary(Fields=Array([page.Annots[1]]))
    made.save(stream := io.BytesIO())
    file = calls.File(stream.getvalue())
    with calls.page_of(file, 0) as (handle, _):
        assert list(fields_of(handle)) == [(read, (100, 500, 160, 512))]
    file.close()
