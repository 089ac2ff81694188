"""Which words are the groups of one figure."""

from __future__ import annotations

import pytest

from checker.readers.pdf.layout.cutting import figures_together
from tests.pages import word


@pytest.mark.parametrize(
    ("gap", "borders", "groups"),
    [
        (4.4, (), [["47", "935.9"]]),
        (4.6, (), [["47"], ["935.9"]]),
        (3.4, (109,), [["47", "935.9"]]),
        (3.5, (109,), [["47"], ["935.9"]]),
    ],
)
def test_the_groups_of_one_figure_are_parted_by_a_thin_space_and_by_a_thinner_one_over_a_border(
    gap: float, borders: tuple[float, ...], groups: list[list[str]]
) -> None:
    found = figures_together([word(100, 0, "47"), word(108 + gap, 0, "935.9")], borders)
    assert [[part.text for part in group] for group in found] == groups


@pytest.mark.parametrize(
    ("texts", "groups"),
    [
        (("Posts", "47", "935.9"), [["Posts"], ["47", "935.9"]]),
        (("11.5", "1", "047", "935", "12"), [["11.5"], ["1", "047", "935"], ["12"]]),
        (("47", "Posts", "935"), [["47"], ["Posts"], ["935"]]),
        (("935", "935.9", "935"), [["935", "935.9"], ["935"]]),
    ],
)
def test_three_digits_go_on_with_the_figure_right_before_them(texts: tuple[str, ...], groups: list[list[str]]) -> None:
    words = []
    for text in texts:
        words.append(word(words[-1].box.x1 + 3 if words else 100, 0, text))
    assert [[part.text for part in group] for group in figures_together(words, ())] == groups
