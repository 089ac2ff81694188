"""Amounts of money that are set as none is."""

from __future__ import annotations

import pytest

from checker.languages import LANGUAGES
from checker.understand.claims.amounts import Malformed, malformed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It costs $2,618.300.", Malformed("$2,618.300", 9, "$2,618,300")),
        ("(US$ 4 000 00)", Malformed("US$ 4 000 00", 1, "")),
        ("€1,250,75 in all", Malformed("€1,250,75", 0, "")),
        ("$3,120,4500", Malformed("$3,120,4500", 0, "")),
    ],
)
def test_marks_that_do_not_go_together_and_groups_of_other_sizes_are_found(text: str, found: Malformed) -> None:
    assert list(malformed(text, LANGUAGES["en"])) == [found]


@pytest.mark.parametrize(
    "text",
    ["$2,618,300", "$2,618.30", "$2,618.300 million", "$12,34,567", "$5 000 10 posts", "$1.25", "1,745.400 km"],
)
def test_amounts_as_they_are_printed_are_left_alone(text: str) -> None:
    assert list(malformed(text, LANGUAGES["en"])) == []
