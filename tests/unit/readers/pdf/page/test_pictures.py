"""Pictures of pages, as the view of the tables shows them."""

from __future__ import annotations

import io

import pikepdf
from PIL import Image

from checker.readers.pdf.page.pictures import packed, pictures_of


def pdf_of(*pages: str, **entries: object) -> bytes:
    """A PDF with one page for each drawing; `entries` stand in the dictionary of each page."""
    with pikepdf.new() as pdf:
        for drawing in pages:
            page = pdf.add_blank_page(page_size=(200, 100))
            page.Contents = pdf.make_stream(drawing.encode())
            for name, value in entries.items():
                page.obj[f"/{name}"] = value
        file = io.BytesIO()
        pdf.save(file)
    return file.getvalue()


def drawn(data: bytes, page: int = 1, dpi: int = 72) -> Image.Image:
    return Image.open(io.BytesIO(pictures_of(data, [page], dpi)[page])).convert("RGB")


RED_CORNER = "1 0 0 rg 0 90 10 10 re f"  #: at the top left, ten points wide


def test_only_the_pages_asked_for_are_drawn() -> None:
    assert list(pictures_of(pdf_of("", "", ""), [3, 2, 3, 9])) == [2, 3]


def test_a_picture_is_webp_of_the_size_asked_for() -> None:
    picture = Image.open(io.BytesIO(pictures_of(pdf_of(""), [1], 144)[1]))
    assert (picture.format, picture.size) == ("WEBP", (400, 200))


def test_a_picture_has_110_dots_to_the_inch_unless_told() -> None:
    assert Image.open(io.BytesIO(pictures_of(pdf_of(""), [1])[1])).size == (306, 153)


def test_what_a_crop_box_cuts_off_is_shown_since_places_count_from_the_whole_page() -> None:
    picture = drawn(pdf_of(RED_CORNER, CropBox=pikepdf.Array([50, 20, 150, 80])))
    assert (picture.size, picture.getpixel((5, 5)), picture.getpixel((100, 50))) == (
        (200, 100),
        (255, 0, 0),
        (255, 255, 255),
    )


def test_a_turned_page_is_shown_as_it_is_displayed() -> None:
    picture = drawn(pdf_of(RED_CORNER, Rotate=90))
    assert (picture.size, picture.getpixel((95, 5))) == ((100, 200), (255, 0, 0))


def test_print_is_packed_without_loss_and_a_photograph_with_some() -> None:
    paper = Image.new("RGB", (200, 100), "white")
    paper.paste("black", (20, 20, 120, 24))
    photograph = Image.effect_noise((200, 100), 60).convert("RGB")
    assert (packed(paper)[12:16], packed(photograph)[12:16]) == (b"VP8L", b"VP8 ")


def test_a_small_picture_stays_without_loss_though_its_pixels_take_much() -> None:
    """The frame of a lossy picture takes more than such a picture is large."""
    dots = Image.new("1", (8, 8))
    dots.putdata([(x * y) % 3 == 0 for x in range(8) for y in range(8)])
    assert packed(dots.convert("RGB"))[12:16] == b"VP8L"
