"""Which figures say in which row a sentence's others stand."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims import mentions
from checker.understand.ties.rows import is_long


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$123", True),
        ("$12.3 million", True),
        ("10.4 per cent", True),
        ("$12", False),
        ("$1,200", False),
        ("0.12 per cent", False),
    ],
)
def test_a_figure_of_three_digits_between_its_noughts_hardly_stands_in_a_table_by_chance(
    text: str, expected: bool
) -> None:
    (mention,) = mentions(text, LANGUAGES["en"])
    assert is_long(mention) is expected
