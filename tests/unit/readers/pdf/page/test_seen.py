"""What of a page is not to be seen is not read; what is to be seen and cannot be read is known."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from checker.model.place import Box
from checker.readers.pdf.page.ink import Ink
from checker.readers.pdf.page.pdfium import PdfiumFile

SHOWN = b"BT /F 10 Tf 100 700 Td (Shown) Tj ET "
PICTURE = b"q 200 0 0 100 80 450 cm /P Do Q "


def at(y: int, text: str = "Hidden 55", before: str = "") -> bytes:
    """A line of text at some height; `before` is how it is set."""
    return f"BT {before} /F 10 Tf 1 0 0 1 100 {y} Tm ({text}) Tj ET ".encode()


def pdf(content: bytes, **entries: object) -> bytes:
    """A page with a font, a picture, a state in which nothing hides what it covers, and a layer that is off."""
    made = pikepdf.new()
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Times-Roman"), FirstChar=0)
    font.Widths = Array([500] * 256)
    page = made.add_blank_page(page_size=(600, 800))
    picture = made.make_stream(b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8)
    picture.ColorSpace = Name.DeviceGray
    layers = [made.make_indirect(Dictionary(Type=Name.OCG, Name=name)) for name in ("Entwürfe", "Final")]
    page.Resources = Dictionary(Font={"/F": font}, XObject={"/P": picture})
    page.Resources.Properties = Dictionary(D=layers[0], F=layers[1])
    page.Resources.ExtGState = Dictionary(B={"/BM": Name.Multiply}, C={"/ca": 0}, H={"/ca": 0.3})
    page.Contents = made.make_stream(content)
    page.obj.update({f"/{name}": value for name, value in entries.items()})
    if "Annots" in entries:
        page.obj.Annots = Array([made.make_indirect(field) for field in page.obj.Annots])
        made.Root.AcroForm = Dictionary(Fields=page.obj.Annots)
    made.Root.OCProperties = Dictionary(OCGs=Array(layers), D=Dictionary(OFF=Array(layers[:1])))
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def ink(content: bytes, **entries: object) -> Ink:
    file = PdfiumFile(pdf(content, **entries), "a.pdf")
    found = file.ink(0)
    file.close()
    assert found
    return found


def texts(content: bytes) -> str:
    return " ".join(word.text for word in ink(content).words)


@pytest.mark.parametrize(
    "hidden",
    [
        at(500, before="3 Tr"),
        at(500, before="7 Tr"),
        b"1 g " + at(500),
        b"1 1 1 rg " + at(500),
        b"q /C gs " + at(500) + b"Q ",
        b"/OC /D BDC " + at(500) + b"EMC ",
        b"q 0 600 200 100 re W n " + at(500) + b"Q ",
        at(500) + b"1 g 90 490 200 30 re f ",
        at(500) + b"0 g 90 490 200 30 re f ",
        b".5 g 90 490 200 30 re f 1 g 90 490 200 30 re f " + at(500),
    ],
    ids=[
        "invisible",
        "clip",
        "white",
        "white as RGB",
        "transparent",
        "layer",
        "clipped",
        "covered",
        "black",
        "white box",
    ],
)
def test_what_leaves_no_ink_is_not_read(hidden: bytes) -> None:
    assert texts(SHOWN + hidden) == "Shown"


@pytest.mark.parametrize("hidden", [at(500, before="3 Tr"), b"1 g " + at(500), at(500) + b"0 g 90 490 200 30 re f "])
def test_what_is_not_to_be_seen_is_set_apart(hidden: bytes) -> None:
    assert [(aside.what, aside.text, aside.page) for aside in ink(SHOWN + hidden).asides] == [
        ("unseen", "Hidden", 1),
        ("unseen", "55", 1),
    ]


@pytest.mark.parametrize(
    "shown",
    [
        b"0 0 1 rg " + at(500),
        at(500, before="1 Tr"),
        b"0 0 .5 rg 90 490 200 30 re f 1 g " + at(500),
        b"0 0 .5 rg 90 490 200 14 re f 90 503 200 20 re f 1 g " + at(500),
        b"20 w 90 503 m 300 503 l S 1 g " + at(500),
        b"1 g 90 490 200 30 re f 0 g " + at(500),
        at(500) + b"q /B gs 1 1 0 rg 90 490 200 30 re f Q ",
        at(500) + b"q /H gs 1 g 90 490 200 30 re f Q ",
        at(500) + b"q 0 0 50 50 re W n 1 g 90 490 200 30 re f Q ",
        at(500) + b"1 g 80 400 400 300 re 90 410 380 280 re f* ",
        at(500) + b"1 g 90 508 200 30 re f ",
        b"/OC /F BDC " + at(500) + b"EMC ",
        b"q 0 400 600 300 re W n " + at(500) + b"Q ",
        PICTURE + at(500, before="3 Tr"),
        at(500, before="3 Tr") + PICTURE,
        PICTURE + b"1 g " + at(500),
    ],
    ids=[
        "blue",
        "outlined",
        "white on a band",
        "white on strips",
        "white on a thick line",
        "on a white box",
        "highlighted",
        "under a haze",
        "under a box that is clipped away",
        "in a frame",
        "beside a box",
        "a layer that is on",
        "within its clip",
        "recognised in a picture",
        "recognised before its picture",
        "white on a picture",
    ],
)
def test_what_is_to_be_seen_is_read(shown: bytes) -> None:
    assert texts(SHOWN + shown) == "Shown Hidden 55"


def test_recognised_text_is_read_where_it_is_all_that_a_page_prints() -> None:
    drawn = b"0 g 90 490 20 20 re f "
    assert texts(drawn + at(500, before="3 Tr")) == "Hidden 55"
    assert texts(at(500, before="3 Tr")) == ""


@pytest.mark.parametrize(
    ("grey", "text", "read"),
    [(0.85, "DRAFT", ""), (0.81, "DRAFT", ""), (0.79, "DRAFT", "DRAFT"), (0.85, "55", "55"), (0.985, "55", "")],
)
def test_faint_words_on_bare_paper_are_a_watermark_and_faint_figures_are_none(
    grey: float, text: str, read: str
) -> None:
    assert texts(b"q %g g " % grey + at(500, text) + b"Q " + SHOWN) == f"Shown {read}".strip()


@pytest.mark.parametrize(("rise", "read"), [(0.1, "Shown Draft"), (0.2, "Shown"), (0.7, "Shown"), (-0.7, "Shown")])
def test_words_that_rise_steeply_are_a_watermark(rise: float, read: str) -> None:
    slanted = b"BT /F 10 Tf 1 %g %g 1 300 300 Tm (Draft) Tj ET" % (rise, -rise)
    assert texts(SHOWN + slanted) == read


def sideways(rows: int, columns: int) -> bytes:
    """Figures in lines that run upwards."""
    return b"".join(
        b"BT /F 10 Tf 0 1 -1 0 %d %d Tm (1 2%d%d) Tj ET " % (100 + 14 * row, 100 + 80 * column, row, column)
        for row in range(rows)
        for column in range(columns)
    )


@pytest.mark.parametrize(("rows", "columns", "known"), [(3, 2, True), (2, 4, False)])
def test_several_lines_of_figures_that_run_sideways_are_a_table(rows: int, columns: int, known: bool) -> None:
    assert [each.what for each in ink(SHOWN + sideways(rows, columns)).unread] == ["sideways"] * known


def test_the_running_heads_of_a_page_in_landscape_are_no_table() -> None:
    margins = b"".join(
        b"BT /F 10 Tf 0 1 -1 0 %d %d Tm (%s) Tj ET " % (x, y, text)
        for x in (40, 560, 575)
        for y, text in ((100, b"A/80/1"), (400, b"50/71"), (700, b"26-04133"))
    )
    assert ink(SHOWN + margins).unread == ()


def test_lines_that_run_sideways_are_level_on_a_page_that_is_turned() -> None:
    assert ink(sideways(3, 2), Rotate=90).unread == ()


def test_a_picture_is_known_by_its_place() -> None:
    (picture,) = ink(SHOWN + PICTURE).unread
    assert (picture.what, picture.box) == ("picture", Box(80, 250, 280, 350))


@pytest.mark.parametrize(("entries", "known"), [({"V": "1 230"}, True), ({"V": "posts"}, False), ({}, False)])
def test_a_form_field_is_known_where_figures_are_filled_in(entries: dict[str, str], known: bool) -> None:
    field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T="a", Rect=Array([100, 500, 160, 512]))
    field.update({f"/{name}": value for name, value in entries.items()})
    found = ink(SHOWN, Annots=Array([field])).unread
    assert [(each.what, each.box) for each in found] == [("field", Box(100, 288, 160, 300))] * known
