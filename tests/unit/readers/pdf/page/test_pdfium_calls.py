"""What pdfium says of a page when it is asked by address."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pikepdf
import pytest

from checker.readers.pdf.page import pdfium_calls as calls


@contextmanager
def opened(content: bytes = b"", **entries: object) -> Iterator[tuple[Any, Any]]:
    """The handles of a page with that content and such entries."""
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(600, 800))
    page.Contents = made.make_stream(content)
    page.obj.update({f"/{name}": value for name, value in entries.items()})
    made.save(stream := io.BytesIO())
    file = calls.File(stream.getvalue())
    with calls.page_of(file, 0) as handles:
        yield handles
    file.close()


@pytest.mark.parametrize(
    ("stated", "box"),
    [
        ([-50, 50, 550, 850], (-50, 50, 550, 850)),
        ([550, 850, -50, 50], (-50, 50, 550, 850)),
        ([0, 0, 600], (0, 0, 612, 792)),
        ([0, 0, 600, 0], (0, 0, 612, 792)),
    ],
)
def test_the_media_box_is_what_is_stated_or_else_the_usual_size(
    stated: list[int], box: tuple[float, float, float, float]
) -> None:
    with opened(MediaBox=pikepdf.Array(stated)) as (page, _):
        assert calls.media_box_of(page) == box


def test_a_crop_box_does_not_change_the_media_box() -> None:
    with opened(CropBox=pikepdf.Array([100, 100, 200, 200])) as (page, _):
        assert calls.media_box_of(page) == (0, 0, 600, 800)


def test_a_fill_is_red_green_and_blue() -> None:
    with opened(b"1 0 0 rg 100 700 100 50 re f") as (page, _):
        assert calls.fill_of(calls.get_object(page, 0)) == (255, 0, 0, 255)


def test_what_is_no_pdf_is_damaged_and_what_is_locked_asks_for_a_password() -> None:
    with pytest.raises(calls.PdfiumError, match=r"^it is damaged$"):
        calls.File(b"%PDF-")
    pikepdf.new().save(stream := io.BytesIO(), encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(calls.PdfiumError, match=r"^it asks for a password$"):
        calls.File(stream.getvalue())


def test_a_page_past_the_last_cannot_be_loaded() -> None:
    pikepdf.new().save(stream := io.BytesIO())
    with (
        pytest.raises(calls.PdfiumError, match=r"^Page 1 cannot be loaded\.$"),
        calls.page_of(calls.File(stream.getvalue()), 0),
    ):
        pass
