"""How far down in a Word document its masthead is looked for."""

from __future__ import annotations

import pytest

from checker.readers.docx.masthead import masthead_of
from checker.readers.docx.text import WordPassage


@pytest.mark.parametrize(("before", "distribution"), [(59, "General"), (60, None)])
def test_the_masthead_stands_among_the_first_sixty_items(before: int, distribution: str | None) -> None:
    items = [*[WordPassage("Committee")] * before, WordPassage("Distr.: General")]
    assert masthead_of([], items)[0].distribution == distribution
