"""What stands out of order in a row of numbers."""

from __future__ import annotations

import pytest

from checker.readers.pdf.tables.subsequence import longest_rise


@pytest.mark.parametrize(
    ("numbers", "kept"),
    [
        ([], []),
        ([1, 2, 2, 3], [1, 2, 2, 3]),
        ([1, 9, 2, 3], [1, 2, 3]),
        ([5, 6, 1, 7], [5, 6, 7]),
        ([3, 2, 1], [1]),
    ],
)
def test_as_few_numbers_as_possible_are_out_of_order(numbers: list[int], kept: list[int]) -> None:
    assert [numbers[index] for index in sorted(longest_rise(numbers))] == kept
