"""Whether a line runs as text across the border of a column."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.crossing import crosses
from checker.readers.pdf.layout.lines import line_of
from tests.pages import word


@pytest.mark.parametrize(("x", "found"), [(86.9, True), (87.1, False)])
def test_words_less_than_seven_tenths_of_their_size_apart_run_across_a_border(x: float, found: bool) -> None:
    assert crosses(line_of([word(60, 0, "Posts"), word(x, 0, "and")]), 82) is found
