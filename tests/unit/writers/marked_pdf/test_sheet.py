"""A box of the displayed page is found again in the file, however that turns and cuts its pages."""

from __future__ import annotations

import pytest

from checker.model.place import Box
from checker.writers.marked_pdf.sheet import LETTER, MarkedSheet, corners

BOX = Box(10, 20, 110, 32)  #: on a page whose media box is 400 wide and 600 high, its corner at 50, 70
MEDIA = (50, 70, 450, 670)


@pytest.mark.parametrize(
    ("quarters", "edges", "quad"),
    [
        (0, (60, 638, 160, 650), [60, 650, 160, 650, 60, 638, 160, 638]),
        (1, (70, 80, 82, 180), [70, 80, 70, 180, 82, 80, 82, 180]),
        (2, (340, 90, 440, 102), [440, 90, 340, 90, 440, 102, 340, 102]),
        (3, (418, 560, 430, 660), [430, 660, 430, 560, 418, 660, 418, 560]),
    ],
)
def test_a_box_is_where_it_was_before_the_page_was_turned(
    quarters: int, edges: tuple[float, ...], quad: list[float]
) -> None:
    sheet = MarkedSheet(MEDIA, MEDIA, quarters)
    assert (sheet.edges(BOX), sheet.quad(BOX)) == (edges, quad)


@pytest.mark.parametrize(
    ("quarters", "shown"),
    [
        (0, Box(10, 300, 380, 570)),
        (1, Box(30, 10, 300, 380)),
        (2, Box(20, 30, 390, 300)),
        (3, Box(300, 20, 570, 390)),
    ],
)
def test_what_is_shown_of_a_page_is_what_its_crop_box_leaves(quarters: int, shown: Box) -> None:
    assert MarkedSheet(MEDIA, (60, 100, 430, 370), quarters).shown == shown


def test_a_crop_box_beyond_the_page_cuts_nothing_off() -> None:
    assert MarkedSheet(MEDIA, (0, 0, 900, 900)).shown == Box(0, 0, 400, 600)


def test_the_corners_of_a_page_may_stand_in_any_order() -> None:
    assert corners([450, 670, 50, 70]) == MEDIA


def test_a_page_of_no_size_is_a_letter() -> None:
    assert corners([0, 0, 0, 0]) == LETTER
