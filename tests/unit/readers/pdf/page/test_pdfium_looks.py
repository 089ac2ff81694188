"""What pdfium says of an object's paint, clip and layers."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from checker.readers.pdf.page import pdfium_calls as calls
from checker.readers.pdf.page import pdfium_looks as looks
from checker.readers.pdf.page.pdfium_paths import drawn

LETTERS = b" BT /F 10 Tf 100 700 Td (Total) Tj ET"
BOX = b" 100 200 50 20 re f"


@contextmanager
def objects(content: bytes) -> Iterator[list[int]]:
    """What a page draws."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(600, 800))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Times-Roman"))
    layer = made.make_indirect(Dictionary(Type=Name.OCG, Name="Entwürfe"))
    page.Resources = Dictionary(Font={"/F": font}, ExtGState={"/B": {"/BM": Name.Multiply}, "/H": {"/ca": 0.5}})
    page.Resources.Properties = Dictionary(L=layer)
    page.Contents = made.make_stream(content)
    made.save(stream := io.BytesIO())
    file = calls.File(stream.getvalue())
    with calls.page_of(file, 0) as (handle, _):
        yield [obj for _, obj, _ in drawn(handle, (1, 0, 0, 1, 0, 0))]
    file.close()


@pytest.mark.parametrize(
    ("content", "light", "invisible"),
    [
        (LETTERS, 0.0, False),
        (b"1 g" + LETTERS, 1.0, False),
        (b"1 0 0 rg" + LETTERS, 0.0, False),
        (b"1 1 .8 rg" + LETTERS, 0.8, False),
        (b"/H gs 0 g" + LETTERS, 0.5, False),
        (b"3 Tr" + LETTERS, 1.0, True),
        (b"1 g 2 Tr" + LETTERS, 0.0, False),
    ],
)
def test_letters_are_light_where_they_are_white_transparent_or_invisible(
    content: bytes, light: float, invisible: bool
) -> None:
    with objects(content) as (letters,):
        assert looks.lightness_of(letters) == pytest.approx(light, abs=0.005)
        assert looks.is_invisible(letters) is invisible


@pytest.mark.parametrize(("state", "opaque"), [(b"", True), (b"/B gs", False), (b"/H gs", False)])
def test_something_shows_through_what_is_blended_or_half_transparent(state: bytes, opaque: bool) -> None:
    with objects(state + BOX) as (box,):
        assert looks.is_opaque(box) is opaque


@pytest.mark.parametrize(
    ("clip", "boxes"),
    [
        (b"", []),
        (b"10 20 30 40 re W n", [(10, 20, 40, 60)]),
        (b"10 20 30 40 re W n 0 0 20 90 re W n", [(10, 20, 40, 60), (0, 0, 20, 90)]),
        (b"0 0 m 100 0 l 50 90 l h W n", [None]),
    ],
)
def test_an_object_is_clipped_to_boxes_or_to_other_shapes(
    clip: bytes, boxes: list[tuple[float, float, float, float] | None]
) -> None:
    with objects(clip + BOX) as (box,):
        assert (list(looks.clips_of(box)), calls.bounds_of(box)) == (boxes, (100, 200, 150, 220))


@pytest.mark.parametrize(("mark", "names"), [(b"/OC /L BDC", [b"Entw\xfcrfe"]), (b"/P <</MCID 0>> BDC", [])])
def test_a_layer_is_known_by_its_name(mark: bytes, names: list[bytes]) -> None:
    with objects(mark + BOX + b" EMC") as (box,):
        assert list(looks.layers_of(box)) == names
