"""Names and numbers in a row, as a sentence has them."""

from __future__ import annotations

import pytest

from checker.understand.listing import joined, runs


def test_names_in_a_row_share_their_word() -> None:
    names = ["table 1", "table 2", "table 3", "paragraph 4", "paragraph 7", "heading A"]
    assert joined(names) == "tables 1–3, paragraphs 4 and 7 and heading A"


@pytest.mark.parametrize(
    ("numbers", "expected"), [([], []), ([3], [[3]]), ([3, 4, 7], [[3, 4], [7]]), ([4, 3], [[4], [3]])]
)
def test_numbers_run_until_a_gap(numbers: list[int], expected: list[list[int]]) -> None:
    assert runs(numbers) == expected


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ([], ""),
        (["heading A"], "heading A"),
        (["table 1", "table 2"], "tables 1 and 2"),
        (["table 2", "table 1", "table 3"], "tables 1–3"),
        (["table A.1", "table 3"], "table A.1 and table 3"),
    ],
)
def test_two_numbers_are_named_each_and_three_in_a_run_by_their_ends(names: list[str], text: str) -> None:
    assert joined(names) == text
