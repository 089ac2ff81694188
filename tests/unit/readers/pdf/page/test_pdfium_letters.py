"""How letters are set: how far they move the pen, and what room they take."""

from __future__ import annotations

import pytest

from checker.readers.pdf.page.pdfium_letters import room_of, stretch_of


@pytest.mark.parametrize(("slant", "stretch"), [(0.0019, 2.0), (0.0021, 0.0)])
def test_text_that_is_set_askew_has_no_width_along_the_page(slant: float, stretch: float) -> None:
    assert stretch_of((2.0, slant, 0.0, 2.0, 0.0, 0.0)) == stretch


@pytest.mark.parametrize(
    ("c", "d", "room"),
    [
        (0.0, 1.0, (0.0, -2.16, 0.0, 7.84)),
        (0.0, -1.0, (0.0, -7.84, 0.0, 2.16)),
        (0.5, 1.0, (-1.08, -2.16, 3.92, 7.84)),
    ],
    ids=["upright", "upside down", "slanted"],
)
def test_a_letter_stands_a_descent_under_its_baseline_however_it_is_turned(
    c: float, d: float, room: tuple[float, float, float, float]
) -> None:
    assert room_of(c, d, 10.0) == pytest.approx(room)
