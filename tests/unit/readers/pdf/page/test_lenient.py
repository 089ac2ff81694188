"""A page that states its boxes or its turn wrongly is mended, and the others are as they are."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pdfplumber.utils.exceptions import PdfminerException

from checker.readers.pdf.page.lenient import LETTER, LenientPDF, is_box

BROKEN = pikepdf.Array([0, 0, pikepdf.Name.x, 800])  #: over which pdfminer stumbles


def pages(before: int = 1, **entries: object) -> LenientPDF:
    """A file of two pages, or so many and one, of which the last has such entries."""
    made = pikepdf.new()
    for _ in range(before):
        made.add_blank_page(page_size=(600, 800))
    made.add_blank_page(page_size=(600, 800)).obj.update({f"/{name}": value for name, value in entries.items()})
    made.save(file := io.BytesIO())
    return LenientPDF(file)


def test_a_page_with_a_box_and_a_turn_that_are_none_is_an_upright_letter() -> None:
    with pages(MediaBox=pikepdf.Array([0, 0, 600]), Rotate=45) as file:
        assert [(page.bbox, page.rotation) for page in file.pages] == [((0, 0, 600, 800), 0), (LETTER, 0)]


def test_a_page_tree_that_cannot_be_read_raises_the_error_of_pdfplumber() -> None:
    with pages(0, MediaBox=BROKEN) as file, pytest.raises(PdfminerException):
        _ = file.pages


def test_the_pages_before_the_place_where_a_page_tree_is_broken_are_kept() -> None:
    with pages(2, MediaBox=BROKEN) as file:
        assert (len(file.pages), file.torn) == (2, True)
    with pages(2) as file:
        assert (len(file.pages), file.torn) == (3, False)


@pytest.mark.parametrize("value", [None, [0, 0, 600], [0, 0, 600, float("inf")], [0, 0, 0, 800], [0, 8, 6, 8], "0068"])
def test_a_box_is_four_numbers_that_enclose_something(value: object) -> None:
    assert not is_box(value)
    assert is_box([0, 0, 600, 800])
