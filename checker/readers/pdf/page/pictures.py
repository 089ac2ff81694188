"""Draws pages as pictures, so that what was read can be held against what is printed."""

from __future__ import annotations

import io
from collections.abc import Collection

import pypdfium2
from PIL.Image import Image

from checker.readers.pdf.page.pdfium_calls import ONE_THREAD

INCH = 72  #: points [given]
PRINT = 0.1  #: bytes that a pixel of print takes without loss, at most; one of a photograph takes more [cost]
LARGEST = 14_400  #: points of a page that is drawn [given]


def pictures_of(data: bytes, pages: Collection[int], dpi: int = 110) -> dict[int, bytes]:
    """A WebP picture of each page asked for (counted from 1); a page that is damaged or not there has none.

    A picture shows the whole page as the Document measures it, also what a crop box would cut off.
    """
    pictures = {}
    with ONE_THREAD, pypdfium2.PdfDocument(data) as pdf:
        for number in sorted(number for number in set(pages) if 1 <= number <= len(pdf)):
            try:
                pictures[number] = packed(picture_of(pdf, number - 1, dpi))
            except pypdfium2.PdfiumError:
                continue
    return pictures


def picture_of(pdf: pypdfium2.PdfDocument, index: int, dpi: int) -> Image:
    """One page as it is displayed, on white."""
    page = pdf[index]
    if page.get_cropbox() != page.get_mediabox():
        page.set_cropbox(*page.get_mediabox())
        page.close()
        page = pdf[index]  # a page keeps the size with which it was opened
    if max(page.get_size()) > LARGEST:
        raise pypdfium2.PdfiumError("The page is larger than any.")
    picture: Image = page.render(scale=dpi / INCH).to_pil()
    page.close()
    return picture


def packed(picture: Image) -> bytes:
    """The picture as WebP: print without loss; photographs with some, where that is smaller."""
    exact = _webp(picture, lossless=True, method=1)
    if len(exact) < PRINT * picture.width * picture.height:
        return exact
    return min(exact, _webp(picture, quality=60), key=len)


def _webp(picture: Image, **settings: int) -> bytes:
    file = io.BytesIO()
    picture.save(file, "WEBP", **settings)
    return file.getvalue()
