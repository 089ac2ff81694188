"""How letters are set: how far they move the pen, and what room they take."""

from __future__ import annotations

import pytest

from checker.readers.pdf.page.pdfium_letters import stretch_of


@pytest.mark.parametrize(("slant", "stretch"), [(0.0019, 2.0), (0.0021, 0.0)])
def test_text_that_is_set_askew_has_no_width_along_the_page(slant: float, stretch: float) -> None:
    assert stretch_of((2.0, slant, 0.0, 2.0, 0.0, 0.0)) == stretch
