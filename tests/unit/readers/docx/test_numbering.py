"""Numbers that Word counts, in the forms in which it prints them."""

from __future__ import annotations

import pytest

from checker.readers.docx.numbering import FORMS


@pytest.mark.parametrize(
    ("number", "printed"),
    [(4, "iv"), (8, "viii"), (9, "ix"), (49, "xlix"), (88, "lxxxviii"), (99, "xcix"), (150, "cl")],
)
def test_roman_numerals_are_written_with_the_highest_signs(number: int, printed: str) -> None:
    assert FORMS["lowerRoman"](number) == printed
